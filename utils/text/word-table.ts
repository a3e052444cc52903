/** Words that begin with the same two characters are found by these: a power of two. */
const SLOTS = 0x10000;

/** Where words are filed that begin with these two characters. */
export const slotOf = (first: number, second: number): number =>
  ((first << 5) ^ second) & (SLOTS - 1);

/** Stands in a slot, besides the newest word in it, while others wait there. */
const WAITS = 0x8000;

/** Room for a word's characters: most have two to four. */
const CHARACTERS = 5;

/** Takes a word of a list: its number, where it stands in the list, and whether a dot stands behind it. */
export type Take = (word: number, start: number, end: number, isDotted: boolean) => void;

/** Enters the words that stand at a place of a source. */
export type Enter = (at: number) => void;

const SPACE = 0x20;
const DOT = 0x2e;

const endsWord = (code: number): boolean => code <= SPACE || code === DOT;

/**
 * Words of many lists, so that a single walk over a text finds them all: by their first two
 * characters, those that share them in a chain. A word is a number from 1 on, 0 is none.
 *
 * Built while a reader waits: of a list only the places of its words are filed, by their first two
 * characters. Words are entered when a text first holds these; most never are.
 */
export class WordTable {
  /** By slot the newest word in it, those of one character by that; 0 where there is none. … */
  readonly #newest = new Uint16Array(SLOTS);
  readonly newestOfOne = new Uint16Array(SLOTS);
  /** … by word the one before it in its slot, … */
  readonly #before: Uint16Array;
  /** … and where its characters begin in … */
  readonly #starts: Uint32Array;
  readonly #characters: Uint16Array;
  readonly lengths: Uint8Array;
  /** By word: the lists that hold it, one bit a list. */
  readonly lists: Int32Array;
  /** By slot a bit, whether any word begins so: few do, and this is small enough to stay at hand. */
  readonly #begun = new Int32Array(SLOTS / 32);
  #count = 0;
  #filled = 0;

  /** Places that wait are numbered, too: by slot the newest, by place the one before it, … */
  readonly #waiting = new Uint16Array(SLOTS);
  readonly #waitingBefore: Uint16Array;
  /** … and its source, in the upper half, with the place there. */
  readonly #places: Uint32Array;
  readonly #sources: Enter[] = [];
  #filed = 0;

  /** `most` is how many words there can be, each as often as lists hold it. */
  constructor(most: number) {
    this.#before = new Uint16Array(most + 1);
    this.#starts = new Uint32Array(most + 1);
    this.#characters = new Uint16Array(most * CHARACTERS);
    this.lengths = new Uint8Array(most + 1);
    this.lists = new Int32Array(most + 1);
    this.#waitingBefore = new Uint16Array(most + 1);
    this.#places = new Uint32Array(most + 1);
  }

  /** Adds a word to the lists of `bits`; gives its number. */
  add(word: string, bits: number): number {
    return this.#addPart(word, 0, word.length, bits);
  }

  /**
   * Adds every word of a list to the lists of `bits`: white space parts them, and dots mark some.
   * `take` is given a word once it is entered; of words that are equal, first the one of the first
   * list.
   */
  addAll(words: string, bits: number, take?: Take): void {
    // White space behind the last word, too: nothing is asked for behind the end of the list.
    const list = `${words} `;
    const enter = (start: number): void => {
      let end = start;
      while (!endsWord(list.charCodeAt(end))) end++;
      const word = this.#addPart(list, start, end, bits);
      take?.(word, start, end, list.charCodeAt(end) === DOT);
    };
    const source = this.source(enter);
    for (let at = 0; at < list.length; at++) {
      const first = list.charCodeAt(at);
      if (first <= SPACE) continue;
      const second = list.charCodeAt(at + 1);
      if (endsWord(second)) enter(at);
      else this.file(source, at, first, second);
      while (list.charCodeAt(at) > SPACE) at++;
    }
  }

  /** Numbers a source of words. */
  source(enter: Enter): number {
    return this.#sources.push(enter) - 1;
  }

