import { withoutPlace } from '@/utils/reply/address';
import type { Span } from '@/utils/reading';

/** A link that opens the page at the words, or why there can be none. */
export type FragmentLink = { url: string } | { reason: 'empty' | 'crosses-blocks' | 'not-unique' };

/** Context grows by this many words a step, up to so many. */
const STEP_WORDS = 2;
const MOST_WORDS = 12;
/** A longer quote is given by its two ends (`textStart,textEnd`), as browsers do. */
const LONGEST_EXACT = 120;
const END_WORDS = 5;

/** Percent-encodes what the directive's own syntax uses (WICG scroll-to-text-fragment, §3.3). */
const encode = (text: string): string =>
  // Half a surrogate pair, which a page may hold, has no encoding.
  encodeURIComponent(text.toWellFormed())
    .replace(/-/g, '%2D')
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

interface Words {
  /** Offsets at which a word starts or ends, ascending. */
  edges: number[];
}

/** Browsers match whole words only, and Chinese words are those of the segmenter (UAX #29). */
function wordsOf(text: string, locale: string): Words {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const edges: number[] = [];
  for (const { index } of segmenter.segment(text)) edges.push(index);
  edges.push(text.length);
  return { edges };
}

/** How often `needle` stands in `text`; counting stops at two. */
function occurrences(text: string, needle: string): number {
  const first = text.indexOf(needle);
  if (first === -1) return 0;
  return text.indexOf(needle, first + 1) === -1 ? 1 : 2;
}

/** The span widened to the words it cuts. */
function snapped({ edges }: Words, { start, end }: Span): Span {
  return {
    start: edges.findLast((edge) => edge <= start) ?? 0,
    end: edges.find((edge) => edge >= end) ?? edges.at(-1)!,
  };
}

/** The edge `count` words before or after `at`, not across a line break. */
function step({ edges }: Words, text: string, at: number, count: number): number {
  const from = edges.indexOf(at);
  const target = edges[Math.min(edges.length - 1, Math.max(0, from + count))]!;
  const between = count < 0 ? text.slice(target, at) : text.slice(at, target);
  const line = count < 0 ? between.lastIndexOf('\n') : between.indexOf('\n');
  if (line === -1) return target;
  return count < 0 ? target + line + 1 : at + line;
}

/**
 * Gives a link to `span` of the article by a text fragment. The words are checked to be unique in
 * `pageText` (all the page's text, lines for blocks), with context added until they are.
 */
export function fragmentLink(
  url: string,
  pageText: string,
  span: Span,
  locale = 'zh',
): FragmentLink {
  const words = wordsOf(pageText, locale);
  const { start, end } = snapped(words, span);
  const exact = pageText.slice(start, end).trim();
  if (exact === '') return { reason: 'empty' };
  const base = withoutPlace(url);
  const fragment = base.includes('#') ? base : `${base}#`;
  const make = (directive: string): FragmentLink => ({ url: `${fragment}:~:text=${directive}` });

  if (exact.includes('\n') || exact.length > LONGEST_EXACT) {
    const head = pageText.slice(start, step(words, pageText, start, END_WORDS)).trim();
    const tail = pageText.slice(step(words, pageText, end, -END_WORDS), end).trim();
    if (!head || !tail) return { reason: 'crosses-blocks' };
    return occurrences(pageText, head) === 1
      ? make(`${encode(head)},${encode(tail)}`)
      : { reason: 'not-unique' };
  }
  if (occurrences(pageText, exact) === 1) return make(encode(exact));
  for (let count = STEP_WORDS; count <= MOST_WORDS; count += STEP_WORDS) {
    const prefix = pageText.slice(step(words, pageText, start, -count), start).trim();
    const suffix = pageText.slice(end, step(words, pageText, end, count)).trim();
    if (
      occurrences(
        pageText,
        pageText.slice(step(words, pageText, start, -count), step(words, pageText, end, count)),
      ) !== 1
    )
      continue;
    return make(
      `${prefix ? `${encode(prefix)}-,` : ''}${encode(exact)}${suffix ? `,-${encode(suffix)}` : ''}`,
    );
  }
  return { reason: 'not-unique' };
}
