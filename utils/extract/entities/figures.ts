import { divisionAt } from '@/utils/reply/divisions';
import { early } from '@/utils/text/early';
import type { Ground } from '../ground';
import { matches } from './begins';
import { candidate, RANK, type Candidate } from './candidates';

/**
 * Nothing, looked for ahead: what follows is then compiled once, not once for each way to it. The
 * long patterns are ready in a fifth of the time, which the first page waits for.
 */
const HERE = '(?=)';
const N = '[〇零一二两三四五六七八九十]';
const YEAR = `(?:(?:19|20)\\d{2}|[〇零一二三四五六七八九]{4})年`;
const REL_YEAR = '(?:今|去|明|前|后|本|当|上)年';
const MONTH = `${HERE}(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?![一二三四五六七八九]”)`;
const DAY = `${HERE}(?:[12]\\d|3[01]|0?[1-9]|${N}{1,3})日`;
const TIME = '(?:上午|中午|下午|晚上?|凌晨)';
const TO = '[-—~至到]';
const PLAN = '“?十[一二三四五六]五”?';
const SEASON =
  '(?:春天|夏天|秋天|冬天|春节|春耕|春夏|春运|春季?|秋冬季?|秋收|夏收|夏季?|秋季?|冬季?|元旦|清明节?|端午节?|中秋节?|国庆节?|劳动节|元宵节|重阳节|五一|“五一”|“十一”|两节|暑期|暑假|寒假|主汛期|汛期|供暖季|采暖季|开学)';
/** Happenings that a date is reckoned from: 今年汛前, 9月开学前, 国庆节前. */
const EVENT =
  '(?:主汛期?|汛期?|(?:[春秋]季)?开学|采暖[期季]?|供暖[期季]?|供热[期季]?|春耕|春灌|冬灌|春运|八一|“八一”|秋收|夏收|入冬|立冬|入秋|入夏|霜冻|招生季|(?<!中)高考|中考|春节|元旦|元宵节|清明节?|五一节?|劳动节|端午节?|中秋节?|国庆节?|重阳节|雨季|封冻|冰冻期?)';
const HOLIDAY = '“五一”|五一|“十一”|十一|国庆节?|春节|元旦|端午|中秋|清明|劳动节';
const HALF = '(?:[上下]半年|(?:第)?[一二三四1-4]季度|前[一二三]季度|[一二三四五六七八九十]季度)';
const TAIL = `(?:期间|时期|以来|以前|以后|之前|之后|[年月]?底前?|[年月]?末前?|年?初(?!步|期|中|级|心|始)|年中|[上中下]旬前?|前(?![后夕往来])|起|份)?`;
/** What dates a count and ends a date: it is the text's own word, and belongs to no span. */
const PERIOD_TAIL = /(?:起|以后|之后|之前)$/;

