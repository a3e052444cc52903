import { daysUntil, isOwed } from '@/utils/deadline';
import type { Measure } from '@/utils/reading';
import type { CompareReply, MemberRef } from './types';

/** A measure with a date by which it is to be done. */
export interface Promised {
  ref: MemberRef;
  reply: CompareReply;
  measure: Measure;
  text: string;
  /** Last day, ISO; the first of what only begins on a date. */
  due: string;
  /** Days from today to that day; negative when it is past. */
  days: number;
}

/**
 * Lists everything promised with a resolvable date, by date: what is past stands first.
 *
 * @param today ISO date; a deadline is past from the day after it.
 */
export function deadlines(replies: readonly CompareReply[], today: string): Promised[] {
  return replies
    .flatMap((reply) =>
      reply.reading.measures.flatMap((measure): Promised[] => {
        const due = measure.deadline?.to ?? measure.deadline?.from;
        if (due === undefined || !isOwed(measure)) return [];
        const days = daysUntil(due, today);
        if (Number.isNaN(days)) return [];
        const { start, end } = measure;
        return [
          {
            ref: { id: reply.id, start, end },
            reply,
            measure,
            text: reply.text.slice(start, end),
            due: due.slice(0, 10),
            days,
          },
        ];
      }),
    )
    .toSorted((a, b) => a.days - b.days || a.ref.start - b.ref.start);
}
