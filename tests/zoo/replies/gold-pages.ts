import type { Details, Kind } from '@/utils/reading';
import {
  late,
  letterTable,
  letterBlocks,
  oneCell,
  torn,
  xhtml,
  handlingForm,
  widgets,
} from './odd';
import { onSite, type Specimen } from './page';
import type { Sheet, Template } from './sheet';
import {
  boda,
  guangdong,
  jcms,
  jcmsBreaks,
  ministry,
  pagesContent,
  shanghai,
  trs,
  trsNew,
  ucap,
} from './systems';
import { gold, goldDetails } from './texts';

const COLUMN = ['政务公开', '建议提案办理'] as const;

/** A page around a reply of the gold set: its annotators' details, and those that they do not note. */
function page(
  file: string,
  shape: string,
  template: Template,
  [name, from, to]: readonly [name: string, from: string, to: string],
  kind: Kind,
  more: Details,
  {
    charset,
    type,
    late,
    ...sheet
  }: Pick<Specimen, 'charset' | 'type' | 'late'> & Partial<Sheet> = {},
): Specimen {
  const details = { ...goldDetails(name), ...more };
  return onSite({
    file,
    shape,
    kind,
    template,
    sheet: { title: details.title!, blocks: gold(name, from, to), column: COLUMN, ...sheet },
    details,
    ...(charset ? { charset } : {}),
    ...(type ? { type } : {}),
    ...(late ? { late } : {}),
  });
}

/** The rows of a table that the gold set holds as lines of two gaps. */
const rowsOf = (lines: readonly string[]): string[][] => lines.map((line) => line.split(/\s{2,}/));

const AKSU = gold('fruit-cold-chain--aksu', '艾尼瓦尔', '（联系人');
const AKSU_ROWS = AKSU.filter((line) => /^(?:阿克苏市|温宿县|库车市)\s/.test(line));
const AKSU_AT = AKSU.indexOf(AKSU_ROWS[0]!);

