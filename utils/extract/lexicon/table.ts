import type { Status } from '@/utils/reading';
import { PUNCTUAL, VERBS, type VerbClass } from './verbs';
import { ADVERBS, CUES, LINKS, MEANS, NOUNS, PREPOSITIONS, SELVES, TIMES } from './words';

/** What a word can be; which of it holds is decided where it stands. */
export interface Word {
  length: number;
  verb?: VerbClass;
  punctual?: boolean;
  adverb?: boolean;
  cue?: { status: Status; strength: 'strong' | 'weak' };
  preposition?: boolean;
  means?: boolean;
  link?: boolean;
  time?: { status: Status | null; scope: 'paragraph' | 'sentence' };
  self?: boolean;
  noun?: boolean;
}

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Words by first character, longest first, so that the first hit is the longest. */
function build(): Map<number, [string, Word][]> {
  const all = new Map<string, Word>();
  const put = (words: string, add: (word: Word) => void): void => {
    for (const text of split(words)) {
      const word = all.get(text) ?? { length: text.length };
      add(word);
      all.set(text, word);
    }
  };
  for (const [verb, words] of Object.entries(VERBS))
    put(words, (word) => (word.verb ??= verb as VerbClass));
  put(PUNCTUAL, (word) => (word.punctual = true));
  for (const { status, strength, words } of CUES)
    put(words, (word) => {
      word.adverb = true;
      word.cue = { status, strength };
    });
  put(NOUNS, (word) => (word.noun = true));
  put(ADVERBS, (word) => (word.adverb = true));
  put(PREPOSITIONS, (word) => (word.preposition = true));
  put(MEANS, (word) => (word.means = true));
  put(LINKS, (word) => (word.link = true));
  for (const { status, scope, words } of TIMES)
    put(words, (word) => (word.time = { status, scope }));
  put(SELVES, (word) => (word.self = true));
  // A noun that is also listed as a verb stays a verb.
  const buckets = new Map<number, [string, Word][]>();
  for (const [text, word] of all) {
    const key = text.charCodeAt(0);
    const bucket = buckets.get(key);
    if (bucket) bucket.push([text, word]);
    else buckets.set(key, [[text, word]]);
  }
  for (const bucket of buckets.values()) bucket.sort((a, b) => b[0].length - a[0].length);
  return buckets;
}

const TABLE = build();

/** The longest known word that starts at `at`, or null. */
export function wordAt(text: string, at: number, end: number): Word | null {
  const bucket = TABLE.get(text.charCodeAt(at));
  if (!bucket) return null;
  for (const [word, entry] of bucket)
    if (at + word.length <= end && text.startsWith(word, at)) return entry;
  return null;
}
