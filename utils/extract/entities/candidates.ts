import type { EntityType, Span } from '@/utils/reading';
import type { Steps } from '@/utils/text/steps';

/** A possible mention; of those that overlap, the best is kept. */
export interface Candidate extends Span {
  type: EntityType;
  /** Stable id of the rule that found it. */
  rule: string;
  /** The words that made the rule fire. */
  cue: Span;
  /** Closed grammars beat open names; within a rank the longer wins (guideline: “the longest name”). */
  rank: number;
  /** The full name, where the rule knows it. */
  canonical?: string;
}

/** What a pass over a text gives: candidates, and nothing (null) where it only rests. */
export type Pass = Iterable<Candidate | null>;

/** Characters that a pass walks over between two rests. */
const STRETCH = 2_048;

/** Whether a pass that walks over every character rests at this one. */
export const restsAt = (at: number): boolean => at % STRETCH === STRETCH - 1;

/** How sure a kind of rule is of its edges. */
export const RANK = {
  own: 100,
  closed: 50,
  title: 60,
  body: 30,
  name: 20,
  listed: 15,
  known: 10,
  local: 5,
} as const;

/**
 * A name that a rule has found at `start` to `end`; `cue` is what it was found by, its own words
 * unless told.
 */
export const candidate = (
  type: EntityType,
  start: number,
  end: number,
  rule: string,
  rank: number,
  cue: Span = { start, end },
): Candidate => ({ type, start, end, rule, rank, cue });

/**
 * The candidates that stand: higher ranks first, then the longer, then the earlier; none overlaps
 * another. Text order. Time n log n, with rests between ranks.
 */
export function* selecting(candidates: readonly Candidate[], length: number): Steps<Candidate[]> {
  const ranks = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const equals = ranks.get(one.rank);
    if (equals) equals.push(one);
    else ranks.set(one.rank, [one]);
  }
  const taken = new Uint8Array(length);
  const kept: Candidate[] = [];
  for (const rank of [...ranks.keys()].toSorted((a, b) => b - a)) {
    yield;
    const equals = ranks
      .get(rank)!
      .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const one of equals) {
      let free = true;
      for (let i = one.start; i < one.end && free; i++) free = taken[i] === 0;
      if (!free) continue;
      taken.fill(1, one.start, one.end);
      kept.push(one);
    }
  }
  yield;
  return kept.toSorted((a, b) => a.start - b.start);
}
