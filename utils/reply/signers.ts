import type { Span } from '@/utils/reading';

const PLACE = /^[\u4e00-\u9fff]{0,6}?[省市区县州旗]/;
const BODY = '[局委会厅部办院心司府队]';

/**
 * Where in a line of signatures each signer's name stands: 市住建局 市财政局 are parted by a space, or
 * each begins with the same place. Offsets into `line`.
 */
export function signersIn(line: string): Span[] {
  return [...line.matchAll(/\S+/g)].flatMap(({ 0: words, index }) => {
    const place = PLACE.exec(words)?.[0];
    let at = index;
    return (place ? words.split(new RegExp(`(?<=${BODY})(?=${place})`)) : [words]).map((name) => {
      at += name.length;
      return { start: at - name.length, end: at };
    });
  });
}
