import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';

/** 出台的多项意见,对园区给予倾斜: a noun alone, of which the next clause speaks. */
export const isNounAlone = (text: string, { head, start, end, dates }: ClauseParse): boolean =>
  head !== null &&
  dates.length === 0 &&
  (head.start === start || /^[计规]划$/.test(text.slice(start, head.start))) &&
  text[head.end] === '的' &&
  text[head.end + 1] !== '《' &&
  end - start <= 14;
/** 县供销社组建的橙农公司, of which the next clause speaks. */
export const isNamedAlone = (
  text: string,
  { head, tokens, start, end, cues }: ClauseParse,
): boolean => {
  const last = tokens.at(-1);
  return (
    head !== null &&
    cues.length === 0 &&
    last?.end === end &&
    /^(?:organisation|place|programme|government)$/.test(last.entity?.type ?? '') &&
    head.start > start &&
    text[head.end] === '的' &&
    last.start === head.end + 1
  );
};
/** 港务集团与海大合资成立的海联船务, of which the next clause speaks. */
export const FOUNDED = CLAUSE.of(
  /^[^,]{2,24}(?:合资|合作|共同|联合|联手|出资|独资)(?=)(?:成立|设立|创办|创立|兴办|组建)的[^,《的]{2,16}$/,
);
/** 教师周转宿舍建设项目等: one more of what the clause before it lists. */
export const ONE_MORE = CLAUSE.of(
  /^[^,了已将]{4,}(?:规划|方案|项目|工程|办法|制度|活动|文件|政策|计划)等$/,
);
/** 8个以茶叶为主的产业园: one more of what the clause before counted. */
export const isCountedNoun = ({ words, head, tokens, start, cues }: ClauseParse): boolean =>
  head === null &&
  cues.length === 0 &&
  words.text.includes('的') &&
  tokens.some((t) => t.start === start && t.entity?.type === 'quantity');
/** 特别是沿河的乡镇, 确有停车需要的路段: nobody acts. */
export const isNounPhrase = ({ words, whole, head, cues }: ClauseParse): boolean =>
  FILE.test(words) ||
  TABLE.test(words) ||
  HAVING_DONE.test(words) ||
  (cues.length === 0 && OF_COUNT.test(words)) ||
  (head === null && cues.length === 0 && (IN_PARTICULAR.test(whole) || A_NOUN.test(words)));
/** 社区食堂建设计划.pdf */
const FILE = CLAUSE.of(/\.(?:pdf|docx?|xlsx?|pptx?|wps|ofd|zip|rar|jpe?g|png)$/i);
/** A row of a table, 已经开展的工作, 由企业管理的141个 */
const TABLE = CLAUSE.of(/^(?:[^ ,]+ ){3,}[^ ,]+$/);
const HAVING_DONE = CLAUSE.of(
  /^(?:已|正在|尚未|未)[^,]{1,8}的$|^已经?(?:开展|采取|做|完成)的[^,]{2,6}$/,
);
const OF_COUNT = CLAUSE.of(
  /^[^,]{0,10}(?:建成|建于|投用|管理|登记|负责)[^,]{0,6}的[^,\d了]{2,8}\d[\d.]*[万余多]*[个家处户名条座所栋](?:、\d[\d.]*[栋户幢人])?$|^[^,]{4,}的\d[\d.]*[万余多]*[个家处户名条座所]$/,
);
const IN_PARTICULAR = CLAUSE.of(/^(?:特别|尤其)是/);
const A_NOUN = CLAUSE.of(
  /^[^,了将把]{4,}的(?:[^,的]{2,4}|\d[\d.]*[万余多]*[个家处户名条座所](?:[\u4e00-\u9fff]{0,3}))$/,
);
