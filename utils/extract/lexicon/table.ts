import type { Status } from '@/utils/reading';
import { PUNCTUAL, VERBS, type VerbClass } from './verbs';
import { ADVERBS, CUES, LINKS, MEANS, NOUNS, PREPOSITIONS, SELVES, TIMES } from './words';

/** What a word can be; which of it holds is decided where it stands. */
export class Word {
  verb: VerbClass | undefined = undefined;
  punctual = false;
  adverb = false;
  cue: { status: Status; strength: 'strong' | 'weak' } | undefined = undefined;
  preposition = false;
  means = false;
  link = false;
  time: { status: Status | null; scope: 'paragraph' | 'sentence' } | undefined = undefined;
  self = false;
  noun = false;
  constructor(readonly length: number) {}
}

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Every word of the clauses' lexicons with what it can be. */
export function words(): Map<string, Word> {
  const all = new Map<string, Word>();
  const put = (list: string, add: (word: Word) => void): void => {
    for (const text of split(list)) {
      let word = all.get(text);
      if (!word) all.set(text, (word = new Word(text.length)));
      add(word);
    }
  };
  for (const [verb, list] of Object.entries(VERBS))
    put(list, (word) => (word.verb ??= verb as VerbClass));
  put(PUNCTUAL, (word) => (word.punctual = true));
  for (const { status, strength, words: list } of CUES)
    put(list, (word) => {
      word.adverb = true;
      word.cue = { status, strength };
    });
  put(NOUNS, (word) => (word.noun = true));
  put(ADVERBS, (word) => (word.adverb = true));
  put(PREPOSITIONS, (word) => (word.preposition = true));
  put(MEANS, (word) => (word.means = true));
  put(LINKS, (word) => (word.link = true));
  for (const { status, scope, words: list } of TIMES)
    put(list, (word) => (word.time = { status, scope }));
  put(SELVES, (word) => (word.self = true));
  return all;
}
