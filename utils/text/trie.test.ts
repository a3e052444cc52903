import { describe, expect, it } from 'vitest';
import { Trie } from './trie';

describe('trie', () => {
  const trie = new Trie();
  for (const word of ['区', '区政府', '政府', '政府办公室']) trie.add(word, 1);
  trie.add('区政', 2);

  it.each([
    ['区政府办公室', 0, 1, 3],
    ['区政府办公室', 0, 2, 2],
    ['区政府办公室', 1, 1, 5],
    ['区政', 0, 1, 1],
    ['区政', 0, 3, 2],
    ['府', 0, 3, 0],
    ['区', 1, 3, 0],
  ])('%s from %i, lists %i: %i characters', (text, at, bits, length) =>
    expect(trie.longest(text, at, bits)).toBe(length),
  );
});
