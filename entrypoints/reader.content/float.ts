import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  platform,
  shift,
  type Placement,
  type Platform,
} from '@floating-ui/dom';
import type { ArticleText } from '@/utils/page/text-map';
import type { Span } from '@/utils/reading';

/** Room between words and what floats beside them, and around that, in CSS pixels. */
const GAP = 10;
const EDGE = 12;

type Size = Pick<DOMRect, 'width' | 'height'>;

const sizeOf = (element: Element): Size => {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
};

/**
 * Everything as it is seen, in pixels of the window: a page may zoom itself (`zoom` on its root, as
 * switches for elderly readers do), and then an element's own pixels are others.
 */
const asSeen: Platform = {
  ...platform,
  // What is measured in the window refers to no element whose pixels would be others.
  getOffsetParent: () => window,
  getDimensions: sizeOf,
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = reference.getBoundingClientRect();
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...sizeOf(floating) } };
  },
  getClippingRect: () => {
    const { offsetLeft: x, offsetTop: y, width, height } = visualViewport!;
    return { x, y, width, height };
  },
};

/** Pixels of the window for one of ours; Chromium before 128 does not know, and measures in ours. */
export const pageZoom = (): number =>
  (document.documentElement as Partial<HTMLElement>).currentCSSZoom ?? 1;

/** The words of a span as what floats beside them refers to them. */
export function referenceTo(article: ArticleText, range: Range) {
  return {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    contextElement: article.root,
  };
}

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
  const reference = referenceTo(article, range);
  return autoUpdate(reference, element, () => {
    void computePosition(reference, element, {
      strategy: 'fixed',
      placement,
      platform: asSeen,
      middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE, crossAxis: true })],
    }).then(({ x, y }) => {
      const zoom = pageZoom();
      Object.assign(element.style, { left: `${x / zoom}px`, top: `${y / zoom}px` });
    });
  });
}
