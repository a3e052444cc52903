import search from 'approx-string-match';
import type { Span } from '@/utils/reading';

/**
 * How Hypothesis places a quote, written anew from the published description of its client
 * (“Fuzzy anchoring”; the scoring of its quote matcher): the position first, where the same words
 * stand there; else the quote, searched for with up to half its length in errors (256 at most), every
 * match scored by likeness of quote (50), prefix (20), suffix (20) and nearness to the old position
 * (2); the best one is taken.
 */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const ERRORS_MOST = 256;

export interface QuoteSelectors {
  quote: { exact: string; prefix: string; suffix: string };
  position: Span;
}

/** Exact places where there are any, which is quicker and all that is wanted then. */
function placesOf(text: string, words: string, errorsMost: number): (Span & { errors: number })[] {
  const exact: (Span & { errors: number })[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, errorsMost);
}

/** Likeness of `words` to the best place in `text`, 0 to 1. */
function likeness(text: string, words: string): number {
  if (words === '' || text === '') return 0;
  const [best] = placesOf(text, words, words.length).toSorted((a, b) => a.errors - b.errors);
  return best ? 1 - best.errors / words.length : 0;
}

/** Where the quote is taken to stand; null where nothing is near enough. */
export function placeQuote(text: string, { quote, position }: QuoteSelectors): Span | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  if (text.slice(position.start, position.end) === exact) return position;
  const most = Math.min(ERRORS_MOST, exact.length / 2);
  let best: { span: Span; score: number } | null = null;
  for (const { start, end, errors } of placesOf(text, exact, most)) {
    const before = text.slice(Math.max(0, start - prefix.length), start);
    const after = text.slice(end, end + suffix.length);
    const score =
      WEIGHTS.quote * (1 - errors / exact.length) +
      WEIGHTS.prefix * (prefix ? likeness(before, prefix) : 1) +
      WEIGHTS.suffix * (suffix ? likeness(after, suffix) : 1) +
      WEIGHTS.position * (1 - Math.abs(start - position.start) / text.length);
    if (!best || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span ?? null;
}
