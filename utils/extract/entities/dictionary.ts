import { codeAt } from '@/utils/text/chars';

/** Two characters as one number: a key that costs no string. */
const pair = (text: string, at: number): number =>
  codeAt(text, at) * 0x10000 + codeAt(text, at + 1);

/** Words bucketed by their first two characters: the fastest plain look-up at this size. */
export class Dictionary {
  readonly #buckets = new Map<number, string[]>();
  readonly #first = new Uint8Array(0x10000);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 2) continue;
      const key = pair(word, 0);
      this.#first[word.charCodeAt(0)] = 1;
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(word);
      else this.#buckets.set(key, [word]);
    }
    for (const bucket of this.#buckets.values()) bucket.sort((a, b) => b.length - a.length);
  }

  /** The longest word that starts at `at`, or null. */
  at(text: string, at: number): string | null {
    if (this.#first[codeAt(text, at)] !== 1) return null;
    const bucket = this.#buckets.get(pair(text, at));
    return bucket?.find((word) => text.startsWith(word, at)) ?? null;
  }
}

/** Endings bucketed by their last two characters (one for single ones), longest first. */
export class Endings {
  readonly #buckets = new Map<string, string[]>();
  readonly #last = new Uint8Array(0x10000);

  constructor(endings: Iterable<string>) {
    for (const ending of new Set(endings)) {
      if (ending === '') continue;
      const key = ending.slice(-2);
      this.#last[ending.charCodeAt(ending.length - 1)] = 1;
      const bucket = this.#buckets.get(key);
      if (bucket) bucket.push(ending);
      else this.#buckets.set(key, [ending]);
    }
    for (const bucket of this.#buckets.values()) bucket.sort((a, b) => b.length - a.length);
  }

  /** The longest ending that ends before `end`, or null. */
  before(text: string, end: number): string | null {
    if (this.#last[codeAt(text, end - 1)] !== 1) return null;
    const two = this.#buckets
      .get(text.slice(end - 2, end))
      ?.find((ending) => text.startsWith(ending, end - ending.length));
    return two ?? this.#buckets.get(text.slice(end - 1, end))?.[0] ?? null;
  }
}