  /** Files a place of a source by the two characters that all words there begin with. */
  file(source: number, at: number, first: number, second: number): void {
    const place = ++this.#filed;
    if (place >= this.#places.length) throw new RangeError(FULL);
    const slot = slotOf(first, second);
    this.#places[place] = (source << 16) | at;
    this.#waitingBefore[place] = this.#waiting[slot]!;
    this.#waiting[slot] = place;
    this.#newest[slot]! |= WAITS;
    this.#begin(slot);
  }

  #begin(slot: number): void {
    this.#begun[slot >>> 5]! |= 1 << (slot & 31);
  }

  /** Whether any word is filed in a slot. */
  begins(slot: number): boolean {
    return (this.#begun[slot >>> 5]! & (1 << (slot & 31))) !== 0;
  }

  /** Enters what waits in a slot, in the order in which it was filed. */
  #unpack(slot: number): void {
    const places: number[] = [];
    for (let place = this.#waiting[slot]!; place !== 0; place = this.#waitingBefore[place]!)
      places.push(this.#places[place]!);
    this.#waiting[slot] = 0;
    this.#newest[slot]! &= ~WAITS;
    for (const place of places.reverse()) this.#sources[place >>> 16]!(place & 0xffff);
  }

  /** Adds the word that stands in `text` from `start` to `end`. */
  #addPart(text: string, start: number, end: number, bits: number): number {
    const number = this.numberIn(text, start, end) || this.#enter(text, start, end);
    this.lists[number]! |= bits;
    return number;
  }

  #enter(text: string, start: number, end: number): number {
    const number = ++this.#count;
    const length = end - start;
    if (number >= this.lengths.length || this.#filled + length > this.#characters.length)
      throw new RangeError(FULL);
    const newest = length === 1 ? this.newestOfOne : this.#newest;
    const first = text.charCodeAt(start);
    const slot = length === 1 ? first : slotOf(first, text.charCodeAt(start + 1));
    if (length > 1) this.#begin(slot);
    this.#before[number] = newest[slot]!;
    newest[slot] = number;
    this.#starts[number] = this.#filled;
    this.lengths[number] = length;
    for (let i = start; i < end; i++) this.#characters[this.#filled++] = text.charCodeAt(i);
    return number;
  }

  /** The newest of the words in a slot, once those that wait there are entered; `before` leads to the others. */
  inSlot(slot: number): number {
    if (!this.begins(slot)) return 0;
    if (this.#newest[slot]! >= WAITS) this.#unpack(slot);
    return this.#newest[slot]!;
  }

  before(word: number): number {
    return this.#before[word]!;
  }

  /** True when the word stands in `text` at `at`. */
  stands(word: number, text: string, at: number): boolean {
    const length = this.lengths[word]!;
    if (at + length > text.length) return false;
    const start = this.#starts[word]!;
    for (let i = length - 1; i >= 0; i--)
      if (this.#characters[start + i] !== text.charCodeAt(at + i)) return false;
    return true;
  }

  /** The longest word of the lists of `bits` that stands at `at` and ends by `end`; 0 without one. */
  longest(text: string, at: number, end: number, bits: number): number {
    if (at >= end) return 0;
    const first = text.charCodeAt(at);
    let found = 0;
    let word = at + 1 < end ? this.inSlot(slotOf(first, text.charCodeAt(at + 1))) : 0;
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
    for (word = this.newestOfOne[first]!; word !== 0; word = this.#before[word]!)
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
    let word =
      length === 1
        ? this.newestOfOne[first]!
        : this.inSlot(slotOf(first, text.charCodeAt(start + 1)));
    while (word !== 0 && (this.lengths[word] !== length || !this.stands(word, text, start)))
      word = this.#before[word]!;
    return word;
  }

  /** True when `word` stands in one of the lists of `bits`. */
  holds(word: string, bits: number): boolean {
    return (this.lists[this.numberOf(word)]! & bits) !== 0;
  }
}

const FULL = 'more words than the table has room for';
