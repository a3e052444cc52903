import type { Span } from '@/utils/reading';
import { stringOf } from './chars';
import { normalise } from './normalise';

/**
 * A reply's text as the rules want to see it: normalised, single spaces between characters taken
 * out, lines that were only wrapped joined again. `at` leads every offset back to the raw text.
 */
export interface Condensed {
  text: string;
  /** `at[i]` is the raw offset of `text[i]`; one entry more than `text` has, for the end. */
  at: Int32Array;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
/** A line that ends so is whole; anything else may go on in the next line. */
const LINE_END = /[。!?;:,”》)）】…]/;
/** A next line that opens a part of its own is no continuation. */
const LINE_START = /[\s一二三四五六七八九十第(（〔【《“0-9附抄联注]/;
/** Shorter lines are headings, salutations, signatures: never wrapped text. */
const WRAP_MIN = 24;
/** Lines of a wrapped text are about equally long. */
const WRAP_SPREAD = 6;

/** Offsets of the line breaks that only wrap: a long line without end, followed by its rest. */
function wraps(text: string): Set<number> {
  const joined = new Set<number>();
  let start = 0;
  let longest = 0;
  const breaks: { at: number; length: number; last: string }[] = [];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', start)) {
    const line = text.slice(start, i).trimEnd();
    breaks.push({ at: i, length: line.length, last: line.at(-1) ?? '' });
    longest = Math.max(longest, line.length);
    start = i + 1;
  }
  longest = Math.max(longest, text.length - start);
  for (const { at, length, last } of breaks) {
    const next = text[at + 1] ?? '\n';
    const full = length >= WRAP_MIN && length >= longest - WRAP_SPREAD;
    if (full && !LINE_END.test(last) && !LINE_START.test(next)) joined.add(at);
  }
  return joined;
}

/**
 * Gives `raw` condensed. A run of two or more spaces separates fields of an index line or pads a
 * signature, so one space of it stays; a single space inside words goes, but for one between two
 * Latin letters or digits.
 */
export function condense(raw: string): Condensed {
  const text = normalise(raw);
  const joined = wraps(text);
  const codes = new Uint16Array(text.length);
  const at = new Int32Array(text.length + 1);
  let length = 0;
  const keep = (code: number, offset: number): void => {
    codes[length] = code;
    at[length++] = offset;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE && joined.has(i)) continue;
    if (code !== SPACE) {
      keep(code, i);
      continue;
    }
    let end = i + 1;
    while (text.charCodeAt(end) === SPACE) end++;
    const inLatin = isLatin(text.charCodeAt(i - 1)) && isLatin(text.charCodeAt(end));
    if (end - i > 1 || inLatin) keep(SPACE, i);
    i = end - 1;
  }
  at[length] = text.length;
  return { text: stringOf(codes, length), at: at.subarray(0, length + 1) };
}

function isLatin(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}

/** Leads a span of the condensed text back to the raw text: edges on characters, never on gaps. */
export function rawSpan({ at }: Condensed, { start, end }: Span): Span {
  if (end <= start) return { start: at[start]!, end: at[start]! };
  return { start: at[start]!, end: at[end - 1]! + 1 };
}
