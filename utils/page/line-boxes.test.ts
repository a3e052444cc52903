import { expect, it } from 'vitest';
import { lineBoxes } from './line-boxes';

const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

it('pieces of one line are one box, whatever their sizes; other lines are others', () => {
  expect(
    lineBoxes([
      box(10, 0, 50, 20),
      // A larger and a smaller piece beside it.
      box(50, -4, 80, 22),
      box(80, 8, 90, 20),
      box(90, 5, 90, 20),
      box(0, 30, 40, 50),
    ]),
  ).toEqual([box(10, -4, 90, 22), box(0, 30, 40, 50)]);
});

it('lines that touch are two', () => {
  const lines = [box(0, 0, 10, 20), box(0, 20, 10, 40)];
  expect(lineBoxes(lines)).toEqual(lines);
  expect(lineBoxes([])).toEqual([]);
});
