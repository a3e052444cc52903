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

/** What the page keeps in script variables and writes where it is shown: title, day. */
const SCRIPTED = {
  title: /\bvar\s+a?title\s*=\s*(["'])((?:(?!\1)[^\\\n]){6,200})\1/i,
  day: /\bvar\s+(?:tm|(?:pub|publish)_?(?:time|date))\s*=\s*(["'])(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}[^"'\n]{0,12})\1/i,
};
const SCRIPTS_MAX = 60;
const SCRIPT_MAX = 4_000;

function scripted(document: Document, what: keyof typeof SCRIPTED): string | undefined {
  for (const script of [...document.querySelectorAll('script:not([src])')].slice(0, SCRIPTS_MAX)) {
    const words = SCRIPTED[what].exec((script.textContent ?? '').slice(0, SCRIPT_MAX))?.[2];
    if (words) return words;
  }
  return undefined;
}

/** A line that is a day, alone or before who publishes; no sentence begins so and is as short. */
const DAY_LINE =
  /^(?:(?:时间|日期)\s?[:：]\s?)?[（(]?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}(?!\d)/;
const DAY_LINE_MAX = 60;

const dayAbove = (above: readonly Printed[]): string | undefined =>
  above.findLast(
    ({ text, element }) =>
      text.length <= DAY_LINE_MAX &&
      DAY_LINE.test(text) &&
      !/[。；]/.test(text) &&
      !element.closest('li'),
  )?.text;

/** A page says what it is in its metas and the title of its window. */
interface Said {
  title: string;
  metas: Record<string, string[]>;
}

function saidBy(document: Document): Said {
  const metas: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const meta of [...document.querySelectorAll('meta[name]')].slice(0, METAS_MAX)) {
    const name = (meta.getAttribute('name') ?? '').toLowerCase();
    const content = (meta.getAttribute('content') ?? '').slice(0, CONTENT_MAX).trim();
    if (name && content) (metas[name] ??= []).push(content);
  }
  return { title: (document.title ?? '').slice(0, CONTENT_MAX).trim(), metas };
}

/** The page around a frame, where both are of one site: browsers tell of no other. */
const pageAround = (document: Document): Document | undefined =>
  document.defaultView?.frameElement?.ownerDocument;

/** What a page says of itself, then what the page around it says of its frame. */
function said(document: Document): Said {
  const own = saidBy(document);
  const around = pageAround(document);
  if (!around) return own;
  const { title, metas } = saidBy(around);
  for (const [name, contents] of Object.entries(metas)) (own.metas[name] ??= []).push(...contents);
  return { title: own.title || title, metas: own.metas };
}

/**
 * What a page says of itself beside its article: metas, heading, the lines around it. Nothing here
 * is to be trusted.
 */
export function pageFacts(document: Document, url: string, article: Article | null): PageFacts {
  const { title, metas } = said(document);
  const { above = [], below = [] } = article ?? {};
  const heading = headingOf(above, title) ?? scripted(document, 'title');
  const dayLine = dayAbove(above) ?? scripted(document, 'day');
  return {
    url,
    title,
    metas,
    ...(heading ? { heading } : {}),
    ...(dayLine ? { dayLine } : {}),
    around: [...above, ...below].map(({ text }) => text),
  };
}
