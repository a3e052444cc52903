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

type Bucket = [string, Word][];

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** Words by first character, longest first, so that the first hit is the longest. */
function build(): { index: Uint16Array; buckets: Bucket[] } {
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
  // Place 0 is for characters that begin no word.
  const index = new Uint16Array(0x10000);
  const buckets: Bucket[] = [[]];
  for (const entry of all) {
    const key = entry[0].charCodeAt(0);
    if (index[key] === 0) index[key] = buckets.push([]) - 1;
    buckets[index[key]!]!.push(entry);
  }
  for (const bucket of buckets) bucket.sort((a, b) => b[0].length - a[0].length);
  return { index, buckets };
}

const TABLE = build();

/** The longest known word that starts at `at` and ends by `end`, or null. */
export function wordAt(text: string, at: number, end: number): Word | null {
  if (at >= end) return null;
  const place = TABLE.index[text.charCodeAt(at)]!;
  if (place === 0) return null;
  for (const [word, entry] of TABLE.buckets[place]!)
    if (at + entry.length <= end && text.startsWith(word, at)) return entry;
  return null;
}
