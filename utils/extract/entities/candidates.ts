import type { EntityType, Span } from '@/utils/reading';

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

export const candidate = (
  type: EntityType,
  start: number,
  end: number,
  rule: string,
  rank: number,
  cue: Span = { start, end },
): Candidate => ({ type, start, end, rule, rank, cue });

/** Gives what a pass has gathered at one place, and empties it for the next. */
export function* taken(gathered: Candidate[]): Generator<Candidate> {
  yield* gathered;
  gathered.length = 0;
}

/**
 * The candidates that stand: higher ranks first, then the longer, then the earlier; none overlaps
 * another. Text order. Time n log n. Orders `candidates` itself.
 */
export function select(candidates: Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  // In place: where a few are added to those that were ordered before, hardly anything moves.
  candidates.sort(
    (a, b) => b.rank - a.rank || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Candidate[] = [];
  for (const one of candidates) {
    let free = true;
    for (let i = one.start; i < one.end && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, one.start, one.end);
    kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
