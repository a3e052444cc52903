import { early, ONCE } from '@/utils/text/early';
import { matches, type Looked } from './begins';
import { candidate, RANK, type Candidate } from './candidates';

/** Any of some words, as a pattern's source. */
const anyOf = (words: string): string => `(?:${words.split(/\s+/).join('|')})`;

const N = '[〇零一二两三四五六七八九十]';
const N_TO_9 = '[一二三四五六七八九]';
const TO = '[-—~至到]';
const YEAR_DIGITS = '(?:19|20)\\d{2}';
const YEAR = `(?:${YEAR_DIGITS}|[〇零一二三四五六七八九]{4})年`;
/** 同年9月; but 以后年份. */
const REL_YEAR = '(?:[今去明前本当上同]年|(?<!以)后年)';
/** A year, named or reckoned from the reply's. */
const ANY_YEAR = `(?:${YEAR}|${REL_YEAR})`;
const MONTH = `${ONCE}(?:1[0-2]|0?[1-9]|十[一二]?|${N_TO_9})月(?!${N_TO_9}”)`;
const DAY = `${ONCE}(?:(?:[12]\\d|3[01]|0?[1-9]|${N}{1,3})日|(?:[12]\\d|3[01]|[1-9])号(?![线楼院文桥路门口机井台站库房仓章令泵坑厂]))`;
const TIME = '(?:上午|中午|下午|晚上?|凌晨)';
const PLAN = '(?:“?十[一二三四五六]五”?|“[八九]五”)';
const HALF = `(?:[上下]半年|(?:第)?[一二三四1-4]季度|前[一二三]季度)`;
/** Parts of a year; of two that begin alike the longer first. */
const SEASON = anyOf(
  `春天 夏天 秋天 冬天 开春 春节 春耕 春夏 春运 春季? 秋冬季? 秋收 夏收 夏季? 秋季? 冬季? 元旦 清明节? 端午节? 中秋节?
国庆节? 劳动节 元宵节 重阳节 五一 “五一” “十一” 两节 寒暑假 暑期 暑假 寒假 雨季 旱季 主汛期 汛期 供暖[季期] 采暖[季期] 供热[季期] 开学`,
);
/** Happenings that a date is reckoned from: 今年汛前, 9月开学前, 国庆节前. */
const EVENT = anyOf(
  `主汛期? 汛期? 开春 麦收 农忙 (?:[春秋]季)?开学 采暖[期季]? 供暖[期季]? 供热[期季]? 春耕 春灌 冬灌 春运 “三八”(?:妇女)?节 三八(?:妇女)?节 八一 “八一” 秋收 夏收 入冬
立冬 入秋 入夏 霜冻 招生季 (?<!中)高考 中考 春节 元旦 元宵节 清明节? 五一节? 劳动节 端午节? 中秋节? 国庆节?
重阳节 雨季 封冻 冰冻期? 防火期 禁渔期 枯水期`,
);
const HOLIDAY = anyOf('“五一” 五一 “十一” 十一 国庆节? 春节 元旦 端午 中秋 清明 劳动节');

