/** Words that begin with the same two characters are found by these: a power of two. */
const SLOTS = 0x8000;

const slotOf = (first: number, second: number): number => ((first << 5) ^ second) & (SLOTS - 1);

/** Room for a word's characters: most have two to four. */
const CHARACTERS = 5;

/**
 * Words of many lists, so that a single walk over a text finds them all: by their first two
 * characters, those that share them in a chain. A word is a number from 1 on, 0 is none.
 */
export class WordTable {
  readonly #numbers = new Map<string, number>();
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
    const number = this.#numbers.get(word) ?? this.#enter(word);
    this.lists[number]! |= bits;
    return number;
  }

  #enter(word: string): number {
    const number = this.#numbers.size + 1;
    const { length } = word;
    if (number >= this.lengths.length || this.#filled + length > this.#characters.length)
      throw new RangeError('more words than the table has room for');
    const newest = length === 1 ? this.#newestOfOne : this.#newest;
    const first = word.charCodeAt(0);
    const slot = length === 1 ? first & (SLOTS - 1) : slotOf(first, word.charCodeAt(1));
    this.#numbers.set(word, number);
    this.#before[number] = newest[slot]!;
    newest[slot] = number;
    this.#starts[number] = this.#filled;
    this.lengths[number] = length;
    for (let i = 0; i < length; i++) this.#characters[this.#filled++] = word.charCodeAt(i);
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
    return this.#numbers.get(word) ?? 0;
  }

  /** True when `word` stands in one of the lists of `bits`. */
  holds(word: string, bits: number): boolean {
    return (this.lists[this.numberOf(word)]! & bits) !== 0;
  }
}
