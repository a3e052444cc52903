/** Of the heads of programmes, those that close a name without quotation marks when it starts like one. */
export const OPEN_HEADS = `服务平台 管理平台 监管平台 信息平台 云平台 平台 论坛 峰会 高峰论坛 大会
  博览会 交易会 洽谈会 文化节 艺术节 旅游节 电影节 大赛 推进工程 示范工程 工程 专项行动 行动计划
  促进行动 行动 城市试点 培训项目 提升计划 计划资金 专项资金 专项基金 产业基金 发展基金 再贷款 宣传周 宣传月
  宣传日 热线 协作网 服务网 监测网
  进博会 广交会 服贸会 消博会 高交会 东博会 西博会 茶博会 农博会 文博会 旅博会 花博会 园博会 药博会`;
