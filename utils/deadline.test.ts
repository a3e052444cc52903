import { describe, expect, it } from 'vitest';
import type { Measure } from '@/utils/reading';
import { daysUntil, isPast } from './deadline';

const measure = (
  status: Measure['status'],
  days: { from?: string; to?: string },
): Pick<Measure, 'status' | 'deadline'> => ({
  status,
  deadline: { start: 0, end: 1, text: '', basis: 'text', ...days },
});

describe('isPast', () => {
  it('holds from the day after the last day', () => {
    const promise = measure('planned', { from: '2025-01-01', to: '2025-06-30' });
    expect(isPast(promise, '2025-06-30')).toBe(false);
    expect(isPast(promise, '2025-07-01')).toBe(true);
  });

  it('says nothing of what is done, declined, without a date, or only begins on one', () => {
    for (const status of ['done', 'declined'] as const)
      expect(isPast(measure(status, { to: '2020-01-01' }), '2025-01-01')).toBe(false);
    expect(isPast({ status: 'planned' }, '2025-01-01')).toBe(false);
    expect(isPast(measure('planned', { from: '2020-01-01' }), '2025-01-01')).toBe(false);
    expect(isPast(measure('planned', {}), '2025-01-01')).toBe(false);
  });
});

it('daysUntil counts whole days over a change of the clocks and a leap day', () => {
  expect(daysUntil('2024-03-01', '2024-02-28')).toBe(2);
  expect(daysUntil('2025-01-01', '2025-01-31')).toBe(-30);
  expect(daysUntil('soon', '2025-01-31')).toBeNaN();
});
