import { isSkipped } from './text-map';

/** The element that holds the reply's body, and what led to it. */
export interface Article {
  root: Element;
  how: 'container' | 'formula' | 'densest';
}

/** Containers that the usual systems put an article into; the list is never complete. */
const CONTAINERS =
  '#zoom, #Zoom, #UCAP-CONTENT, .pages_content, .TRS_Editor, .TRS_UEDITOR, .trs_editor_view, #detailCont, #vsb_content, .v_news_content, #Content, #content .content, .article-content, .article_content, .articleContent, .article-con, .xxgk_content, .bt_content, .news_content, .view_content, .editor-content, .zfwjwzcontent, .tys-main-zt, .zwxl-content, .message-box, .details-main, .wrapper_detail_text, .txt_txt, .articleBox, .conTxt, .detail-content, .mainContent, #artibody, #ivs_content, .m_con, .nr-content, .xl-content, .info-content, .readBox';

const OPENING =
  /收悉|(?:答复|回复|函复|复函|函告|会办意见|协办意见|办理情况)[^。：:\n]{0,10}如下|[答回]复内容/;
const PROSE = /[。；！？，、]/g;
const FURNITURE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'HEADER']);

/** Sentence marks outside links: what prose has and lists of links have not. */
interface Weight {
  prose: number;
  links: number;
}

/** The weight of every element that holds text, added up to its ancestors below `body`. */
function weigh(body: Element): Map<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    if (data.length < 2) continue;
    const parent = node.parentElement;
    if (!parent || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION)$/i.test(parent.tagName))
      continue;
    const inLink = parent.closest('a') !== null;
    const length = data.trim().length;
    const prose = inLink ? 0 : (data.match(PROSE)?.length ?? 0);
    for (let at: Element | null = parent; at && at !== body.parentElement; at = at.parentElement) {
      const weight = weights.get(at);
      if (weight) {
        weight.prose += prose;
        weight.links += inLink ? length : 0;
      } else weights.set(at, { prose, links: inLink ? length : 0 });
    }
  }
  return weights;
}

/** The lowest element around the first visible opening formula that stands in prose. */
function findFormula(body: Element): Element | null {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let loose: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !/收悉|如下|[答回]复内容/.test(node.nodeValue ?? '')) continue;
    if (parent.closest('a, script, style, textarea, title, noscript, template')) continue;
    // Half of a formula may stand in the next span: look at the paragraph.
    const block = parent.closest('p, div, td, li, section, article, pre') ?? parent;
    if (!OPENING.test(block.textContent ?? '') || isHidden(parent, body)) continue;
    if ((block.textContent ?? '').length > 20) return parent;
    loose ??= parent;
  }
  return loose;
}

const isHidden = (element: Element, body: Element): boolean => {
  for (let at: Element | null = element; at && at !== body; at = at.parentElement)
    if (isSkipped(at)) return true;
  return false;
};

/** Growth that makes a parent worth taking: it brings more of the reply, not the page around it. */
const GROWTH = 1.12;
/** Fewer sentence marks than this are a paragraph, not yet a reply. */
const ENOUGH = 8;

function climb(start: Element, body: Element, weights: Map<Element, Weight>): Element {
  let best = start;
  for (let at = start.parentElement; at && at !== body.parentElement; at = at.parentElement) {
    if (FURNITURE_TAGS.has(at.tagName.toUpperCase()) && at.querySelector('input, select')) break;
    const here = weights.get(best) ?? { prose: 0, links: 0 };
    const there = weights.get(at) ?? here;
    if (there.prose < here.prose * GROWTH && here.prose >= ENOUGH) continue;
    // A parent that brings links faster than sentences is the page, not the article.
    const newProse = there.prose - here.prose;
    const newLinks = there.links - here.links;
    if (here.prose >= ENOUGH && newLinks > newProse * 4) break;
    best = at;
  }
  return best;
}

/**
 * Finds the element that holds a reply's body: the known container around the opening formula,
 * else what climbing from the formula brings, else the densest prose of the page. Null for a page
 * without prose.
 */
export function findArticle(document: Document): Article | null {
  const { body } = document;
  if (!body) return null;
  const weights = weigh(body);
  const formula = findFormula(body);
  if (formula) {
    const grown = climb(formula, body, weights);
    const container = known(formula, grown, body, weights);
    return container ? { root: container, how: 'container' } : { root: grown, how: 'formula' };
  }
  return densest(body, weights);
}

/** A known container between the formula and what climbing found; the outermost that is no page. */
function known(
  formula: Element,
  grown: Element,
  body: Element,
  weights: Map<Element, Weight>,
): Element | null {
  const most = weights.get(grown)?.prose ?? 0;
  for (let at: Element | null = formula; at && at !== body; at = at.parentElement)
    if (at.matches(CONTAINERS) && (weights.get(at)?.prose ?? 0) >= most * 0.6) return at;
  return null;
}

function densest(body: Element, weights: Map<Element, Weight>): Article | null {
  let best: Element = body;
  // Down from the page while one child holds nearly all of the prose.
  for (let next: Element | undefined = body; next;) {
    best = next;
    const whole: number = weights.get(best)?.prose ?? 0;
    next = [...best.children].find((child) => (weights.get(child)?.prose ?? 0) > whole * 0.7);
  }
  return (weights.get(best)?.prose ?? 0) >= ENOUGH ? { root: best, how: 'densest' } : null;
}
