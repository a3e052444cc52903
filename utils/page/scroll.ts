import type { Span } from '@/utils/reading';
import type { ArticleText } from './text-map';

/** Share of the viewport's height that stays above what is scrolled to. */
const ABOVE = 0.3;

/** True when the range lies within the viewport. */
const inView = ({ top, bottom }: DOMRect, height: number): boolean => top >= 0 && bottom <= height;

/**
 * The first of `spans`, which are in text order, that ends below the top of the window; undefined
 * where all stand above. Asks for the places of few of them: each costs a look at the layout.
 */
export function firstInView<T extends Span>(
  article: ArticleText,
  spans: readonly T[],
): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = article.rangeOf(spans[middle]!)?.getBoundingClientRect().bottom ?? 0;
    if (bottom > 0) high = middle;
    else low = middle + 1;
  }
  return spans[low];
}

/** Scrolls the page so that a span can be read; stays still when it already can. */
export function scrollToSpan(article: ArticleText, span: Span): void {
  const range = article.rangeOf(span);
  const view = article.root.ownerDocument.defaultView;
  if (!range || !view) return;
  const box = range.getBoundingClientRect();
  if (inView(box, view.innerHeight)) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A scroll container of the page's own goes along: the element is brought into view first.
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const after = range.getBoundingClientRect();
  view.scrollBy({
    top: after.top - view.innerHeight * ABOVE,
    behavior: calm ? 'instant' : 'smooth',
  });
}
