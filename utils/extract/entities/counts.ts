import { divisionAt } from '@/utils/reply/divisions';
import { early, ONCE } from '@/utils/text/early';
import { matches, type Looked } from './begins';
import { candidate, RANK, type Candidate } from './candidates';

/** Chinese numerals in front of a classifier. */
const NUMERALS =
  '(?:(?:一(?=[百千]))?[二两三四五六七八九十百千]{1,6}|一(?=万[余多])|[数几][十百千万]|十几)万?(?:[余多]|(?<=[十百千])来)?(?:万(?=人))?';
/** What they count; of two that begin alike the longer first. */
const CLASSIFIER =
  '(?:人次|摊次|大类(?=\\d)|星期|回(?![事应收报头来去复])|根(?![本据基治除])|稿(?![件费子])|顶|个多?(?:月|小时|钟头|星期)|个(?:工作?日|季度|百分点)?(?!是)|[眼口](?=[,。;)机])|道(?=[,。;)减防闸])|对(?![外内口象比于接应策着])|遍|趟|亩|盏|吨|晚|只(?!能|要|有|是)|株|棵|块(?!钱)|幅|首(?![批届次府])|座次?|家|场|届|次|批|所|台|座|处|项|名|位|人|条|类(?![危坝])|种|成[一二三四五六七八九半]?多?|折|倍|期|轮(?![车胎椅]|承包|土地)|天|小时|分钟|周|年(?!级|代)|份|部(?!门)|套|支(?!渠)|户|岁|周岁|级|层|间|栋|班(?![子级组车线主长干])|件|款|路|支队伍|辆|起|例|篇|册|本|门|平方米|公里|万|亿|部门|单位|街镇|省市|市|县|区|镇)(?!步骤|方面|大)';

/** Counts in Chinese numerals, each form with an example; 一 counts only where it counts something. */
const FORMS = [
  /* 第三批 */ '第(?:[〇零一二两三四五六七八九十]{1,3}|\\d{1,3})(?:批|届|轮|期|次|位(?=[,。;、])|阶段(?!性))',
  /* 首批 */ '首(?:批|届)(?!$)',
  /* 两家, 百余万人次 */ `${NUMERALS}${ONCE}${CLASSIFIER}`,
  /* 三到五家 */ `[一二两三四五六七八九][至到][二两三四五六七八九十]${CLASSIFIER}`,
  /* 一倍 */ '一(?:倍|成|趟|遍)',
  /* 一半 */ '一半(?![山天会])',
  /* 提前一年, 由一年延长, 缩短为一个季度 */ `(?<=满|提前|延[长迟迟缓期]|推迟|缩短|压缩|运行|持续|连续|播放|[为由至到]|不少于|不超过)一(?:年(?![级度来比多])|个(?:季度|月|星期|学期|小时|工作日)|小时|周|天)`,
  /* 没发生一起 */ '(?<=无|发生)一起(?=[^、,。;做走到来去])',
  /* 各一套 */ '(?<=各)一(?:套|轮|户|项)|(?<=再做)一轮|(?<=其中)一户',
  /* 议了一回 */ '(?<=了|每.{1,3}[查访议])一[次回]',
  /* 为期百日 */ '(?<=为期)百日',
  /* 装了一套 */ '(?<=要装|装了|[建配用装])一套(?![^,。;]{0,3}(?:办法|体系|机制|制度|标准|流程))|一套(?=(?:设备|机器)(?:要|得|约))',
  /* 空置一年以上, 走了一个多钟头, 试了一星期 */ '(?<=空置|闲置|停用|超过)一年(?=以上)|一年(?=里有|期[全的免])|(?<=分)[两三四五]段(?=实施|推进|建设|施工)|一个多(?:钟头|小时|星期|月)|(?<=了)一(?:个?星期|个?钟头)',
  /* 再修一条, 来办一期, 加开一班 */ '(?<=再修)一条|(?<=(?<!创)办)一期|(?<=打)一口|(?<=[填高新扩再]建)一个|(?<=[加增]开)一班',
  /* 打机井一口, 培训班各一期 */ '(?<=[\\u4e00-\\u9fff]{2}(?<![第统上下同每熟老造这那一后]))一[口眼条期套](?=[,。;)])',
  /* 两县各选一个 */ '(?<=各[\u4e00-\u9fff]{2})一[个家处座](?=[\u4e00-\u9fff])',
  /* 六百米, 三千来平方 */ '[二两三四五六七八九]?[十百千][余多来]?(?:米(?![线粉车跳])|平方)|[二两三四五六七八九][百千]来(?:人|户|亩|吨)',
  /* 三五里 */ '[一二三四五六七八九]{2}里',
  /* 半年, 半个钟头 */ '半(?:亩|年(?!级|度|报))|半个(?:钟头|小时|月|学期)(?![前后]?[不没])',
  /* 三分之一 */ '[一二三四五六七八九十]{1,2}分之[一二三四五六七八九十]{1,2}',
  /* 一座 */ '一(?:家|名|场|所|座|台|次(?!性)|处|轮|支|辆|季度一次)',
];
const COUNT = new RegExp(`(?:${FORMS.join('|')})`, 'y');

/** Words that only look like counts. */
const NOT_COUNT =
  /^(?:五台[山县]|十[一二三四五六]五成|[十百千万]+亩|千人口|十分(?!钟)|四面|八方|百年|千年|万家|百亿级|百家|千家|三农|两难|两会|两新|双一流|一次性|三级|二级|四级|两级|多项|百姓|千户|万户|三个一|三项制度|二次|一级市场|.[位名](?:代表|委员|提案)|.个(?:部门|单位|问题|方面|层面|阶段|环节|古镇|层次|维度)|.家单位|.件[大实]?事|.条(?:未|不))/;
