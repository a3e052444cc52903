import type { PageFacts } from '@/utils/reading';
import type { PageSignals } from './detect';

/** Metas that say what a page is; a page may bear each of them more than once. */
const TELLING_METAS: ReadonlySet<string> = new Set([
  'columnname',
  'columndescription',
  'articletitle',
  'contentsource',
  'keywords',
]);

/** What the detector weighs, from a text and what is known of its page. */
export function signalsOf(text: string, page: PageFacts = {}): PageSignals {
  const metas = Object.entries(page.metas ?? {}).filter(([name]) =>
    TELLING_METAS.has(name.toLowerCase()),
  );
  return {
    ...addressOf(page.url),
    title: page.title ?? '',
    metas: metas.flatMap(([, contents]) => contents).join('\n'),
    text,
  };
}

/** Host and path of an address; both empty when it is none. */
export function addressOf(url: string | undefined): { host: string; path: string } {
  const match = /^[A-Za-z]+:\/\/([^/:?#]+)(?::\d+)?([^?#]*)/.exec(url ?? '');
  return { host: match?.[1] ?? '', path: match?.[2] ?? '' };
}
