import type { Measure, Status } from '@/utils/reading';
import type { CompareReply, MemberRef } from './types';

/** A measure with a date by which it is to be done. */
export interface Promised {
  ref: MemberRef;
  reply: CompareReply;
  measure: Measure;
  text: string;
  /** Last day, ISO. */
  due: string;
  overdue: boolean;
  /** Days from today to the last day; negative when it is past. */
  days: number;
}

/** Nothing is promised by what is done, declined, or only looked into without a date. */
const PROMISES: ReadonlySet<Status> = new Set(['planned', 'ongoing', 'exploring', 'unstated']);
const DAY = 86_400_000;

/**
 * Lists everything promised with a resolvable date, overdue first, then by date.
 *
 * @param today ISO date; a deadline is overdue from the day after it.
 */
export function deadlines(replies: readonly CompareReply[], today: string): Promised[] {
  const now = Date.parse(today);
  return replies
    .flatMap((reply) =>
      reply.reading.measures.flatMap((measure): Promised[] => {
        const due = measure.deadline?.to ?? measure.deadline?.from;
        if (due === undefined || !PROMISES.has(measure.status)) return [];
        const at = Date.parse(due);
        if (Number.isNaN(at)) return [];
        const { start, end } = measure;
        return [
          {
            ref: { id: reply.id, start, end },
            reply,
            measure,
            text: reply.text.slice(start, end),
            due: due.slice(0, 10),
            overdue: at < now,
            days: Math.round((at - now) / DAY),
          },
        ];
      }),
    )
    .toSorted(
      (a, b) =>
        Number(b.overdue) - Number(a.overdue) ||
        (a.due < b.due ? -1 : a.due > b.due ? 1 : a.ref.start - b.ref.start),
    );
}
