import { autoUpdate, computePosition, flip, offset, shift, type Placement } from '@floating-ui/dom';
import type { ArticleText } from '@/utils/page/text-map';
import type { Span } from '@/utils/reading';

/** Room between words and what floats beside them, and around that, in CSS pixels. */
const GAP = 10;
const EDGE = 12;

/**
 * Keeps an element beside the words of a span while the page scrolls or changes; where no side has
 * room it lies over them. Returns what ends it.
 */
export function floatBeside(
  element: HTMLElement,
  article: ArticleText,
  span: Span,
  placement: Placement = 'bottom-start',
): () => void {
  const range = article.rangeOf(span);
  if (!range) return () => undefined;
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    contextElement: article.root,
  };
  return autoUpdate(reference, element, () => {
    void computePosition(reference, element, {
      strategy: 'fixed',
      placement,
      middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE, crossAxis: true })],
    }).then(({ x, y }) => Object.assign(element.style, { left: `${x}px`, top: `${y}px` }));
  });
}
