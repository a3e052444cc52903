import type { Capture, Comparison, ComparisonRow } from '@/utils/library/types';
import { WORDS } from './words';

/**
 * What the captures of one reply say in a row of a comparison, a measure an item: its status in front,
 * for a plan and what is done may read alike.
 */
export const saidIn = (
  captures: readonly Capture[],
  { members }: Pick<ComparisonRow, 'members'>,
): string[] =>
  members.flatMap(({ captureId, start, end }) => {
    const capture = captures.find(({ id }) => id === captureId);
    if (!capture) return [];
    const measure = capture.reading.measures.find((m) => m.start === start && m.end === end);
    const status = measure ? `〔${WORDS.status[measure.status]}〕` : '';
    return [`${status}${capture.text.slice(start, end)}`];
  });

/** The captures of one reply that a comparison's rows quote, or its newest where they quote none. */
export function quotedCaptures(
  captures: readonly [Capture, ...Capture[]],
  { rows }: Pick<Comparison, 'rows'>,
): Capture[] {
  const named = new Set(rows.flatMap(({ members }) => members.map((m) => m.captureId)));
  const quoted = captures.filter(({ id }) => named.has(id));
  return quoted.length > 0 ? quoted : [captures[0]];
}
