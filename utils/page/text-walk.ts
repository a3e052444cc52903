import { isSkipped } from './visible';

/** A run of characters that lie in one text node and in the text one after the other. */
export interface Run {
  /** Offset in the article's text. */
  at: number;
  node: Text;
  /** Offset in the node. */
  from: number;
  length: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);
const CELL_GAP = '  ';

/** How many nodes are read between two chances to stop. */
const STRIDE = 64;

/** Puts text nodes together as a browser renders them. */
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

/** What a walk gives: the text, and where each stretch of it stands. */
interface WalkedText {
  text: string;
  runs: readonly Run[];
}

/** Reads the text of `root` in document order; yields now and then so that a caller may rest. */
export function* walkText(root: Element): Generator<void, WalkedText> {
  const builder = new Builder();
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
  return { text: builder.text, runs: builder.runs };
}

function closeElement(element: Element, builder: Builder): void {
  const tag = element.tagName.toUpperCase();
  if (BLOCKS.has(tag)) builder.gap('\n');
  else if (CELLS.has(tag)) builder.gap(CELL_GAP);
}