const LONGEST_OF_THESE = 6;

/** A count with the text around it. */
interface Found {
  words: string;
  text: string;
  start: number;
  /** The character in front of it. */
  before: string;
}
const behind = ({ words, text, start }: Found, length: number): string =>
  text.slice(start + words.length, start + words.length + length);

/** Two characters of these are names or kinds oftener than counts: 二级, 三区. */
const KIND = /^[二三四五六七八九十](?:年|级|层|区|市|县|镇|项|人|类|路|部|门|本)$/;
const COUNTED_KIND = /[两三四五六]年|[两三四五六七八九]类|十年|[两三四五六七八九十]项|[两三]级/;

/** Numerals that only look like counts, by what they are. */
const IS_NONE: Readonly<Record<string, (found: Found) => boolean>> = {
  partOfNumber: ({ words, before, text, start }) =>
    (/[第十届〇零一二三四五六七八九每逐新]/.test(before) ||
      // “三年行动”, but “两年内移交”
      (before === '“' && !/^年内/.test(text.slice(start + words.length - 1)))) &&
    !words.startsWith('第'),
  word: ({ text, start }) => NOT_COUNT.test(text.slice(start, start + LONGEST_OF_THESE)),
  first: ({ words }) => words.startsWith('首'),
  // 感谢您二位
  addressed: ({ words, before }) => words === '二位' && /[您你们]/.test(before),
  // 二七区, 三门县
  division: ({ text, start, words }) => divisionAt(text, start) >= words.length,
  // 五位一体, 四周均为民房
  whole: (found) =>
    /^[三四五][位周]$/.test(found.words) && /^(?:一体|[均都皆环]|[为是])/.test(behind(found, 2)),
  // 一家一家上门, 漏一处补一处; “一地一台”
  again: ({ words, text, start }) =>
    words[0] === '一' &&
    (text.slice(start + 2, start + 5).includes(words) ||
      text.slice(start - 3, start).includes(words) ||
      /一[\u4e00-\u9fff]$/.test(text.slice(start - 2, start))),
  // 给您一家添麻烦
  yours: ({ words, before }) => words === '一家' && /[您你]/.test(before),
  // 举一反三, 双四分之三
  saying: ({ text, start, before }) => text.startsWith('举一反', start - 3) || before === '双',
  // 三年打基础、五年见成效: a watchword.
  watchword: (found) =>
    found.words.endsWith('年') &&
    /^(?:打基|见成|上台|大变|开好|基本|全面|攻坚|突破)/.test(behind(found, 2)),
  // 两年多来
  lately: (found) => /[年月]$/.test(found.words) && /^(?:多来|来,)/.test(behind(found, 2)),
  // 柏溪、双塔两家的公司: the names are counted.
  bothOf: ({ words, text, start }) =>
    /^[两三]家$/.test(words) &&
    text.startsWith('的', start + 2) &&
    /、[\u4e00-\u9fff]{2,4}$/.test(text.slice(start - 5, start)),
  // 合江、同安两镇: the names are counted, guideline: 南西、苏河湾和大宁三大商圈.
  named: ({ words, text, start }) =>
    /^[两三四五六七八九十][县镇乡村]$/.test(words) &&
    /[、和][\u4e00-\u9fff]{2,3}$/.test(text.slice(start - 4, start)),
  // 千万不要
  warning: (found) => found.words === '千万' && /^[不别要]/.test(behind(found, 1)),
  // 六届四次
  session: (found) =>
    found.words.endsWith('届') && /^[一二三四五六七八九十]{1,2}次/.test(behind(found, 3)),
  kind: ({ words }) => KIND.test(words) && !COUNTED_KIND.test(words),
  // 西三条路
  road: ({ words, before }) => words.endsWith('条') && /[东西南北]/.test(before),
  // 一期、二期: phases of a work; but 培训班各一期.
  phase: (found) =>
    /^[一二三四五六]期$/.test(found.words) &&
    !/^(?:研修|培训|轮训|共)/.test(behind(found, 2)) &&
    !/班[各了]?$/.test(found.text.slice(Math.max(0, found.start - 2), found.start)),
  // 四台小学
  place: (found) =>
    found.words.endsWith('台') && /^(?:地区|小学|中学|[村镇乡路街])/.test(behind(found, 2)),
  year: ({ words, before }) =>
    words.endsWith('年') && /[近满未这]/.test(before) && words[0] !== '一',
  // 一次 counts where something is done so often, and is a manner of speaking elsewhere.
  manner: (found) =>
    /^一[次场轮]$/.test(found.words) &&
    !/(?:每|各|至少|不少于)[^,。;]{0,14}$|(?:[进举]行|安排|组织|开展|召开|举办|[开做搞查])了?$|[查访议谈]了$/.test(
      found.text.slice(Math.max(0, found.start - 16), found.start),
    ) &&
    !/^(?:[,。;、)\n]|$)/.test(behind(found, 1)),
};
const IS_NO_COUNT = Object.values(IS_NONE);

/** What Chinese numerals count, editions and fractions. */
export function* counts(looked: Looked): Generator<Candidate> {
  const { text } = looked;
  for (const { 0: words, index: start } of matches(COUNT, looked, 'chinese')) {
    const found = { words, text, start, before: text[start - 1] ?? '' };
    if (!IS_NO_COUNT.some((is) => is(found)))
      yield candidate('quantity', start, start + words.length, 'entity.count', RANK.closed - 5);
  }
}

early(NOT_COUNT);
