import { countyShorts, divisionNames } from '@/utils/reply/divisions';
import type { Steps } from '@/utils/text/steps';
import { MAX_NODES, Trie } from '@/utils/text/trie';
import { CUT_WORDS, NAME_PARTS, PROTECTED, STRIPPED_VERBS, SUBJECT_VERBS } from './edges';
import {
  BODY_SUFFIXES,
  DEPARTMENT_CORES,
  DEPARTMENT_SUFFIXES,
  FIELD_WORDS,
  NAMED_BODIES,
  ORGANS,
  POLICE_OFFICES,
} from './government';
import { GENERIC_STEMS } from './kinds';
import {
  COMPANY_ENDINGS,
  COMPANY_TRADES,
  KNOWN_ORGANISATIONS,
  ORGANISATION_SUFFIXES,
} from './organisation';
import { KNOWN_PLACES, PLACE_SUFFIXES } from './place';
import { OPEN_HEADS } from './programme';
import { words, type Word } from './table';
import { VERBS } from './verbs';
import { ADVERBS, CUES, MEANS, NOMINAL_AFTER, SELVES } from './words';

/** Lists whose hits are kept where they start, … */
const STARTS = [
  'named',
  'organs',
  'police',
  'known',
  'regions',
  'divisions',
  'counties',
  'partOrCutTwo',
  'protectedTwo',
  'protectedThree',
  'stripped',
  'subjectVerbs',
  'nominalAfter',
  'generic',
] as const;
/** … and where they end. */
const ENDS = [
  'bodySuffixes',
  'departmentSuffixes',
  'cores',
  'fields',
  'organisationSuffixes',
  'companyEndings',
  'trades',
  'placeSuffixes',
  'heads',
  'centres',
  'divisionEnds',
  'cutTwo',
  'cutLong',
  'partTwo',
  'cutOrPart',
] as const;
const LISTS = [...STARTS, ...ENDS] as const;

type List = (typeof LISTS)[number];

/**
 * Where the words of every list stand in a text: by offset, the length of the longest word of the
 * list that starts there (ends there, for lists of endings), 0 where none does. One entry more than
 * the text has characters.
 */
export interface Hits extends Readonly<Record<List, Uint8Array>> {
  /** By offset, the number of the longest word of clauses that starts there: see `wordIn`. */
  words: Uint16Array;
}

const bitOf = (list: List): number => 1 << LISTS.indexOf(list);
/** The words of clauses, which are kept whole, as one more list. */
const WORDS = 1 << LISTS.length;

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Words that end before a name are no longer than this. */
const LONGEST_CUT = 4;
/** Longer names of divisions are not looked for in front of a body. */
const LONGEST_DIVISION = 12;

interface Lexicon {
  trie: Trie;
  /** The words of clauses by their number; 0 is none. */
  words: readonly (Word | null)[];
  /** The numbers of words by their node. */
  numbers: Uint16Array;
}

