import type { Span } from '@/utils/reading';
import { normalise } from './normalise';

const ENDS = '。!?;';
const CLOSERS = '”’)》〉';

/**
 * The sentences of raw text inside `span`, without outer white space: at 。！？； and line ends, with
 * the closing marks that follow. Offsets are those of `text`. For people to pick from; the engine
 * has its own, finer parts.
 */
export function sentencesIn(text: string, span: Span): Span[] {
  const found: Span[] = [];
  const marks = normalise(text);
  let start = span.start;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (let i = span.start; i < span.end; i++) {
    if (marks[i] === '\n') close(i);
    else if (ENDS.includes(marks[i]!)) {
      while (i + 1 < span.end && CLOSERS.includes(marks[i + 1]!)) i++;
      close(i + 1);
    }
  }
  close(span.end);
  return found;
}
