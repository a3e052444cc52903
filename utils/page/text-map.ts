import type { Span } from '@/utils/reading';

/**
 * The one text of an article, and the way from its offsets to the DOM and back. Made from text
 * nodes as a reader sees them: white space collapsed as rendered, one line a block or `<br>`, one
 * line a table row with two spaces between its cells, hidden parts left out.
 */
export interface ArticleText {
  readonly root: Element;
  /** UTF-16; every offset of a reading counts in it. */
  readonly text: string;
  /** The DOM range of a span; null when none of its characters stands in the page any more. */
  rangeOf: (span: Span) => Range | null;
  /** The offset of a DOM position, or of the next character in the text; null outside the article. */
  offsetOf: (node: Node, offset: number) => number | null;
}

/** A run of characters that lie in one text node and in the text one after the other. */
interface Run {
  /** Offset in the article's text. */
  at: number;
  node: Text;
  /** Offset in the node. */
  from: number;
  length: number;
}

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'OPTION',
  'BUTTON',
  'INPUT',
  'TEXTAREA',
  'SVG',
  'CANVAS',
  'AUDIO',
  'VIDEO',
  'OBJECT',
  'IFRAME',
  'HEAD',
]);

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);
const CELL_GAP = '  ';

/** Widgets that stand inside article containers and say nothing: font size, sharing, printing. */
const WIDGET =
  /(?:^|[\s_-])(?:share|bdshare|fontsize|font-size|zihao|zitidaxiao|print|dayin|close|guanbi|qrcode|ewm|editor-tools)(?:$|[\s_-])/i;

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True for elements that a reader does not see or that are controls, not text. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')) return true;
  if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) return true;
  if (WIDGET.test(`${element.id} ${element.getAttribute('class') ?? ''}`) && shortText(element))
    return true;
  // Only browsers know style sheets; a bare DOM goes by attributes alone.
  return (
    typeof element.checkVisibility === 'function' &&
    !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })
  );
}

const WIDGET_TEXT_MAX = 40;
const shortText = (element: Element): boolean =>
  (element.textContent ?? '').trim().length <= WIDGET_TEXT_MAX;

/** How many nodes are read between two chances to stop. */
const STRIDE = 256;

class Builder {
  readonly runs: Run[] = [];
  #parts: string[] = [];
  #length = 0;
  /** A gap that the next character has to pay for: a line end, a cell's gap or a space. */
  #gap: '' | ' ' | typeof CELL_GAP | '\n' = '';

  get text(): string {
    return this.#parts.join('');
  }

  gap(gap: ' ' | typeof CELL_GAP | '\n'): void {
    if (gap === '\n' || (gap === CELL_GAP && this.#gap !== '\n') || this.#gap === '')
      this.#gap = gap;
  }

  /** Takes a text node: rendered white space collapses, no-break and ideographic spaces stay. */
  take(node: Text, preformatted: boolean): void {
    const data = node.data;
    for (let i = 0; i < data.length;) {
      const code = data.charCodeAt(i);
      if (isCollapsible(code)) {
        this.gap(preformatted && code === 0x0a ? '\n' : ' ');
        i++;
        continue;
      }
      let end = i + 1;
      while (end < data.length && !isCollapsible(data.charCodeAt(end))) end++;
      this.#run(node, i, end);
      i = end;
    }
  }

  #run(node: Text, from: number, end: number): void {
    // White space at the head of the text or of a line is not rendered.
    if (this.#gap !== '' && this.#length > 0) {
      const paid = this.#gap;
      this.#parts.push(paid);
      this.#length += paid.length;
    }
    this.#gap = '';
    this.runs.push({ at: this.#length, node, from, length: end - from });
    this.#parts.push(node.data.slice(from, end));
    this.#length += end - from;
  }
}

const isCollapsible = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x0c;

/** Walks `root` in document order; yields now and then so that a caller may rest. */
function* walk(root: Element, builder: Builder): Generator<void> {
  let count = 0;
  // An explicit stack: a hostile page may nest deeper than calls can.
  const stack: { node: Node | null; close: Element; preformatted: boolean }[] = [
    { node: root.firstChild, close: root, preformatted: root.tagName.toUpperCase() === 'PRE' },
  ];
  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    const { node } = frame;
    if (!node) {
      stack.pop();
      closeElement(frame.close, builder);
      continue;
    }
    frame.node = node.nextSibling;
    if (++count % STRIDE === 0) yield;
    if (node.nodeType === 3) builder.take(node as Text, frame.preformatted);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') builder.gap('\n');
      else if (!isSkipped(element)) {
        if (BLOCKS.has(tag)) builder.gap('\n');
        else if (CELLS.has(tag)) builder.gap(CELL_GAP);
        stack.push({
          node: element.firstChild,
          close: element,
          preformatted: frame.preformatted || tag === 'PRE',
        });
      }
    }
  }
}

function closeElement(element: Element, builder: Builder): void {
  const tag = element.tagName.toUpperCase();
  if (BLOCKS.has(tag)) builder.gap('\n');
  else if (CELLS.has(tag)) builder.gap(CELL_GAP);
}

class MappedText implements ArticleText {
  readonly #runs: readonly Run[];
  readonly #firstRun = new Map<Node, number>();

