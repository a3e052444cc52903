import type { Status } from '@/utils/reading';

/** What a cue is worth: a strong one decides, a weak one gives way to a heading or lead-in. */
export interface CueWords {
  status: Status;
  strength: 'strong' | 'weak';
  words: string;
}

/** Adverbs, modals and aspect words that stand in front of a verb and tell the status. */
export const CUES: readonly CueWords[] = [
  {
    status: 'declined',
    strength: 'strong',
    words: `暂不 暂不具备 暂不予 暂未 暂无 暂无法 暂时不能 暂时无法 暂缓 不宜 难以 无法 无权 无权自行 不能 不予 不具备 不再 不便 不可行 尚不具备
      尚无法 尚不成熟 尚不能 不符合 不属于 不支持 不建议 不采纳 不单独 不另行 不单设 时机尚不成熟 条件尚不成熟 未予采纳 留作参考
      未能采纳 不同意 不得擅自 暂难 一时难以 较难 不可能 恕难 亦难 尚难 很难 没有条件 不适宜 尚不宜 并不适合 不适合 不做 不作 不增设 不考虑`,
  },
  {
    status: 'exploring',
    strength: 'strong',
    words: `统筹考虑 一并研究 一并考虑 正在研究 积极研究 认真研究 深入研究 积极探索 深入探索 大胆探索 先行探索 予以研究 纳入研究 作进一步研究 研究推动`,
  },
  {
    status: 'planned',
    strength: 'strong',
    words: `拟 拟将 拟于 拟在 计划 计划于 预计 预计于 即将 将要 将会 将于 将在 力争 争取在 争取于 力求 打算 准备 有望 着手 谋划 适时 视情 条件成熟时 条件成熟后 待条件成熟 时机成熟 条件成熟 行将
      还将 也将 并将 均将 亦将 再将`,
  },
  {
    status: 'planned',
    strength: 'weak',
    words: `继续 进一步 加快 加大力度 更加 再 切实 今后 将继续 确保`,
  },
  {
    status: 'done',
    strength: 'strong',
    words: `已 已经 均已 都已 现已 业已 早已 也已 并已 还已 已先后 已陆续 已累计 已于 已在 曾 曾经 先后 陆续 相继 成功 已全部 已完成 刚刚 率先`,
  },
  {
    status: 'done',
    strength: 'weak',
    words: `累计 共 共计 合计 总计 累计共 首次 首批 圆满`,
  },
  {
    status: 'ongoing',
    strength: 'strong',
    words: `正 正在 正在积极 正积极 处于 正处于 正抓紧 正加紧 正会同 正有序 不断 定期 常态化 常态长效 长期 常年 一直 始终 每季度 每日 每天 每周 坚持 长期坚持
      一直以来 历来 现正 正式 一贯 随时 逐年`,
  },
  { status: 'ongoing', strength: 'weak', words: `持续 逐步 逐渐 稳步 有序 积极` },
];

/** Words in front of a verb that tell nothing of the status. */
export const ADVERBS = `全面 大力 着力 深入 扎实 有效 有力 主动 认真 严格 精准 科学 合理 统一 重点 优先 专门 充分 广泛 全力 努力 尽快 尽早 抓紧 加紧 第一时间
  同步 同时 一并 一律 分别 联合 共同 会同 携手 协同 牵头 协调 创新 高标准 高质量 高水平 高效 高起点 分类 分批 分期 分步 分级 分层 逐一 逐条 逐个 逐户 逐项 逐级
  多次 每年 每月 每半年 每学期 全程 全天候 现场 当场 集中 公开 依法 依规 从严 从快 严肃 坚决 切实有效 有针对性地 因地制宜 进一步加强 另 另行 另有 还 也 并 再次 又
  尤其 特别 更好 均 都 全部 至少 最多 自主 自行 自愿 积极稳妥 稳妥 适当 适度 灵活 动态 滚动 跨前一步 纷纷 一体 一体化 系统 系统性 整体 综合
  反复 及时 按时 按期 如期 按计划 按需 按规定 提前 直接 间接 无偿 免费 限时 就近 就地 实地 上门 线上 线下 在线 随机 双随机 致力于 着眼 着重 突出 聚力 合力 携 亲自
  原则上 基本 大幅 较大幅度 显著 明显 先期 先行 前期 后续 最终 初步 总体 现 亦 没有 必须 应当 每季度 每日 每天`;

