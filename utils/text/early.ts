import type { Steps } from './steps';

/** Long and Chinese, and stops every part of a pattern that could go on and on. */
const TRIAL = ',。\n'.repeat(400);
/** Patterns that are compiled between two rests. */
const BETWEEN_RESTS = 16;

const waiting: RegExp[] = [];

/**
 * Nothing, looked for ahead: in a long pattern what follows is compiled once, not once for each way
 * to it. Such a pattern is ready in a fifth of the time, which the first page waits for.
 */
export const ONCE = '(?=)';

/** Has patterns compiled before the first reading: long ones that every reading tries on few words. */
export function early(...patterns: readonly RegExp[]): void {
  waiting.push(...patterns);
}

/**
 * Compiles what waits, once and with rests. For a few words engines make a slow form of a pattern,
 * and the fast one when it is used again; for a long text they make the fast one straight away, in a
 * third of the time of both.
 */
export function* compiling(): Steps<void> {
  for (let count = 1; waiting.length > 0; count++) {
    waiting.pop()!.test(TRIAL);
    if (count % BETWEEN_RESTS === 0) yield;
  }
}
