import { fragmentLink, type FragmentLink } from '@/utils/export/fragment';
import { mapText } from '@/utils/page/text-map';
import { frameAddress } from '@/utils/page/address';
import type { Span } from '@/utils/reading';
import type { ReaderContext } from './context';

/**
 * A link that opens this page at a span of the article, or why there can be none. The words are
 * looked for in the whole page as it is seen now: browsers know nothing of articles.
 */
export function linkTo({ article }: Pick<ReaderContext, 'article'>, span: Span): FragmentLink {
  const range = article.rangeOf(span);
  const page = mapText(document.body);
  const start = range && page.offsetOf(range.startContainer, range.startOffset);
  const end = range && page.offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return { reason: 'empty' };
  return fragmentLink(frameAddress(window), page.text, { start, end });
}
