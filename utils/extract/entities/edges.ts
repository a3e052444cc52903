import { ADVERBS, CUES, MEANS } from '../lexicon/words';
import { VERBS } from '../lexicon/verbs';
import { MASK } from '@/utils/text/masks';

/** One-character words at which a name to their right begins. */
const FUNCTION_CHARS = new Set(
  '的在与及由对向把将为于从到并或以被让使给跟同按经至其该我你您各每某这那所等了着过已正拟如即而且则又再均也还仅只是有请和含共未受进无靠不就故沿',
);
/** Two-character words of names in which such a character is none. */
const PROTECTED = new Set(
  '和平 和谐 和县 和田 和顺 和龙 和林 和静 和硕 和布 同济 同仁 同心 同德 同里 同乐 同江 同安 大同 共同 协同 合同 将军 将乐 正定 正阳 正安 正宁 正大 正泰 公正 有限 有色 有机 国有 所有 共有 经济 经开 经信 经贸 经营 财经 经管 神经 于都 于洪 从化 从江 如东 如皋 以岭 都市 都江 都昌 都匀 首都 成都 再生 研究所 事务所 派出所 场所 诊所 交易所 卫生所 正义 向阳 为民 到位 共青 公共 共享 中共 共建 共产 对外 对口 对台 自由 由来 与会 参与 把手 从业 以太 只读 是否 过程 达州 达川 宏达 安达 发达 通达 含山 按摩 至诚 冬至 至善 给水 供给 让渡 被动 共和 共创 共富 达标 其他 其中 高等 中等 初等 平等 等级 同等 有轨 未来 不锈 进出 进步 先进 促进 推进 引进 无线 无锡 无为 无极 无人 不动 靠山 可靠 进贤 改进 达尔 承德 受理 和平里 大不列 就业 就医 就餐 就读 就学 成就 故居 故里 故事 故宫 故城 故县 沿江 沿海 沿河 沿线 沿街 沿路 沿湖 沿岸 沿边 事故 典故 就诊'.split(
    ' ',
  ),
);

/** Longer words that end before a name: verbs, means, adverbs, and some more. */
const CUT_WORDS: ReadonlySet<string> = new Set(
  [
    ...Object.values(VERBS).flatMap((words) => words.split(/\s+/)),
    ...MEANS.split(/\s+/),
    ...ADVERBS.split(/\s+/),
    ...CUES.flatMap(({ words }) => words.split(/\s+/)),
    ...'联合 会同 协同 携手 依托 包括 涉及 覆盖 位于 坐落于 毗邻 来自 属于 隶属 加之 支流 干流 附近 周边 沿线 位处 地处 途经 通达 直达 抵达 到达 经由 穿过 跨越 沿着 连通 接壤 例如 比如 以及 其中 目前 近年来 今年 去年 现有 拥有 汇聚 引进 鼓励 引导 支持 推动 组织 指导 协调 督促 委托 商请 函请 建议 要求 责成 成为 作为 结合 参照 对照 尤其 特别是 主要 重点 全面 进一步 积极 已经 正在 计划 争取 力争 邀请 走访 赴 前往 服务于 毕业于 就读于 通过 根据 按照 提请 报请 配合 协助 联动 联系 对接 集聚 汇集 集中 位居 靠近 连接 贯穿 途经 经商 征求 听取 经 反映 称 表示 认为 牵头 主办 承办 协办 举办 参加 参与 出席 利用 借助 围绕 聚焦 立足 关于 对于 至于 落户 入驻 布局 选取 选择 选定 指定 确定 认定 命名为 更名为 即 系 含 辖 辖区 市区 城区 全市 全区 全县 全省 我市 我区 我县 我省 本市 本区 本县 区内 市内 县内 境内 省内 国内 部分 相关 有关 上述 下属 所属 直属 属地 各类 多家 多个 一批 一些 著名 知名 优质 龙头 骨干 重点企业 合作伙伴 单位 企业 公司的 部门'.split(
      ' ',
    ),
  ].filter((word) => word.length >= 2 && word.length <= 4),
);
/** Verbs that are parts of names as often: they cut only when another cut stands behind them. */
const NAME_PARTS = new Set(
  '发展 建设 开发 服务 管理 教育 科技 规划 设计 研究 培训 检测 检验 监测 投资 创新 保护 救助 救援 促进 交流 合作 交易 运营 保障 推广 设备 装备 应用 培养 治理 监督 指挥 调度 创业 孵化 展示 体验 体育 养老 医疗 卫生 实验 试验 示范 职业 工业 生产 制造 运输 配送 集散 加工 种植 养殖 旅游 文化 传播 出版 发行 广播 保险 担保 贷款 融资 结算 救治 康复 护理 托育 学习 阅读 统筹 综合 联合 协作 社会 登记 评价 评审 鉴定 考试 招生 就业 创作 制作 放映 演出 展览 收藏 改造 更新 升级 采购 开放 测绘 勘察 施工 监理 维修 安装 供应 供电 供水 供热 排水 净化 绿化 美化 保洁 清洁 回收 利用 处理 处置 生态 环境 调解 仲裁 公证 监控 监管 执法 稽查 巡查 巡逻 防控 防治 预防 控制 救灾 减灾 应急 消防 指导'.split(
    ' ',
  ),
);

