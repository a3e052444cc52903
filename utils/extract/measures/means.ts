import { nextIsVerb } from './around';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';

/** 按照先急后缓的原则: on what the clauses behind it stand. */
export const BASED_ON = CLAUSE.of(
  /^(?:我们?[\u4e00-\u9fff]{0,8})?(?:将|会|要|一直|始终)?(?:严格|继续)?(?=)(?:按照|根据|依据|围绕|遵循|本着|坚持|秉持|结合)[^,]*(?:原则|要求|思路|目标|精神|部署|理念|方针|导向|基础|规定|实际|情况|安排)”?$|^(?:按照|根据|依据)[^,]*(?:会|议|过|定)的《[^》]*》$/,
);
/** 通过发放资料等方式, 面向家庭用户市场: a means, whole, though verbs stand in it. */
export const BY_WAY_OF = CLAUSE.of(
  /^(?:[^,]{0,14}?[将会])?(?:通过|利用|以|采[取用])[^,]*(?:方式|形式|手段|途径|渠道|思路|模式)$|^(?:我[\u4e00-\u9fff]{1,2})?(?:计划|拟|将)?利?用[^,]{1,10}时间$|^通过(?:逐步|不断|持续|进一步|大力|积极|广泛)[^,]+$|^(?:重点|主要)面向[^,]+$|^面向[^,]{2,14}(?:端|领域|市场|行业|群体|人群|需求)$|^(?:我们?[\u4e00-\u9fff]{0,2})?(?:将|拟|会)?(?:继续|充分|积极|进一步)?依托(?![^,]*(?:建设|开展|举办|推广|建立|建成|成立|组建|打造|设立|搭建))[^,]*(?:平台|楼宇|资源|优势|载体|设施|基地|机制|体系|网络|中心|力量|[院高]校|渠道|系统|阵地)$/,
);
/** 充分考虑群众需求: what is kept in mind while the next clause acts. */
export const IN_MIND = CLAUSE.of(
  /^(?:充分|综合|全面|统筹)*(?:考虑|兼顾)[^,]*(?:情况|因素|需[求要]|实际|条件|特点|压力|能力|影响|现状)$/,
);
/** Whoever acts with whom, on which basis, playing which part: no act of its own stands there. */
export const BEARING = CLAUSE.of(
  /^(?:我[\u4e00-\u9fff]{1,2}|[省市区县州]委、?[省市区县州]政府)?(?:将|要|会)?(?:认真|深入|全面|坚决|严格|切实|始终|牢固|进一步|紧紧|完整|准确|坚定)*(?:贯彻|落实|锚定|践行|树立|聚焦|对标|立足|坚持)[^,]*(?:部署|精神|要求|理念|战略|思想|目标|指示|方针|主线|任务|导向|论述|国家安全观|政绩观|价值观)$|^(?:我们?[\u4e00-\u9fff]{0,2})?(?:将|要|会)?(?:牢牢|积极|充分|切实)*(?:(?:把握|抢抓|抓住)[^,]*(?:机遇|契机|机会|原则|导向|方向|要求)|用[好足][^,]*(?:政策|资金|》|优势|资源|平台|机制))$/,
);
export const WITH_WHOM = CLAUSE.of(
  /(?:会同|联合|协同|携手|配合)[^,]*(?:单位|部门|局|委|办|政府|镇|乡|街道|公司|企业|机构|力量|社区)$|(?:按照|根据|依据|结合)[^,]*(?:职能|职责|分工|权限|情况|程序)$/,
);
/** 公交公司按照部署要求: whoever acts, and on which basis. */
const ON_BASIS = CLAUSE.of(
  /^[^,]{0,20}?(?:按照|根据|依据|遵照)[^,]*(?:要求|标准|》|政策|规定|精神|原则|情况|部署|安排|方案|规划|指示|意见|等?因素|结果|进度|特点|需[求要])$/,
);
/** True for 公交公司按照部署要求: whoever acts, and nothing but the basis of it. */
export const onBasis = (text: string, { words, head, start }: ClauseParse): boolean =>
  ON_BASIS.test(words) &&
  (head === null || /按照|根据|依据|遵照/.test(text.slice(start, head.start)));
/** A list of partners may hold what looks like a verb: 会同供电、园林等单位. */
export const WITH_MANY = CLAUSE.of(
  /^[^,]{0,10}(?:会同|联合|协同|携手|配合)[^,]*、[^,]*等(?:相关|有关)?(?:单位|部门|企业|公司|机构|力量)$/,
);
export const PLAYING = CLAUSE.of(
  /^(?!.*(?:动员|支持|鼓励|引导|督促|指导|组织).*发挥).*发挥[^,]*(?:作用|优势|职能|效应|潜力|功能)$/,
);
/** 以高A级景区创建为抓手: a means, whole. */
export const BY_MEANS_OF = CLAUSE.of(
  /^(?:[^,]{0,14}[^所可予难加足得用给])?以[^,]{2,60}为[\u4e00-\u9fff]{0,4}(?:抓手|目标|重点|契机|导向|核心|基础|载体|主线|依托|牵引|突破口|引领|主题|纽带|平台|支撑|原则|前提|根本|中心|龙头|主体|切入点|着力点|落脚点|出发点|指导|遵循|统领|指引|总纲|动力|底色)$/,
);
/** 我局将配合市住建局: whom the act behind it is done with. */
export const isPartnerOnly = (text: string, { tokens, start, end }: ClauseParse): boolean => {
  const last = tokens.at(-1);
  return (
    last?.end === end &&
    /^(?:government|organisation)$/.test(last.entity?.type ?? '') &&
    /(?:会同|联合|配合|协同|携手)$/.test(text.slice(Math.max(start, last.start - 4), last.start))
  );
};
/** 我部将紧扣《方案》, with more to come: on what the following clauses stand. */
export const isMeansOnly = (
  text: string,
  { head, cues, tokens }: ClauseParse,
  { closer, next }: RoleContext,
): boolean =>
  closer === ',' &&
  next !== null &&
  head !== null &&
  // 存量部分结合道路提升|逐年改造: the act stands behind in the same clause.
  !tokens.some((t, i) => t.start >= head.end && t.word?.adverb && nextIsVerb(tokens, i)) &&
  // 利用桥下空间,建成车棚: a tool is a means where the next clause acts at once.
  (text[head.start] !== '利' ||
    (cues.length === 0 && (next.kind === 'verb' || next.kind === 'adverb'))) &&
  MEANS_VERB.test(text.slice(head.start, head.end));
const MEANS_VERB =
  /^(?:利用|结合|携手|联动|联手|会同|紧扣|聚焦|围绕|依托|立足|瞄准|紧盯|针对|对照|紧紧围绕)$/;
