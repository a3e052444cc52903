import { normalise } from '@/utils/text/normalise';

/** What must not differ unnoticed: figures, whole dates with them, and words that deny. */
const FACT =
  /[0-9]+(?:[.,:][0-9]+)*|[〇零一二三四五六七八九十百千万亿两半]+|%|‰|[未不没无非否勿莫禁停拒免]/g;
/** Traditional forms of those words. */
const SIMPLE: Record<string, string> = {
  無: '无',
  沒: '没',
  萬: '万',
  億: '亿',
  兩: '两',
  餘: '余',
};

const facts = (text: string): string =>
  (
    normalise(text)
      .replace(/[無沒萬億兩餘]/g, (c) => SIMPLE[c] ?? c)
      .match(FACT) ?? []
  ).join(' ');

/** True when two texts state the same figures and deny the same things, in the same order. */
export const sameFacts = (a: string, b: string): boolean => facts(a) === facts(b);

const DIGIT = /[0-9０-９]/;
const PART = /[0-9０-９.．]/;

const touches = (inside: string | undefined, outside: string | undefined): boolean =>
  inside !== undefined && outside !== undefined && DIGIT.test(inside) && PART.test(outside);

/**
 * True when a place would cut a number in two that the quote did not cut: 8个 in 18个. `text`,
 * `start` and `end` are of the dense text.
 */
export function splitsNumber(
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
  text: string,
  start: number,
  end: number,
): boolean {
  const head = touches(exact[0], text[start - 1]) && text[start - 1] !== prefix.at(-1);
  const last = exact.at(-1);
  const tail = touches(last, text[end]) && DIGIT.test(text[end] ?? '') && text[end] !== suffix[0];
  return head || tail;
}