/** Dates and periods in every form the genre uses, each with an example; longer forms first. */
const FORMS = [
  /* 今年汛前 */ `(?:${ANY_YEAR}|本|${MONTH})?(?<!每(?:年|学期|学年))${EVENT}(?:到来之?前|前后|[之以]?前(?!后|来)夕?|[之以]?后(?!来)|期间)`,
  /* 前三个月; but 前三个月免租 */ `(?:${ANY_YEAR}${ONCE})?前(?:\\d{1,2}|[一二三四五六七八九十]{1,2})个月(?!免|不收|减)`,
  /* 今明两年 */ '[今去][明今]两年',
  /* 去年同期 */ '[去上]年同期',
  /* 今冬明春 */ '(?:去[冬秋]今|今[冬秋]明)[春夏]',
  /* 2024-03-05 */ `${YEAR_DIGITS}([-/])(?:1[0-2]|0?[1-9])\\1(?:[12]\\d|3[01]|0?[1-9])(?![\\d.]|\\s?\\d{1,2}:)`,
  /* 今年国庆假期前 */ `${ANY_YEAR}?${HOLIDAY}(?:假期|黄金周)(?:期间|前(?![后夕]))?`,
  /* 2024—2025学年 */ `${YEAR_DIGITS}(?:${TO}${YEAR_DIGITS})?学年`,
  /* 7、8月份 */ `(?:1[0-2]|[1-9])、(?:1[0-2]|[1-9])月份?`,
  /* 今年11月至明年3月 */ `${ANY_YEAR}${ONCE}${MONTH}[底初末]?[至到]${REL_YEAR}${MONTH}`,
  /* 11月至次年3月 */ `${MONTH}${TO}[次翌]年${MONTH}`,
  /* 次年3月 */ `[次翌]年${MONTH}`,
  /* 今年5、6月 */ `${ANY_YEAR}${ONCE}(?:\\d{1,2}、)+\\d{1,2}月`,
  /* 今年正月, 正月十五 */ `(?:${REL_YEAR}|(?<![反真修改]))(?:正月|腊月)(?:初?[一二三四五六七八九十]{1,2})?`,
  /* 2023年5月至2024年6月 */ `${YEAR}(?:${MONTH}(?:${DAY})?)?${TO}${ONCE}(?:${YEAR})?${ONCE}(?:${MONTH}(?:${DAY})?|${DAY}|${YEAR_DIGITS}年?)`,
  /* 2023-2025年度 */ `${YEAR_DIGITS}${TO}${YEAR_DIGITS}年(?:度)?`,
  /* 2023、2024年 */ `${YEAR_DIGITS}、${YEAR_DIGITS}年`,
  /* 今年3月-5月 */ `${REL_YEAR}(?:${MONTH})?(?:\\d{1,2}日)?${TO}${MONTH}(?:${DAY})?`,
  /* 2024年3-5月份 */ `${ANY_YEAR}${ONCE}(?:1[0-2]|[1-9])${TO}${MONTH}份?`,
  /* 今年3月5日至8日 */ `${REL_YEAR}${MONTH}${DAY}${TO}${DAY}`,
  /* 3-5月份 */ `\\d{1,2}月?${TO}${MONTH}份?(?!\\d)`,
  /* 3月5日至8日 */ `\\d{1,2}月\\d{1,2}日${TO}(?:\\d{1,2}月)?\\d{1,2}日`,
  /* 2024年3月, 今年上半年 */ `(?:${YEAR}度(?!假)|${YEAR}|${REL_YEAR}度?)${ONCE}(?:${MONTH}(?:${DAY}${TIME}?)?|${HALF}|${SEASON}${ONCE}(?:学期|期间)?|全年)?`,
  /* 24年底 */ `\\d{2}年(?=底|末|初|以来|[上下]半年)`,
  /* “十四五”期间 */ `(?:${PLAN}|${PLAN}和${PLAN}|${PLAN}、${PLAN})${ONCE}(?:期间|时期|以来|规划期|中后期|中期|末期|末|初期|初|开局之年|收官之年|前|后[一二三]年)?`,
  /* 9月6日上午 */ `(?:[上下]个月|[本上下次]月(?:${DAY})?|${MONTH}(?:${DAY}${TIME}?|份)?)`,
  /* 7月19日、20日 */ `\\d{1,2}日(?<=\\d月\\d{1,2}日[^。;\\n]{0,40}[、,至到]\\d{1,2}日)(?!之?内)`,
  /* 18日起, once a month's day was told */ '\\d{1,2}日(?=起|已|[上下]午|晚|凌晨|当[天晚])',
  /* 四五月份 */ '[一二三四五六七八九][二三四五六七八九十]月份',
  /* 上个星期 */ '[上下本]个?星期[一二三四五六日天]?',
  /* 等秋天再装 */ '(?<=[等到])[春夏秋冬]天(?=再|就|[,。])',
  /* 三季度 */ HALF,
  /* 暑期完工, 答应暑假动工 */ '(?:暑期|寒假|暑假)(?=完工|完成|竣工|[施动开]工|改造|拓宽|[扩修加]建|维修)',
  /* 本供暖季 */ '本(?:采暖|供暖|供热)[季期]',
  /* 下周一 */ '[本上下]周[一二三四五六日末]?',
  /* 年底前, 暑假期间 */ `(?:年内|年底前?|年末|年初|年中|年前|月底前?|月末|近期内|[本上下]学期|新学期(?:开学)?(?:之?前|后)?|[本上下新]学年|[今明去][春夏秋冬]季?|(?:上|20)世纪(?:[〇零一二三四五六七八九十]{2,4}|\\d0)年代|${SEASON}(?:学期|期间|前|后))`,
];
const DATE = new RegExp(FORMS.map((form) => `(?:${form})`).join('|'), 'y');
/** 底前, 底以前, 末, 期间: what belongs to the date before it. */
const TAIL =
  /(?:期间|时期|以来|以前|以后|之前|之后|[年月]?[底末](?:以?前)?|年?初(?!步|期|中|级|心|始)|年中|[上中下]{1,2}旬前?|前(?![后夕往来期])|(?<=[今明本]年)内|起|份)?/y;
/** What ends a date and belongs to no span: it is the text's own word. */
const PERIOD_TAIL = /(?:起|以后|之后|之前)$/;

/** Of `words`, found with `before` in front of them, whether they only look like a date. */
const isNoDate = (words: string, before: string): boolean =>
  (/^\d/.test(words) && /\d/.test(before)) ||
  // 三年内: a span of years.
  (/^年[内中]/.test(words) && /[一二两三四五六七八九十几数\d]/.test(before)) ||
  // 第十月
  (before === '第' && !/季度/.test(words));

/** Of the same with their tail. A bare 十四五 is a plan only in quotes or with 期间 and the like. */
const isHalfDate = (words: string): boolean =>
  /^(?:十[一二三四五六]五|[当上同]年)$/.test(words) ||
  (/^\d+年$/.test(words) && !/^(?:19|20)\d{2}年$/.test(words)) ||
  (words.startsWith('“') && !words.includes('”'));

/** 18日 alone: a day of a month that was named before. */
const LONE_DAY = /^\d{1,2}日$/;
const NO_LONE = /[每次当]月|[满每第.\d]$/;

/** Dates and periods (guideline: `date`), with 底前 末 期间 以来 that belong to them. */
export function* dates(looked: Looked): Generator<Candidate> {
  const { text } = looked;
  let isMonthTold = false;
  for (const { 0: words, index: start } of matches(DATE, looked, 'date')) {
    if (isNoDate(words, text[start - 1] ?? '')) continue;
    if (/月.{1,3}日/.test(words)) isMonthTold = true;
    // 每月|5日前: no day that is told of.
    if (LONE_DAY.test(words) && (!isMonthTold || NO_LONE.test(text.slice(start - 2, start))))
      continue;
    let end = start + words.length;
    TAIL.lastIndex = end;
    const tail = TAIL.exec(text)?.[0] ?? '';
    if (!PERIOD_TAIL.test(tail)) end += tail.length;
    if (isHalfDate(text.slice(start, end))) continue;
    yield candidate('date', start, end, 'entity.date', RANK.closed);
  }
}

early(DATE);
