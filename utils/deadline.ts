import type { Measure, Status } from '@/utils/reading';

const DAY = 86_400_000;

/** Nothing is owed any more where something is done or declined. */
const OWED: ReadonlySet<Status> = new Set(['planned', 'ongoing', 'exploring', 'unstated']);

/** True while a measure is something that was said to come, whether firmly or not. */
export const isOwed = ({ status }: Pick<Measure, 'status'>): boolean => OWED.has(status);

/** Days from `today` to `day`, both ISO dates; negative when it is past, NaN when one is no date. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / DAY);

/**
 * True when the last day that a measure itself names lies before `today` (ISO): a fact of the
 * calendar, no word on whether it was kept. A date on which something begins is no last day.
 */
export const isPast = (measure: Pick<Measure, 'status' | 'deadline'>, today: string): boolean =>
  isOwed(measure) &&
  measure.deadline?.to !== undefined &&
  daysUntil(measure.deadline.to, today) < 0;
