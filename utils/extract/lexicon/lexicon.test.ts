import { describe, expect, it } from 'vitest';
import { INSTRUMENTS } from './instruments';
import { wordAt } from './scan';
import { PUNCTUAL, VERBS } from './verbs';
import { ADVERBS, CUES, LINKS, MEANS, NOUNS, PREPOSITIONS, SELVES, TIMES } from './words';

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const twice = (words: string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

describe('lexicon', () => {
  it.each([
    ['verbs', Object.values(VERBS).join(' ')],
    ['punctual verbs', PUNCTUAL],
    ['cues', CUES.map(({ words }) => words).join(' ')],
    ['time words', TIMES.map(({ words }) => words).join(' ')],
    ['adverbs', ADVERBS],
    ['prepositions', PREPOSITIONS],
    ['openers of means', MEANS],
    ['links', LINKS],
    ['names of oneself', SELVES],
    ['nouns', NOUNS],
    ['words of instruments', INSTRUMENTS.map(({ words }) => words).join(' ')],
  ])('%s: each word once', (_, words) => expect(twice(split(words))).toEqual([]));

  it('gives every verb the class of its list, and punctual ones are verbs', () => {
    for (const [verb, words] of Object.entries(VERBS))
      for (const word of split(words)) expect(wordAt(word, 0, word.length)?.verb).toBe(verb);
    for (const word of split(PUNCTUAL))
      expect(wordAt(word, 0, word.length)?.verb, word).toBeDefined();
  });

  it('finds the longest word, and none beyond the end', () => {
    expect(wordAt('修订完善办法', 0, 6)?.length).toBe(4);
    expect(wordAt('修订完善办法', 0, 3)?.length).toBe(2);
    expect(wordAt('龘龘', 0, 2)).toBeNull();
  });
});
