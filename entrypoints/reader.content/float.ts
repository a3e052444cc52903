import type { ArticleText } from '@/utils/page/text-map';
import { beside, type Side } from '@/utils/page/beside';
import type { Span } from '@/utils/reading';

/** The size of what is seen of the page, scroll bars left out, in pages of old modes as well. */
const seen = (): { width: number; height: number } =>
  visualViewport ?? { width: innerWidth, height: innerHeight };

/**
 * Keeps an element beside the words of a span while the page scrolls or changes; where no side has
 * room it lies over them. Returns what ends it.
 */
export function floatBeside(
  element: HTMLElement,
  article: ArticleText,
  span: Span,
  side: Side = 'below',
): () => void {
  const range = article.rangeOf(span);
  if (!range) return () => undefined;
  let frame = 0;
  // Asked in every frame while something is shown: no event tells of all that can move words.
  const follow = (): void => {
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { x, y } = beside(range.getBoundingClientRect(), size, seen(), side);
    Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    frame = requestAnimationFrame(follow);
  };
  follow();
  return () => cancelAnimationFrame(frame);
}
