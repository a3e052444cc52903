const two = (value: number): string => String(value).padStart(2, '0');
/** Days of a month, without a calendar that could differ between machines. */
export function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/** A day as ISO 8601 has it. */
export const iso = (year: number, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;
/** The last day of a month, ISO. */
export const endOf = (year: number, month: number): string =>
  iso(year, month, lastDay(year, month));
