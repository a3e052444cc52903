/** Words that begin with the same two characters are found by these: a power of two. */
const SLOTS = 0x8000;

const slotOf = (first: number, second: number): number => ((first << 5) ^ second) & (SLOTS - 1);

/** Room for a word's characters: most have two to four. */
const CHARACTERS = 5;

/** Takes a word of a list: its number, where it stands in the list, and whether a dot stands behind it. */
export type Take = (word: number, start: number, end: number, isDotted: boolean) => void;

const SPACE = 0x20;
const DOT = 0x2e;

/**
 * Words of many lists, so that a single walk over a text finds them all: by their first two
 * characters, those that share them in a chain. A word is a number from 1 on, 0 is none. Built while
 * a reader waits: lists are walked character by character, and no word becomes a string.
 */
export class WordTable {
  /** By slot the newest word in it, those of one character by that; … */
  readonly #newest = new Uint16Array(SLOTS);
  readonly #newestOfOne = new Uint16Array(SLOTS);
  /** … by word the one before it in its slot, … */
  readonly #before: Uint16Array;
  /** … and where its characters begin in … */
  readonly #starts: Uint32Array;
  readonly #characters: Uint16Array;
  readonly lengths: Uint8Array;
  /** By word: the lists that hold it, one bit a list. */
  readonly lists: Int32Array;
  #count = 0;
  #filled = 0;

  /** `most` is how many words there can be. */
  constructor(most: number) {
    this.#before = new Uint16Array(most + 1);
    this.#starts = new Uint32Array(most + 1);
    this.#characters = new Uint16Array(most * CHARACTERS);
    this.lengths = new Uint8Array(most + 1);
    this.lists = new Int32Array(most + 1);
  }

  /** Adds a word to the lists of `bits`; gives its number. */
  add(word: string, bits: number): number {
    return this.addPart(word, 0, word.length, bits);
  }

  /** The same for the word that stands in `text` from `start` to `end`. */
  addPart(text: string, start: number, end: number, bits: number): number {
    const number = this.numberIn(text, start, end) || this.#enter(text, start, end);
    this.lists[number]! |= bits;
    return number;
  }

  /** Adds every word of a list to the lists of `bits`: white space parts them, and dots mark some. */
  addAll(list: string, bits: number, take?: Take): void {
    let start = 0;
    for (let at = 0; at <= list.length; at++) {
      const code = at === list.length ? SPACE : list.charCodeAt(at);
      if (code > SPACE && code !== DOT) continue;
      if (at > start) {
        const word = this.addPart(list, start, at, bits);
        take?.(word, start, at, code === DOT);
      }
      start = at + 1;
    }
  }

  #enter(text: string, start: number, end: number): number {
    const number = ++this.#count;
    const length = end - start;
    if (number >= this.lengths.length || this.#filled + length > this.#characters.length)
      throw new RangeError('more words than the table has room for');
    const newest = length === 1 ? this.#newestOfOne : this.#newest;
    const first = text.charCodeAt(start);
    const slot = length === 1 ? first & (SLOTS - 1) : slotOf(first, text.charCodeAt(start + 1));
    this.#before[number] = newest[slot]!;
    newest[slot] = number;
    this.#starts[number] = this.#filled;
    this.lengths[number] = length;
    for (let i = start; i < end; i++) this.#characters[this.#filled++] = text.charCodeAt(i);
    return number;
  }

  /** The newest of the words that may be of this one character; `before` leads to the others. */
  ofOne(code: number): number {
    return this.#newestOfOne[code & (SLOTS - 1)]!;
  }

  /** The newest of the longer words that may begin with these two; `before` leads to the others. */
  ofTwo(first: number, second: number): number {
    return this.#newest[slotOf(first, second)]!;
  }

  before(word: number): number {
    return this.#before[word]!;
  }

  /** True when the word stands in `text` at `at`. */
  stands(word: number, text: string, at: number): boolean {
    const start = this.#starts[word]!;
    for (let i = this.lengths[word]! - 1; i >= 0; i--)
      if (this.#characters[start + i] !== text.charCodeAt(at + i)) return false;
    return true;
  }

  /** The longest word of the lists of `bits` that stands at `at` and ends by `end`; 0 without one. */
  longest(text: string, at: number, end: number, bits: number): number {
    if (at >= end) return 0;
    const first = text.charCodeAt(at);
    let found = 0;
    let word = at + 1 < end ? this.ofTwo(first, text.charCodeAt(at + 1)) : 0;
    for (; word !== 0; word = this.#before[word]!) {
      const length = this.lengths[word]!;
      if (
        (this.lists[word]! & bits) !== 0 &&
        length > this.lengths[found]! &&
        at + length <= end &&
        this.stands(word, text, at)
      )
        found = word;
    }
    if (found !== 0) return found;
    for (word = this.ofOne(first); word !== 0; word = this.#before[word]!)
      if ((this.lists[word]! & bits) !== 0 && this.stands(word, text, at)) return word;
    return 0;
  }

  /** The number of a word, 0 when no list holds it. */
  numberOf(word: string): number {
    return this.numberIn(word, 0, word.length);
  }

  /** The number of the word that stands in `text` from `start` to `end`; 0 when no list holds it. */
  numberIn(text: string, start: number, end: number): number {
    const first = text.charCodeAt(start);
    const length = end - start;
    if (length === 0) return 0;
    let word = length === 1 ? this.ofOne(first) : this.ofTwo(first, text.charCodeAt(start + 1));
    while (word !== 0 && (this.lengths[word] !== length || !this.stands(word, text, start)))
      word = this.#before[word]!;
    return word;
  }

  /** True when `word` stands in one of the lists of `bits`. */
  holds(word: string, bits: number): boolean {
    return (this.lists[this.numberOf(word)]! & bits) !== 0;
  }

  /** The characters of a word. */
  wordOf(number: number): string {
    const start = this.#starts[number]!;
    return String.fromCharCode(...this.#characters.subarray(start, start + this.lengths[number]!));
  }
}
