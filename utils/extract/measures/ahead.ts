import type { Entity, Interval } from '@/utils/reading';
import type { Written } from './status';

const DAY = 86_400_000;
/**
 * So long ago a day must lie that what is to come cannot mean it. Counted from the page it is longer:
 * a reply may wait for months before it is published.
 */
const LONG_AGO = { 'reply-date': 30 * DAY, 'page-date': 120 * DAY } as const;
/** 今年春节前, 2025年8月底前: the year is said. */
const YEAR = /\d{4}|[前去上今本当明来后年]年|年[内度]/;

const nextYear = (day: string): string =>
  // The end of February is its end in every year.
  (Number(day.slice(0, 4)) + 1 + day.slice(4)).replace('-02-29', '-02-28');

/**
 * 拟于10月开工,春节前完工: of what is to come a day without a year of its own that was over long before
 * the reply, ISO days, means the next year's. Null where the date stays as it is.
 */
export function intervalAhead(
  { name, interval }: Entity,
  { replyDate, published }: Written,
): Interval | null {
  if (!interval?.to || YEAR.test(name)) return null;
  const { basis, from, to } = interval;
  if (basis !== 'reply-date' && basis !== 'page-date') return null;
  const written = (basis === 'reply-date' ? replyDate : published)!;
  if (Date.parse(to) > Date.parse(written) - LONG_AGO[basis]) return null;
  return { ...interval, ...(from && { from: nextYear(from) }), to: nextYear(to) };
}

/** So far ahead a day without a year lies that, where nothing is to come, it was last year's. */
const FAR_AHEAD = 180 * DAY;
const lastYear = (day: string): string =>
  (Number(day.slice(0, 4)) - 1 + day.slice(4)).replace('-02-29', '-02-28');

/** 11月底办妥, told in February: the year before. Null where the date stays as it is. */
export function intervalBehind(
  { name, interval }: Entity,
  { replyDate }: Written,
): Interval | null {
  if (!interval?.from || !interval.to || !replyDate || YEAR.test(name)) return null;
  if (interval.basis !== 'reply-date') return null;
  if (Date.parse(interval.from) < Date.parse(replyDate) + FAR_AHEAD) return null;
  return { ...interval, from: lastYear(interval.from), to: lastYear(interval.to) };
}
