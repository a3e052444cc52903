import type { Token } from './tokens';

/** After a verb these make a noun of it or an attribute. */
const NOMINAL_AFTER = new Set(
  `的 者 率 性 型 费 品 员 证 量 权 书 表 户 单位 人员 企业 行动 方案 计划 规划 部门 机构 标准 条例 办法 项目 资金 经费 设施 设备 中心 基地 平台 工程 场所 场地 网络 体系 机制 制度 能力 水平 质量 效果 成果 成效 情况 问题 工作 任务 政策 措施 需求 市场 产业 行业 建设 管理 监管 服务 改造 模式 条件 环境 资源 流程 环节 端口 领域 站 所 桩 柜 棚 室 房 车 规模 结构 方式 渠道 结果 城市 学校 医院 街道 社区 小区 人才 对象 名单 职责 范围 主体 岗位 方面 总量 比例 额度 期限 时间 地点 次数 频次 人数 数量`.split(
    ' ',
  ),
);
const MODAL_BEFORE = /^(?:对|对于|向|在|与|从|于|由|面向|以|为|把|就|同|自)$/;

/** 将 in front of a verb, adverb or preposition is a modal; in front of a noun it means 把. */
export function isModal(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.end - token.start !== 1 || text[token.start] !== '将') return false;
  const next = tokens[at + 1];
  if (next?.start !== token.end) return false;
  if (next.entity) return next.entity.type === 'date';
  if (!next.word || next.word.self || next.word.noun) return false;
  if (next.word.preposition && !MODAL_BEFORE.test(text.slice(next.start, next.end))) return false;
  if (tokens.some((t, i) => i < at && t.word?.cue?.status === 'planned')) return false;
  if (
    (!next.word.adverb || !nextIsVerb(tokens, at + 1)) &&
    isPutLater(text, next, tokens.at(-1)!.end)
  )
    return false;
  return !next.word.verb || next.word.adverb === true || !isNominal(text, next);
}

/** 将参保职工缴费调整为30元: what follows 将 is the object of a verb that puts it somewhere. */
const PUT =
  /[^、和并](?:(?:调整|提高|降低?|下调|上调|延续|延长|扩大|压缩|压减|缩短|增加|转|改|限定)(?:为|到|至)|[列纳并融]入|列为)/;
const isPutLater = (text: string, { word, end }: Token, stop: number): boolean =>
  word?.verb !== 'improve' && word?.verb !== 'pivot' && PUT.test(text.slice(end, stop));

/** Whether what stands right behind makes a noun of a verb: 建设标准, 建成的. */
export function isNominal(text: string, { end }: Token): boolean {
  return (
    NOMINAL_AFTER.has(text.slice(end, end + 1)) ||
    NOMINAL_AFTER.has(text.slice(end, end + 2)) ||
    NOMINAL_AFTER.has(text.slice(end, end + 3))
  );
}

/** Whether a verb follows at once, adverbs and prepositions apart. */
export function nextIsVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end; i++) {
    if (tokens[i]!.word?.verb) return true;
    if (!tokens[i]!.word?.adverb && !tokens[i]!.word?.preposition) return false;
  }
  return false;
}
