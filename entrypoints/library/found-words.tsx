import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { db } from '@/utils/library/db';
import { foundIn, placesOf, type FoundPiece } from '@/utils/library/places';
import type { Id } from '@/utils/library/types';
import { found, query, report } from './store';
import './found-words.css';

/** Where the words of the query stand in a reply, with a little around them. */
export function FoundWords({ captureId }: { captureId: Id }) {
  const [pieces, setPieces] = useState<readonly FoundPiece[]>([]);
  const words = found.value ? query.value : '';
  useEffect(() => {
    if (words.trim() === '') return setPieces([]);
    let gone = false;
    db.captures
      .get(captureId)
      .then((capture) => !gone && setPieces(foundIn(capture?.text ?? '', words)))
      .catch(report);
    return () => void (gone = true);
  }, [captureId, words]);
  if (pieces.length === 0) return null;
  return (
    <p class="small found-words" lang="zh">
      {pieces.map(({ text, found: isFound }, i) => (isFound ? <b key={i}>{text}</b> : text))}
    </p>
  );
}

const NAME = 'library-found';

/** The text nodes below an element, with where each begins in its text. */
function nodesOf(element: Element): { node: Text; start: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let start = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    nodes.push({ node, start });
    start += node.length;
  }
  return nodes;
}

function rangesIn(element: Element, words: string): Range[] {
  const places = placesOf(element.textContent ?? '', words);
  if (places.length === 0) return [];
  const nodes = nodesOf(element);
  return places.map(({ start, end }) => {
    const first = nodes.findLast((one) => one.start <= start)!;
    const last = nodes.findLast((one) => one.start < end)!;
    const range = new Range();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  });
}

/**
 * Paints the words of the query in the lines of a text; unless something else is looked at, the first is
 * scrolled to when the text is opened.
 */
export function useFoundWords(
  body: RefObject<HTMLElement | null>,
  goes: boolean,
  text: unknown,
): void {
  const words = query.value;
  useLayoutEffect(() => {
    if (!body.current || words.trim() === '') return;
    const ranges = [...body.current.children].flatMap((line) => rangesIn(line, words));
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return () => void CSS.highlights.delete(NAME);
  }, [words, text]);
  useLayoutEffect(() => {
    const [first] = [...(CSS.highlights.get(NAME) ?? [])] as Range[];
    if (goes) first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, []);
}
