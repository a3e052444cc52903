import search from 'approx-string-match';
import type { Span } from '@/utils/reading';
import { occurrences } from './dense';

/** Words and context of a quote, without white space. */
export interface Wanted {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Shorter quotes stand in many places by chance: they match word for word or not at all. */
export const SHORT = 12;
/** A changed quote is looked for beside this many characters of its context. */
const BESIDE = 10;
/** Share of a quote that may have changed, and the most characters. */
const CHANGE_SHARE = 0.25;
const CHANGE_MOST = 48;
/** … where context holds the place on one side alone. */
const ONE_SIDED_SHARE = 0.15;
/** Share of characters that stay in place when a page turns to traditional characters. */
const IN_PLACE = 0.5;
/** A stretch of words that stands in more places tells none from another. */
const PLACES_MOST = 8;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The part of a stretch that is like the quote and touches the side that the context holds. */
function alike(
  text: string,
  exact: string,
  { start, end }: Span,
  most: number,
  touching: 'start' | 'end' | 'whole',
): Span | null {
  const stretch = text.slice(start, end);
  const matches = search(stretch, exact, most);
  const best = matches.reduce<(typeof matches)[number] | null>(
    (a, b) => (!a || b.errors < a.errors ? b : a),
    null,
  );
  if (!best || best.end <= best.start) return null;
  if (touching === 'whole') return { start, end: start + stretch.length };
  // Its edge beside the context is certain; the match may leave a changed character out.
  if (touching === 'start') return best.start <= most ? { start, end: start + best.end } : null;
  return stretch.length - best.end <= most
    ? { start: start + best.start, end: start + stretch.length }
    : null;
}

/** Looks between the words that stood before the quote and those that stood after it. */
function besideContext(text: string, { exact, prefix, suffix }: Wanted): Span | null {
  const most = Math.min(CHANGE_MOST, Math.ceil(exact.length * CHANGE_SHARE));
  const reach = exact.length + most;
  const less = Math.min(most, Math.ceil(exact.length * ONE_SIDED_SHARE));
  const before = prefix.slice(-BESIDE);
  const after = suffix.slice(0, BESIDE);
  const heads = before.length < BESIDE ? [] : occurrences(text, before, PLACES_MOST);
  const tails = after.length < BESIDE ? [] : occurrences(text, after, PLACES_MOST);
  const found = new Map<number, Span>();
  for (const head of heads) {
    const start = head + before.length;
    // Held on both sides: what stands between is the quote, whatever it has become.
    const tail = tails.find((at) => at >= start && at <= start + reach);
    const span =
      tail !== undefined && tail > start
        ? alike(text, exact, { start, end: tail }, most, 'whole')
        : alike(text, exact, { start, end: start + reach }, less, 'start');
    if (span) found.set(span.start, span);
  }
  for (const tail of tails) {
    if ([...found.values()].some(({ end }) => end === tail)) continue;
    const span = alike(text, exact, { start: Math.max(0, tail - reach), end: tail }, less, 'end');
    if (span && ![...found.values()].some((other) => overlap(other, span)))
      found.set(span.start, span);
  }
  const [only, other] = found.values();
  // Two places are none; nor are neighbours that have closed the gap.
  if (!only || other) return null;
  const words = text.slice(only.start, only.end);
  return prefix.endsWith(words) || suffix.startsWith(words) ? null : only;
}

/** Every character where it was, some of them others: a page in traditional characters. */
function inPlace(text: string, { exact, prefix, suffix }: Wanted, start: number): Span | null {
  const from = start - prefix.length;
  const stays = (words: string, at: number): boolean => {
    let same = 0;
    for (let i = 0; i < words.length; i++) if (words[i] === text[at + i]) same++;
    return same >= words.length * IN_PLACE;
  };
  const end = start + exact.length;
  if (exact.length < SHORT || from < 0 || end + suffix.length > text.length) return null;
  // Before, in and after: an insertion shifts the rest away.
  return stays(prefix, from) && stays(exact, start) && stays(suffix, end) ? { start, end } : null;
}

/**
 * The place in `text` (without white space) where a quote has become other words: beside its
 * context, or where it stood (`expected`).
 */
export const nearest = (text: string, wanted: Wanted, expected: number): Span | null =>
  besideContext(text, wanted) ?? inPlace(text, wanted, expected);
