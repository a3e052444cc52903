import type { Section, Span } from '@/utils/reading';
import { context, dense, denseOffset, occurrences, squeeze } from './dense';
import type { AnchorSelectors } from './types';

/** Characters of context kept on either side; Hypothesis keeps as many. */
const CONTEXT = 32;

/** The headings above an offset, from the top down. */
function sectionPath(text: string, outline: readonly Section[], at: number): string[] {
  let index = -1;
  for (const [i, section] of outline.entries())
    if (section.start <= at && at < section.end) index = i;
  const path: string[] = [];
  // A broken outline may point in circles: no path is longer than the outline.
  for (let steps = 0; index >= 0 && steps < outline.length; steps++) {
    const section = outline[index];
    if (!section) break;
    if (section.heading) path.unshift(text.slice(section.heading.start, section.heading.end));
    index = section.parent;
  }
  return path;
}

/** Other places beyond this many are not looked at: so common a quote needs its whole context. */
const OFTEN = 200;

/** How like its own the context of the most similar other place is; undefined without other places. */
function rivalOf(text: string, { start, end }: Span): number | undefined {
  const page = dense(text);
  const [from, to] = [denseOffset(page, start), denseOffset(page, end)];
  if (from >= to) return undefined;
  const prefix = squeeze(text.slice(Math.max(0, start - CONTEXT), start));
  const suffix = squeeze(text.slice(end, end + CONTEXT));
  const others = occurrences(page.text, page.text.slice(from, to), OFTEN).filter(
    (at) => at !== from,
  );
  if (others.length === 0) return undefined;
  if (others.length >= OFTEN - 1) return prefix.length + suffix.length;
  return Math.max(...others.map((at) => context(page.text, at, at + to - from, prefix, suffix)));
}

/** Describes a span of `text` so that it can be found again when the page has changed. */
export function describe(
  text: string,
  span: Span,
  outline: readonly Section[] = [],
  capture = '',
): AnchorSelectors {
  const { start, end } = span;
  const exact = text.slice(start, end);
  const rival = rivalOf(text, span);
  return {
    quote: {
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
    capture,
    section: sectionPath(text, outline, start),
    ...(rival === undefined ? {} : { rival }),
  };
}
