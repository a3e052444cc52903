import { DIVISION, unpackingDivisions } from '@/utils/reply/divisions';
import { codeAt } from '@/utils/text/chars';
import { atOnce, type Steps } from '@/utils/text/steps';
import { slotOf, WordTable } from '@/utils/text/word-table';
import { CUT_WORDS, NAME_PARTS, PROTECTED, STRIPPED_VERBS } from './edges';
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
import { KNOWN_PLACES, PLACE_SUFFIXES, SHORT_PLACE_SUFFIXES } from './place';
import { KNOWN_PROGRAMMES, OPEN_HEADS } from './programme';
import { Traits, WORD_LISTS, type Word } from './table';
import { NOMINAL_AFTER } from './words';

/** Lists whose hits are kept where they start, … */
const STARTS = [
  'named',
  'organs',
  'police',
  'known',
  'undertakings',
  'regions',
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
  'shortPlaces',
  'heads',
  'centres',
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
  /** Divisions by full name, provinces and cities by short name too, … */
  divisions: Uint8Array;
  /** … where they end, those that bodies are named after; … */
  divisionEnds: Uint8Array;
  /** … short names of counties. */
  counties: Uint8Array;
  /** By offset, a bit of `markOf` for every list that has a hit there: most have none. */
  marks: Int32Array;
  /** By offset, the number of the longest word of clauses that starts there: see `wordIn`. */
  words: Uint16Array;
}

const BITS = Object.fromEntries(LISTS.map((list, i) => [list, 1 << i])) as Record<List, number>;
const bitOf = (...lists: List[]): number => lists.reduce((bits, list) => bits | BITS[list], 0);

/** The bits of lists in `Hits.marks`; divisions and counties are marked where they start. */
export const markOf = (...lists: (List | 'divisions')[]): number =>
  lists.reduce((bits, list) => bits | (list === 'divisions' ? DIVISIONS : bitOf(list)), 0);
/** Bits of the lists whose hits are kept by their length, … */
const KEPT = (1 << LISTS.length) - 1;
/** … of the words of clauses, which are kept by their number, … */
const WORDS = 1 << LISTS.length;
/** … and of the verbs that are parts of names. */
const PART = WORDS << 1;
/** Where a division or county starts, among the marks. */
const DIVISIONS = PART << 1;

const PROTECTED_TWO = bitOf('protectedTwo');
const PROTECTED_THREE = bitOf('protectedThree');
const PART_TWO = bitOf('partTwo');
const CUT_TWO = bitOf('cutTwo');
const CUT_LONG = bitOf('cutLong');
const PART_OR_CUT_TWO = bitOf('partOrCutTwo');
const CUT_OR_PART = bitOf('cutOrPart');

/** Words that end before a name are no longer than this. */
const LONGEST_CUT = 4;
/** More than all lists have together. */
const MOST = 0x3000;

/** Words that names are told by, each with its lists. */
const NAME_LISTS: readonly [words: string, ...lists: List[]][] = [
  [NAMED_BODIES, 'named'],
  [ORGANS, 'organs'],
  [POLICE_OFFICES, 'police'],
  [KNOWN_ORGANISATIONS, 'known'],
  [KNOWN_PROGRAMMES, 'undertakings'],
  [KNOWN_PLACES, 'regions'],
  [BODY_SUFFIXES, 'bodySuffixes'],
  [DEPARTMENT_SUFFIXES, 'departmentSuffixes'],
  [DEPARTMENT_CORES, 'cores', 'fields'],
  [FIELD_WORDS, 'fields'],
  [ORGANISATION_SUFFIXES, 'organisationSuffixes'],
  [COMPANY_ENDINGS, 'companyEndings'],
  [COMPANY_TRADES, 'trades'],
  [PLACE_SUFFIXES, 'placeSuffixes'],
  [[...SHORT_PLACE_SUFFIXES].join(' '), 'shortPlaces'],
  [OPEN_HEADS, 'heads'],
  ['中心', 'centres'],
  [NOMINAL_AFTER, 'nominalAfter'],
  [GENERIC_STEMS, 'generic'],
];

interface Lexicon {
  table: WordTable;
  traits: Traits;
}

function* building(): Steps<Lexicon> {
  const table = new WordTable(MOST);
  const traits = new Traits(MOST);
  yield;
  for (const [words, ...lists] of NAME_LISTS) {
    table.addAll(words, bitOf(...lists));
    yield;
  }
  const [stripped, subjectVerbs] = [bitOf('stripped'), bitOf('subjectVerbs')];
  table.addAll(STRIPPED_VERBS, stripped, (word, _start, _end, isDotted) => {
    if (isDotted) table.lists[word]! |= subjectVerbs;
  });
  table.addAll(PROTECTED, 0, (word) => {
    table.lists[word]! |= table.lengths[word] === 2 ? PROTECTED_TWO : PROTECTED_THREE;
  });
  table.addAll(NAME_PARTS, PART | CUT_OR_PART, (word) => {
    if (table.lengths[word] === 2) table.lists[word]! |= PART_TWO | PART_OR_CUT_TWO;
  });
  const isPart = (words: string, start: number, end: number): boolean =>
    (table.lists[table.numberIn(words, start, end)]! & PART) !== 0;
  /** Words that end before a name: verbs, means, adverbs, and some more. */
  const cut = (word: number, words: string, start: number, end: number): void => {
    const length = end - start;
    if (length < 2 || length > LONGEST_CUT) return;
    // 投资建设, 提升改造: two words of names side by side are one, too.
    const named =
      (table.lists[word]! & PART) !== 0 ||
      (length === 4 && isPart(words, start, start + 2) && isPart(words, start + 2, end));
    const cuts = named ? 0 : length === 2 ? CUT_TWO : CUT_LONG;
    table.lists[word]! |= CUT_OR_PART | cuts | (length === 2 ? PART_OR_CUT_TWO : 0);
  };
  table.addAll(CUT_WORDS, 0, (word, start, end) => cut(word, CUT_WORDS, start, end));
  for (const { words, say, cuts } of WORD_LISTS) {
    table.addAll(words, WORDS, (word, start, end, isDotted) => {
      say(traits, word, isDotted);
      if (cuts) cut(word, words, start, end);
    });
    yield;
  }
  return { table, traits };
}

