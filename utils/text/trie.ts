import { Pairs } from './pairs';

/**
 * Slots of the hash that leads from a node and a character to the next node, and the most nodes
 * there can be: twice what the lexicons need, and little enough for a processor's second cache.
 */
const BITS = 15;
const SLOTS = 1 << BITS;
/** Nodes are numbered below this. */
export const MAX_NODES = SLOTS;
const HASH = 0x9e3779b1;

const slotOf = (key: number): number => Math.imul(key, HASH) >>> (32 - BITS);

/**
 * Words of many lists in one tree, so that a single walk over a text finds them all. A node is a
 * number from 1 on, 0 is none; what ends at a node is told by its `lists`, one bit a list.
 */
export class Trie {
  readonly #first = new Uint16Array(0x10000);
  /** Whether any word may begin with two characters: asked first, since most pairs begin none. */
  readonly #pairs = new Pairs();
  readonly #keys = new Uint32Array(SLOTS);
  readonly #next = new Uint16Array(SLOTS);
  /** By node: the lists that hold the word that ends there, … */
  readonly lists = new Uint32Array(SLOTS);
  /** … and its length. */
  readonly lengths = new Uint8Array(SLOTS);
  #nodes = 0;

  /** Adds a word to the lists of `bits`; gives its node. */
  add(word: string, bits: number): number {
    const code = word.charCodeAt(0);
    let node = this.#first[code]!;
    if (node === 0) {
      node = this.#first[code] = ++this.#nodes;
      this.lengths[node] = 1;
    }
    if (word.length > 1) this.#pairs.add(word);
    for (let i = 1; i < word.length; i++) node = this.#grow(node, word.charCodeAt(i));
    this.lists[node]! |= bits;
    return node;
  }

  /** The node of a word's first character. */
  first(code: number): number {
    return this.#first[code]!;
  }

  /** The node of a word's first two characters, `node` being that of the first. */
  second(node: number, first: number, second: number): number {
    return this.#pairs.mayBegin(first, second) ? this.next(node, second) : 0;
  }

  /** The node behind `node` by one more character. */
  next(node: number, code: number): number {
    const key = ((node << 16) | code) >>> 0;
    for (let slot = slotOf(key); ; slot = (slot + 1) & (SLOTS - 1)) {
      const there = this.#keys[slot]!;
      if (there === key) return this.#next[slot]!;
      if (there === 0) return 0;
    }
  }

  /** The node of the longest word of the lists of `bits` that stands at `at` and ends by `end`; 0 without one. */
  longest(text: string, at: number, end: number, bits: number): number {
    let found = 0;
    let node = at < end ? this.first(text.charCodeAt(at)) : 0;
    for (let i = at + 1; node !== 0; i++) {
      if ((this.lists[node]! & bits) !== 0) found = node;
      node = i < end ? this.next(node, text.charCodeAt(i)) : 0;
    }
    return found;
  }

  /** True when `word` stands in one of the lists of `bits`. */
  holds(word: string, bits: number): boolean {
    const node = this.longest(word, 0, word.length, bits);
    return node !== 0 && this.lengths[node] === word.length;
  }

  #grow(node: number, code: number): number {
    const key = ((node << 16) | code) >>> 0;
    let slot = slotOf(key);
    while (this.#keys[slot] !== 0) {
      if (this.#keys[slot] === key) return this.#next[slot]!;
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.#keys[slot] = key;
    if (this.#nodes === SLOTS - 2) throw new RangeError('more words than the tree has room for');
    this.lengths[++this.#nodes] = this.lengths[node]! + 1;
    return (this.#next[slot] = this.#nodes);
  }
}
