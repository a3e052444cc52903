/**
 * What a reply is about, by the words of its title: fields of government in a dozen drawers, for
 * lists. Data only; the names of the fields stand in locales (library.matter). A word counts once;
 * the field with most of them has the reply, the one named first where two have as many.
 */
const MATTERS = {
  education: '教育 学校 校园 学位 中小学 幼儿园 教师 学生 课后 职业院校 高校 托育 托位',
  health: '医疗 医院 卫生 健康 医生 医保 药 诊所 疾病 疫苗 护理 心理 中医',
  care: '养老 老年 老人 助餐 长者 残疾 儿童 未成年 慈善 救助 低保 殡葬 社会工作 志愿',
  housing: '住房 小区 物业 电梯 棚户 保障房 公租房 租赁 房屋 危房 公积金 旧改 业主',
  transport: '交通 公交 停车 道路 公路 地铁 铁路 航运 机场 桥 路口 出行 电动自行车 充电',
  city: '市容 城管 垃圾 环卫 公厕 公园 绿地 路灯 照明 管网 供水 供热 供暖 燃气 摊 城市更新',
  environment: '环境 生态 污染 河 湖 水质 大气 噪声 噪音 油烟 扬尘 碳 湿地 林',
  safety: '消防 安全生产 公安 治安 反诈 交警 应急 防汛 灾 禁毒 养犬',
  market: '市场监管 食品 消费 价格 质量 知识产权 广告 标准化 电商 营商环境 商圈 夜间经济',
  industry: '产业 企业 工业 制造 科技 创新 人工智能 数字 数据 金融 融资 投资 外贸 园区 能源',
  work: '就业 人才 劳动 工资 社保 社会保险 技能 职业 创业 骑手 农民工 退休',
  countryside: '农业 农村 乡村 农民 农产品 粮食 种植 养殖 渔业 耕地 宅基地 水利 扶贫',
  culture: '文化 旅游 文物 非遗 遗产 体育 健身 图书 博物馆 阅读 戏 演艺 景区 民族 宗教',
  law: '法律 立法 执法 司法 法院 检察 行政 信访 政务 基层治理 网格 社区治理 政协 民法',
} as const;

export type Matter = keyof typeof MATTERS;

/**
 * Each word with its field, by its first character: a title is gone through once. By the number of
 * the character: ten thousand titles are sorted at a stroke, and a string for each would be made.
 */
const WORDS = new Map<number, { word: string; matter: Matter }[]>();
for (const [matter, words] of Object.entries(MATTERS) as [Matter, string][])
  for (const word of words.split(' ')) {
    const first = word.charCodeAt(0);
    WORDS.set(first, [...(WORDS.get(first) ?? []), { word, matter }]);
  }

const NONE: never[] = [];

/** The field of government that a title names, or null. */
export function matterOf(title: string): Matter | null {
  // In the order in which the fields are first named.
  const named = new Map<Matter, Set<string>>();
  for (let at = 0; at < title.length; at++)
    for (const { word, matter } of WORDS.get(title.charCodeAt(at)) ?? NONE)
      if (title.startsWith(word, at)) named.set(matter, (named.get(matter) ?? new Set()).add(word));
  let best: Matter | null = null;
  for (const [matter, { size }] of named)
    if (best === null || size > named.get(best)!.size) best = matter;
  return best;
}
