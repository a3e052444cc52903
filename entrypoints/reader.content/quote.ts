import { quotation } from '@/utils/export/quotation';
import { frameAddress } from '@/utils/page/address';
import type { ArticleText } from '@/utils/page/text-map';
import type { Span } from '@/utils/reading';
import { withoutPlace } from '@/utils/reply/address';
import type { ReaderContext } from './context';

/** The words of a span of the page with their source. */
export const quoteOf = (
  { reading }: ReaderContext,
  { text }: ArticleText,
  { start, end }: Span,
): string =>
  quotation(text.slice(start, end), {
    details: reading.details,
    title: document.title,
    url: withoutPlace(frameAddress(window)),
  });
