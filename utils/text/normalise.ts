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

const WHITE = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;

/** Full-width ASCII (U+FF01–U+FF5E) stands 0xFEE0 above its half-width form. */
const FULL_WIDTH_OFFSET = 0xfee0;

function replacement(code: number): number {
  const same = SAME_AS[String.fromCharCode(code)];
  if (same !== undefined) return same.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return code - FULL_WIDTH_OFFSET;
  if (WHITE.test(String.fromCharCode(code))) return 0x20;
  return code;
}

/** The replacement of every code unit below U+10000, built once and never written again. */
const TABLE: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (const [from, to] of [
  [0x00, 0x100],
  [0x1680, 0x1681],
  [0x2000, 0x2070],
  [0x2200, 0x2240],
  [0x25c0, 0x2600],
  [0x3000, 0x3100],
  [0xfe30, 0xff70],
] as const)
  for (let code = from; code < to; code++) TABLE[code] = replacement(code);

/** `\r` ends a line like `\n`; in `\r\n` it becomes a space so that one line end stays one. */
const CARRIAGE_RETURN = 0x0d;

/**
 * Gives `text` with full-width forms, look-alike punctuation and every kind of white space made
 * one; the result has the same length, so offsets hold in both. Lone surrogates stay as they are.
 */
export function normalise(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === CARRIAGE_RETURN) codes[i] = text.charCodeAt(i + 1) === 0x0a ? 0x20 : 0x0a;
    else codes[i] = TABLE[code]!;
  }
  return stringOf(codes);
}
