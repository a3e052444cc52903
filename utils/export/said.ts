import type { Capture, ComparisonRow } from '@/utils/library/types';
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
