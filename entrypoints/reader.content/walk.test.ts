import { expect, it } from 'vitest';
import { nextMeasure } from './walk';

const measures = [10, 20, 30, 40].map((start) => ({ start, end: start + 5 }));
const all = [0, 1, 2, 3];

it('walks from measure to measure and wraps at either end', () => {
  expect(nextMeasure(measures, all, { index: 1 }, 1)).toBe(2);
  expect(nextMeasure(measures, all, { index: 3 }, 1)).toBe(0);
  expect(nextMeasure(measures, all, { index: 0 }, -1)).toBe(3);
});

it('begins at the first, or going up at the last', () => {
  expect(nextMeasure(measures, all, { at: -1 }, 1)).toBe(0);
  expect(nextMeasure(measures, all, { at: -1 }, -1)).toBe(3);
  expect(nextMeasure(measures, all, { at: Infinity }, 1)).toBe(0);
});

it('goes on from another mark, also from one behind them all', () => {
  expect(nextMeasure(measures, all, { at: 22 }, 1)).toBe(2);
  expect(nextMeasure(measures, all, { at: 22 }, -1)).toBe(1);
  expect(nextMeasure(measures, all, { at: 90 }, 1)).toBe(0);
  expect(nextMeasure(measures, all, { at: 90 }, -1)).toBe(3);
  expect(nextMeasure(measures, all, { at: 2 }, -1)).toBe(3);
});

it('leaves out what is hidden, also when it stands there', () => {
  expect(nextMeasure(measures, [0, 3], { index: 0 }, 1)).toBe(3);
  expect(nextMeasure(measures, [0, 3], { index: 1 }, 1)).toBe(3);
  expect(nextMeasure(measures, [0, 3], { index: 1 }, -1)).toBe(0);
  expect(nextMeasure(measures, [], { index: 1 }, 1)).toBeNull();
});
