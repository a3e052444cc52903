import type { PageFacts } from '@/utils/reading';
import type { Article, Printed } from './article';

/** More metas than any page has; a hostile page may have millions. */
const METAS_MAX = 200;
const CONTENT_MAX = 500;

const HEADING_CLASS = /(?:^|[\s_-])(?:\w*title|\w*tit|bt|biaoti|\w+bt)(?:$|[\s_-])/i;
const HEADING_MIN = 6;

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The line above the article that is printed as its heading: what the title tag holds, or a heading element. */
function headingOf(above: readonly Printed[], documentTitle: string): string | undefined {
  const lines = above.filter(({ text }) => bare(text).length >= HEADING_MIN).toReversed();
  const titled = lines.find(({ text }) => bare(documentTitle).includes(bare(text)));
  const heading = lines.find(
    ({ element }) =>
      element.closest('h1, h2, h3') !== null ||
      HEADING_CLASS.test(`${element.getAttribute('class') ?? ''} ${element.id}`),
  );
  return (titled ?? heading)?.text;
}

/** A title that the page keeps in a script variable and writes where it is shown. */
const SCRIPTED = /\bvar\s+a?title\s*=\s*(["'])((?:(?!\1)[^\\\n]){6,200})\1/i;
const SCRIPTS_MAX = 60;
const SCRIPT_MAX = 4_000;

function scriptedTitle(document: Document): string | undefined {
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, SCRIPTS_MAX)) {
    const title = SCRIPTED.exec((script.textContent ?? '').slice(0, SCRIPT_MAX))?.[2];
    if (title) return title;
  }
  return undefined;
}

/**
 * What a page says of itself beside its article: metas, heading, the lines around it. Nothing here
 * is to be trusted.
 */
export function pageFacts(document: Document, url: string, article: Article | null): PageFacts {
  const metas: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const meta of [...document.querySelectorAll('meta[name]')].slice(0, METAS_MAX)) {
    const name = (meta.getAttribute('name') ?? '').toLowerCase();
    const content = (meta.getAttribute('content') ?? '').slice(0, CONTENT_MAX).trim();
    if (name && content) (metas[name] ??= []).push(content);
  }
  const title = (document.title ?? '').slice(0, CONTENT_MAX);
  const { above = [], below = [] } = article ?? {};
  const heading = headingOf(above, title) ?? scriptedTitle(document);
  return {
    url,
    title,
    metas,
    ...(heading ? { heading } : {}),
    around: [...above, ...below].map(({ text }) => text),
  };
}
