import { daysUntil, dueDay, isOwed, isPast } from '@/utils/deadline';
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
  begins: boolean;
  /** Days from today to that day; negative when it lies before. */
  days: number;
  past: boolean;
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
        const due = dueDay(measure);
        if (!due || !isOwed(measure)) return [];
        const days = daysUntil(due.day, today);
        if (Number.isNaN(days)) return [];
        const { start, end } = measure;
        return [
          {
            ref: { id: reply.id, start, end },
            reply,
            measure,
            text: reply.text.slice(start, end),
            due: due.day.slice(0, 10),
            begins: due.begins,
            days,
            past: isPast(measure, today),
          },
        ];
      }),
    )
    .toSorted(
      (a, b) => Number(b.past) - Number(a.past) || a.days - b.days || a.ref.start - b.ref.start,
    );
}
