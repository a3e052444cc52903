import { CHAR, CHARS } from './chars';

/** Opening marks with what closes them, as codes; inside, punctuation ends no clause. */
const PAIRS: ReadonlyMap<number, number> = new Map(
  ['《》', '“”', '‘’', '()', '〔〕', '【】', '[]', '〈〉'].map((pair) => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);
const NEWLINE = 0x0a;
/** A pair further apart than this was never meant as one: a mark was forgotten. */
const FARTHEST = 160;

/** What encloses a character. */
export const MASK = { none: 0, title: 1, quote: 2, bracket: 3 } as const;

function maskOf(open: string): number {
  if (open === '《' || open === '〈') return MASK.title;
  return open === '“' || open === '‘' ? MASK.quote : MASK.bracket;
}

/**
 * Gives for every character of condensed `text` what encloses it, the marks themselves included:
 * the outermost pair wins. A mark without partner in its line encloses nothing.
 */
export function maskPairs(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  const open: { at: number; close: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE) {
      open.length = 0;
      continue;
    }
    const bits = CHARS[code]!;
    if (bits === 0) continue;
    if (bits & CHAR.opens) open.push({ at: i, close: PAIRS.get(code)! });
    else if (bits & CHAR.closes) {
      const partner = open.findLastIndex(({ close }) => close === code);
      if (partner === -1) continue;
      const { at } = open[partner]!;
      open.length = partner;
      if (i - at <= FARTHEST) mask.fill(maskOf(text[at]!), at, i + 1);
    }
  }
  return mask;
}
