/** How much is read before and after the first word that is looked for, and at the page's end. */
const BEFORE = 1_500;
const AFTER = 8_500;
const END = 1_500;

const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE']);
const INLINE = new Set('A ABBR B BIG EM FONT I LABEL S SMALL SPAN STRONG SUB SUP U'.split(' '));

/** XHTML keeps its names in small letters. */
const nameOf = (node: Node | null): string => node?.nodeName.toUpperCase() ?? '';

/** A part of a page's text. */
export interface Stretch {
  text: string;
  /** The words are there, but in scripts alone: nobody sees them yet. */
  asData: boolean;
}

/** Text nodes as lines: breaks at `<br>` and where blocks begin; scripts and styles left out. */
class Lines {
  text = '';
  #parent: Node | null = null;
  #block: Node | null = null;
  #silent = false;

  take(node: Node): void {
    if (node.parentNode !== this.#parent) {
      this.#parent = node.parentNode;
      this.#silent = SILENT.has(nameOf(this.#parent));
      let block = this.#parent;
      while (INLINE.has(nameOf(block))) block = block!.parentNode;
      if (block !== this.#block) this.text += '\n';
      this.#block = block;
    } else if (nameOf(node.previousSibling) === 'BR') this.text += '\n';
    if (!this.#silent) this.text += node.nodeValue;
  }
}

const tidy = (text: string): string => text.replace(/[ \t\r\f]+/g, ' ');

/** Text and CDATA: together they are what `textContent` gives. */
const TEXTS = 0x4 | 0x8;

const firstOf = (raw: string, words: readonly string[], from: number): number =>
  words.reduce((first, word) => {
    const at = raw.indexOf(word, from);
    return at !== -1 && (first === -1 || at < first) ? at : first;
  }, -1);

/**
 * The text of a page around the first of `words` that is seen, and its end; from the start where
 * no words are given. `raw` is the page's `textContent`. Reads no more of the page than it must.
 */
export function textAround(body: Element, raw: string, words: readonly string[]): Stretch {
  const walker = body.ownerDocument.createTreeWalker(body, TEXTS);
  let hit = words.length > 0 ? firstOf(raw, words, 0) : 0;
  const passed: { node: Node; at: number }[] = [];
  let at = 0;
  let node = walker.nextNode();
  for (; node && hit !== -1; node = walker.nextNode()) {
    const end = at + (node.nodeValue ?? '').length;
    passed.push({ node, at });
    at = end;
    if (end <= hit) continue;
    if (!SILENT.has(nameOf(node.parentNode))) break;
    hit = words.length > 0 ? firstOf(raw, words, end) : end;
  }
  if (!node) return { text: '', asData: words.length > 0 };
  const lines = new Lines();
  for (const { node: earlier, at: from } of passed)
    if (from >= hit - BEFORE || earlier === node) lines.take(earlier);
  let last: Node | null = node;
  const most = lines.text.length + AFTER;
  while (lines.text.length < most && (node = walker.nextNode())) lines.take((last = node));
  if (node) takeEnd(body, last, lines);
  return { text: tidy(lines.text), asData: false };
}

const deepest = (node: Node): Node => {
  while (node.lastChild) node = node.lastChild;
  return node;
};

/** Adds the last words of a page, down from `until`, which was taken already. */
function takeEnd(body: Element, until: Node, lines: Lines): void {
  const nodes: Node[] = [];
  let length = 0;
  for (let node: Node | null = deepest(body); node && node !== until && length < END;) {
    if (node.nodeType === 3) {
      nodes.push(node);
      length += (node.nodeValue ?? '').length;
    }
    if (node.previousSibling) node = deepest(node.previousSibling);
    else node = node.parentNode === body ? null : node.parentNode;
  }
  for (const node of nodes.toReversed()) lines.take(node);
}
