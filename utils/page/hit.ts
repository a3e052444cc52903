import type { MarkRef } from '@/utils/messages';
import type { Reading, Span } from '@/utils/reading';
import type { ArticleText } from './text-map';

/** Spans in text order, for looking up which of them hold an offset. */
function holding<T extends Span>(spans: readonly T[], at: number): number {
  let best = -1;
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i]!;
    if (start > at) break;
    if (at < end && (best === -1 || end - start < spans[best]!.end - spans[best]!.start)) best = i;
  }
  return best;
}

/** The offset in the article under a point of the viewport; null beside the words. */
export function offsetAt(article: ArticleText, x: number, y: number): number | null {
  const { ownerDocument } = article.root;
  const caret = ownerDocument.caretPositionFromPoint?.(x, y);
  if (!caret || !article.root.contains(caret.offsetNode)) return null;
  const at = article.offsetOf(caret.offsetNode, caret.offset);
  if (at === null) return null;
  // The caret stands between two characters: take the one whose box holds the point.
  for (const start of [at, at - 1]) {
    const box =
      start >= 0 ? article.rangeOf({ start, end: start + 1 })?.getBoundingClientRect() : null;
    if (box && x >= box.left && x <= box.right && y >= box.top - 2 && y <= box.bottom + 2)
      return start;
  }
  return null;
}

/** The mark under a point: the entity when there is one, else the measure. */
export function markAt(
  article: ArticleText,
  { measures, entities }: Reading,
  shown: (mark: MarkRef) => boolean,
  x: number,
  y: number,
): MarkRef | null {
  const at = offsetAt(article, x, y);
  if (at === null) return null;
  const marks: MarkRef[] = [
    { type: 'entity', index: holding(entities, at) },
    { type: 'measure', index: holding(measures, at) },
  ];
  return marks.find((mark) => mark.index !== -1 && shown(mark)) ?? null;
}
