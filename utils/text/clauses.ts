import type { Span } from '@/utils/reading';
import { CHAR, CHARS, codeAt } from './chars';
import { MASK } from './masks';

/** A stretch between clause punctuation; offsets leave the punctuation and white space out. */
export interface Clause extends Span {
  /** What ends it: `,` `;` `:` `。` `!` `?`, or `\n` at a line's end. */
  closer: string;
}

export interface Sentence extends Span {
  clauses: Clause[];
}

const SPACE = 0x20;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** A `:` between digits is a time of day, a `,` between digits parts thousands. */
function insideNumber(text: string, at: number): boolean {
  if (text[at] !== ':' && text[at] !== ',') return false;
  return at > 0 && isDigit(text.charCodeAt(at - 1)) && isDigit(codeAt(text, at + 1));
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
    while (first < last && text.charCodeAt(first) === SPACE) first++;
    while (last > first && text.charCodeAt(last - 1) === SPACE) last--;
    if (last > first) clauses.push({ start: first, end: last, closer });
    from = at + 1;
  };
  const finish = (): void => {
    if (clauses.length > 0)
      sentences.push({ start: clauses[0]!.start, end: clauses.at(-1)!.end, clauses });
    clauses = [];
  };
  for (let i = start; i < end; i++) {
    const bits = CHARS[text.charCodeAt(i)]!;
    if ((bits & CHAR.endsClause) === 0 || mask[i] !== MASK.none || insideNumber(text, i)) continue;
    close(i, text[i]!);
    if (bits & CHAR.endsSentence) finish();
  }
  close(end, '\n');
  finish();
  return sentences;
}
