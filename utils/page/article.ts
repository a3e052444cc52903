import type { Span } from '@/utils/reading';
import { isDay, isFoot, isFurniture, isLead, letterField } from './furniture';
import { readPageLines, weigh, type PageLine, type Weights } from './page-lines';
import { atOnce } from '@/utils/text/steps';
import { inSlices } from './slices';
import { mapping, type ArticleText } from './text-map';

/** A reply's body, what led to it, and what the page prints around it. */
export interface Article {
  text: ArticleText;
  how: 'container' | 'formula' | 'densest';
  /** The lines before and after the article that are no navigation, nearest last and first. */
  above: readonly Printed[];
  below: readonly Printed[];
}

/** A line that the page prints beside the article. */
export interface Printed {
  text: string;
  element: Element;
}

/** Containers that the usual systems put an article into; the list is never complete. */
const CONTAINERS =
  '#zoom, #Zoom, #UCAP-CONTENT, .pages_content, .TRS_Editor, .TRS_UEDITOR, .trs_editor_view, #detailCont, #vsb_content, .v_news_content, #Content, #content .content, .article-content, .article_content, .articleContent, .article-con, .xxgk_content, .bt_content, .news_content, .view_content, .editor-content, .zfwjwzcontent, .tys-main-zt, .zwxl-content, .message-box, .details-main, .wrapper_detail_text, .txt_txt, .articleBox, .conTxt, .detail-content, .mainContent, #artibody, #ivs_content, .m_con, .nr-content, .xl-content, .info-content, .readBox';

const OPENING =
  /收悉|(?:答复|回复|函复|复函|函告|会办意见|协办意见|办理情况)[^。：:\n]{0,10}如下|[答回]复内容/;
const FURNITURE_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'HEADER']);

/** How many lines are looked at between two chances to stop. */
const STRIDE = 64;

/** The first line with an opening formula that stands in prose, else the first with a formula. */
function* findFormula(lines: readonly PageLine[]): Generator<void, PageLine | null> {
  let loose: PageLine | null = null;
  for (const [i, line] of lines.entries()) {
    if (i % STRIDE === STRIDE - 1) yield;
    const { text, links } = line;
    if (links >= text.length / 2 || !OPENING.test(text)) continue;
    if (text.length > 20) return line;
    loose ??= line;
  }
  return loose;
}

/** Growth that makes a parent worth taking: it brings more of the reply, not the page around it. */
const GROWTH = 1.12;
/** Fewer sentence marks than this are a paragraph, not yet a reply. */
const ENOUGH = 8;
const NOTHING = { prose: 0, links: 0 };

