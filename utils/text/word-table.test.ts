import { describe, expect, it } from 'vitest';
import { WordTable } from './word-table';

describe('table of words', () => {
  const table = new WordTable(8);
  for (const word of ['区', '区政府', '政府', '政府办公室']) table.add(word, 1);
  table.add('区政', 2);

  it.each([
    ['区政府办公室', 0, 6, 1, 3],
    ['区政府办公室', 0, 2, 1, 1],
    ['区政府办公室', 0, 6, 2, 2],
    ['区政府办公室', 1, 6, 1, 5],
    ['区政府办公室', 1, 5, 1, 2],
    ['区政', 0, 2, 3, 2],
    ['府', 0, 1, 3, 0],
    ['区', 1, 1, 3, 0],
  ])('%s from %i to %i, lists %i: %i characters', (text, at, end, bits, length) =>
    expect(table.lengths[table.longest(text, at, end, bits)]).toBe(length),
  );

  it('holds whole words of a list', () => {
    expect(table.holds('政府', 1)).toBe(true);
    expect(table.holds('政府办', 1)).toBe(false);
    expect(table.holds('区政', 1)).toBe(false);
    expect(table.holds('', 3)).toBe(false);
  });

  it('gives a word that is added again its number', () => {
    expect(table.add('政府', 4)).toBe(table.numberOf('政府'));
    expect(table.holds('政府', 1)).toBe(true);
    expect(table.holds('政府', 4)).toBe(true);
  });

  it('takes the words of a list, parted by white space, and tells which ones are dotted', () => {
    const list = '出台. 印发\n  区 出台';
    const words = new WordTable(4);
    const taken: unknown[] = [];
    words.addAll(list, 1, (_, start, end, isDotted) =>
      taken.push([list.slice(start, end), start, isDotted]),
    );
    for (const word of ['区', '印发', '出台', '出台']) expect(words.holds(word, 1)).toBe(true);
    expect(taken).toEqual([
      ['区', 9, false],
      ['印发', 4, false],
      ['出台', 0, true],
      ['出台', 11, false],
    ]);
  });

  it('enters a word only when one that begins like it is looked for', () => {
    const words = new WordTable(4);
    const taken: number[] = [];
    words.addAll('出台 印发 印发给', 1, (word) => taken.push(word));
    words.add('印花', 2);
    expect(taken).toEqual([]);
    expect(words.longest('印发给', 0, 3, 1)).toBe(words.numberOf('印发给'));
    expect(taken).toHaveLength(2);
    expect(words.holds('印花', 2)).toBe(true);
    expect(words.holds('出台', 1)).toBe(true);
    expect(words.numberOf('出发')).toBe(0);
  });

  it('takes a word that several lists hold in their order', () => {
    const words = new WordTable(8);
    const taken: number[] = [];
    [1, 2, 4].forEach((bits) => words.addAll('出台', bits, () => taken.push(bits)));
    expect(words.holds('出台', 2)).toBe(true);
    expect(taken).toEqual([1, 2, 4]);
  });

  it('finds words of a list in another text', () => {
    const words = new WordTable(4);
    words.addAll('出台 印发', 1);
    expect(words.numberIn('印发出台', 2, 4)).toBe(words.numberOf('出台'));
    expect(words.holds('印发', 1)).toBe(true);
    expect(words.numberOf('发布')).toBe(0);
  });

  it('says when it is full', () => {
    const small = new WordTable(1);
    small.add('区', 1);
    expect(() => small.add('市', 1)).toThrow(RangeError);
    expect(() => new WordTable(1).addAll('政府 政协', 1)).toThrow(RangeError);
  });
});