let made: Lexicon | undefined;
/** Every word of every list; built on first use, never changed. */
const lexicon = (): Lexicon => (made ??= atOnce(building()));

/** Characters between two rests. */
const STRETCH = 4_096;

/** Hits of one shape in all readings: with so many fields set by name, each would be a hash table. */
class Found {
  constructor(
    readonly rows: readonly Uint8Array[],
    readonly divisions: Uint8Array,
    readonly divisionEnds: Uint8Array,
    readonly counties: Uint8Array,
    readonly marks: Int32Array,
    readonly words: Uint16Array,
  ) {}
}
LISTS.forEach((list, i) =>
  Object.defineProperty(Found.prototype, list, {
    get(this: Found) {
      return this.rows[i];
    },
  }),
);

/** Finds all words of all lists in one walk over the text. */
export function* scanning(text: string): Steps<Hits> {
  made ??= yield* building();
  const { table } = made;
  const { newestOfOne } = table;
  yield;
  const places = yield* unpackingDivisions();
  yield;
  const width = text.length + 1;
  const rows = new Uint8Array(LISTS.length * width);
  const words = new Uint16Array(width);
  const divisions = new Uint8Array(width);
  const divisionEnds = new Uint8Array(width);
  const counties = new Uint8Array(width);
  const marks = new Int32Array(width);
  // So much memory at once makes the collector work.
  yield;

  const keep = (word: number, start: number): void => {
    const lists = table.lists[word]!;
    const length = table.lengths[word]!;
    if ((lists & WORDS) !== 0 && length > table.lengths[words[start]!]!) words[start] = word;
    for (let bits = lists & KEPT; bits !== 0; bits &= bits - 1) {
      const list = 31 - Math.clz32(bits & -bits);
      const at = list < STARTS.length ? start : start + length;
      marks[at]! |= 1 << list;
      const cell = list * width + at;
      if (rows[cell]! < length) rows[cell] = length;
    }
  };
  let next = codeAt(text, 0);
  for (let start = 0; start < text.length; start++) {
    if (start % STRETCH === STRETCH - 1) yield;
    const code = next;
    next = codeAt(text, start + 1);
    for (let word = newestOfOne[code]!; word !== 0; word = table.before(word))
      if (table.stands(word, text, start)) keep(word, start);
    const slot = slotOf(code, next);
    if (table.begins(slot))
      for (let word = table.inSlot(slot); word !== 0; word = table.before(word))
        if (table.stands(word, text, start)) keep(word, start);
    if (!places.begins(slot)) continue;
    for (let word = places.inSlot(slot); word !== 0; word = places.before(word)) {
      if (!places.stands(word, text, start)) continue;
      marks[start]! |= DIVISIONS;
      const lists = places.lists[word]!;
      const length = places.lengths[word]!;
      const end = start + length;
      if ((lists & DIVISION.name) !== 0 && divisions[start]! < length) divisions[start] = length;
      if ((lists & DIVISION.ends) !== 0 && divisionEnds[end]! < length) divisionEnds[end] = length;
      if ((lists & DIVISION.county) !== 0) counties[start] = length;
    }
  }
  return new Found(
    LISTS.map((_, i) => rows.subarray(i * width, (i + 1) * width)),
    divisions,
    divisionEnds,
    counties,
    marks,
    words,
  ) as Found & Readonly<Record<List, Uint8Array>>;
}

/** The length of the longest word of a list in `text` at `at`; 0 without one. */
export function startsWith(list: List, text: string, at = 0): number {
  const { table } = lexicon();
  return table.lengths[table.longest(text, at, text.length, BITS[list])]!;
}

/** True when the whole is a word of the list. */
export const isWordOf = (list: List, word: string): boolean =>
  lexicon().table.holds(word, BITS[list]);

/** The longest word of clauses that stands in `text` at `at` and ends by `end`, or null. */
export function wordAt(text: string, at: number, end: number): Word | null {
  const { table, traits } = lexicon();
  const word = table.longest(text, at, Math.min(end, text.length), WORDS);
  return word === 0 ? null : traits.of(word, table.lengths[word]!);
}

/** The same in a text that was looked over. */
export function wordIn(
  { text, hits }: { text: string; hits: Hits },
  at: number,
  end: number,
): Word | null {
  const number = hits.words[at]!;
  if (number === 0) return null;
  const { table, traits } = lexicon();
  const length = table.lengths[number]!;
  return at + length <= end ? traits.of(number, length) : wordAt(text, at, end);
}
