import { describe, expect, it } from 'vitest';
import { Trie } from './trie';

describe('trie', () => {
  const trie = new Trie();
  for (const word of ['区', '区政府', '政府', '政府办公室']) trie.add(word, 1);
  trie.add('区政', 2);

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
    expect(trie.lengths[trie.longest(text, at, end, bits)]).toBe(length),
  );

  it('holds whole words of a list', () => {
    expect(trie.holds('政府', 1)).toBe(true);
    expect(trie.holds('政府办', 1)).toBe(false);
    expect(trie.holds('区政', 1)).toBe(false);
    expect(trie.holds('', 3)).toBe(false);
  });
});
