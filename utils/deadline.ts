import type { Measure, Status } from '@/utils/reading';

const DAY = 86_400_000;

/** Nothing is owed any more where something is done or declined. */
const OWED: ReadonlySet<Status> = new Set(['planned', 'ongoing', 'exploring', 'unstated']);

/** True while a measure is something that was said to come, whether firmly or not. */
export const isOwed = ({ status }: Pick<Measure, 'status'>): boolean => OWED.has(status);

/** Days from `today` to `day`, both ISO dates; negative when it is past, NaN when one is no date. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / DAY);

/** The day that a measure goes by. */
export interface DueDay {
  /** ISO. */
  day: string;
  /** Something begins on it: it is no last day, and never past. */
  begins: boolean;
}

/** The last day that a measure itself names, for want of one the first; null without a date. */
export function dueDay({ deadline }: Pick<Measure, 'deadline'>): DueDay | null {
  const { from, to } = deadline ?? {};
  if (to !== undefined) return { day: to, begins: false };
  return from === undefined ? null : { day: from, begins: true };
}

/**
 * True when the last day that a measure itself names lies before `today` (ISO): a fact of the
 * calendar, no word on whether it was kept. A date on which something begins is no last day.
 */
export function isPast(measure: Pick<Measure, 'status' | 'deadline'>, today: string): boolean {
  const due = dueDay(measure);
  return isOwed(measure) && due !== null && !due.begins && daysUntil(due.day, today) < 0;
}
