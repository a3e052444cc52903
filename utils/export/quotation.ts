import { dateOf, type Details } from '@/utils/reading';
import { fullName } from '@/utils/reply/full-name';

/** What a quotation names as its source. */
interface Quoted {
  details: Details;
  /** The page's title, where the reply has none of its own. */
  title: string;
  url: string;
}

/**
 * The words in quotation marks with their source behind them, as one pastes them into a report.
 * Quotation marks inside become single ones (GB/T 15834-2011, 4.8.3.3).
 */
export function quotation(words: string, { details, title, url }: Quoted): string {
  const quoted = words.replace(/\s+/g, ' ').trim().replaceAll('“', '‘').replaceAll('”', '’');
  const numbers = [details.docno, details.number && `第${details.number}号`].filter(Boolean);
  const what = `《${(details.title ?? title).replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  const issuer = details.issuer && (fullName(details.issuer, details.division) ?? details.issuer);
  const source = [`${issuer ? `${issuer}：` : ''}${what}`, ...numbers, dateOf(details), url];
  return `“${quoted}”——${source.filter(Boolean).join('，')}`;
}
