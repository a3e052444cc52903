import type { Measure, Span } from '@/utils/reading';
import type { Clause } from '@/utils/text/clauses';
import { givesReasons } from './reasons';

/** A clause that was read: what it was taken for, and its measure where it is one. */
export interface Told {
  clause: Clause;
  role: string;
  measure: Measure | null;
  /** Which sentence of its paragraph it stands in. */
  sentence: number;
}

/** What a clause can be taken for that gives a reason: a fact, a rule, what a document says. */
const TELLS: ReadonlySet<string> = new Set(['reason', 'fact', 'says', 'duty', 'background']);
/** 因场地受限|难以新建: the reason stands in the clause that refuses. */
const WITHIN = /(?:因(?!此|而)|由于|鉴于|考虑到|受)[^,]{2,}$/;
/** 因此暂不…: the sentence before says why. */
const THEREFORE = /^(?:因此|因而|故|所以|为此|基于此|鉴于此|综[上合])/;
/** 至于降低票价,…; 原因如下:: of what it is spoken, and that reasons follow, is none. */
const TOPIC =
  /^(?:至于|关于|对于|对此|对照|针对|有关|需要说明|我们是这样|我局意见|建议(?![书案])|[您你贵][^,]{0,4}[提建]|[一二三四五六][是为]“?(?:建议|关于)|综[上合])|(?:原因|理由)(?:如下|主要有)?$/;
/** 国家医保局认为: whoever says so stands last. */
const SPEAKER = /(?:认为|表示|指出|反馈|答复|函复我[局委])$/;

const tells = ({ role, measure }: Told): boolean => measure === null && TELLS.has(role);

/**
 * Gives the refusals of a paragraph their reasons, where it tells them (guideline, decided case 9): in
 * the clauses right before one, in its own front, behind it, or in the sentence before 因此.
 */
export function explainRefusals(text: string, told: readonly Told[]): void {
  for (const [at, one] of told.entries()) {
    if (one.measure?.status !== 'declined') continue;
    const reason =
      within(text, one, one.measure) ??
      runBefore(text, told, at) ??
      runBehind(text, told, at) ??
      sentenceBefore(text, told, at);
    if (reason) one.measure.reason = reason;
  }
}

function within(text: string, { clause }: Told, { statusCue }: Measure): Span | null {
  if (!statusCue) return null;
  const match = WITHIN.exec(text.slice(clause.start, statusCue.start));
  return match && { start: clause.start + match.index, end: statusCue.start };
}

/** The clauses that tell something right before a refusal, or before others that share them. */
function runBefore(text: string, told: readonly Told[], at: number): Span | null {
  const isHere = (i: number): boolean => told[i]?.sentence === told[at]!.sentence;
  let last = at - 1;
  while (isHere(last) && told[last]!.measure?.status === 'declined') last--;
  let first = last;
  while (isHere(first) && tells(told[first]!)) first--;
  return spanOf(text, told, first + 1, last);
}

/** 暂不开通,主要是因为…: behind it, in its sentence or one that opens so. */
function runBehind(text: string, told: readonly Told[], at: number): Span | null {
  const next = told[at + 1];
  if (!next || !tells(next)) return null;
  const opens = next.role === 'reason' || givesReasons(text, next.clause);
  if (!opens || (next.sentence !== told[at]!.sentence && !givesReasons(text, next.clause)))
    return null;
  // 原因如下: and the sentences behind it.
  const goesOn =
    next.clause.closer === ':' || TOPIC.test(text.slice(next.clause.start, next.clause.end));
  let last = at + 1;
  while (
    (goesOn || told[last + 1]?.sentence === next.sentence) &&
    told[last + 1] &&
    tells(told[last + 1]!)
  )
    last++;
  return spanOf(text, told, at + 1, last);
}

function sentenceBefore(text: string, told: readonly Told[], at: number): Span | null {
  const { sentence } = told[at]!;
  const first = told.findIndex((one) => one.sentence === sentence);
  if (!THEREFORE.test(text.slice(told[first]!.clause.start, told[first]!.clause.start + 4)))
    return null;
  const from = told.findIndex((one) => one.sentence === sentence - 1);
  if (from === -1 || !told.slice(from, first).every(tells)) return null;
  return spanOf(text, told, from, first - 1);
}

/** A run without its topic in front and its speaker behind; null where nothing is left. */
function spanOf(text: string, told: readonly Told[], first: number, last: number): Span | null {
  const words = ({ clause }: Told): string => text.slice(clause.start, clause.end);
  let from = first;
  while (from <= last && TOPIC.test(words(told[from]!))) from++;
  let to = last;
  while (to >= from && SPEAKER.test(words(told[to]!))) to--;
  return from > to ? null : { start: told[from]!.clause.start, end: told[to]!.clause.end };
}
