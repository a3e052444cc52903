import type { Span } from '@/utils/reading';
import { atOnce } from '@/utils/text/steps';
import { inSlices } from './slices';
import { walkText, type Run } from './text-walk';

/**
 * The one text of an article, and the way from its offsets to the DOM and back. Made from text
 * nodes as a reader sees them: white space collapsed as rendered, one line a block or `<br>`, one
 * line a table row with two spaces between its cells, hidden parts left out.
 */
export interface ArticleText {
  /** The lowest element that holds all of the text; it may hold more than the article. */
  readonly root: Element;
  /** UTF-16; every offset of a reading counts in it. */
  readonly text: string;
  /** The DOM range of a span; null when none of its characters stands in the page any more. */
  rangeOf: (span: Span) => Range | null;
  /** The offset of a DOM position, or of the next character in the text; null outside the article. */
  offsetOf: (node: Node, offset: number) => number | null;
  /** True for a node of the root that stands wholly before or after the article. */
  leavesOut: (node: Node) => boolean;
}

/** How many runs are copied between two chances to stop. */
const STRIDE = 1_024;
const PRECEDING = 2; // Node.DOCUMENT_POSITION_PRECEDING
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING

/** A text with its runs; parts of it are texts of their own. */
export class MappedText implements ArticleText {
  #firstRuns: ReadonlyMap<Node, number> | undefined;

  constructor(
    readonly root: Element,
    readonly text: string,
    readonly runs: readonly Run[],
  ) {}

  /** The first run of each text node; made when it is first asked for. */
  get #firstRun(): ReadonlyMap<Node, number> {
    if (this.#firstRuns) return this.#firstRuns;
    const first = new Map<Node, number>();
    for (const [index, { node }] of this.runs.entries())
      if (!first.has(node)) first.set(node, index);
    return (this.#firstRuns = first);
  }

  rangeOf = ({ start, end }: Span): Range | null => {
    if (end <= start) return null;
    const first = this.#runAt(start);
    const last = this.#runAt(end - 1);
    // A gap between runs belongs to none: the span starts at the next one and ends at the last.
    const from = first.inside ? first.index : first.index + 1;
    const to = last.index;
    const a = this.runs[from];
    const b = this.runs[to];
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
    if (first === undefined)
      return this.leavesOut(text) && text.nodeValue!.trim() !== '' ? null : this.#after(text);
    const within = text === node ? offset : 0;
    for (let i = first; this.runs[i]?.node === text; i++) {
      const run = this.runs[i]!;
      if (within < run.from) return run.at;
      if (within <= run.from + run.length) return run.at + within - run.from;
    }
    return this.runs.find((run, i) => i > first && run.node !== text)?.at ?? this.text.length;
  };

  leavesOut = (node: Node): boolean => {
    const first = this.runs[0]?.node;
    const last = this.runs.at(-1)?.node;
    if (!first || !last || node === first || node === last) return false;
    if (node.contains(first) || node.contains(last)) return false;
    return (
      (first.compareDocumentPosition(node) & PRECEDING) !== 0 ||
      (last.compareDocumentPosition(node) & FOLLOWING) !== 0
    );
  };

  /** A part as a text of its own, from its first character to its last; offers rests on the way. */
  *part({ start, end }: Span): Generator<void, MappedText> {
    const runs: Run[] = [];
    let origin = 0;
    for (let i = Math.max(0, this.#runAt(start).index); i < this.runs.length; i++) {
      const { at, node, from, length: whole } = this.runs[i]!;
      if (at >= end) break;
      const begin = Math.max(at, start);
      const length = Math.min(at + whole, end) - begin;
      if (length <= 0) continue;
      if (runs.length === 0) origin = begin;
      runs.push({ at: begin - origin, node, from: from + begin - at, length });
      if (runs.length % STRIDE === 0) yield;
    }
    const [first] = runs;
    const last = runs.at(-1);
    if (!first || !last) return new MappedText(this.root, '', []);
    const text = this.text.slice(origin, origin + last.at + last.length);
    return new MappedText(around(first.node, last.node, this.root), text, runs);
  }

  /** The last run that starts at or before `at`, and whether it holds `at`. */
  #runAt(at: number): { index: number; inside: boolean } {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    const index = low - 1;
    const run = this.runs[index];
    return { index, inside: run !== undefined && at < run.at + run.length };
  }

  /** The first run after a node that holds none; null outside the article. */
  #after(node: Node): number | null {
    if (!this.root.contains(node)) return null;
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const follows = node.compareDocumentPosition(this.runs[middle]!.node) & FOLLOWING;
      if (follows) high = middle;
      else low = middle + 1;
    }
    return this.runs[low]?.at ?? this.text.length;
  }
}

/** The lowest element that holds both nodes. */
function around(first: Node, last: Node, root: Element): Element {
  let at = first.parentElement;
  while (at && at !== root && !at.contains(last)) at = at.parentElement;
  return at ?? root;
}

/** The text node at a position inside an element, where there is one. */
function textAt(node: Node, offset: number): Text | null {
  let at: Node | null = node.childNodes[offset] ?? null;
  while (at && at.nodeType !== 3) at = at.firstChild;
  return at as Text | null;
}

/** The mapped text of `root`; offers rests on the way. */
export function* mapping(root: Element): Generator<void, MappedText> {
  const { text, runs } = yield* walkText(root);
  return new MappedText(root, text, runs);
}

/** Reads the text of `root` at once. */
export const mapText = (root: Element): ArticleText => atOnce(mapping(root));

/** Reads the text of `root` in slices; rejects with the signal's reason when it is aborted. */
export const mapTextInSlices = (root: Element, signal: AbortSignal): Promise<ArticleText> =>
  inSlices(mapping(root), signal);
