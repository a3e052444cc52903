import { bareLines, letterBlocks, letterTable } from './odd';
import { onSite, type Specimen, type Unplaced } from './page';
import { boda, jcms, pagesContent, trs } from './systems';

const PROPOSALS = ['政务公开', '建议提案办理', '政协提案'] as const;
const SUGGESTIONS = ['政务公开', '建议提案办理', '人大代表建议'] as const;
const LETTERS = ['互动交流', '来信选登'] as const;

/** Replies whose words are unusual: other labels, other openings, damaged dates and numbers. */
const PAGES: readonly Unplaced[] = [
  {
    file: 'luxi-letter.html',
    shape: 'a letter: 来信 and 回信 as the only labels',
    kind: 'letter',
    template: trs,
    sheet: {
      column: LETTERS,
      title: '古城路人行道破损',
      blocks: [
        '来信：',
        '古城路靠近汽车站那一段，人行道砖碎了大半年，老人走路常常绊倒，请问什么时候能修？',
        '来信时间：2025年3月4日',
        '回信：',
        '经查，该处人行道由我局管养。我局已于3月10日更换破损地砖46平方米，并对松动的路缘石作了加固。感谢您的提醒，如再发现破损请拨打6755123。',
        '芦溪县城市管理局　2025年3月12日',
      ],
    },
    details: {
      title: '古城路人行道破损',
      issuer: '芦溪县城市管理局',
      division: '江西省萍乡市芦溪县',
      date: '2025-03-12',
    },
  },
  {
    file: 'wuwei-letter.html',
    shape: 'a letter whose answer is called 解答',
    kind: 'letter',
    template: letterBlocks,
    sheet: {
      column: LETTERS,
      title: '咨询农机购置补贴',
      blocks: [
        '来信标题：咨询农机购置补贴',
        '来信内容：我想今年买一台覆膜机，听邻居说补贴要先报名，不知道是不是真的，也不知道到哪里去办。',
        '回复单位：武威市农业农村局',
        '解答内容：今年我市对覆膜机继续给予补贴，单台最高补贴2600元，不需要事先报名。购机后带上发票和身份证到所在乡镇农机站登记，我局在公示7天后把补贴拨到一卡通。',
      ],
    },
    details: {
      title: '咨询农机购置补贴',
      issuer: '武威市农业农村局',
      division: '甘肃省武威市',
    },
  },
  {
    file: 'jincheng-letter.html',
    shape: 'a message to the mayor, the answer under 官方回复 and who gives it',
    kind: 'letter',
    template: boda,
    sheet: {
      column: LETTERS,
      title: '希望延长18路末班车时间',
      blocks: [
        '市长，您好！我在开发区上班，下班是晚上九点，可是18路末班车八点半就没有了，大家只能打车回家，一个月要多花四五百元，实在负担不起，冬天在路边等车更是又冷又黑。听说以前末班车是十点，不知道为什么改了，希望能把末班车延长到九点半，谢谢市长！',
        '官方回复　晋城市交通运输局',
        '经核实，我局已要求公交公司自6月1日起把18路末班车延长至21时40分。',
      ],
    },
    details: {
      title: '希望延长18路末班车时间',
      issuer: '晋城市交通运输局',
      division: '山西省晋城市',
    },
  },
  {
    file: 'ansai-letter.html',
    shape: 'a letter in a table, half-width marks, the body that answers as 回复人',
    kind: 'letter',
    template: letterTable,
    sheet: {
      column: LETTERS,
      title: '意见建议',
      blocks: [
        [
          ['信件编号', '1093', '类型', '意见建议', '提交日期', '2024-07-29'],
          ['标题', '砖窑湾的路灯白天也亮'],
          ['内容', '砖窑湾镇街上的路灯白天一直亮着,浪费电,希望有人管一管。'],
          ['回复人', '安塞区城市管理执法局', '回复日期', '2024-08-02'],
          [
            '答复内容',
            '经现场查看,砖窑湾镇路灯的光控开关失灵,致使白天不能自动关闭。我局已于7月31日更换光控开关3个,并在全区排查同类故障12处,计划8月10日前全部换完。',
          ],
        ],
      ],
    },
    details: {
      title: '砖窑湾的路灯白天也亮',
      number: '1093',
      issuer: '安塞区城市管理执法局',
      division: '陕西省延安市安塞区',
      date: '2024-08-02',
    },
  },
  {
    file: 'lishui.html',
    shape: 'an opinion called 协办件的答复, to a bureau whose name begins with 市民',
    kind: 'contribution',
    template: jcms,
    sheet: {
      column: PROPOSALS,
      title: '关于市政协五届四次会议第126号提案协办件的答复',
      blocks: [
        '市民政局：',
        '叶青禾委员所提出的《关于改善山区老人就医出行的提案》已收悉，现答复如下：',
        '我局已开通山区预约小巴线路14条，覆盖行政村92个，60周岁以上老人半价乘车。今年将在云和、景宁再开通预约小巴线路6条，并把卫生院设为固定站点。',
        '领导签批：周  立',
        '承 办 人：项一鸣',
        '联系方式：0578-20****1',
        '丽水市交通运输局',
        '2025年5月20日',
      ],
    },
    details: {
      title: '关于市政协五届四次会议第126号提案协办件的答复',
      number: '126',
      session: '市政协五届四次会议',
      proposer: ['叶青禾'],
      issuer: '丽水市交通运输局',
      division: '浙江省丽水市',
      date: '2025-05-20',
    },
  },
  {
    file: 'guangming.html',
    shape:
      'an opinion that is called a reply: a unit is greeted, members stand in the third person',
    kind: 'contribution',
    template: jcms,
    sheet: {
      column: PROPOSALS,
      title: '马田街道办事处关于光明区政协六届四次会议第20250217号提案答复的函',
      blocks: [
        '光明区消防救援大队：',
        '方泽言，邹若兰等2位委员提出的《关于规范出租屋电动车停放的提案》收悉。经认真研究，现答复如下：',
        '我街道已在城中村划定集中停放点86处，安装充电端口4120个，劝离楼道停放1900余辆次。下一步，将在年底前再建成集中停放点24处，实现出租屋密集区全覆盖。',
      ],
    },
    details: {
      title: '马田街道办事处关于光明区政协六届四次会议第20250217号提案答复的函',
      number: '20250217',
      session: '光明区政协六届四次会议',
      proposer: ['方泽言', '邹若兰'],
      issuer: '马田街道办事处',
      division: '广东省深圳市光明区',
    },
  },
  {
    file: 'wannian.html',
    shape: 'a second reply: the count of deputies in Chinese, the number in brackets as 建议号',
    kind: 'suggestion',
    template: boda,
    sheet: {
      column: SUGGESTIONS,
      title: '万年县林业局关于油茶林垦复建议的再次答复',
      blocks: [
        '洪有福、程秋菊等二位代表：',
        '根据县人大常委会开展代表建议“回头看”的要求，就二位代表在县十八届人大三次会议上提出的《关于垦复老油茶林的建议》（建议号：0047），现再次答复如下：',
        '近年来，我局已争取低产油茶林改造任务6400亩、补助资金256万元，完成垦复5100亩。下一步，将余下的1300亩安排到裴梅镇、大源镇，2026年3月前完工。',
        '万年县林业局',
        '2025年9月16日',
      ],
    },
    details: {
      title: '万年县林业局关于油茶林垦复建议的再次答复',
      number: '0047',
      session: '县十八届人大三次会议',
      proposer: ['洪有福', '程秋菊'],
      issuer: '万年县林业局',
      division: '江西省上饶市万年县',
      date: '2025-09-16',
    },
  },
  {
    file: 'yidu.html',
    shape: 'a date that has lost its 年月日, the signature below the contacts',
    kind: 'suggestion',
    template: pagesContent,
    sheet: {
      column: SUGGESTIONS,
      title: '关于市七届人大四次会议第39号建议的答复',
      blocks: [
        '田秋生代表：',
        '您提出的《关于整修红花套镇渡口的建议》收悉，我单位的办理意见如下：',
        '红花套渡口候船亭建于2003年，顶棚漏雨。我局已列支18万元，6月开始翻修候船亭和引道，预计9月底前完工。渡口夜间照明由镇政府一并解决。',
        '专此答复',
        '分管领导：覃**',
        '联系电话：0717-48****6',
        '宜都市交通运输局',
        '2025718',
      ],
    },
    details: {
      title: '关于市七届人大四次会议第39号建议的答复',
      number: '39',
      session: '市七届人大四次会议',
      proposer: ['田秋生'],
      issuer: '宜都市交通运输局',
      division: '湖北省宜昌市宜都市',
      date: '2025-07-18',
    },
  },
  {
    file: 'kaiyuan.html',
    shape: 'the number in brackets at the title’s end, without 第',
    kind: 'proposal',
    template: trs,
    sheet: {
      column: PROPOSALS,
      title: '开原市政协八届四次会议《关于整治早市占道的建议》（23号）的答复',
      blocks: [
        '石志成委员：',
        '您提出的《关于整治早市占道的建议》收悉，现将办理情况答复如下：',
        '我局自4月起每天安排8名队员在文化路早市值守，设置隔离栏420米，占道摊位由63个减少到5个。下一步，将在铁西规划一处便民市场，争取年内投入使用。',
        '感谢您对城市管理工作的支持。',
        '承办单位：开原市城市管理综合行政执法局',
        '单位负责人：马**',
        '二〇二五年六月十八日',
        '抄送：市政协提案委',
      ],
    },
    details: {
      title: '开原市政协八届四次会议《关于整治早市占道的建议》（23号）的答复',
      number: '23',
      session: '开原市政协八届四次会议',
      proposer: ['石志成'],
      issuer: '开原市城市管理综合行政执法局',
      division: '辽宁省铁岭市开原市',
      date: '2025-06-18',
    },
  },
  {
    file: 'lingbi.html',
    shape: 'the document number without a label above a short text with half-width marks',
    kind: 'suggestion',
    template: bareLines,
    sheet: {
      column: SUGGESTIONS,
      title: '对县十八届人大四次会议第52号建议的答复',
      fields: [['文号', '灵交函〔2025〕31号']],
      blocks: [
        '祝家和代表:',
        '您提出的“关于修补尹集镇马路的建议”收悉,现答复如下:',
        '该路段长1.2公里,路面坑洼确实较多,影响出行。我局已将其列入今年养护计划,安排资金35万元,拟于10月开工,春节前完工。',
        '感谢您对交通工作的关心!',
      ],
    },
    details: {
      title: '对县十八届人大四次会议第52号建议的答复',
      number: '52',
      session: '县十八届人大四次会议',
      docno: '灵交函〔2025〕31号',
      proposer: ['祝家和'],
      issuer: '县交通运输局',
      division: '安徽省宿州市灵璧县',
    },
  },
  {
    file: 'baixiang.html',
    shape: 'a line of fields in the text, above the salutation',
    kind: 'suggestion',
    template: trs,
    sheet: {
      column: SUGGESTIONS,
      title: '对柏乡县第十七届人民代表大会第五次会议第17号建议的答复',
      blocks: [
        '体裁分类：人大代表建议　主题分类：其他　索引号：jtj/2025-00031',
        '郭满仓代表：',
        '你提出的“关于加宽龙华镇至内步乡公路”的建议收悉，现答复如下：',
        '该公路现宽4.5米，会车困难。县政府已批准加宽至6.5米，项目总投资1280万元，目前正在办理用地手续，计划2026年3月开工。',
        '2025年9月2日',
      ],
    },
    details: {
      title: '对柏乡县第十七届人民代表大会第五次会议第17号建议的答复',
      number: '17',
      session: '柏乡县第十七届人民代表大会第五次会议',
      proposer: ['郭满仓'],
      issuer: '县政府办',
      division: '河北省邢台市柏乡县',
      date: '2025-09-02',
    },
  },
];

export const ODD_PAGES: readonly Specimen[] = PAGES.map(onSite);
