import type { Span } from '@/utils/reading';
import { readSentences, type Sentence } from './clauses';
import { readingLines, type Line } from './lines';
import { maskPairs } from './masks';
import { readingOutline, type Part } from './outline';
import { atOnce, type Steps } from './steps';

/** Everything the later floors want to know of how a condensed reply is built. */
export interface Structure {
  text: string;
  /** What encloses each character: see `MASK`. */
  mask: Uint8Array;
  lines: Line[];
  /** The outline, in text order; `Reading.outline` is its sections. */
  parts: Part[];
  /** The paragraphs that can hold measures, each with the part it stands in. */
  paragraphs: Paragraph[];
}

interface Paragraph extends Span {
  /** Index into `parts`. */
  part: number;
  sentences: Sentence[];
}

/** Reads lines, outline, sentences and clauses of condensed text; offsets are condensed ones. */
export const readStructure = (text: string): Structure => atOnce(readingStructure(text));

/** The same with rests. */
export function* readingStructure(text: string): Steps<Structure> {
  const mask = maskPairs(text);
  yield;
  const lines = yield* readingLines(text);
  yield;
  const parts = yield* readingOutline(text, mask, lines);
  yield;
  const paragraphs: Paragraph[] = [];
  for (const [part, { text: spans }] of parts.entries())
    for (const span of spans) {
      const { start, end } = span;
      paragraphs.push({ start, end, part, sentences: readSentences(text, mask, span) });
      yield;
    }
  return { text, mask, lines, parts, paragraphs };
}