function build(): Lexicon {
  const trie = new Trie();
  const put = (list: List, words: Iterable<string>): void => {
    const bit = bitOf(list);
    for (const word of words) if (word !== '') trie.add(word, bit);
  };
  const long = (words: readonly string[]): string[] => words.filter(({ length }) => length > 1);

  put('named', NAMED_BODIES);
  put('organs', long(ORGANS));
  put('police', wordsOf(POLICE_OFFICES));
  put('known', KNOWN_ORGANISATIONS);
  put('regions', KNOWN_PLACES);
  put('counties', countyShorts());
  const divisions = [...divisionNames()];
  put('divisions', divisions);
  put(
    'divisionEnds',
    divisions.filter(({ length }) => length <= LONGEST_DIVISION),
  );

  put('bodySuffixes', BODY_SUFFIXES);
  put('departmentSuffixes', DEPARTMENT_SUFFIXES);
  put('cores', long(DEPARTMENT_CORES));
  put('fields', DEPARTMENT_CORES);
  put('fields', FIELD_WORDS);
  put('organisationSuffixes', ORGANISATION_SUFFIXES);
  put('companyEndings', COMPANY_ENDINGS);
  put('trades', COMPANY_TRADES);
  put('placeSuffixes', PLACE_SUFFIXES);
  put('heads', wordsOf(OPEN_HEADS));

  const parts = new Set(wordsOf(NAME_PARTS));
  /** Verbs, means, adverbs, and some more: they end before a name. */
  const cuts = [
    ...Object.values(VERBS),
    MEANS,
    ADVERBS,
    ...CUES.map(({ words }) => words),
    SELVES,
    CUT_WORDS,
  ]
    .flatMap(wordsOf)
    .filter(({ length }) => length >= 2 && length <= LONGEST_CUT);
  // 投资建设, 提升改造: two words of names side by side are one, too.
  const isPart = (word: string): boolean =>
    parts.has(word) ||
    (word.length === 4 && parts.has(word.slice(0, 2)) && parts.has(word.slice(2)));
  for (const word of cuts) {
    put('cutOrPart', [word]);
    if (!isPart(word)) put(word.length === 2 ? 'cutTwo' : 'cutLong', [word]);
    if (word.length === 2) put('partOrCutTwo', [word]);
  }
  for (const word of parts) {
    put('cutOrPart', [word]);
    if (word.length === 2) put('partTwo', [word]);
    if (word.length === 2) put('partOrCutTwo', [word]);
  }
  for (const word of wordsOf(PROTECTED))
    put(word.length === 2 ? 'protectedTwo' : 'protectedThree', [word]);
  put('stripped', wordsOf(STRIPPED_VERBS));
  put('subjectVerbs', wordsOf(SUBJECT_VERBS));
  put('nominalAfter', wordsOf(NOMINAL_AFTER));
  put('generic', wordsOf(GENERIC_STEMS));
  put('centres', ['中心']);

  const numbered: (Word | null)[] = [null];
  const numbers = new Uint16Array(MAX_NODES);
  for (const [text, word] of words()) numbers[trie.add(text, WORDS)] = numbered.push(word) - 1;
  return { trie, words: numbered, numbers };
}

let table: Lexicon | undefined;
/** Every word of every list; built on first use, never changed. */
const lexicon = (): Lexicon => (table ??= build());

/** Characters between two rests. */
const STRETCH = 4_096;

/** Finds all words of all lists in one walk over the text. */
export function* scanning(text: string): Steps<Hits> {
  const { trie, numbers } = lexicon();
  const width = text.length + 1;
  const rows = new Uint8Array(LISTS.length * width);
  const words = new Uint16Array(width);
  for (let start = 0; start < text.length; start++) {
    if (start % STRETCH === STRETCH - 1) yield;
    const code = text.charCodeAt(start);
    let node = trie.first(code);
    for (let end = start + 1; node !== 0; end++) {
      const lists = trie.lists[node]!;
      if ((lists & WORDS) !== 0) words[start] = numbers[node]!;
      for (let bits = lists & ~WORDS; bits !== 0; bits &= bits - 1) {
        const list = 31 - Math.clz32(bits & -bits);
        // Of words that start together the longer comes later, of those that end together first.
        if (list < STARTS.length) rows[list * width + start] = end - start;
        else if (rows[list * width + end] === 0) rows[list * width + end] = end - start;
      }
      if (end === text.length) break;
      const next = text.charCodeAt(end);
      node = end === start + 1 ? trie.second(node, code, next) : trie.next(node, next);
    }
  }
  const hits = Object.fromEntries(
    LISTS.map((list, i) => [list, rows.subarray(i * width, (i + 1) * width)]),
  ) as Record<List, Uint8Array>;
  return { ...hits, words };
}

/** The length of the longest word of a list in `text` at `at`; 0 without one. */
export function startsWith(list: List, text: string, at = 0): number {
  const { trie } = lexicon();
  return trie.lengths[trie.longest(text, at, text.length, bitOf(list))]!;
}

/** True when the whole is a word of the list. */
export const isWordOf = (list: List, word: string): boolean =>
  lexicon().trie.holds(word, bitOf(list));

/** The longest word of clauses that stands in `text` at `at` and ends by `end`, or null. */
export function wordAt(text: string, at: number, end: number): Word | null {
  const { trie, words, numbers } = lexicon();
  return words[numbers[trie.longest(text, at, Math.min(end, text.length), WORDS)]!]!;
}

/** The same in a text that was looked over. */
export function wordIn(
  { text, hits }: { text: string; hits: Hits },
  at: number,
  end: number,
): Word | null {
  const number = hits.words[at]!;
  if (number === 0) return null;
  const word = lexicon().words[number]!;
  return at + word.length <= end ? word : wordAt(text, at, end);
}