/** Prepositions whose phrase belongs to the measure's span (guideline, decided case 2). */
export const PREPOSITIONS = `对 对于 向 在 与 把 将 为 从 给 于 以 同 和 面向 由 自 自从 到 至 经 就 因 每 跟`;

/** Openers of a phrase that only names means, basis or partner of what follows. */
export const MEANS = `通过 按 依托 围绕 聚焦 立足 立足于 借助 按照 根据 依据 依照 遵照 参照 对照 结合 针对 基于 凭借 利用好 充分利用 充分发挥 发挥 以 遵循 坚持以 秉持 本着 紧扣 紧紧围绕 紧盯 瞄准 着眼 着眼于 鉴于 随着 为了 经过 经商 经与 视 用好 用足 借鉴 吸收借鉴 抓住 抢抓 把握 顺应 适应
  考虑到 由于 因此 因为 除了 关于 至于 沿着 紧密结合 面对 牢固树立 严格按照 为贯彻落实 为落实 为进一步`;

/** Words that only link or lead in; they stay outside the span. */
export const LINKS = `同时 此外 另外 其次 首先 再次 最后 其中 例如 比如 如 为此 对此 因此 据此 由此 与此同时 一方面 另一方面 再一方面 一来 二来 但 但是 然而 不过 而 而且 且 即 即使 虽然 尽管
  因而 从而 进而 总之 综上 具体而言 具体来说 具体来看 一般来说 总的来看 在此基础上 在此期间 期间 随后 之后 此后 接着 然后 事实上 实际上 的确 确实 所以 于是 同样 相应 相应地 下面 以下 如下
  主要是 主要 具体是 具体为 特别是 尤其是 包括 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 第一 第二 第三 第四 第五 第六 其一 其二 其三 其四 一要 二要 三要`;

/** Words that open a stretch of time: until the next one they give the status. */
export const TIMES: readonly {
  status: Status | null;
  scope: 'paragraph' | 'sentence';
  words: string;
}[] = [
  {
    status: 'planned',
    scope: 'paragraph',
    words: `下一步 下步 下一阶段 下阶段 接下来 今后 今后一段时间 今后一个时期 往后 后续 后期 未来 未来几年 未来三年 下一步工作中 下步工作中 在下一步工作中 在今后的工作中 今后工作中 在今后工作中
      在接下来的工作中 接下来的工作中 在后续工作中 下半年 明年 来年 后阶段 后一阶段 下一年度 在下步工作中 新的一年 下一步我局将`,
  },
  {
    status: 'done',
    scope: 'paragraph',
    words: `近年来 近几年来 近几年 近两年来 近两年 近三年来 近三年 近些年来 多年来 长期以来 今年以来 去年以来 一直以来 前期 此前 日前 近日 近期以来 过去一年 一年来 两年来 几年来 年初以来 在此之前 前不久`,
  },
  {
    status: 'ongoing',
    scope: 'sentence',
    words: `目前 当前 现阶段 现在 近期 眼下 现今 如今 截至目前 截止目前 到目前为止 截至当前 现如今 时下`,
  },
  { status: 'planned', scope: 'sentence', words: `届时` },
  { status: null, scope: 'sentence', words: `短期内 一时 中长期 长远来看 一段时间内` },
];

/** How the replying side names itself. */
export const SELVES = `我局 我委 我部 我办 我区 我市 我县 我省 我州 我院 我校 我馆 我中心 我处 我署 我厅 我司 我行 我会 我社 我镇 我乡 我街道 我旗 我盟 我单位 我公司 我支队 我大队 我队 我们 我府 我站
  我所 本局 本委 本部 本区 本市 本县 本省 本单位 本机关 大队 支队 全区 全市 全县 全省 我集团 市局 我方 双方`;