function climb(start: Element, body: Element, weights: Weights): Element {
  let best = start;
  for (let at = start.parentElement; at && at !== body.parentElement; at = at.parentElement) {
    if (FURNITURE_TAGS.has(at.tagName.toUpperCase()) && at.querySelector('input, select')) break;
    const here = weights.get(best) ?? NOTHING;
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

/** A known container between the formula and what climbing found; the outermost that is no page. */
function known(formula: Element, grown: Element, body: Element, weights: Weights): Element | null {
  const most = weights.get(grown)?.prose ?? 0;
  for (let at: Element | null = formula; at && at !== body; at = at.parentElement)
    if (at.matches(CONTAINERS) && (weights.get(at)?.prose ?? 0) >= most * 0.6) return at;
  return null;
}

/** What holds lines of its own; anything else is one paragraph. */
const HOLDERS = 'p, div, section, table, ul, ol, br';

/** Down from the page while one child holds nearly all of the prose, and not into a paragraph. */
function densest(body: Element, weights: Weights): Element | null {
  let best: Element = body;
  for (let next: Element | undefined = body; next;) {
    best = next;
    const whole: number = weights.get(best)?.prose ?? 0;
    next = [...best.children].find(
      (child) =>
        (weights.get(child)?.prose ?? 0) > whole * 0.7 && child.querySelector(HOLDERS) !== null,
    );
  }
  return (weights.get(best)?.prose ?? 0) >= ENOUGH ? best : null;
}

/** How far a signature or a salutation may stand outside the element of the prose. */
const FOOT_LINES = 8;
const LEAD_LINES = 4;

/** How far above its answer a letter may begin. */
const LETTER_LINES = 60;

/** The first line of the letter that is answered, when its fields stand above; else `first` itself. */
function letterStart(lines: readonly PageLine[], first: number): number {
  let start = first;
  let isLetter = false;
  for (let i = first - 1; i >= Math.max(0, first - LETTER_LINES); i--) {
    if (isFurniture(lines[i]!)) break;
    const field = letterField(lines[i]!);
    if (field) start = i;
    isLetter ||= field === 'sure';
  }
  return isLetter ? start : first;
}

/** Indexes of the first and the last line of the article, both included. */
interface Edges {
  first: number;
  last: number;
}

/**
 * Where the article begins and ends among the lines of its element: from its core, which is the
 * formula or the first prose, outwards to the first furniture; beyond the element as far as there
 * is what belongs to every reply.
 */
function edges(lines: readonly PageLine[], root: Element, core: PageLine | null): Edges {
  const inside = ({ element }: PageLine): boolean => root === element || root.contains(element);
  const from = lines.findIndex(inside);
  const to = lines.findLastIndex(inside);
  const opening = core
    ? lines.indexOf(core)
    : lines.findIndex((line, i) => i >= from && line.prose > 0 && !isFurniture(line));
  const prose = lines.findLastIndex(
    (line, i) => i <= to && line.prose > 0 && /[。；！？]/.test(line.text) && !isFurniture(line),
  );
  let first = Math.max(from, opening);
  while (first > from && !isFurniture(lines[first - 1]!) && !isDay(lines[first - 1]!)) first--;
  if (first === from)
    for (let i = from - 1; i >= Math.max(0, from - LEAD_LINES) && isLead(lines[i]!); i--) first = i;
  first = letterStart(lines, first);
  let last = Math.max(first, prose);
  while (last < to && !isFurniture(lines[last + 1]!)) last++;
  const beyond = Math.min(lines.length - 1, to + FOOT_LINES);
  if (last === to) for (let i = to + 1; i <= beyond && isFoot(lines[i]!); i++) last = i;
  return { first, last };
}

/** How many lines around the article are kept, and how long each may be. */
const BESIDE_LINES = 40;
const BESIDE_MAX = 200;

const printed = (lines: readonly PageLine[]): Printed[] =>
  lines
    .filter(({ text, links }) => links <= text.length / 2)
    .map(({ text, element }) => ({ text: text.slice(0, BESIDE_MAX), element }));

function* finding(document: Document): Generator<void, Article | null> {
  const { body } = document;
  if (!body) return null;
  const page = yield* mapping(body);
  const lines = yield* readPageLines(page);
  const weights = yield* weigh(lines, body);
  const core = yield* findFormula(lines);
  let how: Article['how'] = 'densest';
  let root = core ? climb(core.element, body, weights) : densest(body, weights);
  if (core && root) {
    const container = known(core.element, root, body, weights);
    how = container ? 'container' : 'formula';
    root = container ?? root;
  }
  if (!root || lines.length === 0) return null;
  const { first, last } = edges(lines, root, core);
  const span: Span = { start: lines[first]!.start, end: lines[last]!.end };
  return {
    text: yield* page.part(span),
    how,
    above: printed(lines.slice(Math.max(0, first - BESIDE_LINES), first)),
    below: printed(lines.slice(last + 1, last + 1 + BESIDE_LINES / 4)),
  };
}

/**
 * Finds a reply's body: the known container around the opening formula, else what climbing from
 * the formula brings, else the densest prose of the page; without the furniture inside it and with
 * the signature outside it. Null for a page without prose.
 */
export const findArticle = (document: Document): Article | null => atOnce(finding(document));

/** The same in slices of a few milliseconds; rejects with the signal's reason when aborted. */
export const findArticleInSlices = (
  document: Document,
  signal: AbortSignal,
): Promise<Article | null> => inSlices(finding(document), signal);
