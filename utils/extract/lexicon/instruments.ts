import type { Instrument } from '@/utils/reading';

/**
 * Words that tell a policy instrument after Rothwell & Zegveld, Industrial Innovation and Public
 * Policy (1981), with the sub-tools as Chinese studies of policy texts divide them. Where several
 * are told, the one that stands first here counts.
 */
export const INSTRUMENTS: readonly { side: Instrument['side']; tool: string; words: string }[] = [
  { side: 'demand', tool: 'procurement', words: '政府采购 采购 购买服务 集采 招标 团购' },
  { side: 'demand', tool: 'outsourcing', words: '外包 委托 第三方 特许经营' },
  { side: 'demand', tool: 'market', words: '消费券 购物节 促消费 消费促进 消费季 以旧换新' },
  { side: 'demand', tool: 'trade', words: '进口 出口 贸易 口岸 跨境 海外 外贸' },
  {
    side: 'environment',
    tool: 'tax',
    words:
      '税收 减税 退税 免税 抵税 税费 所得税 增值税 教育费附加 加计扣除 抵免 缓缴 行政事业性收费 减免费用',
  },
  {
    side: 'environment',
    tool: 'finance',
    words: '贷款 再贷款 融资 信贷 授信 担保 贴息 保险 基金 债券 上市 风险投资 金融',
  },
  {
    side: 'supply',
    tool: 'funding',
    words: '资金 补助 补贴 奖补 奖励 经费 拨付 预算 财政 投资 资助 让利 投入 减免 免收',
  },
  {
    side: 'supply',
    tool: 'talent',
    words:
      '培训 培养 人才 师资 教师 轮训 招聘 引才 实训 研修 队伍 医师 讲座 结对 教练 职称 人员编制 编制数 增编 核编 招录 招考',
  },
  { side: 'demand', tool: 'demonstration', words: '试点 示范 样板 先行先试 样本 先行区 标杆' },
  {
    side: 'supply',
    tool: 'infrastructure',
    words:
      '新建 改建 扩建 修建 兴建 重建 开工 竣工 完工 交工 通车 通航 铺设 架设 换装 改造 加装 安装 增设 设施 设备 充电 泊位 管网 道路 食堂 端口 工程 场馆 基地 园区 停车场 施划 拓宽 绿化 桥 站点 学位 床位 托位',
  },
  {
    side: 'supply',
    tool: 'information',
    words: '平台 信息 数据 数字化 智慧 系统 小程序 地图 公众号 数据库 目录 清单 台账',
  },
  { side: 'supply', tool: 'technology', words: '研发 科研 技术 攻关 成果转化 实验室 创新中心' },
  {
    side: 'environment',
    tool: 'regulation',
    words:
      '检查 执法 处罚 罚款 禁停 禁行 限行 限价 收费 票价 定价 服务费 明码标价 查处 监管 整治 整改 监督 考核 条例 规范 标准 许可 抽检 排查 约谈 清退 巡查 督查 责令 限定 禁止 评估 立法 查扣',
  },
  {
    side: 'environment',
    tool: 'planning',
    words:
      '规划 方案 实施意见 指导意见 行动计划 工作计划 办法 措施 制度 机制 政策 细则 指南 指引 导则 规程 预案 目标',
  },
  {
    side: 'environment',
    tool: 'publicity',
    words:
      '宣传 宣讲 科普 公示 公开 论坛 大会 展会 展览 推介 普及 公益广告 媒体 活动 第一课 安全教育',
  },
  {
    side: 'demand',
    tool: 'market',
    words: '市场 消费 应用场景 场景 需求 首店 换购',
  },
  {
    side: 'supply',
    tool: 'public-service',
    words: '服务 供应 送餐 门诊 班次 公交 巴士 专线 线路 帮扶 救助 慰问 诊疗 热线 咨询 上门 开放',
  },
  { side: 'supply', tool: 'infrastructure', words: '建设 建成' },
];

/** Words that hold one of the above and tell nothing. */
export const NO_INSTRUMENT = '高标准 投入使用 投入运营 投入运行 平台企业 平台经济';
