import { ANY, END, requiredBy, START } from './required';
import { early } from './early';

/** What a set of patterns has walked over. */
export interface Words {
  readonly text: string;
  /** By number of the pattern a bit: whether it can match at all. */
  readonly open: readonly number[];
}

/** Keys are found by these: a power of two. Two that share a slot only let more patterns through. */
const SLOTS = 0x8000;
/** So many bits of a number are a small integer in every engine. */
const BITS = 30;
const ALL = (1 << BITS) - 1;

const slotOf = (first: number, second: number): number => ((first * 0x1f) ^ second) & (SLOTS - 1);

/** The keys of all patterns. */
interface Gates {
  /** By slot the row of its patterns, 0 where no pattern asks for it. */
  rows: Uint16Array;
  /** By row, each as `Words.open`: what a key of the slot lets through; row 0 is nothing. */
  patterns: Int32Array;
  /** What has no key. */
  always: readonly number[];
}

/** A pattern that is tried only on words that hold what every match of it must. */
export class Pattern {
  readonly regexp: RegExp;
  readonly #place: number;
  readonly #bit: number;

  constructor(regexp: RegExp, number: number) {
    this.regexp = regexp;
    this.#place = Math.floor(number / BITS);
    this.#bit = 1 << (number % BITS);
  }

  test({ text, open }: Words): boolean {
    return (open[this.#place]! & this.#bit) !== 0 && this.regexp.test(text);
  }

  exec({ text, open }: Words): RegExpExecArray | null {
    return (open[this.#place]! & this.#bit) !== 0 ? this.regexp.exec(text) : null;
  }
}

/** Finding all keys takes longer than one page gains by them. */
const WALKS_WITHOUT_GATES = 1_000;

/**
 * Patterns that are tried on the same words one after the other. One walk over the words tells which
 * of them can match at all; most cannot and are not tried.
 */
export class Patterns {
  /** In the order of their numbers. */
  readonly all: Pattern[] = [];
  /** Lets all patterns through. */
  readonly #everything: number[] = [];
  #walks = 0;
  #gates: Gates | null = null;

  /** Takes a pattern in, before the first walk; it must be neither global nor sticky. */
  of(regexp: RegExp): Pattern {
    const pattern = new Pattern(regexp, this.all.length);
    this.#everything[Math.floor(this.all.length / BITS)] = ALL;
    this.all.push(pattern);
    early(regexp);
    return pattern;
  }

  /** Takes in one pattern, given as what it can be; a line for each can be read and changed. */
  any(...alternatives: readonly RegExp[]): Pattern {
    return this.of(new RegExp(alternatives.map(({ source }) => source).join('|')));
  }

  walk(text: string): Words {
    if (this.#walks < WALKS_WITHOUT_GATES) {
      this.#walks++;
      return { text, open: this.#everything };
    }
    const { rows, patterns, always } = (this.#gates ??= gatesOf(this.all, this.#everything.length));
    const open = always.slice();
    const letThrough = (row: number): void => {
      for (let i = 0; i < open.length; i++) open[i]! |= patterns[row * open.length + i]!;
    };
    let last = START;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const pair = rows[slotOf(last, code)]!;
      if (pair !== 0) letThrough(pair);
      const alone = rows[slotOf(code, ANY)]!;
      if (alone !== 0) letThrough(alone);
      last = code;
    }
    letThrough(rows[slotOf(last, END)]!);
    return { text, open };
  }
}

function gatesOf(all: readonly Pattern[], width: number): Gates {
  const rows = new Uint16Array(SLOTS);
  const none = Array.from({ length: width }, () => 0);
  const patterns = [...none];
  const always = [...none];
  all.forEach(({ regexp }, number) => {
    const place = Math.floor(number / BITS);
    const bit = 1 << (number % BITS);
    const keys = requiredBy(regexp);
    if (keys === null) always[place]! |= bit;
    for (const key of keys ?? []) {
      const slot = slotOf(key >>> 16, key & 0xffff);
      if (rows[slot] === 0) rows[slot] = patterns.length / width;
      if (patterns.length === rows[slot]! * width) patterns.push(...none);
      patterns[rows[slot]! * width + place]! |= bit;
    }
  });
  return { rows, patterns: Int32Array.from(patterns), always };
}
