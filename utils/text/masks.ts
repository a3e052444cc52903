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
  /** Marks that are open, outermost first; of both arrays the first `depth` count. */
  const ats: number[] = [];
  const closes: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE) {
      depth = 0;
      continue;
    }
    const bits = CHARS[code]!;
    if (bits & CHAR.opens) {
      ats[depth] = i;
      closes[depth++] = PAIRS.get(code)!;
    } else if (bits & CHAR.closes) {
      let partner = depth - 1;
      while (partner >= 0 && closes[partner] !== code) partner--;
      if (partner === -1) continue;
      const at = ats[partner]!;
      depth = partner;
      if (i - at <= FARTHEST) mask.fill(maskOf(text[at]!), at, i + 1);
    }
  }
  return mask;
}
