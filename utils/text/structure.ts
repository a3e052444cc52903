import type { Span } from '@/utils/reading';
import { readSentences, type Sentence } from './clauses';
import { readLines, type Line } from './lines';
import { maskPairs } from './masks';
import { readOutline, type Part } from './outline';

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
export function readStructure(text: string): Structure {
  const mask = maskPairs(text);
  const lines = readLines(text);
  const parts = readOutline(text, mask, lines);
  const paragraphs = parts.flatMap(({ text: spans }, part) =>
    spans.map((span) => ({ ...span, part, sentences: readSentences(text, mask, span) })),
  );
  return { text, mask, lines, parts, paragraphs };
}
