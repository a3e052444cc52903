/** A text without white space, and the way back to the offsets of the text with it. */
export interface Dense {
  text: string;
  /** Offset in the full text of every code unit. */
  at: Uint32Array;
}

const WHITE = /[\s\u0085\u180e\u200b-\u200f\u2028-\u202f\u205f\u2060\ufeff]/;
const WHITE_RUN = /[\s\u0085\u180e\u200b-\u200f\u2028-\u202f\u205f\u2060\ufeff]+/g;

/** Drops white space, which layouts change freely and Chinese words do not need. */
export function squeeze(text: string): string {
  return WHITE.test(text) ? text.replace(WHITE_RUN, '') : text;
}

/** The characters of `WHITE`; nearly all of a Chinese text is settled by the first comparison. */
const isWhite = (code: number): boolean =>
  code > 0x3000
    ? code === 0xfeff
    : code === 0x20 ||
      (code >= 0x09 && code <= 0x0d) ||
      (code >= 0x85 && WHITE.test(String.fromCharCode(code)));

/** A text without its white space, and where each of its characters stands in the full one. */
export function dense(full: string): Dense {
  const at = new Uint32Array(full.length);
  const kept: string[] = [];
  let length = 0;
  let from = 0;
  for (let i = 0; i < full.length; i++) {
    if (!isWhite(full.charCodeAt(i))) at[length++] = i;
    else {
      if (from < i) kept.push(full.slice(from, i));
      from = i + 1;
    }
  }
  return { text: kept.join('') + full.slice(from), at: at.subarray(0, length) };
}

/** The span in the full text of a non-empty range of the dense one. */
export const spanIn = ({ at }: Dense, start: number, end: number) => ({
  start: at[start]!,
  end: at[end - 1]! + 1,
});

/** Where `offset` of the full text stands in the dense one: the next character kept. */
export function denseOffset({ at }: Dense, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const GAP_IN_WORD = /[0-9A-Za-z][\s\u00a0\u3000]+(?=[0-9A-Za-z])/g;
const gaps = (text: string): string => (text.match(GAP_IN_WORD) ?? []).join('').replace(/\s/g, '');

/**
 * True when two texts say the same: equal but for white space, and none lost or won between two
 * digits or letters, where it tells `3 5` from `35`.
 */
export const sameWords = (a: string, b: string): boolean =>
  a === b || (squeeze(a) === squeeze(b) && gaps(a) === gaps(b));

function commonEnd(a: string, b: string, bEnd: number): number {
  let n = 0;
  while (n < a.length && n < bEnd && a[a.length - 1 - n] === b[bEnd - 1 - n]) n++;
  return n;
}

function commonStart(a: string, b: string, bStart: number): number {
  let n = 0;
  while (n < a.length && bStart + n < b.length && a[n] === b[bStart + n]) n++;
  return n;
}

/** Where `words` stand in `text`, the first `most` places; places may overlap. */
export function occurrences(text: string, words: string, most: number): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1 && found.length < most;)
    at = text.indexOf(words, found[found.push(at) - 1]! + 1);
  return found;
}

/** How many characters of the context on either side stand right beside a place. */
export const context = (
  text: string,
  start: number,
  end: number,
  prefix: string,
  suffix: string,
): number => commonEnd(prefix, text, start) + commonStart(suffix, text, end);