export const GOLD_PAGES: readonly Specimen[] = [
  page(
    'wuhu.html',
    'TRS, http, number and result in a table above',
    trs,
    ['anhui-market-supervision', '宋景和', '联系单位'],
    'proposal',
    {
      session: '市政协十四届三次会议',
      publicity: '主动公开',
      coorganisers: ['市农业农村局', '市商务局', '市教育局', '市卫生健康委'],
    },
    {
      fields: [
        ['索引号', '340200/202408-00061'],
        ['信息分类', '建议提案办理'],
        ['文号', '芜市监函〔2024〕57号'],
        ['公开日期', '2024-08-19'],
        ['办理结果', 'B'],
        ['公开属性', '主动公开'],
      ],
    },
  ),
  page(
    'haizhu.html',
    '广东 content/post',
    guangdong,
    ['ebike-charging--guangzhou-haizhu', '海住建函', '（联系人'],
    'proposal',
    {
      session: '区政协十七届四次会议',
      coorganisers: ['区消防救援大队', '区公安分局', '区市场监管局'],
    },
  ),
  page(
    'gongshu.html',
    'JCMS tables',
    jcms,
    ['ebike-charging--hangzhou-gongshu', '拱消提', '抄送'],
    'proposal',
    {
      session: '区政协一届四次会议',
      coorganisers: ['区住建局', '区市场监管局', '区城管局'],
    },
  ),
  page(
    'jiangan.html',
    'new TRS, metas doubled',
    trsNew,
    ['ebike-charging--wuhan-jiangan', '公开属性', '承办人'],
    'suggestion',
    {
      session: '区十六届人大四次会议',
      coorganisers: ['区消防救援大队', '区住房和城市更新局', '区市场监督管理局'],
      publicity: '主动公开',
    },
  ),
  page(
    'haidian.html',
    'pages_content with an editor’s line inside',
    pagesContent,
    ['elderly-meals--beijing-haidian', '类别', '抄送'],
    'suggestion',
    {
      session: '区十七届人大五次会议',
      coorganisers: ['区财政局', '区商务局', '区市场监督管理局', '区卫生健康委'],
    },
  ),
  page(
    'wuhou.html',
    'controls and neighbours inside the container',
    widgets,
    ['elderly-meals--chengdu-wuhou', '武民函', '(联系人'],
    'proposal',
    {
      session: '区政协八届四次会议',
      coorganisers: ['区财政局', '区商务局', '簇桥街道办事处'],
    },
  ),
  page(
    'gulou.html',
    'JCMS, line breaks',
    jcmsBreaks,
    ['elderly-meals--nanjing-gulou', '鼓卫健会', '公开方式'],
    'contribution',
    {
      session: '区政协三届四次会议',
      publicity: '主动公开',
    },
  ),
  page(
    'xuhui.html',
    '上海 hash path, fields in a list',
    shanghai,
    ['elderly-meals--shanghai-xuhui', '程岚等', '联系人'],
    'proposal',
    {
      session: '徐汇区政协十五届三次会议',
      coorganisers: ['区财政局', '区市场监管局', '区国资委'],
      publicity: '主动公开',
    },
    {
      fields: [
        ['索取号', 'SY-24060500117'],
        ['发文字号', '徐民提复〔2024〕17号'],
        ['公开属性', '主动公开'],
        ['办理结果', '解决或采纳'],
      ],
    },
  ),
  page(
    'wangmo.html',
    '博达, pasted from a word processor',
    boda,
    ['guizhou-county-rural-road', '类别', '抄送'],
    'suggestion',
    {
      session: '县十七届人大五次会议',
    },
  ),
  page(
    'xiangtan-letter.html',
    'a letter, question and answer in blocks',
    letterBlocks,
    ['letter-hunan-bus', '12路公交车', '2025年4月25日'],
    'letter',
    {},
    {
      column: ['互动交流', '市长信箱'],
    },
  ),
  page(
    'miit.html',
    'ministry, fields above',
    ministry,
    ['miit-sme-digital', '贺兰舟', '（联系单位'],
    'suggestion',
    {
      coorganisers: ['国家发展改革委', '财政部', '人力资源社会保障部', '中国人民银行'],
      session: '十四届全国人大三次会议',
    },
    {
      fields: [
        ['发文机关', '工业和信息化部'],
        ['标题', '对十四届全国人大三次会议第2716号建议的答复'],
        ['发文字号', '工信建议〔2025〕93号'],
        ['成文日期', '2025-08-12'],
        ['分类', '中小企业'],
      ],
    },
  ),
  page(
    'moe.html',
    'TRS, fields above, no salutation',
    trs,
    ['moe-vocational', '教职成建议', '2025年8月27日'],
    'suggestion',
    {
      coorganisers: [
        '国家发展改革委',
        '工业和信息化部',
        '财政部',
        '人力资源社会保障部',
        '国务院国资委',
        '税务总局',
      ],
      session: '十四届全国人大三次会议',
    },
    {
      column: ['公开', '建议提案办理'],
      fields: [
        ['信息名称', '对十四届全国人大三次会议第4187号建议的答复'],
        ['信息索引', '360A07-04-2025-0126-1'],
        ['生成日期', '2025-08-27'],
        ['发文机构', '中华人民共和国教育部'],
      ],
    },
  ),
  page('nhsa.html', 'JCMS, http', jcms, ['nhsa-rare-disease', '医保函', '（主动公开'], 'proposal', {
    coorganisers: ['国家卫生健康委', '民政部', '国家药监局'],
    session: '政协第十四届全国委员会第三次会议',
    publicity: '主动公开',
  }),
  page(
    'donge.html',
    '博达',
    boda,
    ['shandong-county-school-traffic', 'A类', '(此件'],
    'suggestion',
    {
      session: '县第十九届人民代表大会第四次会议',
      publicity: '主动公开',
    },
  ),
  page(
    'shenzhen.html',
    '广东 content/post, an opinion to a lead body',
    guangdong,
    ['shenzhen-health-contribution', '市妇女儿童', '（联系人'],
    'contribution',
    {
      session: '市七届人大六次会议',
    },
    {
      column: ['政务公开', '建议提案办理', '会办意见'],
    },
  ),
  page(
    'haikou.html',
    'TRS',
    trs,
    ['digital-gov--haikou', '海营商函', '（联系人'],
    'proposal',
    {
      session: '市政协十五届四次会议',
      coorganisers: ['市大数据发展管理局', '市市场监督管理局', '市住房公积金管理局'],
    },
    {
      fields: [
        ['公开日期', '2025-06-20'],
        ['办理结果', '已采纳'],
      ],
    },
  ),
  page(
    'taiyuan.html',
    'GB18030, old tables, title in the text as well',
    oneCell,
    ['disability--taiyuan', '并残函', '承办人'],
    'suggestion',
    {
      session: '市十五届人大五次会议',
      coorganisers: ['市人力资源和社会保障局', '市财政局', '国家税务总局太原市税务局'],
      publicity: '主动公开',
    },
    {
      charset: 'gb18030',
    },
  ),
  page(
    'xuzhou.html',
    'JCMS, line breaks, dashes for numbers',
    jcmsBreaks,
    ['dogs--xuzhou', '办理结果', '联系人'],
    'suggestion',
    {
      session: '市十七届人大四次会议',
      publicity: '主动公开',
      title: '徐州市公安局对市十七届人大四次会议第0133号建议的答复',
    },
    {
      title: '徐州市公安局对市十七届人大四次会议第0133号建议的答复',
    },
  ),
  page(
    'sanjiang.html',
    'every word in a span of its own',
    torn,
    ['embroidery-contribution--sanjiang', '县文化体育', '（联系人'],
    'contribution',
    {
      session: '县政协十二届四次会议',
    },
  ),
  page(
    'aksu.html',
    'a table between paragraphs',
    trsNew,
    ['fruit-cold-chain--aksu', '艾尼瓦尔', '（联系人'],
    'suggestion',
    {
      coorganisers: ['地区农业农村局', '地区林业和草原局', '地区交通运输局'],
      session: '自治区十四届人大三次会议',
    },
    {
      blocks: [
        '阿地商函〔2025〕45号　B类',
        ...AKSU.slice(0, AKSU_AT),
        rowsOf(AKSU_ROWS),
        ...AKSU.slice(AKSU_AT + AKSU_ROWS.length),
      ],
    },
  ),
  page(
    'moa.html',
    'UCAP-CONTENT in tables',
    ucap,
    ['high-standard-farmland--mara', '沙志远', '联系单位'],
    'proposal',
    {
      coorganisers: ['财政部', '水利部', '金融监管总局'],
      session: '政协第十四届全国委员会第三次会议',
    },
    {
      column: ['政务公开', '建议提案'],
      fields: [
        ['索 引 号', '07B220205202500131'],
        ['主题分类', '建议提案'],
        ['发文机关', '农业农村部'],
        ['成文日期', '2025年07月28日'],
        [
          '标　　题',
          '农业农村部对政协第十四届全国委员会第三次会议第01583号（农业水利类126号）提案的答复摘要',
        ],
        ['发文字号', '农办议〔2025〕211号'],
        ['发布日期', '2025年08月05日'],
      ],
    },
  ),
  page(
    'shibei.html',
    'the parts of a form in one cell',
    handlingForm,
    ['hospital-parking--qingdao-shibei', '青北城管函', '2025年7月1日'],
    'suggestion',
    {
      session: '区十九届人大四次会议',
      coorganisers: ['区公安分局交警大队', '区卫生健康局'],
    },
  ),
  page(
    'mot.html',
    'ministry, fields above',
    ministry,
    ['inland-shipping--mot', '汤济川', '（联系单位'],
    'proposal',
    {
      coorganisers: ['生态环境部', '国家能源局'],
      session: '政协第十四届全国委员会第二次会议',
    },
    {
      fields: [
        ['文号', '交提案字〔2024〕66号'],
        ['公开日期', '2024年08月19日'],
        ['主题词', '内河；航运'],
        ['机构分类', '水运局'],
      ],
    },
  ),
  page(
    'hebei.xhtml',
    'XHTML, served as such',
    xhtml,
    ['jobs--hebei', '冀人社提', '（联系人'],
    'proposal',
    {
      session: '省政协十三届三次会议',
      coorganisers: ['省教育厅', '省国资委', '人民银行河北省分行'],
      publicity: '公开发布',
    },
    {
      type: 'application/xhtml+xml',
    },
  ),
  page(
    'cangshan-letter.html',
    'a letter, fields in a table',
    letterTable,
    ['property-letter--fuzhou-cangshan', '标题', '2024年11月15日'],
    'letter',
    {
      coorganisers: ['金山街道办事处', '区市场监督管理局'],
    },
    {
      column: ['互动交流', '诉求公开'],
      title: '诉求公开',
      blocks: [letterRows()],
    },
  ),
  page(
    'huining.html',
    'GB18030, JCMS, http',
    jcms,
    ['rural-water--huining', '类别', '抄送'],
    'suggestion',
    {
      session: '县十九届人大四次会议',
    },
    {
      charset: 'gb18030',
    },
  ),
  page(
    'enshi.html',
    'filled in by a script after load',
    late,
    ['tourism--enshi', '恩施州文旅函', '（联系人'],
    'proposal',
    {
      session: '州政协九届四次会议',
      coorganisers: ['州商务局', '州交通运输局', '恩施市人民政府'],
    },
    {
      late: true,
    },
  ),
];

/** The letter's lines as the rows of a table: label, and what follows it. */
function letterRows(): string[][] {
  const lines = gold('property-letter--fuzhou-cangshan', '标题', '2024年11月15日');
  const at = lines.findIndex((line) => line.startsWith('您好！'));
  const fields = lines.slice(0, at).map((line) => line.split('：') as [string, ...string[]]);
  return [
    ...fields.map(([label, ...value]) => [label, value.join('：')]),
    ['答复内容', lines.slice(at).join('\n')],
  ];
}
