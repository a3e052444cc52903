import type { ClauseParse } from './parse';

const PIVOTS = /^(?:支持|鼓励|引导|推动|组织|指导|协调|督促|动员|促进|带动)/;
const PIVOT_MEANS = /依托|通过|按照|根据|围绕|借助|结合|利用|立足|发挥/;
/** 鼓励村民通过认养等方式参与保护: what is governed stands in the clause itself. */
const BY_WAYS = /等?(?:方式|形式|途径|手段|渠道)[^,、]{2}/;
const COMBINED = /^结合(?:机构|模式|服务|试点|示范|工作|项目|设施|养老|中心|[体型的”、]|$)/;
/** 支持商会更好发挥作用: nothing more is governed. */
const PLAYS = /发挥(?:更[大好加]|积极|重要|应有)?的?作用$/;
/** 支持街道以旧改为抓手 */
const PIVOT_BY = /以[^,]+为[^,]{2,6}$/;

/**
 * True for 支持企业依托平台,搭建专区: a pivot whose governed verb stands in the next clause (guideline,
 * “Measures”, span).
 */
export function isPivot(text: string, parse: ClauseParse, next: ClauseParse): boolean {
  const { head } = parse;
  if (!head || parse.clause.closer !== ',' || !PIVOTS.test(text.slice(head.start, head.end)))
    return false;
  if (next.kind === 'self' || next.kind === 'entity' || !next.head) return false;
  // 推动了产业发展: what has come of it.
  if (next.cues.some(({ status }) => status === 'done')) return false;
  if (PIVOT_BY.test(text.slice(head.end, parse.end))) return true;
  const opener = parse.tokens.findLast(
    (t) => t.start > head.end && t.word?.means && PIVOT_MEANS.test(text.slice(t.start, t.end)),
  );
  if (!opener || BY_WAYS.test(text.slice(opener.end, parse.end))) return false;
  if (PLAYS.test(text.slice(opener.start, parse.end))) return false;
  // 兴办医养结合机构: a part of a noun.
  if (COMBINED.test(text.slice(opener.start, opener.end + 2))) return false;
  const rest = parse.tokens.filter((t) => t.start > opener.end + 1 && t.word?.verb);
  return rest.every(
    (t) =>
      t.end >= parse.end ||
      /^[的和、等式型]/.test(text.slice(t.end, t.end + 1)) ||
      t.end + 2 >= parse.end,
  );
}
