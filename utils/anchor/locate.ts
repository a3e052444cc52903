import search from 'approx-string-match';
import { diffArrays } from 'diff';
import type { Span } from '@/utils/reading';
import {
  context,
  dense,
  denseOffset,
  occurrences,
  sameWords,
  spanIn,
  squeeze,
  type Dense,
} from './dense';
import { sameFacts, splitsNumber } from './facts';
import type { AnchorSelectors, Located, Piece } from './types';

/** Shorter quotes stand in many places by chance: they match word for word or not at all. */
export const SHORT = 12;
/** Characters of neighbouring context without which a short or a longer quote is not recognised. */
const SHORT_CONTEXT = 18;
const LONG_CONTEXT = 12;
/** A changed quote is looked for beside this many characters of its context. */
const ANCHOR = 10;
/** Share of a quote that may have changed, and the most characters. */
const CHANGE_SHARE = 0.25;
const CHANGE_MOST = 48;
/** … where context holds the place on one side alone. */
const ONE_SIDED_SHARE = 0.15;
/** Share of characters that stay in place when a page turns to traditional characters. */
const IN_PLACE = 0.5;
/** More occurrences than this are not weighed one by one. */
const CANDIDATES_MOST = 400;

interface Wanted {
  exact: string;
  prefix: string;
  suffix: string;
}

interface Candidate {
  start: number;
  end: number;
  context: number;
}

const tokens = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*|[A-Za-z]+|\s+|./gsu) ?? [];

/** What differs between a quote and the words that now stand in its place. */
export function difference(before: string, after: string): Piece[] {
  return diffArrays(tokens(before), tokens(after)).map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}

/**
 * Finds highlights in one text. Built once for all of a page's highlights; every answer keeps the
 * rule that a highlight never stands on other words without being called `changed`.
 */
export class Locator {
  readonly #page: Dense;

  constructor(
    text: string,
    /** SHA-256 of the text, where known: the same capture needs no search. */
    readonly hash = '',
  ) {
    this.#page = dense(text);
  }

  locate(selectors: AnchorSelectors): Located {
    const { quote, position, capture } = selectors;
    const there = this.#page.full.slice(position.start, position.end);
    if (capture !== '' && capture === this.hash && there === quote.exact)
      return { state: 'exact', span: { ...position } };
    const wanted = {
      exact: squeeze(quote.exact),
      prefix: squeeze(quote.prefix),
      suffix: squeeze(quote.suffix),
    };
    if (wanted.exact === '') return { state: 'orphan' };
    return this.#same(wanted, selectors) ?? this.#changed(wanted, selectors);
  }

