/**
 * Whether two characters may begin a word: says no for nearly all that begin none, and costs less
 * than any look-up. `size`, a power of two, is how many pairs are told apart.
 */
export class Pairs {
  readonly #may: Uint8Array;

  constructor(words: Iterable<string> = [], size = 0x10000) {
    this.#may = new Uint8Array(size);
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    this.#may[this.#of(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }

  /** Whether a word of two characters or more may begin with these two. */
  mayBegin(first: number, second: number): boolean {
    return this.#may[this.#of(first, second)] === 1;
  }

  #of(first: number, second: number): number {
    return ((first << 5) ^ second) & (this.#may.length - 1);
  }
}
