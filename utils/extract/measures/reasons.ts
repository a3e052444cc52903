import type { ClauseParse } from './parse';
import type { Span } from '@/utils/reading';
import type { Sentence } from '@/utils/text/clauses';

/** 主要原因是…, 是因为…: the clause begins to say why. */
const WHY =
  /(?:主要|综合)考虑(?:有|是|到)?$|原因(?:如下|主要|有|是|为|在于|包括)|(?:主要|具体)原因|^原因|是(?:因为|由于)/;
const THEREFORE =
  /^(?:因此|因而|故|所以|为此|对此|鉴于|基于此|综上|下一?步|但是?|同时|目前,|已[函转报向书]|我[局市区县委部厅]|我们|今后|接下来)/;
/** True when a clause begins to say why. */
export const givesReasons = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end);
  return (
    (words.includes('原因') ||
      words.endsWith('主要考虑') ||
      words.includes('是因为') ||
      words.includes('是由于')) &&
    WHY.test(words)
  );
};
/** 原因如下:, 主要有两方面原因:: the sentences behind it are the reasons. */
export const listsReasons = (text: string, { clauses }: Sentence): boolean => {
  const last = clauses.at(-1)!;
  return (
    givesReasons(text, last) &&
    (text[last.end] === ':' ||
      /(?:如下|以下|[几两三四五]个?方面|[两三四五]点)/.test(text.slice(last.start, last.end)))
  );
};

/** …, and here it has been said: a clause that opens so is the answer again. */
export const endsReasons = (text: string, { start }: Span): boolean =>
  THEREFORE.test(text.slice(start, start + 4));

/** 原因系雨污混接,镇政府已组织施工队封堵: what is done about it. */
export const hasActed = ({ tokens, head, cues }: ClauseParse): boolean =>
  tokens[0]?.entity?.type === 'government' &&
  head !== null &&
  !/state|speech/.test(head.word?.verb ?? 'state') &&
  cues.some((cue) => cue.status === 'done' && cue.strength === 'strong' && cue.end <= head.start);