  /** The same words, here or elsewhere; null where there are none that are certain. */
  #same(wanted: Wanted, selectors: AnchorSelectors): Located | null {
    const { text } = this.#page;
    const { exact, prefix, suffix } = wanted;
    const expected = denseOffset(this.#page, selectors.position.start);
    const candidates = occurrences(text, exact, CANDIDATES_MOST)
      .map((start) => ({
        start,
        end: start + exact.length,
        context: context(text, start, start + exact.length, prefix, suffix),
      }))
      .filter(
        ({ start, end }) =>
          !splitsNumber(wanted, text, start, end) &&
          sameWords(this.#full(start, end), selectors.quote.exact),
      );
    // Too many to have been told apart.
    if (candidates.length === 0 || candidates.length >= CANDIDATES_MOST) return null;
    const best = this.#best(candidates, wanted, selectors, expected);
    if (!best) return null;
    const span = spanIn(this.#page, best.start, best.end);
    const { position } = selectors;
    // White space at its edges is part of the quote where the page still has it.
    if (
      best.start === expected &&
      this.#page.full.slice(position.start, position.end) === selectors.quote.exact
    )
      return { state: 'exact', span: { ...position } };
    return { state: 'moved', span };
  }

  #best(
    candidates: Candidate[],
    { exact, prefix, suffix }: Wanted,
    { rival }: AnchorSelectors,
    expected: number,
  ): Candidate | null {
    const whole = prefix.length + suffix.length;
    const least = exact.length < SHORT ? SHORT_CONTEXT : LONG_CONTEXT;
    const enough = Math.min(whole, Math.max(least, (rival ?? -1) + 1));
    const ranked = candidates.toSorted((a, b) => b.context - a.context);
    const [first, second] = ranked;
    if (!first) return null;
    // One place only, then and now, and long enough not to be chance: its neighbours may change.
    if (!second && exact.length >= SHORT && rival === undefined) return first;
    if (first.context < enough) return null;
    const indistinct = rival !== undefined && rival >= whole;
    if (!indistinct && (!second || first.context > second.context)) return first;
    // Places that nothing tells apart: the one where it stood, or none.
    const tied = ranked.filter(({ context: here }) => here === first.context);
    return tied.find(({ start }) => start === expected) ?? null;
  }

  /** The quote's place with other words in it, or nothing. */
  #changed(wanted: Wanted, selectors: AnchorSelectors): Located {
    const near = this.#besideContext(wanted) ?? this.#inPlace(wanted, selectors);
    if (!near) return { state: 'orphan' };
    const span = spanIn(this.#page, near.start, near.end);
    const diff = difference(selectors.quote.exact, this.#full(near.start, near.end));
    const certain =
      // The same words, yet not taken before: nothing says that this is their place.
      diff.some(({ kind, text }) => kind !== 'same' && squeeze(text) !== '') &&
      wanted.exact.length >= SHORT &&
      sameFacts(wanted.exact, this.#page.text.slice(near.start, near.end)) &&
      !splitsNumber(wanted, this.#page.text, near.start, near.end);
    return certain ? { state: 'changed', span, diff } : { state: 'orphan', near: { span, diff } };
  }

  /** Looks between the words that stood before the quote and those that stood after it. */
  #besideContext({ exact, prefix, suffix }: Wanted): Span | null {
    const { text } = this.#page;
    const most = Math.min(CHANGE_MOST, Math.ceil(exact.length * CHANGE_SHARE));
    const reach = exact.length + most;
    const less = Math.min(most, Math.ceil(exact.length * ONE_SIDED_SHARE));
    const before = prefix.slice(-ANCHOR);
    const after = suffix.slice(0, ANCHOR);
    const heads = before.length < ANCHOR ? [] : occurrences(text, before, 8);
    const tails = after.length < ANCHOR ? [] : occurrences(text, after, 8);
    const found = new Map<number, Span>();
    for (const head of heads) {
      const start = head + before.length;
      // Held on both sides: what stands between is the quote, whatever it has become.
      const tail = tails.find((at) => at >= start && at <= start + reach);
      const span =
        tail !== undefined && tail > start
          ? this.#alike(exact, start, tail, most, 'whole')
          : this.#alike(exact, start, start + reach, less, 'start');
      if (span) found.set(span.start, span);
    }
    for (const tail of tails) {
      const span = this.#alike(exact, Math.max(0, tail - reach), tail, less, 'end');
      if (
        span &&
        ![...found.values()].some((other) => other.end > span.start && other.start < span.end)
      )
        found.set(span.start, span);
    }
    // Two places are none.
    return found.size === 1 ? [...found.values()][0]! : null;
  }

  /** The part of a stretch that is like the quote and touches the side that the context holds. */
  #alike(
    exact: string,
    from: number,
    to: number,
    most: number,
    touching: 'start' | 'end' | 'whole',
  ): Span | null {
    const stretch = this.#page.text.slice(from, to);
    const matches = search(stretch, exact, most);
    const best = matches.reduce<(typeof matches)[number] | null>(
      (a, b) => (!a || b.errors < a.errors ? b : a),
      null,
    );
    if (!best || best.end <= best.start) return null;
    if (touching === 'whole') return { start: from, end: from + stretch.length };
    // Its edge beside the context is certain; the match may leave a changed character out.
    if (touching === 'start')
      return best.start <= most ? { start: from, end: from + best.end } : null;
    return stretch.length - best.end <= most
      ? { start: from + best.start, end: from + stretch.length }
      : null;
  }

  /** Every character where it was, some of them others: a page in traditional characters. */
  #inPlace({ exact, prefix, suffix }: Wanted, { position }: AnchorSelectors): Span | null {
    const { text } = this.#page;
    const start = denseOffset(this.#page, position.start);
    const from = start - prefix.length;
    const alike = (words: string, at: number): boolean => {
      let same = 0;
      for (let i = 0; i < words.length; i++) if (words[i] === text[at + i]) same++;
      return same >= words.length * IN_PLACE;
    };
    const end = start + exact.length;
    if (exact.length < SHORT || from < 0 || end + suffix.length > text.length) return null;
    // Before, in and after: an insertion shifts the rest away.
    const stays = alike(prefix, from) && alike(exact, start) && alike(suffix, end);
    return stays ? { start, end } : null;
  }

  #full(start: number, end: number): string {
    const span = spanIn(this.#page, start, end);
    return this.#page.full.slice(span.start, span.end);
  }
}

/** Finds one highlight in a text. For many in the same text make one `Locator`. */
export const locate = (text: string, selectors: AnchorSelectors, hash = ''): Located =>
  new Locator(text, hash).locate(selectors);
