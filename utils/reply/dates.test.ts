import { describe, expect, it } from 'vitest';
import { isoDate, undividedDate } from './dates';

describe('a day', () => {
  it.each([
    ['2024年6月27日', '2024-06-27'],
    ['二〇二四年十一月三十日', '2024-11-30'],
    ['2024-13-01', null],
    ['不详', null],
  ])('%s', (words, date) => expect(isoDate(words)).toBe(date));
});

describe('a day that has lost its 年月日', () => {
  it.each([
    ['2025718', '2025-07-18'],
    ['20250718', '2025-07-18'],
    ['201759日', '2017-05-09'],
    ['20251231', '2025-12-31'],
    // 1月11日 or 11月1日.
    ['2025111', null],
    ['2025799', null],
    ['20251332', null],
    ['2025年', null],
  ])('%s', (words, date) => expect(undividedDate(words)).toBe(date));
});
