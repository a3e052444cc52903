import { early, ONCE } from '@/utils/text/early';
import { PER, UNIT } from '../lexicon/units';
import { matches, type Looked } from './begins';
import { candidate, RANK, type Candidate } from './candidates';
import { NUMBER, SCALE } from './numbers';

/** 百分之八十, 35%, 30%-40% */
const PERCENT = new RegExp(
  `百分之[〇零一二三四五六七八九十百点]{1,8}|${NUMBER}%(?:[-—~至到]${NUMBER}%)?`,
  'y',
);
const RATIO = /(?:\d{1,12}(?:\.\d{1,8})?[:∶比]\d{1,12}(?:\.\d{1,8})?)(?![\d:])/y;
const TIME_OF_DAY = /^\d{1,2}:\d{2}$/;
/** 桩车比约1:16 */
const OF_RATIO = /[比例配][^,。;\d]{0,3}$/;

/** 3至5, 1:3 */
const NUMBERS = `(?:${NUMBER}(?:[-—~至到]${NUMBER})?|\\d{1,12}(?:\\.\\d{1,8})?:\\d{1,12}(?:\\.\\d{1,8})?)`;
/** Numbers in digits with what they count, in every form the genre uses, each with an example. */
const FORMS = [
  /* 30日内, 延长到180日 */ '\\d{1,3}日(?=之?内)|(?<=期[前满]|延长[到至]|不[少超][于过])\\d{1,3}日',
  /* 5小时20分钟 */ '\\d{1,2}小时\\d{1,2}分钟?',
  /* 7×12小时 */ '\\d{1,2}[×xX*]\\d{1,2}小时',
  /* 30×40公分 */ '\\d{1,4}(?:\\.\\d)?[×xX*]\\d{1,4}(?:\\.\\d)?(?:公分|厘米|毫米|米)',
  /* 8时至21时 */ '\\d{1,2}时(?:\\d{1,2}分)?[-—~至到]\\d{1,2}时(?:\\d{1,2}分)?(?![间段期])',
  /* 160余万平方米, 5吨/日, 60岁以上; 300余; 3万 */
  `${NUMBERS}${ONCE}(?:[余来多]?${SCALE}${ONCE}[余来多]?${ONCE}(?:${UNIT})(?:\\((?:次|件|套|组)\\))?(?:\\/${PER})?(?:以[上下](?!学))?|[余来多][万亿]|${SCALE}余|[万亿](?=[\u4e00-\u9fff,。;)]))`,
];
const DIGITS = new RegExp(FORMS.join('|'), 'y');

/** What a number and its unit stand between: so many characters in front of them and behind. */
interface Found {
  words: string;
  before: string;
  next: string;
}
const FRONT = 8;
const BEHIND = 10;
/** 早7时至晚9时 */
const TIME_TOLD = /[早晚至]$/;
const OF_DAY = /(?:凌晨|[清早]晨|早上?|[上中下]午|傍晚|晚上?|夜间|\d点半?[至到—~-])$/;

/** Numbers that only look like quantities, by what they are. */
const IS_NONE: Readonly<Record<string, (found: Found) => boolean>> = {
  edition: ({ before }) => /[第\d.A-Za-z-]$/.test(before),
  // K45+300处
  chainage: ({ before }) => /K\d{1,4}\+$/.test(before),
  year: ({ words }) => /^(?:19|20)\d{2}年$/.test(words),
  // A bus line, behind the number of its point as well: 2.6路; but 接入视频25路.
  line: ({ words, before }) => /^[\d.]{1,5}路$/.test(words) && !/接入|视频|监控/.test(before),
  houseNumber: ({ words }) => /^\d+号$/.test(words),
  minutes: ({ words, before }) => words.endsWith('分') && before.endsWith('点'),
  // 14点30分, 6点前, 凌晨1点
  hour: ({ words, next, before }) =>
    /^\d{1,2}点$/.test(words) &&
    (/^(?:\d|[半整钟前后至到—~-]|左右)/.test(next) || OF_DAY.test(before)),
  // 早7时至晚9时
  clock: ({ words, next, before }) =>
    /^\d{1,2}时$/.test(words) && TIME_TOLD.test(before) && /^(?:[至到]|限行|禁[行停])/.test(next),
  // “1个园区+5个中心+N个站点”: a formula.
  formula: ({ words, next, before }) =>
    words.endsWith('个') &&
    ((before.endsWith('“') && /^[^”。,]{2,8}\+[\dN]/.test(next)) || before.endsWith('+')),
  // 明珠园3幢、5幢: which house of an estate it is.
  house: ({ words, before, next }) =>
    /[幢栋]$/.test(words) &&
    !/^[高多]层/.test(next) &&
    !/\d个小区$/.test(before) &&
    /(?:小区|花园|家园|公寓|[苑庭府湾园]|[位建]于|[离请]了?|\d[幢栋号#][、和及至到-])$/.test(
      before,
    ),
  // 1单元
  entrance: ({ words, next }) => words.endsWith('单') && next.startsWith('元'),
};
const IS_NO_QUANTITY = Object.values(IS_NONE);

/** Numbers in digits with their units, percentages, ratios. */
export function* quantities(looked: Looked): Generator<Candidate> {
  const { text } = looked;
  const found = (start: number, words: string, rule: string): Candidate =>
    candidate('quantity', start, start + words.length, rule, RANK.closed);
  for (const { 0: words, index } of matches(PERCENT, looked, 'percent'))
    yield found(index, words, 'entity.percent');
  for (const { 0: whole, index: start } of matches(DIGITS, looked, 'digits')) {
    const words = whole.replace(/以[上下]$/, '');
    const end = start + words.length;
    const before = text.slice(Math.max(0, start - FRONT), start);
    const next = text.slice(end, end + BEHIND);
    if (!IS_NO_QUANTITY.some((is) => is({ words, before, next })))
      yield found(start, words, 'entity.quantity');
  }
  for (const { 0: words, index } of matches(RATIO, looked, 'ratio'))
    if (!TIME_OF_DAY.test(words) || OF_RATIO.test(text.slice(Math.max(0, index - 5), index)))
      yield found(index, words, 'entity.ratio');
}

early(DIGITS);
