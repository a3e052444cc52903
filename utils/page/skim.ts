/** How much is read before and after the first word that is looked for, and at the page's end. */
const BEFORE = 1_500;
const AFTER = 8_500;
const END = 1_500;

const SILENT = new Set('script style noscript template textarea option title'.split(' '));
const INLINE = new Set('a abbr b big em font i label s small span strong sub sup u'.split(' '));

/** In small letters, as HTML and XHTML both have local names; empty for what is no element. */
const nameOf = (node: Node | null): string => (node as Element | null)?.localName ?? '';

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
    } else if (nameOf(node.previousSibling) === 'br') this.text += '\n';
    if (!this.#silent) this.text += node.nodeValue;
  }
}

const tidy = (text: string): string => text.replace(/[ \t\r\f]+/g, ' ');

/** Text and CDATA: together they are what `textContent` gives. */
const TEXTS = 0x4 | 0x8;

/** Where the first of the words stands from an offset on; -1 where none does. */
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
  const next = () => walker.nextNode() as CharacterData | null;
  let hit = words.length > 0 ? firstOf(raw, words, 0) : 0;
  let at = 0;
  const passed: CharacterData[] = [];
  let node = next();
  for (; node && hit !== -1; node = next()) {
    const end = at + node.length;
    if (end > hit) {
      if (!SILENT.has(nameOf(node.parentNode))) break;
      hit = words.length > 0 ? firstOf(raw, words, end) : end;
    }
    passed.push(node);
    at = end;
  }
  if (!node || hit === -1) return { text: '', asData: words.length > 0 };
  let first = passed.length;
  while (first > 0 && at > hit - BEFORE) at -= passed[--first]!.length;
  const lines = new Lines();
  for (const earlier of passed.slice(first)) lines.take(earlier);
  lines.take(node);
  const most = lines.text.length + AFTER;
  for (node = next(); node && lines.text.length < most; node = next()) lines.take(node);
  if (node) takeEnd(body, node, lines);
  return { text: tidy(lines.text), asData: false };
}

const deepest = (node: Node): Node => {
  while (node.lastChild) node = node.lastChild;
  return node;
};

/** Adds the last words of a page, from `until` on at the earliest. */
function takeEnd(body: Element, until: Node, lines: Lines): void {
  const nodes: Node[] = [];
  let length = 0;
  for (let node: Node | null = deepest(body); node && length < END;) {
    if (node.nodeType === 3) {
      nodes.push(node);
      length += (node as Text).length;
    }
    if (node === until) break;
    if (node.previousSibling) node = deepest(node.previousSibling);
    else node = node.parentNode === body ? null : node.parentNode;
  }
  for (const node of nodes.toReversed()) lines.take(node);
}
