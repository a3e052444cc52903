import { expect, it } from 'vitest';
import { today } from './today';

it("is the day of the reader's own clock, not of UTC", () => {
  // Local midnight, wherever this runs: the date in UTC may be another.
  expect(today(new Date(2025, 0, 5, 0, 0, 1))).toBe('2025-01-05');
  expect(today(new Date(2025, 11, 31, 23, 59, 59))).toBe('2025-12-31');
});
