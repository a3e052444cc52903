import { describe, expect, it } from 'vitest';
import { CUT_WORDS, NAME_PARTS, PROTECTED, STRIPPED_VERBS } from './edges';
import { DEPARTMENT_CORES, FIELD_WORDS, NAMED_BODIES } from './government';
import { INSTRUMENTS } from './instruments';
import { KNOWN_ORGANISATIONS } from './organisation';
import { KNOWN_PLACES } from './place';
import { wordAt } from './scan';
import { KNOWN_PROGRAMMES } from './programme';
import { WORD_LISTS } from './table';
import { UNITS } from './units';
import { VERBS } from './verbs';
import { ADVERBS, CUES, LINKS, MEANS, NOUNS, PREPOSITIONS, SELVES, TIMES } from './words';

/** A list may mark some of its words by a dot behind them; the list says what it means. */
const withoutDots = (words: string): string => words.replaceAll('.', '');
const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const twice = (words: string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

describe('lexicon', () => {
  it.each([
    ['verbs', withoutDots(Object.values(VERBS).join(' '))],
    ['cues', CUES.map(({ words }) => words).join(' ')],
    ['time words', TIMES.map(({ words }) => words).join(' ')],
    ['adverbs', ADVERBS],
    ['prepositions', PREPOSITIONS],
    ['openers of means', MEANS],
    ['links', LINKS],
    ['names of oneself', SELVES],
    ['nouns', NOUNS],
    ['fields of departments', `${DEPARTMENT_CORES} ${FIELD_WORDS}`],
    ['bodies by name', NAMED_BODIES],
    ['organisations by name', KNOWN_ORGANISATIONS],
    ['places by name', KNOWN_PLACES],
    ['programmes by name', KNOWN_PROGRAMMES],
    ['words before a name', CUT_WORDS],
    ['parts of names', NAME_PARTS],
    ['words of names', PROTECTED],
    ['verbs before a name', withoutDots(STRIPPED_VERBS)],
    ['units', Object.values(UNITS).join(' ')],
    ['words of instruments', INSTRUMENTS.map(({ words }) => words).join(' ')],
  ])('%s: each word once', (_, words) => expect(twice(split(words))).toEqual([]));

  it('lists no word before a name that a list of clauses says so much of already', () => {
    const known = new Set(
      WORD_LISTS.flatMap(({ words, cuts }) => (cuts ? split(withoutDots(words)) : [])),
    );
    for (const word of split(NAME_PARTS)) known.add(word);
    expect(split(CUT_WORDS).filter((word) => known.has(word))).toEqual([]);
  });

  it('gives every verb the class of its list, and says of the dotted ones that they are punctual', () => {
    for (const [verb, words] of Object.entries(VERBS))
      for (const word of split(words)) {
        const bare = word.replace('.', '');
        expect(wordAt(bare, 0, bare.length), word).toMatchObject({
          verb,
          punctual: word.endsWith('.'),
        });
      }
  });

  it('finds the longest word, and none beyond the end', () => {
    expect(wordAt('研究制定办法', 0, 6)?.length).toBe(4);
    expect(wordAt('研究制定办法', 0, 3)?.length).toBe(2);
    expect(wordAt('龘龘', 0, 2)).toBeNull();
  });
});
