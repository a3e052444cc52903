import type { EntityType, Instrument, Span } from '@/utils/reading';
import { WordTable } from '@/utils/text/word-table';
import { INSTRUMENTS, NO_INSTRUMENT } from '../lexicon/instruments';
import type { Token } from './tokens';

/** More words than there are. */
const MOST = 0x200;

/** Words that tell an instrument, or that they tell none, each with its place in the list. */
const WORDS = new WordTable(MOST);
const PLACES: number[] = [];
const NONE = INSTRUMENTS.length;
[...INSTRUMENTS.map(({ words }) => words), NO_INSTRUMENT].forEach((words, place) => {
  WORDS.addAll(words, 1, (word) => {
    PLACES[word] ??= place;
  });
});
const placeOf = (tool: string): number => INSTRUMENTS.findIndex((one) => one.tool === tool);
const FUNDING = placeOf('funding');
const REGULATION = placeOf('regulation');
const PLANNING = placeOf('planning');

/** What these are called tells nothing of what is done: 区财政局 acts, and a title names its matter. */
const NAMES: ReadonlySet<EntityType> = new Set([
  'government',
  'organisation',
  'person',
  'place',
  'policy',
  'work',
]);

interface Cue extends Span {
  place: number;
}

/** The instrument's word that begins at `at`, the longest where several do. */
function cueAt(text: string, at: number, end: number): Cue | null {
  const word = WORDS.longest(text, at, end, 1);
  return word === 0 ? null : { start: at, end: at + WORDS.lengths[word]!, place: PLACES[word]! };
}

/**
 * The kind of policy instrument by Rothwell & Zegveld (1981). A document that is issued, or
 * one or a mechanism that the measure ends with, is that; else what the head verb itself does; else
 * the most telling of its words counts, names left out; else an amount of money, else any document;
 * else there is none.
 */
export function readInstrument(
  text: string,
  { start, end }: Span,
  head: Token | null,
  inside: readonly Token[],
): Instrument | null {
  const policy = inside.find((token) => token.entity?.type === 'policy');
  if (policy && (head?.word?.verb === 'issue' || policy.end === end)) return told(policy, PLANNING);
  const act = head && actOf(text, head, end);
  if (act) return told(act, act.place);
  const onlyDone = head !== null && ONLY_DONE.test(text.slice(head.start, head.end));
  let best: Cue | null = null;
  let next = 0;
  for (let i = start; i < end;) {
    while (inside[next] && inside[next]!.end <= i) next++;
    const token = inside[next];
    if (token && token.start <= i && token.entity && NAMES.has(token.entity.type)) {
      i = token.end;
      continue;
    }
    const cue = cueAt(text, i, end);
    if (cue?.end === end && (cue.place === PLANNING || (onlyDone && isTelling(cue))))
      return told(cue, cue.place);
    if (cue && cue.place < (best?.place ?? NONE)) best = cue;
    i = cue?.place === NONE ? cue.end : i + 1;
  }
  const money = inside.find((token) => token.entity?.type === 'money');
  const place = best?.place ?? NONE;
  // 清退多收费用64万元: what is enforced is no aid.
  if (money && place > FUNDING && place !== REGULATION) return told(money, FUNDING);
  if (best) return told(best, best.place);
  return policy ? told(policy, PLANNING) : null;
}

/** 检查充电设施, 培训设备操作员: what is done tells more than to what. */
function actOf(text: string, head: Token, end: number): Cue | null {
  const cue = cueAt(text, head.start, end);
  if (cue && cue.end >= head.end && isTelling(cue)) return cue;
  if (head.word?.verb !== 'enforce' || IN_GENERAL.test(text.slice(head.start, head.end)))
    return null;
  return { start: head.start, end: head.end, place: REGULATION };
}
const WEAK: ReadonlySet<string> = new Set(['planning', 'market', 'public-service']);
const isTelling = ({ place }: Cue): boolean =>
  place < NONE - 1 && !WEAK.has(INSTRUMENTS[place]!.tool);
/** 开展消防设施专项整治: these verbs only say that what stands last is done. */
const ONLY_DONE = /^(?:组织|开展|组织开展|进行|实施|加强|强化|推进|抓好|做好)$/;
/** Verbs of enforcing that say of anything that it is done. */
const IN_GENERAL = /落实|执行|实行|强化|管理|控制|挂钩|值守|值班/;

function told({ start, end }: Span, place: number): Instrument {
  const { side, tool } = INSTRUMENTS[place]!;
  return { side, tool, cue: { start, end } };
}
