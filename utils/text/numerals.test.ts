import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chineseNumber } from './numerals';

it.each([
  ['二〇二四', 2024],
  ['零', 0],
  ['十', 10],
  ['十六', 16],
  ['二十六', 26],
  ['三百', 300],
  ['二百三十六', 236],
  ['一千零五十', 1050],
  ['一千二百万', 12_000_000],
  ['两亿', 200_000_000],
  ['一亿二千万', 120_000_000],
  ['二十万零三十', 200_030],
  ['万亿', null],
  ['百六', null],
  ['二百三', null],
  ['几十', null],
  ['', null],
])('%s', (words, value) => expect(chineseNumber(words)).toBe(value));

/** As a clerk writes a number below ten thousand. */
function written(value: number): string {
  let words = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap ||= words !== '';
      continue;
    }
    words += (gap ? '零' : '') + '〇一二三四五六七八九'[digit]! + name;
    gap = false;
  }
  return words;
}

it('reads back what is written with units', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(chineseNumber(written(value))).toBe(value);
      expect(chineseNumber(`${written(value)}万`)).toBe(value * 10_000);
    }),
  ));