/** Verbs at the head of a name that never belong to it when something proper follows. */
const STRIPPED =
  /^(?:联合|协同|利用|建设(?=[\da-zA-Z]|.{0,8}[镇乡区县市])|指导|选取|促进|合作|推广|培养|治理|监督|调度|统筹|服务|处置|开放|采购|赴|拨打|是|做强|做优)/;

const LONGEST_CUT = 4;
const LONGEST_NAME = 24;
const HARD = /[\s.,。;:!?、《》“”‘’()〔〕【】|/·>…—~\n]/;

/**
 * Where a name that reaches to `stop` begins, going left from `anchor` (the start of the part that
 * told it is a name): at punctuation, or behind the last word that no name holds; `end` is where
 * the name ends when that lies behind `anchor`. At most 24 characters back.
 */
export function leftEdge(
  text: string,
  mask: Uint8Array,
  anchor: number,
  end: number = anchor,
): number {
  const edge = hardEdge(text, mask, anchor);
  const verb = STRIPPED.exec(text.slice(edge, end))?.[0];
  if (!verb) return edge;
  const left = text.slice(edge + verb.length, end);
  return left.length >= 2 || /^[省市区县州镇乡]$/.test(left) ? edge + verb.length : edge;
}

function hardEdge(text: string, mask: Uint8Array, anchor: number): number {
  const inside = mask[anchor] ?? MASK.none;
  const bound = Math.max(0, anchor - LONGEST_NAME);
  for (let i = anchor - 1; i >= bound; i--) {
    const char = text[i]!;
    if (HARD.test(char) || mask[i] !== inside || endsDate(text, i)) return i + 1;
    if (cutsAt(text, i)) return i + 1;
  }
  return bound;
}

/** 2023年9月衢江区某幼儿园: a date is no part of the name behind it. */
const endsDate = (text: string, i: number): boolean =>
  /[年月日]/.test(text[i]!) && /\d/.test(text[i - 1] ?? '');

/** True when a word that no name holds ends with the character at `i`. */
function cutsAt(text: string, i: number): boolean {
  const char = text[i]!;
  if (
    FUNCTION_CHARS.has(char) &&
    !PROTECTED.has(text.slice(i, i + 2)) &&
    !PROTECTED.has(text.slice(i - 1, i + 1)) &&
    !PROTECTED.has(text.slice(i - 2, i + 1))
  )
    return true;
  for (let length = 2; length <= LONGEST_CUT; length++) {
    const word = text.slice(i - length + 1, i + 1);
    if (CUT_WORDS.has(word) && !NAME_PARTS.has(word))
      return !(word === '企业' && /^(?:中小|小微)$/.test(text.slice(i - 3, i - 1)));
  }
  return false;
}

/** True when `word` is a verb, preposition or adverb of the lexicons. */
export const isCutWord = (word: string): boolean => CUT_WORDS.has(word) || NAME_PARTS.has(word);

/** True when something that is no name ends right before `at`. */
export function opensAt(text: string, mask: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  const char = text[at - 1]!;
  return (
    HARD.test(char) ||
    mask[at - 1] !== (mask[at] ?? MASK.none) ||
    cutsAt(text, at - 1) ||
    isVerbBefore(text, at)
  );
}

function isVerbBefore(text: string, at: number): boolean {
  for (let length = 2; length <= LONGEST_CUT; length++)
    if (isCutWord(text.slice(at - length, at))) return true;
  return false;
}
