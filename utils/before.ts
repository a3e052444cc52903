import type { Measure } from './reading';

/** What ends a sentence, or a part that stands by itself. */
const ENDS = /[。；;！!？?\n]/;
const LONGEST = 40;

/**
 * What stands before a measure in its sentence where the measure alone names no object: 力争年底投产 says
 * little without 中央厨房 before it. At most 40 characters, the last of them with … in front where
 * there are more; empty where the measure says enough or opens its sentence.
 */
export function wordsBefore(
  text: string,
  { start, specificity }: Pick<Measure, 'start' | 'specificity'>,
): string {
  if (specificity.object) return '';
  let from = start;
  while (from > 0 && !ENDS.test(text[from - 1]!)) from--;
  const words = text.slice(from, start).trim();
  return words.length > LONGEST ? `…${words.slice(-LONGEST)}` : words;
}
