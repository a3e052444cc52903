import { describe, expect, test } from 'vitest';
import { FONT, LABEL, legendOf, short, WIDTH } from './frame';

const ENGLISH = ['Supply side', 'Environment side', 'Demand side', 'No instrument'];

describe('a legend', () => {
  test('gives long names the room they need', () => {
    const { places } = legendOf(ENGLISH);
    for (const [i, { x, y }] of places.entries()) {
      const before = places[i - 1];
      if (before && before.y === y)
        expect(x - before.x).toBeGreaterThan(ENGLISH[i - 1]!.length * FONT * 0.5);
    }
  });

  test('goes on in a further row where the drawing ends', () => {
    const names = Array.from({ length: 9 }, (_, i) => `尚未说明办理情况${i}`);
    const { places, height } = legendOf(names);
    expect(places[0]).toEqual({ x: LABEL, y: 0 });
    expect(new Set(places.map(({ y }) => y)).size).toBeGreaterThan(1);
    for (const { x, y } of places) {
      expect(x + 9 * FONT).toBeLessThan(WIDTH);
      expect(y).toBeLessThan(height);
    }
  });

  test('a single name longer than the drawing stays in its row', () => {
    expect(legendOf(['长'.repeat(80)]).places).toEqual([{ x: LABEL, y: 0 }]);
  });
});

test('a long name of a district is cut before its row', () => {
  expect(short('徐汇')).toBe('徐汇');
  expect(short('新疆维吾尔自治区伊犁')).toBe('新疆维吾尔自治…');
});