/** Dates and periods in every form the genre uses; longer forms first. */
const DATE = new RegExp(
  [
    `(?:${YEAR}|${REL_YEAR}|本|${MONTH})?(?<!每年)${EVENT}(?:之?前(?!后|来)夕?|之?后|期间)`,
    `(?:(?:${YEAR}|${REL_YEAR})${HERE})?前(?:\\d{1,2}|[一二三四五六七八九十]{1,2})个月`,
    '(?:去[冬秋]今|今[冬秋]明)[春夏]',
    `(?:${YEAR}|${REL_YEAR})?(?:${HOLIDAY})(?:假期|黄金周)(?:期间|前(?![后夕]))?`,
    `(?:19|20)\\d{2}(?:${TO}(?:19|20)\\d{2})?学年`,
    `(?:1[0-2]|[1-9])、(?:1[0-2]|[1-9])月份?`,
    `(?:${YEAR}|${REL_YEAR})${HERE}${MONTH}[至到]${REL_YEAR}${MONTH}`,
    `${MONTH}${TO}(?:次|翌)年${MONTH}`,
    `(?:次|翌)年${MONTH}`,
    `(?:${YEAR}|${REL_YEAR})${HERE}(?:\\d{1,2}、)+\\d{1,2}月`,
    `${REL_YEAR}(?:正月|腊月)`,
    `${YEAR}(?:${MONTH}(?:${DAY})?)?${TO}${HERE}(?:${YEAR})?${HERE}(?:${MONTH}(?:${DAY})?|${DAY}|(?:19|20)\\d{2}年?)`,
    `(?:19|20)\\d{2}${TO}(?:19|20)\\d{2}年(?:度)?`,
    `(?:19|20)\\d{2}、(?:19|20)\\d{2}年`,
    `${REL_YEAR}(?:${MONTH})?(?:\\d{1,2}日)?${TO}${MONTH}(?:${DAY})?`,
    `(?:${YEAR}|${REL_YEAR})${HERE}(?:1[0-2]|[1-9])${TO}${MONTH}份?`,
    `${REL_YEAR}${MONTH}${DAY}${TO}${DAY}`,
    `\\d{1,2}月?${TO}${MONTH}份?(?!\\d)`,
    `\\d{1,2}月\\d{1,2}日${TO}(?:\\d{1,2}月)?\\d{1,2}日`,
    `(?:${YEAR}度(?!假)|${YEAR}|${REL_YEAR}度?)${HERE}(?:${MONTH}(?:${DAY}${TIME}?)?|${HALF}|${SEASON}${HERE}(?:学期|期间)?|全年)?`,
    `\\d{2}年(?=底|末|初|以来|[上下]半年)`,
    `(?:${PLAN}|${PLAN}和${PLAN}|${PLAN}、${PLAN})${HERE}(?:期间|时期|以来|规划期|中后期|中期|末期|末|初期|初|开局之年|收官之年|前|后[一二三]年)?`,
    `(?:(?:本|上|下|次)月(?:${DAY})?|${MONTH}(?:${DAY}${TIME}?|份)?)`,
    `${HALF}`,
    '本(?:采暖|供暖|供热)[季期]',
    '(?:本|上|下)周[一二三四五六日末]?',
    `(?:年内|年底前?|年末|年初|年中|年前|月底前?|月末|近期内|本学期|下学期|(?:今|明|去)[春夏秋冬]季?|上世纪[〇零一二三四五六七八九十]{2,4}年代|${SEASON}(?:学期|期间|前|后))`,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'y',
);
const DATE_TAIL = new RegExp(TAIL, 'y');

const NUMBER = '(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,12})(?:\\.\\d{1,8})?';
const SCALE = '(?:万亿|百万|千万|亿|万|千|百)?';
const MONEY = new RegExp(
  `${NUMBER}(?:[-—~至到](?:${NUMBER}))?(?:余|多)?${SCALE}余?多?${HERE}(?:元|美元|欧元|港元|港币|日元|人民币)|${NUMBER}${SCALE}余?(?:块钱)|(?<=(?:资金|经费|投资|补助|奖补|奖励|拨款)[\u4e00-\u9fff]{0,2})${NUMBER}[万亿](?=[,。;、)])|[一二两三四五六七八九十百千万亿]{1,8}元(?=[的以左,。;、钱])`,
  'y',
);

/** Alternatives with the longer first, so that none hides another. */
function byLength(words: string): string {
  return [...new Set(words.split('|'))].toSorted((a, b) => b.length - a.length).join('|');
}

/** Units and classifiers that make a number a quantity. Longer ones first where one starts another. */
const UNITS = byLength(
  '对(?![外内口象比于接应策着])|(?<!:\\d{1,3})分(?![钟贝成配之局类别公行支期批层组片管级校部设布会])|伏特?|瓦时?|毫秒|秒|晚|夜|遍|枚|颗|册次|回(?![收应复馈访归头顾])|页|首(?![批届次府])|幅|封|集(?![体中团市镇贸约成聚])|标段|地块|垧|嘎查|苏木|桌|副(?![主书局县区市省校院])|双(?![创向方语拥减重])|垛|艘|朵|丛|座|旗|个基点|基点|座次|延米|列|头份|羽份|剂次|标箱|载重吨|市斤|斤|吨位|个百分点|百分点|平方公里|平方千米|平方米|平米|立方米|立方|平方|公里|千米|毫米|厘米|分米|海里|米|里|千瓦时|万千瓦时|千瓦|兆瓦|吉瓦|千伏安|千伏|伏安|兆伏安|万吨|吨|公斤|千克|克|毫克|升|毫升|亩次|亩|公顷|英亩|分钟|小时|个小时|个工作日|工作日|个月|个季度|个学期|个年度|个百分点|年时间|周岁|周年|岁|天|周|年期|年级|年|人次|人份|人年|人天|人|车次|架次|班次|台次|台套|台件|户次|家次|批次|例次|场次|件次|辆次|单次|轮次|频次|头次|艘次|趟次|卷次|户籍|家|户|名|位|个|项|件|条|处|座|所|台|套|辆|艘|架|组|栋|幢|间|张|份|篇|本|册|部|门|类|种|款|批|场|次|期|届|轮|届次|支|队|片|块|根|株|棵|头|只|羽|匹|尾|盏|面|杆|口|眼|孔|道|层|级|档|成|倍|折|路|趟|班|节|课时|学时|学分|学位|席|座席|床位|床|泊位|车位|停车位|工位|端口|枪|桩|字节|万字|字|TB|GB|MB|EFLOPS|%|‰|℃|度|分贝|摄氏度|微克|标准箱|箱|基(?![地础本层金准])|包|袋|瓶|桶|盒|剂|单|笔|宗|起|例|案|案次|票|股|餐|客|顿|粒|街镇|乡镇|县市区|县区|区县|市县|省市|省份|省|市|县|区|镇|乡|村|街道|社区|小区|部门|单位|点|站|店|岗|师|站点|网点|栏|榜|级别|维度|时(?:\\d{1,2}分)?(?![间段期长])',
);
const DIGITS = new RegExp(
  `\\d{1,2}小时\\d{1,2}分钟?|\\d{1,2}时(?:\\d{1,2}分)?[-—~至到]\\d{1,2}时(?:\\d{1,2}分)?(?![间段期])|(?:${NUMBER}(?:[-—~至到]${NUMBER})?|\\d{1,12}(?:\\.\\d{1,8})?:\\d{1,12}(?:\\.\\d{1,8})?)${HERE}(?:余?${SCALE}${HERE}(?:余|多)?${HERE}(?:${UNITS})(?:\\/(?:立方米|平方米|升|公里|小时|公斤|千克|亩|吨|秒|日))?(?:以[上下](?!学))?|${SCALE}余|[万亿](?=[\u4e00-\u9fff]))`,
  'y',
);
const RATIO = /(?:\d{1,12}(?:\.\d{1,8})?[:∶比]\d{1,12}(?:\.\d{1,8})?)(?![\d:])/y;
const PERCENT = new RegExp(
  `百分之[〇零一二三四五六七八九十百点]{1,8}|${NUMBER}%(?:[-—~至到]${NUMBER}%)?`,
  'y',
);
/** Chinese numerals with a classifier; 一 counts only where it counts something. */
const CHINESE = new RegExp(
  `(?:第(?:${N}{1,3}|\\d{1,3})(?:批|届|轮|期|次|阶段(?!性))|首(?:批|届)(?!$)|(?:[二两三四五六七八九十百千]{1,6}|[数几]十|十几)(?:余|多)?(?:万(?=人))?${HERE}(?:人次|个(?:工作日|月|季度|小时|百分点)?|对(?![外内口象比于接应策着])|遍|晚|只(?!能|要|有|是)|株|棵|块(?!钱)|幅|首(?![批届次府])|座次?|家|场|届|次|批|所|台|座|处|项|名|位|人|条|类|种|成[一二三四五六七八九半]?|折|倍|期|轮(?!车|胎|椅)|天|小时|分钟|周|年(?!级|代)|份|部|套|支|户|岁|周岁|级|层|间|栋|件|款|路|支队伍|辆|起|例|篇|册|本|门|平方米|公里|万|亿|部门|单位|街镇|省市|市|县|区|镇)(?!步骤|方面|大)|一(?:倍|成|趟|遍)|[一二三四五六七八九]{2}里|半(?:亩|年(?!级|度|报))|[一二三四五六七八九十]{1,2}分之[一二三四五六七八九十]{1,2}|一(?:家|名|场|所|座|台|次(?!性)|处|轮|支|辆|季度一次))`,
  'y',
);
/** Words that only look like counts. */
const NOT_COUNT =
  /^(?:五台[山县]|十[一二三四五六]五成|十分(?!钟)|四面|八方|百年|千年|万家|百亿级|百家|千家|三农|两难|两会|两新|双一流|一次性|三级|二级|四级|两级|多项|百姓|千户|万户|三个一|三项制度|二次|一级市场|.[位名](?:代表|委员|提案)|.个(?:部门|单位|问题|方面|层面|阶段|环节|古镇|层次|维度)|.家单位|.件[大实]?事|.条(?:未|不))/;

/** 第X号, editions and names hold numbers that are nobody's quantity. */
const IN_NAME = /[第\d.]$/;

/** What figures need of a text. */
type Looked = Pick<Ground, 'text' | 'begins'>;

/** Dates and periods (guideline: `date`), with 底前 末 期间 以来 that belong to them. */
function* dates(ground: Looked): Generator<Candidate> {
  const { text } = ground;
  for (const match of matches(DATE, ground, 'date')) {
    const start = match.index;
    let end = start + match[0].length;
    if (/\d/.test(text[start - 1] ?? '') && /^\d/.test(match[0])) continue;
    // 三年内: a span of years, no date.
    if (/^年[内中]/.test(match[0]) && /[一二两三四五六七八九十几数\d]/.test(text[start - 1] ?? ''))
      continue;
    if (text[start - 1] === '第' && !/季度/.test(match[0])) continue;
    DATE_TAIL.lastIndex = end;
    const tail = DATE_TAIL.exec(text)?.[0] ?? '';
    if (tail && !PERIOD_TAIL.test(tail)) end += tail.length;
    // A bare 十四五 without quotes or tail is a plan only where it says so.
    const words = text.slice(start, end);
    if (/^(?:十[一二三四五六]五|[当上]年)$/.test(words)) continue;
    if (/^(?:\d+年)$/.test(words) && !/^(?:19|20)\d{2}年$/.test(words)) continue;
    if (/^“/.test(words) && !words.includes('”')) continue;
    yield candidate('date', start, end, 'entity.date', RANK.closed);
  }
}

/** Amounts with a currency; 约 近 超过 and the rate's denominator stay outside. */
function* money(ground: Looked): Generator<Candidate> {
  for (const match of matches(MONEY, ground, 'money'))
    // 过亿元: a scale alone is no amount.
    if (!/^[百千万亿]+元$/.test(match[0]))
      yield candidate(
        'money',
        match.index,
        match.index + match[0].length,
        'entity.money',
        RANK.closed + 1,
      );
}

/** Numbers with unit or classifier, percentages, ratios, Chinese counts. */
function* quantities(ground: Looked): Generator<Candidate> {
  const { text } = ground;
  for (const match of matches(PERCENT, ground, 'percent'))
    yield candidate(
      'quantity',
      match.index,
      match.index + match[0].length,
      'entity.percent',
      RANK.closed,
    );
  for (const match of matches(DIGITS, ground, 'digits')) {
    const start = match.index;
    if (IN_NAME.test(text[start - 1] ?? '') || /[A-Za-z-]/.test(text[start - 1] ?? '')) continue;
    const words = match[0].replace(/以[上下]$/, '');
    if (/^(?:19|20)\d{2}年$/.test(words)) continue;
    // A route, a line, a hotline: part of a name.
    if (
      /路$/.test(words) &&
      /^\d{1,3}路$/.test(words) &&
      !/接入|视频|监控/.test(text.slice(Math.max(0, start - 8), start))
    )
      continue;
    if (/^\d+号$/.test(words)) continue;
    if (words.endsWith('分') && text[start - 1] === '点') continue;
    // 14点30分 is a time of day, 1单元 part of an address.
    const next = text.slice(start + words.length, start + words.length + 2);
    if (/^\d{1,2}点$/.test(words) && TIME_OF_DAY.test(next)) continue;
    if (HOUSE.test(words) && BEFORE_HOUSE.test(text.slice(Math.max(0, start - 4), start))) continue;
    if (words.endsWith('单') && next.startsWith('元')) continue;
    yield candidate('quantity', start, start + words.length, 'entity.quantity', RANK.closed);
  }
  for (const match of matches(RATIO, ground, 'ratio')) {
    // A time of day is none.
    if (/^\d{1,2}:\d{2}$/.test(match[0])) continue;
    yield candidate(
      'quantity',
      match.index,
      match.index + match[0].length,
      'entity.ratio',
      RANK.closed,
    );
  }
  for (const match of matches(CHINESE, ground, 'chinese')) {
    const start = match.index;
    const words = match[0];
    const before = text[start - 1] ?? '';
    if (/[第十届〇零一二三四五六七八九“每逐新]/.test(before) && !words.startsWith('第')) continue;
    if (NOT_COUNT.test(text.slice(start, start + 6))) continue;
    // 感谢您二位
    if (words === '二位' && /[您你]|们$/.test(before)) continue;
    // 二七区, 三门县
    if (divisionAt(text, start) >= words.length) continue;
    // 五位一体, 四周均为民房
    if (
      /^[三四五][位周]$/.test(words) &&
      /^(?:一体|[均都皆环]|[为是])/.test(text.slice(start + words.length))
    )
      continue;
    // 六届四次: a session.
    if (
      words.endsWith('届') &&
      /^[一二三四五六七八九十]{1,2}次/.test(
        text.slice(start + words.length, start + words.length + 3),
      )
    )
      continue;
    if (
      /^[二三四五六七八九十]{1,3}(?:年|级|层|区|市|县|镇|项|人|类|路|部|门|本)$/.test(words) &&
      words.length === 2 &&
      !/(?:[两三四五六]年|[两三四五六七八九]类|十年|[两三四五六七八九十]项|[两三]级)/.test(words)
    )
      continue;
    if (/^首/.test(words)) continue;
    // 西三条路 is a road's name.
    if (/条$/.test(words) && /[东西南北]/.test(before)) continue;
    // 一期、二期: phases of a work; 四台小学: part of a name.
    if (/^[一二三四五六]期$/.test(words)) continue;
    if (
      /台$/.test(words) &&
      /^(?:地区|小学|中学|[村镇乡路街])/.test(
        text.slice(start + words.length, start + words.length + 2),
      )
    )
      continue;
    if (/年$/.test(words) && /[近满未]$/.test(before)) continue;
    // 一次 counts where something is done so often, and is a manner of speaking elsewhere.
    if (
      /^一(?:次|场|轮)$/.test(words) &&
      !/(?:每|各|至少|不少于)[^,。;]{0,14}$|(?:[进举]行|安排|组织|开展|召开|举办)了?$/.test(
        text.slice(Math.max(0, start - 16), start),
      ) &&
      !/[,。;、)\n]/.test(text[start + words.length] ?? '\n')
    )
      continue;
    yield candidate('quantity', start, start + words.length, 'entity.count', RANK.closed - 5);
  }
}

/** 明珠园3幢、5幢: which house of an estate it is. */
const HOUSE = /[幢栋]$/;
const BEFORE_HOUSE = /(?:小区|花园|家园|公寓|[苑庭府湾园]|[位建]于|\d[幢栋号#][、和及至到-])$/;

/** What follows the hour where a time of day is told. */
const TIME_OF_DAY = /^(?:\d|[半整钟前后至到—~-]|左右)/;

/** Every figure of condensed text: dates, money, quantities. */
export function* figures(ground: Looked): Generator<Candidate> {
  yield* dates(ground);
  yield* money(ground);
  yield* quantities(ground);
}

early(DATE, MONEY, DIGITS, NOT_COUNT);
