import type { ArticleText } from './text-map';
import { isSkipped } from './visible';

/** Tags that carry meaning in an article; all others give their content alone. */
const KEPT = new Set(
  'P DIV SPAN BR H1 H2 H3 H4 H5 H6 UL OL LI TABLE CAPTION THEAD TBODY TFOOT TR TH TD B STRONG I EM U SUP SUB BLOCKQUOTE PRE HR A SECTION ARTICLE DL DT DD'.split(
    ' ',
  ),
);
const EMPTY = new Set(['BR', 'HR']);
const SPANS = /^[1-9]\d{0,2}$/;
/** Deeper nesting is flattened: no article needs it, and a hostile page may have any depth. */
const DEPTH_MOST = 200;
const HTML_MOST = 3_000_000;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);

function attributes(element: Element): string {
  const kept: string[] = [];
  for (const name of ['colspan', 'rowspan']) {
    const value = element.getAttribute(name);
    if (value && SPANS.test(value)) kept.push(` ${name}="${value}"`);
  }
  const href = element.tagName.toUpperCase() === 'A' ? element.getAttribute('href') : null;
  if (href && /^https?:/i.test(href)) kept.push(` href="${escape(href)}"`);
  return kept.join('');
}

/**
 * The article's markup as a string: structure and words, without scripts, styles, handlers,
 * classes, images, what stands around it or anything that loads from elsewhere. Cut off at
 * `HTML_MOST` characters.
 */
export function cleanHtml({ root, leavesOut }: Pick<ArticleText, 'root' | 'leavesOut'>): string {
  const parts: string[] = [];
  let length = 0;
  const put = (part: string): void => {
    length += part.length;
    parts.push(part);
  };
  const walk = (node: Node, depth: number): void => {
    for (let child = node.firstChild; child && length < HTML_MOST; child = child.nextSibling) {
      if (leavesOut(child)) continue;
      if (child.nodeType === 3) put(escape(child.nodeValue ?? ''));
      if (child.nodeType !== 1) continue;
      const element = child as Element;
      if (isSkipped(element)) continue;
      const tag = element.tagName.toUpperCase();
      const keep = KEPT.has(tag) && depth < DEPTH_MOST;
      if (keep) put(`<${tag.toLowerCase()}${attributes(element)}>`);
      if (depth >= DEPTH_MOST) put(escape(element.textContent ?? ''));
      else walk(element, depth + 1);
      if (keep && !EMPTY.has(tag)) put(`</${tag.toLowerCase()}>`);
    }
  };
  walk(root, 0);
  return parts.join('');
}
