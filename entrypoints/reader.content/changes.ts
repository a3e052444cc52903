import { watchAddress } from '@/utils/page/address';
import { findArticleInSlices } from '@/utils/page/article';
import { QUIET } from '@/utils/page/settle';
import { mapTextInSlices, type ArticleText } from '@/utils/page/text-map';
import type { ReaderContext } from './context';

type Read = Pick<ReaderContext, 'address' | 'article' | 'reading' | 'signal'>;

/** True while the article stands in the page as it was read, with a place for every mark. */
const stands = ({ article, reading }: Read, now: ArticleText): boolean =>
  now.text === article.text &&
  [...reading.measures, ...reading.entities].every((span) => article.rangeOf(span) !== null);

/** True for a change that may be one of the article: in it, or in what holds it. */
function concerns({ target }: MutationRecord, { article: { root } }: Read): boolean {
  if (!root.isConnected || root.contains(target)) return true;
  return target.contains(root) && target !== document.body && target !== document.documentElement;
}

/**
 * Calls `seen` with the article as it stands whenever the page may have changed it, and whether it
 * is the one that was read: a page may move to another address without loading, or put other text in
 * the old one's place. Calls `moved` at every change of the address, before it is known what comes
 * of it, and when the page comes back that the browser had kept alive: nobody knows of it any more.
 */
export function watchArticle(
  reader: Read,
  moved: () => void,
  seen: (now: ArticleText, stands: boolean) => void,
): void {
  const { signal } = reader;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const now =
      (await findArticleInSlices(document, signal))?.text ??
      (await mapTextInSlices(document.body, signal));
    if (!signal.aborted) seen(now, stands(reader, now));
  };
  const soon = (): void => {
    clearTimeout(rest);
    rest = setTimeout(
      () =>
        look().catch((error: unknown) => {
          if (!signal.aborted) throw error;
        }),
      QUIET,
    );
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => concerns(record, reader))) soon();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const move = (): void => {
    moved();
    soon();
  };
  watchAddress(window, move, signal);
  window.addEventListener('pageshow', ({ persisted }) => persisted && move(), { signal });
  // While it was being read.
  if (window.location.href !== reader.address) move();
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(rest);
      observer.disconnect();
    },
    { once: true },
  );
}
