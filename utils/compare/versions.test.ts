import { describe, expect, it } from 'vitest';
import type { Piece } from '@/utils/text/diff';
import { abridged, compareVersions, diffText } from './versions';

const side = (pieces: readonly Piece[], without: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

/** A text of so many sentences that shares no sentence with one of another seed. */
const text = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, i) =>
    String.fromCodePoint(
      ...Array.from(
        { length: 18 },
        (__, j) => 0x4e00 + ((seed * 7_919 + i * 131 + j * 17) % 9_000),
      ),
    ),
  ).join('。');

describe('two texts, word by word', () => {
  it('say what has gone and what has come', () => {
    expect(diffText('已建成食堂12家。', '已建成食堂21家。')).toEqual([
      { kind: 'same', text: '已建成食堂' },
      { kind: 'gone', text: '12' },
      { kind: 'new', text: '21' },
      { kind: 'same', text: '家。' },
    ]);
  });

  it.each([
    [
      'one section more than words are compared for',
      text(1, 200),
      `${text(1, 100)}${text(5, 60)}。${text(1, 200)}`,
    ],
    ['nothing in common', text(2, 500), text(3, 600)],
    ['the same', text(4, 300), text(4, 300)],
    ['nothing before', '', text(4, 30)],
  ])('%s: soon, and nothing is lost on either side', (_, before, after) => {
    const since = performance.now();
    const pieces = diffText(before, after);
    // Without a bound it was a minute.
    expect(performance.now() - since).toBeLessThan(5_000);
    expect(side(pieces, 'new')).toBe(before);
    expect(side(pieces, 'gone')).toBe(after);
  });

  it('in a section that was put in, what stood before stays the same', () => {
    const before = text(1, 200);
    const pieces = diffText(before, `${text(5, 60)}。${before}`);
    expect(pieces.filter(({ kind }) => kind === 'gone')).toEqual([]);
    expect(pieces.at(-1)!.text.length).toBeGreaterThan(before.length - 20);
  });

  it('and abridged: the changes with a little beside them', () => {
    const before = `${'前'.repeat(50)}已完成。${'后'.repeat(50)}`;
    const { pieces } = compareVersions(
      { text: before, measures: [] },
      { text: before.replace('已', '未'), measures: [] },
    );
    expect(abridged(pieces)).toEqual([
      { kind: 'same', text: `…${'前'.repeat(12)}` },
      { kind: 'gone', text: '已' },
      { kind: 'new', text: '未' },
      { kind: 'same', text: `完成。${'后'.repeat(9)}…` },
    ]);
    const many = Array.from({ length: 500 }, (_, i): Piece => ({
      kind: i % 2 ? 'new' : 'same',
      text: '长'.repeat(900),
    }));
    expect(side(abridged(many), 'gone').length).toBeLessThan(12_000);
  });
});
