import { watchAddress } from '@/utils/page/address';
import { findArticleInSlices } from '@/utils/page/article';
import { QUIET } from '@/utils/page/settle';
import { mapTextInSlices } from '@/utils/page/text-map';
import type { ReaderContext } from './context';

type Read = Pick<ReaderContext, 'article' | 'reading' | 'signal'>;

/** True while the article stands in the page as it was read, with a place for every mark. */
async function stands({ article, reading, signal }: Read): Promise<boolean> {
  const now =
    (await findArticleInSlices(document, signal))?.text ??
    (await mapTextInSlices(document.body, signal));
  return (
    now.text === article.text &&
    [...reading.measures, ...reading.entities].every((span) => article.rangeOf(span) !== null)
  );
}

/** True for a change that may be one of the article: in it, or in what holds it. */
function concerns({ target }: MutationRecord, { article: { root } }: Read): boolean {
  if (!root.isConnected || root.contains(target)) return true;
  return target.contains(root) && target !== document.body && target !== document.documentElement;
}

/**
 * Calls `changed` once when the page shows another article than the one that was read: it moved to
 * another address without loading, or put other text in the old one's place. Calls `moved` at every
 * change of the address, before it is known what comes of it.
 */
export function watchArticle(reader: Read, moved: () => void, changed: () => void): void {
  const { signal } = reader;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    if (!(await stands(reader)) && !signal.aborted) changed();
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
  watchAddress(
    window,
    () => {
      moved();
      soon();
    },
    signal,
  );
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(rest);
      observer.disconnect();
    },
    { once: true },
  );
}
