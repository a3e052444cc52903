import type { Attachment } from '@/utils/reading';
import type { Article } from './article';

/** More than any reply has; a hostile page may have millions of links. */
const MOST = 50;
const NAME_MAX = 200;

const FILE = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|dps|ofd|rtf|zip|rar|7z)$/i;
/** What a link says that leaves the name to the words before it, or to the file. */
const GENERIC = /^[【[]?(?:(?:点击)?(?:下载|查看|打开)|附件\s?\d{0,2}|附件下载|点击此处)[】\]]?$/;
/** The page around an article may hold so much more text than the article before it is the page. */
const FRINGE = 600;

const lengthOf = (element: Element): number => (element.textContent ?? '').length;

/** The element around the article that holds hardly anything else: lists of files stand there. */
function surroundings({ text: { root, text } }: Article): Element {
  const most = Math.max(lengthOf(root), text.length) + FRINGE;
  let at = root;
  for (let up = at.parentElement; up?.parentElement && lengthOf(up) <= most; up = up.parentElement)
    at = up;
  return at;
}

/** The address that a link leads to; null for scripts, mails and what is no address. */
function addressIn(link: Element, base: string): URL | null {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /^(?:https?|file):$/.test(url.protocol) ? url : null;
}

function fileName({ pathname }: URL): string {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // Older sites encode names in GBK: what cannot be read is shown as it is.
    return name;
  }
}

function nameOf(link: Element, url: URL): string {
  const said = [link.textContent, link.getAttribute('title')].map((words) =>
    (words ?? '').replace(/\s+/g, ' ').trim(),
  );
  return (said.find((words) => words && !GENERIC.test(words)) ?? fileName(url)).slice(0, NAME_MAX);
}

/**
 * The files that an article links to, in it or just around it: names and addresses as the page has
 * them, each address once. Nothing is fetched. `url` is the page's own address.
 */
export function findAttachments(document: Document, article: Article, url: string): Attachment[] {
  const stated = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = URL.canParse(stated, url) ? new URL(stated, url).href : url;
  const found = new Map<string, Attachment>();
  for (const link of surroundings(article).querySelectorAll('a[href]')) {
    if (found.size >= MOST) break;
    const address = addressIn(link, base);
    if (!address || found.has(address.href)) continue;
    const name = nameOf(link, address);
    if (FILE.test(address.pathname) || FILE.test(name))
      found.set(address.href, { name, url: address.href });
  }
  return [...found.values()];
}
