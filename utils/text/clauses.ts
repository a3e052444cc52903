import type { Span } from '@/utils/reading';
import { MASK } from './masks';

/** A stretch between clause punctuation; offsets leave the punctuation and white space out. */
export interface Clause extends Span {
  /** What ends it: `,` `;` `:` `。` `!` `?`, or `\n` at a line's end. */
  closer: string;
}

export interface Sentence extends Span {
  clauses: Clause[];
}

const CLAUSE_END = /[,;:。!?]/;
const SENTENCE_END = /[。!?]/;

/** A `:` between digits is a time of day, a `,` between digits parts thousands. */
function insideNumber(text: string, at: number): boolean {
  const digit = (i: number): boolean => /\d/.test(text[i] ?? '');
  return (text[at] === ':' || text[at] === ',') && digit(at - 1) && digit(at + 1);
}

/**
 * Splits `text[start, end)` of condensed text into sentences and these into clauses (guideline,
 * “Span”): punctuation inside titles, quotes and brackets ends nothing.
 */
export function readSentences(text: string, mask: Uint8Array, { start, end }: Span): Sentence[] {
  const sentences: Sentence[] = [];
  let clauses: Clause[] = [];
  let from = start;
  const close = (at: number, closer: string): void => {
    let first = from;
    let last = at;
    while (first < last && text[first] === ' ') first++;
    while (last > first && text[last - 1] === ' ') last--;
    if (last > first) clauses.push({ start: first, end: last, closer });
    from = at + 1;
  };
  const finish = (): void => {
    if (clauses.length > 0)
      sentences.push({ start: clauses[0]!.start, end: clauses.at(-1)!.end, clauses });
    clauses = [];
  };
  for (let i = start; i < end; i++) {
    const char = text[i]!;
    if (mask[i] !== MASK.none || !CLAUSE_END.test(char) || insideNumber(text, i)) continue;
    close(i, char);
    if (SENTENCE_END.test(char)) finish();
  }
  close(end, '\n');
  finish();
  return sentences;
}
