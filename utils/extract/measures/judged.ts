import type { Span } from '@/utils/reading';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';

/** 对于…,…,具有重要意义; 改善通行,…是我局的责任; 在加强保护,…方面做了工作: only judged. */
const JUDGES = CLAUSE.any(
  /^(?:也|都|均|对于?[^,]*)?(?:具有|有着?)[^,]{0,16}(?:意义|作用|影响|价值)$/,
  /意义(?:十分|非常)?重大$/,
  /^也?是[^,]{0,30}(?:需要|需求|举措|要求|责任)$/,
  /^[^,]{4,30}[^就还只不]是[^,]{0,16}(?:责任|职责|使命|举措|制度|要求|需要|途径|手段|抓手|关键|基础|前提|体现|工作|过程|工程|问题)$/,
  /方面(?:做了|开展了|进行了|作了)[^,]{0,10}(?:工作|努力|探索|尝试)$/,
);
const OF_WHAT = CLAUSE.of(
  /^对于?|^[^,]{2,20}[^现正存所]在(?:加强|推进|促进|推动|提升|完善|优化|强化|支持)/,
);

/** 向支持渔港建设的各界人士,…,表示衷心感谢: and so with whom is thanked. */
const THANKS = CLAUSE.of(/^(?:一并)?(?:表示|致以|致敬)[^,]*(?:感谢|谢意|敬意|问候)$/);

const NONE: Span = { start: 0, end: 0 };

/** Which clauses of a sentence only judge, or are what is judged: those up to `end`, by index. */
export function judgedIn(clauses: readonly ClauseParse[]): Span {
  const thanks = clauses.findIndex(({ whole }) => THANKS.test(whole)) + 1;
  const thanked = clauses.findIndex(({ whole }) => whole.text.startsWith('向'));
  if (thanked !== -1 && thanked < thanks) return { start: thanked, end: thanks };
  const end = clauses.findIndex(({ whole }) => JUDGES.test(whole)) + 1;
  if (end === 0) return NONE;
  const start = clauses.slice(0, end).findLastIndex(({ whole }) => OF_WHAT.test(whole));
  if (start !== -1) return { start, end };
  // Without 对于 it is whatever stands before without a doer or a time of its own.
  const other = clauses
    .slice(0, end)
    .findLastIndex(({ cues, subject }) => cues.length > 0 || subject !== null);
  return { start: other + 1, end };
}
