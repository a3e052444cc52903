import type { Sentence } from '@/utils/text/clauses';

/** 强化污染治理。: up to so many characters open a paragraph as its label, with so many sentences behind. */
const LONGEST = 16;
const BEHIND = 2;
/** So many paragraphs in a row must open so: then it is how the text labels them. */
const ROW = 3;
/** Who acts, and when and how much, is no label's matter. */
const NO_LABEL = /\d|我|了|已|将|正在|拟|[您你]|暂|无法|不/;

function opensWithLabel(text: string, sentences: readonly Sentence[]): boolean {
  const first = sentences[0];
  if (!first || sentences.length <= BEHIND || first.clauses.length !== 1) return false;
  const { start, end, closer } = first.clauses[0]!;
  return closer === '。' && end - start <= LONGEST && !NO_LABEL.test(text.slice(start, end));
}

/**
 * Which paragraphs open with a label of their own (guideline, “What does not count”): 完善服务体系。
 * and what is done behind it, where several paragraphs in a row are made so. Paragraphs of one
 * sentence, headings mostly, don't break the row.
 */
export function labelled(
  text: string,
  paragraphs: readonly { sentences: readonly Sentence[] }[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let row: number[] = [];
  const close = (): void => {
    if (row.length >= ROW) for (const at of row) found.add(at);
    row = [];
  };
  for (const [at, { sentences }] of paragraphs.entries())
    if (opensWithLabel(text, sentences)) row.push(at);
    else if (sentences.length > 1) close();
  close();
  return found;
}
