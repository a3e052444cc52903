import { amountsOf } from '@/utils/amounts';
import { columnLabels } from '@/utils/compare/names';
import { isOwed } from '@/utils/deadline';
import type { Capture, Comparison, ComparisonRow, Reply } from '@/utils/library/types';
import type { Measure } from '@/utils/reading';
import { WORDS } from './words';

/** Who, by when, why not and how much, each with its name in front. */
export function slotsOf(measure: Measure, text: string): string[] {
  const { start, end, by, due, reason } = measure;
  const amounts = amountsOf(measure, text.slice(start, end));
  return [
    by && `${WORDS.by}：${by}`,
    due && `${isOwed(measure) ? WORDS.due : WORDS.time}：${due}`,
    reason && `${WORDS.reason}：${text.slice(reason.start, reason.end)}`,
    amounts.length > 0 && `${WORDS.qty}：${amounts.join('、')}`,
  ].filter((slot): slot is string => Boolean(slot));
}

/**
 * What the captures of one reply say in a row of a comparison, a measure an item: its status in front,
 * for a plan and what is done may read alike; behind what is declined its reason.
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
    const { reason } = measure ?? {};
    const why = reason
      ? `（${WORDS.reason}：${capture.text.slice(reason.start, reason.end)}）`
      : '';
    return [`${status}${capture.text.slice(start, end)}${why}`];
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

/** What the columns of a comparison are called, as its page calls them: two years of a district apart. */
export const columnNames = (replies: readonly Reply[]): string[] =>
  columnLabels(replies.map(({ details }) => details));

const spread = ({ members }: ComparisonRow): number =>
  new Set(members.map(({ captureId }) => captureId)).size;

/** The rows as the page shows them at first: the pinned ones, then what most replies speak of. */
export const rowsInOrder = ({ rows }: Pick<Comparison, 'rows'>): ComparisonRow[] =>
  rows.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || spread(b) - spread(a));
