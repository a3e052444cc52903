import { autoUpdate, computePosition, flip, offset, shift, type Placement } from '@floating-ui/dom';
import type { Span } from '@/utils/reading';
import type { Keeper } from './keeper';

/** Keeps an element beside the words of a span while the page scrolls or changes. */
export function floatBeside(
  element: HTMLElement,
  keeper: Keeper,
  span: Span,
  placement: Placement,
): () => void {
  const range = keeper.article.rangeOf(span);
  if (!range) return () => undefined;
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    contextElement: keeper.article.root,
  };
  return autoUpdate(reference, element, () => {
    void computePosition(reference, element, {
      strategy: 'fixed',
      placement,
      middleware: [offset(8), flip({ padding: 12 }), shift({ padding: 12, crossAxis: true })],
    }).then(({ x, y }) => Object.assign(element.style, { left: `${x}px`, top: `${y}px` }));
  });
}
