import type { Span } from '@/utils/reading';
import type { ArticleText } from './text-map';

/** Share of the viewport's height that stays above what is scrolled to. */
const ABOVE = 0.3;

/** True when the range lies within the viewport. */
const inView = ({ top, bottom }: DOMRect, height: number): boolean => top >= 0 && bottom <= height;

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
