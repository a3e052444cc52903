import { paragraphs, type Recipe } from './recipe';

/** News, features and transcripts that quote replies, their titles or their formulas. */
export const NEWS: readonly Recipe[] = [
  {
    name: 'news-title-quoted',
    url: 'http://www.yuhang.gov.cn/art/2024/8/6/art_1229191_4271.html',
    shape: 'JCMS news that quotes the title of a reply',
    shell: 'jcms',
    site: '杭州市余杭区人民政府',
    column: '余杭新闻',
    title: '一份提案答复背后的停车新思路',
    source: '余杭融媒',
    date: '2024-08-06',
    body: paragraphs(`本报讯（记者 竺晓岚）近日，区住房城乡建设局公开了《关于区政协十六届三次会议第112号提案的答复》，对委员提出的老旧小区停车难问题逐条作出回应。
      据了解，提案收悉后，该局第一时间与提案人取得联系，实地走访了九个小区。“答复里写明了完成时限，我们很满意。”区政协委员柴岚说。
      截至七月底，全区已新增错时共享泊位640个。下一步，区住房城乡建设局将继续扩大共享范围。`),
  },
  {
    name: 'news-formula-quoted',
    url: 'http://www.zhangjiagang.gov.cn/zjg/zwxw/202406/0b7d3fae51c24d0e9a6f7c1122334455.shtml',
    shape: 'feature that quotes the opening of a reply word for word',
    shell: 'trs',
    site: '张家港市人民政府',
    column: '政务要闻',
    title: '代表来信八天就有回音',
    source: '张家港日报',
    date: '2024-06-21',
    body: paragraphs(`“姚青代表：您提出的关于改善乡镇候车亭的建议收悉，经研究，现答复如下……”6月18日，市人大代表姚青收到市交通运输局寄来的答复函，从递交建议到拿到答复，前后只用了八天。
      记者了解到，今年以来，市交通运输局共承办代表建议17件，全部实行局长领办。
      “以前建议交上去要等两三个月，现在像网购一样可以查进度。”姚青告诉记者。
      市人大常委会代表工委负责人介绍，今年全市代表建议面商率达到100%，满意率为98.6%。`),
  },
  {
    name: 'news-meeting-deputies',
    url: 'https://www.gusu.gov.cn/gsq/bmdt/202307/8d1f0a5e6b7c4e2d9f3a1b2c3d4e5f60.shtml',
    shape: 'news of a meeting with members about their proposals',
    shell: 'trs',
    site: '苏州市姑苏区人民政府',
    column: '部门动态',
    title: '区文体旅委召开政协提案办理面商会',
    source: '区文体旅委',
    date: '2023-07-11',
    body: paragraphs(`7月10日下午，区文体旅委召开政协提案办理面商会，邀请提案人韩雪梅委员、计文博委员到会座谈。
      会上，区文体旅委负责人就第58号、第73号提案的办理情况作了汇报，并就答复意见征求委员意见。
      委员们对提案办理工作表示满意，认为答复实事求是、措施具体。区文体旅委表示，将根据委员意见进一步修改完善答复文本，按时办复。`),
  },
  {
    name: 'news-assignment-meeting',
    url: 'http://www.linhai.gov.cn/art/2025/3/3/art_1456_88210.html',
    shape: 'news of the meeting that hands proposals out',
    shell: 'jcms',
    site: '临海市人民政府',
    column: '今日临海',
    title: '我市召开建议提案交办会',
    source: '市府办',
    date: '2025-03-03',
    metas: 'none',
    body: paragraphs(`3月1日，我市召开2025年人大代表建议、政协提案交办会。会议通报了去年建议提案办理情况，对今年办理工作作出部署。
      今年市“两会”期间，共收到代表建议203件、政协提案187件，经审查立案后交由48家单位办理。
      会议要求，各承办单位要在三个月内答复代表、委员，答复件须由主要负责人签发，做到件件有着落、事事有回音。`),
  },
  {
    name: 'press-conference',
    url: 'http://www.scio.gov.cn/xwfb/202409/t20240912_860113.html',
    shape: 'transcript of a press conference with questions and answers',
    shell: 'trs',
    site: '国务院新闻办公室',
    column: '新闻发布会',
    title: '教育部介绍学前教育普惠发展情况（图文实录）',
    source: '新闻办网站',
    date: '2024-09-12',
    body: paragraphs(`主持人：女士们、先生们，上午好。欢迎出席今天的新闻发布会。今天我们请来了有关负责同志，请他介绍情况，并回答大家关心的问题。
      记者：我们注意到，今年两会期间有不少代表委员提出关于扩大普惠性学前教育资源的建议和提案，请问这些建议办理得怎么样？
      负责同志：谢谢您的提问。代表委员提出的建议提案我们都认真研究，逐件答复。关于您关心的问题，我从三个方面回答：一是新增公办学位，二是完善成本分担，三是加强师资培养。
      主持人：今天的新闻发布会就到这里，谢谢各位。`),
  },
  {
    name: 'interview-online',
    url: 'http://www.luohe.gov.cn/content/hdjl/zxft/2024/5571.html',
    shape: 'online interview: questions of the public, answers of a guest',
    shell: 'post',
    site: '漯河市人民政府',
    column: '在线访谈',
    title: '在线访谈：市医保局解读门诊共济新政策',
    source: '市政府网站',
    date: '2024-04-18',
    body: paragraphs(`嘉宾：市医疗保障局副局长
      主持人：各位网友大家好，欢迎收看本期在线访谈。我们收集了许多网友的留言，请嘉宾逐一解答。
      网友提问：我在外地工作，门诊费用怎么报销？
      嘉宾回答：这位网友您好，您反映的问题很有代表性。办理异地备案后，可在备案地定点医院直接结算。
      网友提问：家里老人的个人账户可以共用吗？
      嘉宾回答：可以，配偶、父母、子女都可以共用，在服务平台上绑定即可。
      主持人：感谢嘉宾的耐心解答，感谢网友的关注，再见。`),
  },
  {
    name: 'session-opens',
    charset: 'gb18030',
    url: 'http://www.hengyang.gov.cn/xxgk/xwdt/20240108/i3213377.html',
    shape: 'news of a session that counts proposals',
    shell: 'boda',
    site: '衡阳市人民政府',
    column: '新闻动态',
    title: '市政协十三届三次会议隆重开幕',
    source: '衡阳日报',
    date: '2024-01-08',
    body: paragraphs(`1月7日上午，中国人民政治协商会议第十三届衡阳市委员会第三次会议在市会议中心隆重开幕。
      会议听取了政协常委会工作报告和关于十三届二次会议以来提案工作情况的报告。报告指出，二次会议以来共收到提案412件，立案355件，已全部办复，委员满意和基本满意率为99.4%。
      一年来，《关于推进湘江沿线生态修复的提案》等一批提案得到有关部门采纳。`),
  },
  {
    name: 'supervision-visit',
    url: 'http://www.nanan.gov.cn/zwgk/gzdt/202408/t20240820_3072211.htm',
    shape: 'news of members who inspect how a proposal was carried out',
    shell: 'trs',
    site: '南安市人民政府',
    column: '工作动态',
    title: '政协委员视察第45号重点提案办理情况',
    source: '市政协办',
    date: '2024-08-20',
    body: paragraphs(`8月19日，市政协组织部分委员视察“关于加快石材产业绿色转型的提案”（第45号）办理情况，并召开督办座谈会。
      视察中，委员们听取了市工信局关于提案办理情况的介绍。市工信局表示，提案收悉后成立专班，现已建成石粉综合利用项目三个。
      委员们建议，要继续完善扶持政策，推动企业入园。市工信局就委员提出的意见当场作了回应。`),
  },
];