  constructor(
    readonly root: Element,
    readonly text: string,
    runs: readonly Run[],
  ) {
    this.#runs = runs;
    for (const [index, { node }] of runs.entries())
      if (!this.#firstRun.has(node)) this.#firstRun.set(node, index);
  }

  rangeOf = ({ start, end }: Span): Range | null => {
    if (end <= start) return null;
    const first = this.#runAt(start);
    const last = this.#runAt(end - 1);
    // A gap between runs belongs to none: the span starts at the next one and ends at the last.
    const from = first.inside ? first.index : first.index + 1;
    const to = last.index;
    const a = this.#runs[from];
    const b = this.#runs[to];
    if (!a || !b || to < from) return null;
    const startOffset = a.from + Math.max(0, start - a.at);
    const endOffset = b.from + Math.min(b.length, end - b.at);
    if (!a.node.isConnected || !b.node.isConnected) return null;
    if (startOffset > a.node.length || endOffset > b.node.length) return null;
    const range = a.node.ownerDocument.createRange();
    range.setStart(a.node, startOffset);
    range.setEnd(b.node, endOffset);
    return range;
  };

  offsetOf = (node: Node, offset: number): number | null => {
    const text = node.nodeType === 3 ? node : textAt(node, offset);
    if (!text) return this.#after(node);
    const first = this.#firstRun.get(text);
    if (first === undefined) return this.#after(text);
    const within = text === node ? offset : 0;
    for (let i = first; this.#runs[i]?.node === text; i++) {
      const run = this.#runs[i]!;
      if (within < run.from) return run.at;
      if (within <= run.from + run.length) return run.at + within - run.from;
    }
    return this.#runs.find((run, i) => i > first && run.node !== text)?.at ?? this.text.length;
  };

  /** The last run that starts at or before `at`, and whether it holds `at`. */
  #runAt(at: number): { index: number; inside: boolean } {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#runs[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    const index = low - 1;
    const run = this.#runs[index];
    return { index, inside: run !== undefined && at < run.at + run.length };
  }

  /** The first run after a node that holds none; null outside the article. */
  #after(node: Node): number | null {
    if (!this.root.contains(node)) return null;
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const follows = node.compareDocumentPosition(this.#runs[middle]!.node) & 4;
      if (follows) high = middle;
      else low = middle + 1;
    }
    return this.#runs[low]?.at ?? this.text.length;
  }
}

/** The text node at a position inside an element, where there is one. */
function textAt(node: Node, offset: number): Text | null {
  let at: Node | null = node.childNodes[offset] ?? null;
  while (at && at.nodeType !== 3) at = at.firstChild;
  return at as Text | null;
}

/** Reads the text of `root` at once. */
export function mapText(root: Element): ArticleText {
  const builder = new Builder();
  for (const _ of walk(root, builder));
  return new MappedText(root, builder.text, builder.runs);
}

/** How long a slice of work may hold the page, in milliseconds. */
const SLICE = 8;

/**
 * Reads the text of `root` in slices of a few milliseconds, so that very long pages stay usable.
 * Rejects with the signal's reason when it is aborted.
 */
export async function mapTextInSlices(root: Element, signal: AbortSignal): Promise<ArticleText> {
  signal.throwIfAborted();
  const builder = new Builder();
  let since = performance.now();
  for (const _ of walk(root, builder)) {
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    since = performance.now();
  }
  return new MappedText(root, builder.text, builder.runs);
}
