/** Alternatives with the longer first, so that none hides another. */
const longestFirst = (words: readonly string[]): string[] =>
  words.toSorted((a, b) => b.length - a.length);

/** Units and classifiers that make a number in digits a quantity, by what they count; each once. */
export const UNITS: Readonly<Record<string, string>> = {
  length: '公分 英寸 公里 千米 米 延米 厘米 分米 毫米 海里 里',
  area: '平方公里 平方千米 平方米 平米 亩 亩次 公顷 英亩 垧 立方米 立方 平方 个平方',
  weight: '万吨 吨 吨位 载重吨 公斤 千克 克 毫克 微克 斤 市斤',
  volume: '升 毫升 方',
  power: '兆帕 千帕 千瓦时 万千瓦时 千瓦 兆瓦 吉瓦 瓦 瓦时 千伏 千伏安 兆伏安 伏安 伏 伏特',
  share: '% ‰ 百分点 个百分点 基点 个基点 成 倍 折',
  time: `毫秒 秒 分 分钟 时 小时 个小时 天 晚 夜 周 个月 个季度 个学期 个年度 个工作日 工作日 个工日 工日 个台班 年 年时间
    年期 周年 周岁 岁 课时 学时`,
  degree: '℃ 度 摄氏度 分贝 级 级别 年级 维度 档 层 学分 学位',
  data: 'NTU 字节 字 万字 TB GB MB 兆 EFLOPS',
  people: '人 人次 人份 人年 人天 名 位 户 户次 户籍 家 家次 头 头次 头份 客 餐 顿',
  times:
    '次 个次 摊次 单次 轮 轮次 频次 回 届 届次 场 场次 批 批次 班次 车次 架次 艘次 台次 台班 趟 趟次 例次 案次 辆次 栋次 店次 站次 件次 座次 卷次 册次 剂次 遍 期',
  things: `顶 通 个 项 件 条 处 座 所 台 台套 台件 套 辆 艘 架 组 栋 幢 间 张 份 篇 本 册 部 门 类 种 款 支 队 片 块 根 株 棵
    院 只 羽 羽份 匹 尾 盏 面 杆 口 眼 孔 道 路 班 节 枪 桩 包 袋 瓶 桶 盒 箱 标箱 标准箱 剂 单 笔 宗 起 例 案 票 股 粒 枚 颗 具 束
    页 幅 封 桌 垛 朵 丛 列 首 集 副 双 对 基 栏 榜 标段 地块`,
  seats: '席 座席 床 床位 泊位 车位 停车位 工位 端口',
  places: `省 省份 省市 市 市县 县 县区 县市区 区 区县 镇 乡 乡镇 街镇 街道 村 社区 小区 旗 苏木 嘎查 部门 单位 点 站 站点
    网点 店 岗 师`,
};

/** Units that other words begin with, too: what does not follow where they are units. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  对: '外内口象比于接应策着',
  分: '钟贝成配之局类别公行支期批层组片管级校部设布会',
  回: '收应复馈访归头顾',
  方: '面案式向便法针可才能略言形圆米位块队',
  具: '有备体',
  束: '缚手',
  首: '批届次府',
  集: '体中团市镇贸约成聚',
  通: '过车道水电航行气知信勤报往用常达关讯话风告病识宵关',
  顶: '部层目上端岗棚着级',
  副: '主书局县区市省校院',
  双: '创向方语拥减重',
  基: '地础本层金准',
  时: '间段期长',
  院: '校区长士内子落线',
};
/** 3:30分 is a time of day, so what may not stand in front of a unit. */
const NOT_BEHIND: Readonly<Record<string, string>> = {
  分: ':\\d{1,3}',
  // 改造老宅120院, but 附属2院
  院: '[^\\d]\\d',
};
/** 8时30分 goes on. */
const GOES_ON: Readonly<Record<string, string>> = { 时: '(?:\\d{1,2}分)?' };

/** A unit as a pattern's source, with what may not stand around it. */
function unitPattern(unit: string): string {
  const behind = NOT_BEHIND[unit] === undefined ? '' : `(?<!${NOT_BEHIND[unit]})`;
  const before = NOT_BEFORE[unit] === undefined ? '' : `(?![${NOT_BEFORE[unit]}])`;
  return `${behind}${unit}${GOES_ON[unit] ?? ''}${before}`;
}

/** Every unit as the source of one pattern, longer ones first. */
export const UNIT = longestFirst(Object.values(UNITS).flatMap((words) => words.split(/\s+/)))
  .map(unitPattern)
  .join('|');

/** What stands below the stroke of a rate: 2元/公里. */
export const PER = '(?:立方米|平方米|升|公里|小时|公斤|千克|亩|吨|秒|日)';
