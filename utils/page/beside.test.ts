import { describe, expect, it } from 'vitest';
import { beside } from './beside';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };
const words = (left: number, top: number): { left: number; top: number; bottom: number } => ({
  left,
  top,
  bottom: top + 20,
});

describe('an element beside words', () => {
  it('lies on the wanted side, its edge at theirs', () => {
    expect(beside(words(100, 300), CARD, WINDOW, 'below')).toEqual({ x: 100, y: 330 });
    expect(beside(words(100, 300), CARD, WINDOW, 'above')).toEqual({ x: 100, y: 90 });
  });

  it('lies on the other side when only that has room', () => {
    expect(beside(words(100, 700), CARD, WINDOW, 'below')).toEqual({ x: 100, y: 490 });
    expect(beside(words(100, 50), CARD, WINDOW, 'above')).toEqual({ x: 100, y: 80 });
  });

  it('lies over the words when neither side has room', () => {
    const tall = { width: 300, height: 700 };
    expect(beside(words(100, 400), tall, WINDOW, 'below')).toEqual({ x: 100, y: 88 });
    expect(beside(words(100, 400), tall, WINDOW, 'above')).toEqual({ x: 100, y: 12 });
  });

  it('stays inside the window, wherever the words are', () => {
    expect(beside(words(950, 300), CARD, WINDOW, 'below').x).toBe(688);
    expect(beside(words(-80, 300), CARD, WINDOW, 'below').x).toBe(12);
    expect(beside(words(100, -400), CARD, WINDOW, 'below').y).toBe(12);
    expect(beside(words(100, 2000), CARD, WINDOW, 'below').y).toBe(588);
  });

  it('begins at the edge when it is larger than the window', () => {
    const huge = { width: 1200, height: 900 };
    expect(beside(words(500, 300), huge, WINDOW, 'below')).toEqual({ x: 12, y: 12 });
  });
});
