import { expect, it, vi } from 'vitest';
import type { Amount, Interval, Measure } from '@/utils/reading';

vi.mock('./i18n', () => ({
  i18n: { t: (key: string, values: string[] = []) => [key, ...values].join(' ') },
  languageTag: { value: 'zh-CN' },
}));
const { describeAmount, resolvedDay } = await import('./describe');

const timed = (status: Measure['status'], due: string, deadline: Interval): Measure =>
  ({ status, due, deadline }) as unknown as Measure;

it.each([
  ['planned', '年底前', { to: '2025-12-31', basis: 'reply-date' }, 'card.until 2025-12-31'],
  ['planned', '2025年底前', { to: '2025-12-31', basis: 'text' }, ''],
  // A plan and a feast name no day that everybody knows.
  ['planned', '“十四五”末', { to: '2025-12-31', basis: 'text' }, 'card.until 2025-12-31'],
  ['planned', '2026年春节前', { to: '2026-02-16', basis: 'text' }, 'card.until 2026-02-16'],
  // One day is no span of time.
  [
    'planned',
    '6月1日',
    { from: '2025-06-01', to: '2025-06-01', basis: 'reply-date' },
    '2025-06-01',
  ],
  // What is done was done in a time, not up to its end.
  [
    'done',
    '去年',
    { from: '2024-01-01', to: '2024-12-31', basis: 'reply-date' },
    'card.resolved 2024-01-01 2024-12-31',
  ],
  [
    'planned',
    '今年',
    { from: '2025-01-01', to: '2025-12-31', basis: 'reply-date' },
    'card.until 2025-12-31',
  ],
  ['planned', '9月1日起', { from: '2025-09-01', basis: 'reply-date' }, 'card.from 2025-09-01'],
  ['planned', '今秋', { basis: 'unknown' }, 'card.yearUnknown'],
] as const)('%s %s', (status, due, deadline, words) => {
  expect(resolvedDay(timed(status, due, deadline))).toBe(words);
});

it('money is said in words, not in a code', () => {
  const amount = { value: 8_640_000, unit: 'CNY' } as Amount;
  expect(describeAmount(amount)).toBe('8,640,000 compare.yuan');
  expect(describeAmount({ ...amount, value: 300, per: '人/月' })).toBe('300 compare.yuan / 人/月');
  expect(describeAmount({ ...amount, value: 12, unit: '个' })).toBe('12 个');
});
