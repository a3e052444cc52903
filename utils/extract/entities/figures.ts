import type { Looked } from './begins';
import type { Candidate } from './candidates';
import { counts } from './counts';
import { dates } from './dates';
import { money } from './money';
import { quantities } from './quantities';

/** Every figure of condensed text: dates, money, quantities. */
export function* figures(looked: Looked): Generator<Candidate> {
  yield* dates(looked);
  yield* money(looked);
  yield* quantities(looked);
  yield* counts(looked);
}
