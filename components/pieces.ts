import type { Highlight } from '@/utils/library/types';
import type { Measure, Reading, Span } from '@/utils/reading';

/** A stretch of a line in which the same marks hold. */
export interface Piece {
  text: string;
  measure: Measure | null;
  highlights: Highlight[];
}

export interface Line {
  start: number;
  heading: boolean;
  pieces: Piece[];
}

/** A highlight with the place where it was found in the text shown. */
export interface PlacedHighlight {
  highlight: Highlight;
  span: Span;
}

/**
 * Cuts a text into lines and each line into pieces, so that every piece lies in at most one measure
 * and in a fixed set of highlights.
 */
export function cutText(
  text: string,
  reading: Reading,
  placed: readonly PlacedHighlight[],
): Line[] {
  const headings = reading.outline.flatMap(({ heading }) => (heading ? [heading] : []));
  const lines: Line[] = [];
  let start = 0;
  for (const words of text.split('\n')) {
    const end = start + words.length;
    const cuts = new Set([start, end]);
    const add = (span: Span): void => {
      if (span.start > start && span.start < end) cuts.add(span.start);
      if (span.end > start && span.end < end) cuts.add(span.end);
    };
    const touches = (span: Span): boolean => span.start < end && span.end > start;
    const measures = reading.measures.filter(touches);
    const own = placed.filter(({ span }) => touches(span));
    measures.forEach(add);
    own.forEach(({ span }) => add(span));
    const edges = [...cuts].toSorted((a, b) => a - b);
    const from = start;
    lines.push({
      start,
      heading: headings.some(
        (h) => h.start >= from && h.end <= end && h.end - h.start > words.length / 2,
      ),
      pieces: edges.slice(0, -1).map((at, i) => {
        const to = edges[i + 1]!;
        const holds = (span: Span): boolean => span.start <= at && span.end >= to;
        return {
          text: text.slice(at, to),
          measure: measures.find(holds) ?? null,
          highlights: own.filter(({ span }) => holds(span)).map(({ highlight }) => highlight),
        };
      }),
    });
    start = end + 1;
  }
  return lines;
}
