import type { Instrument } from '@/utils/reading';

/**
 * Words that tell a policy instrument after Rothwell & Zegveld, Industrial Innovation and Public
 * Policy (1981), with the sub-tools as Chinese studies of policy texts divide them. More telling
 * words stand first.
 */
export const INSTRUMENTS: readonly { side: Instrument['side']; tool: string; pattern: RegExp }[] = [
  { side: 'demand', tool: 'procurement', pattern: /政府采购|采购|购买服务|集采|招标/ },
  {
    side: 'demand',
    tool: 'outsourcing',
    pattern: /外包|委托[^,]{0,12}(?:开展|实施|开发|运营)|第三方/,
  },
  { side: 'demand', tool: 'trade', pattern: /进口|出口|贸易|口岸|跨境|海外/ },
  { side: 'environment', tool: 'tax', pattern: /税|减免|加计扣除|抵免|缓缴|行政事业性收费/ },
  {
    side: 'environment',
    tool: 'finance',
    pattern: /贷款|再贷款|融资|信贷|授信|担保|贴息|保险|基金|债券|上市|风险投资/,
  },
  {
    side: 'supply',
    tool: 'funding',
    pattern: /资金|补助|补贴|奖补|奖励|经费|拨付|预算|财政|投资|万元|亿元|资助|让利|\d元/,
  },
  {
    side: 'supply',
    tool: 'talent',
    pattern: /培训|培养|人才|师资|教师|轮训|招聘|引才|实训|研修|队伍|医师|讲座|结对/,
  },
  { side: 'demand', tool: 'demonstration', pattern: /试点|示范|样板|先行先试|样本|先行区/ },
  {
    side: 'supply',
    tool: 'infrastructure',
    pattern:
      /新建|改建|扩建|建成|建设[^,]{0,20}(?:站|点|桩|中心|基地|场|路|网|设施|端口|工厂|园|棚|馆|泊位)|改造|加装|安装|增设|设施|设备|充电|泊位|管网|道路|食堂|端口/,
  },
  {
    side: 'supply',
    tool: 'information',
    pattern: /平台|信息|数据|数字化|智慧|系统|小程序|地图|公众号|数据库|目录|清单/,
  },
  { side: 'supply', tool: 'technology', pattern: /研发|科研|技术|攻关|成果转化|实验室|创新中心/ },
  {
    side: 'environment',
    tool: 'regulation',
    pattern:
      /检查|执法|处罚|查处|监管|整治|整改|监督|考核|条例|规范|标准|许可|抽检|排查|约谈|清退|巡查|督查|责令|限定|禁止|评估/,
  },
  {
    side: 'environment',
    tool: 'planning',
    pattern: /规划|方案|意见|计划|办法|措施|制度|机制|政策|细则|指南|目标/,
  },
  {
    side: 'environment',
    tool: 'publicity',
    pattern: /宣传|宣讲|科普|公示|公开|论坛|大会|展|节|推介|普及|讲座|公益广告/,
  },
  { side: 'demand', tool: 'market', pattern: /市场|消费|以旧换新|应用场景|场景|需求|首店|换购/ },
  {
    side: 'supply',
    tool: 'public-service',
    pattern: /服务|供应|送餐|门诊|班次|公交|专线|帮扶|救助|慰问|诊/,
  },
];
