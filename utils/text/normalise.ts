import { stringOf } from './chars';

/**
 * One-to-one replacements: a character that clerks, editors and input methods use for another.
 * Every key and value is one UTF-16 code unit, so no offset ever moves.
 */
const SAME_AS: Record<string, string> = {
  '﹝': '〔',
  '﹞': '〕',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹃': '‘',
  '﹄': '’',
  '﹁': '“',
  '﹂': '”',
  '︰': ':',
  '﹕': ':',
  '﹔': ';',
  '﹐': ',',
  '﹑': '、',
  '｡': '。',
  '､': '、',
  '﹒': '.',
  '〜': '~',
  '∼': '~',
  '–': '-',
  '―': '—',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '○': '〇',
  '◯': '〇',
  Ｏ: 'O',
  '・': '·',
  '•': '·',
  '‧': '·',
};

/** White space of every kind, as first and last code unit. */
const WHITE = [
  [0x09, 0x09],
  [0x0b, 0x0c],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;

/** Full-width ASCII (U+FF01–U+FF5E) stands 0xFEE0 above its half-width form. */
const FULL_WIDTH_OFFSET = 0xfee0;

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [first, last] of WHITE) table.fill(0x20, first, last + 1);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - FULL_WIDTH_OFFSET;
  for (const [from, to] of Object.entries(SAME_AS)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** What a code unit becomes, 0 where it stays; built once and never written again. */
const TABLE = build();

/** `\r` ends a line like `\n`; in `\r\n` it becomes a space so that one line end stays one. */
const CARRIAGE_RETURN = 0x0d;

/** Straight marks stand for both “ and ”: two on one line are a pair. */
const STRAIGHT = 0x22;
const OPENING = 0x201c;
const CLOSING = 0x201d;
const NEWLINE = 0x0a;
/** Marks further apart than this were never meant as one pair. */
const FARTHEST_PAIR = 160;

/** The offset of the straight mark that closes the one at `open`, -1 where the line has none. */
function closingMark(codes: Uint16Array, open: number): number {
  const bound = Math.min(codes.length, open + FARTHEST_PAIR);
  for (let i = open + 1; i < bound && codes[i] !== NEWLINE; i++)
    if (codes[i] === STRAIGHT) return i;
  return -1;
}

/** In normalised code units makes marks what their neighbours tell that they are. */
export function setMarks(codes: Uint16Array): void {
  pairMarks(codes);
  endSentences(codes);
}

/** Makes pairs of straight marks opening and closing ones. */
function pairMarks(codes: Uint16Array): void {
  for (let i = codes.indexOf(STRAIGHT); i !== -1; i = codes.indexOf(STRAIGHT, i + 1)) {
    const close = closingMark(codes, i);
    if (close === -1) continue;
    codes[i] = OPENING;
    codes[close] = CLOSING;
    i = close;
  }
}

const DOT = 0x2e;
const FULL_STOP = 0x3002;
const isHan = (code: number | undefined): boolean =>
  code !== undefined && code >= 0x4e00 && code <= 0x9fff;
const isOneOf = (characters: string): ((code: number | undefined) => boolean) => {
  const codes = new Set(Array.from(characters, (character) => character.charCodeAt(0)));
  return (code) => code !== undefined && codes.has(code);
};
const isNumeral = isOneOf('一二三四五六七八九十');
/** What a sentence can end with, and the next begin with, besides a Chinese character. */
const isLast = isOneOf('”》)】%');
const isFirst = isOneOf('“《(”》)\n ');

/** 道路已修通.下一步: a half-width dot between Chinese words is a full stop; 一.道路 is a number's. */
function endSentences(codes: Uint16Array): void {
  for (let i = codes.indexOf(DOT); i !== -1; i = codes.indexOf(DOT, i + 1)) {
    const before = codes[i - 1];
    const behind = codes[i + 1];
    if (!isHan(before) && !isLast(before)) continue;
    if (behind !== undefined && !isHan(behind) && !isFirst(behind)) continue;
    if (isNumeral(before) && !isHan(codes[i - 2])) continue;
    codes[i] = FULL_STOP;
  }
}

/**
 * Gives `text` with full-width forms, look-alike punctuation and every kind of white space made
 * one; the result has the same length, so offsets hold in both. Lone surrogates stay as they are.
 */
export function normalise(text: string): string {
  const codes = new Uint16Array(text.length);
  normaliseInto(codes, text, 0, text.length);
  setMarks(codes);
  return stringOf(codes);
}

/**
 * The same for `text[start, end)`, as code units at the same offsets of `codes`, but for the marks
 * that their neighbours tell: `setMarks` sets them once all is there.
 */
export function normaliseInto(codes: Uint16Array, text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === CARRIAGE_RETURN) codes[i] = text.charCodeAt(i + 1) === 0x0a ? 0x20 : 0x0a;
    else codes[i] = TABLE[code]! || code;
  }
}
