import { describe, expect, it } from 'vitest';
import { RowIndex, cosine, group } from './cluster';
import type { Vector } from './features';

const vector = (...pairs: [number, number][]): Vector => {
  const norm = Math.hypot(...pairs.map(([, w]) => w));
  return {
    ids: Int32Array.from(pairs, ([id]) => id),
    weights: Float32Array.from(pairs, ([, w]) => w / norm),
  };
};
const x = vector([1, 1]);
const xy = vector([1, 1], [2, 1]);
const y = vector([2, 1]);
const z = vector([3, 1]);

describe('group', () => {
  it('joins what is alike and leaves the rest alone', () => {
    expect(group([x, z, xy], 0.5)).toEqual([[0, 2], [1]]);
    expect(group([], 0.5)).toEqual([]);
  });

  it('goes by the mean: a bridge between two unlike ones takes one side', () => {
    expect(group([x, xy, y], 0.5)).toHaveLength(2);
  });

  it('keeps seeds together and the told-apart apart', () => {
    expect(group([x, z, y], 0.5, [[0, 1]])).toEqual([[0, 1], [2]]);
    expect(group([x, x, x], 0.5, [], [[0, 1]])).toHaveLength(2);
  });
});

describe('RowIndex', () => {
  it('finds the rows whose mean is like a vector', () => {
    const index = new RowIndex();
    index.put(0, x);
    index.put(0, xy);
    index.put(1, z);
    expect(index.near(x, 0.5)).toEqual([0]);
    expect(index.near(y, 0.9)).toEqual([]);
  });
});

it('cosine of unit vectors', () => {
  expect(cosine(x, x)).toBeCloseTo(1);
  expect(cosine(x, xy)).toBeCloseTo(Math.SQRT1_2);
  expect(cosine(x, z)).toBe(0);
});
