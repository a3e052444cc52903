import type { Span } from '@/utils/reading';
import { diffWords } from '@/utils/text/diff';
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
import { nearest, SHORT, type Wanted } from './near';
import type { AnchorSelectors, Located } from './types';

/** Characters of neighbouring context without which a short or a longer quote is not recognised. */
const SHORT_CONTEXT = 18;
const LONG_CONTEXT = 12;
/** … for each character that a quote with one place only lacks to be no longer short. */
const ALONE_CONTEXT = 4;
/** More occurrences than this are not weighed one by one. */
const CANDIDATES_MOST = 400;

interface Candidate {
  start: number;
  end: number;
  context: number;
}

/** True of a quote that is too long to be chance and stood in one place only. */
const isDistinct = (exact: string, rival: number | undefined): boolean =>
  rival === undefined && exact.length >= SHORT;

/** Characters of context that a quote with one place, then and now, must have there. */
const enoughAlone = (exact: string): number =>
  Math.min(SHORT_CONTEXT, ALONE_CONTEXT * Math.max(0, SHORT - exact.length));

/** … that any other quote must have; more than another place with the same words had. */
function enough({ exact, prefix, suffix }: Wanted, rival = -1): number {
  // Beside its like: were it gone, the like would stand in its context.
  if (prefix.endsWith(exact) || suffix.startsWith(exact)) return prefix.length + suffix.length;
  return Math.max(exact.length < SHORT ? SHORT_CONTEXT : LONG_CONTEXT, rival + 1);
}

/**
 * Finds highlights in one text. Built once for all of a page's highlights; every answer keeps the
 * rule that a highlight never stands on other words without being called `changed`.
 */
export class Locator {
  #dense: Dense | undefined;

  constructor(
    readonly text: string,
    /** SHA-256 of the text, where known: the same capture needs no search. */
    readonly hash = '',
  ) {}

  locate(selectors: AnchorSelectors): Located {
    const { quote, position } = selectors;
    if (this.#stays(selectors)) return { state: 'exact', span: position };
    const moved = this.#verbatim(selectors);
    if (moved) return { state: 'moved', span: moved };
    const wanted = {
      exact: squeeze(quote.exact),
      prefix: squeeze(quote.prefix),
      suffix: squeeze(quote.suffix),
    };
    if (wanted.exact === '') return { state: 'orphan' };
    return this.#same(wanted, selectors) ?? this.#changed(wanted, selectors);
  }

  /** Without white space; made when a quote is looked for, which on an unchanged page none is. */
  get #page(): Dense {
    return (this.#dense ??= dense(this.text));
  }

  /** True where the quote stood: in the same capture, or known by itself or by all its context. */
  #stays({ quote, position, capture, rival }: AnchorSelectors): boolean {
    const { exact, prefix, suffix } = quote;
    const { start, end } = position;
    if (this.text.slice(start, end) !== exact || exact === '') return false;
    if (isDistinct(exact, rival) || (capture !== '' && capture === this.hash)) return true;
    const before = start - prefix.length;
    return (
      before >= 0 &&
      this.text.slice(before, start) === prefix &&
      this.text.slice(end, end + suffix.length) === suffix
    );
  }

  /** The one place where the words stand with all of their context, to the last blank. */
  #verbatim({ quote, rival }: AnchorSelectors): Span | null {
    const { exact, prefix, suffix } = quote;
    // At the edge of a text a number may go on where nothing did.
    if (prefix === '' || suffix === '') return null;
    const words = prefix + exact + suffix;
    const at = this.text.indexOf(words);
    if (at === -1 || this.text.indexOf(words, at + 1) !== -1) return null;
    if (!isDistinct(exact, rival)) {
      const whole = squeeze(prefix).length + squeeze(suffix).length;
      if (whole < SHORT_CONTEXT || (rival ?? 0) >= whole) return null;
    }
    const start = at + prefix.length;
    return { start, end: start + exact.length };
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
      this.text.slice(position.start, position.end) === selectors.quote.exact
    )
      return { state: 'exact', span: { ...position } };
    return { state: 'moved', span };
  }

  #best(
    candidates: Candidate[],
    wanted: Wanted,
    { rival }: AnchorSelectors,
    expected: number,
  ): Candidate | null {
    const { exact, prefix, suffix } = wanted;
    const whole = prefix.length + suffix.length;
    const ranked = candidates.toSorted((a, b) => b.context - a.context);
    const [first, second] = ranked;
    if (!first) return null;
    const alone = !second && rival === undefined;
    if (first.context < Math.min(whole, alone ? enoughAlone(exact) : enough(wanted, rival)))
      return null;
    const indistinct = rival !== undefined && rival >= whole;
    if (!indistinct && (!second || first.context > second.context)) return first;
    // Places that nothing tells apart: the one where it stood, or none.
    const tied = ranked.filter(({ context: here }) => here === first.context);
    return tied.find(({ start }) => start === expected) ?? null;
  }

  /** The quote's place with other words in it, or nothing. */
  #changed(wanted: Wanted, selectors: AnchorSelectors): Located {
    const expected = denseOffset(this.#page, selectors.position.start);
    const near = nearest(this.#page.text, wanted, expected);
    if (!near) return { state: 'orphan' };
    const span = spanIn(this.#page, near.start, near.end);
    const diff = diffWords(selectors.quote.exact, this.#full(near.start, near.end));
    const certain =
      // The same words, yet not taken before: nothing says that this is their place.
      diff.some(({ kind, text }) => kind !== 'same' && squeeze(text) !== '') &&
      wanted.exact.length >= SHORT &&
      sameFacts(wanted.exact, this.#page.text.slice(near.start, near.end)) &&
      !splitsNumber(wanted, this.#page.text, near.start, near.end);
    return certain ? { state: 'changed', span, diff } : { state: 'orphan', near: { span, diff } };
  }

  #full(start: number, end: number): string {
    const span = spanIn(this.#page, start, end);
    return this.text.slice(span.start, span.end);
  }
}

/** Finds one highlight in a text. For many in the same text make one `Locator`. */
export const locate = (text: string, selectors: AnchorSelectors, hash = ''): Located =>
  new Locator(text, hash).locate(selectors);
