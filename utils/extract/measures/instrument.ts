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
 * one or a mechanism that the measure ends with, is that; else the most telling of its words
 * counts, names left out; else an amount of money, else any document; else there is none.
 */
export function readInstrument(
  text: string,
  { start, end }: Span,
  head: Token | null,
  inside: readonly Token[],
): Instrument | null {
  const policy = inside.find((token) => token.entity?.type === 'policy');
  if (policy && (head?.word?.verb === 'issue' || policy.end === end)) return told(policy, PLANNING);
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
    if (cue?.place === PLANNING && cue.end === end) return told(cue, PLANNING);
    if (cue && cue.place < (best?.place ?? NONE)) best = cue;
    i = cue?.place === NONE ? cue.end : i + 1;
  }
  const money = inside.find((token) => token.entity?.type === 'money');
  if (money && (best?.place ?? NONE) > FUNDING) return told(money, FUNDING);
  if (best) return told(best, best.place);
  return policy ? told(policy, PLANNING) : null;
}

function told({ start, end }: Span, place: number): Instrument {
  const { side, tool } = INSTRUMENTS[place]!;
  return { side, tool, cue: { start, end } };
}
