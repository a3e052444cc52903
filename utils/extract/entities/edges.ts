import { uncut } from '@/utils/text/chars';
import { MASK } from '@/utils/text/masks';
import type { Ground } from '../ground';
import { FUNCTION_CHARS, LEADING_CHARS, SUBJECT_ENDS } from '../lexicon/edges';
import { isWordOf, startsWith } from '../lexicon/scan';

/** What a character can be at the edge of a name. */
const EDGE = { hard: 1, function: 2, dateUnit: 4, digit: 8, subjectEnd: 16, leading: 32 } as const;
const HARD =
  '①②③④⑤⑥⑦⑧⑨⑩→+-◆●■★▲□◇※▶►.,。;:!?、《》“”‘’()〔〕【】|/·>…—~\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const EDGES = new Uint8Array(0x10000);
for (const [characters, bit] of [
  [HARD, EDGE.hard],
  [FUNCTION_CHARS, EDGE.function],
  ['年月日', EDGE.dateUnit],
  ['0123456789', EDGE.digit],
  [SUBJECT_ENDS, EDGE.subjectEnd],
  [LEADING_CHARS, EDGE.leading],
] as const)
  for (let i = 0; i < characters.length; i++) EDGES[characters.charCodeAt(i)]! |= bit;

const is = (text: string, at: number, bits: number): boolean =>
  at >= 0 && at < text.length && (EDGES[text.charCodeAt(at)]! & bits) !== 0;

/** 建设大道, 创新一路: the verb is the name. */
const STREET = /^(?:[路街道巷]|大[道街厦]|[中小]学|小区|[一二三四五六七八九十][路街])/;
const LEVEL = /[省市区县州镇乡]/;
/** Who has a level: 我县, 你省. */
const OWN = '我你您贵';
const TRADE = /^商[务业贸圈场品户都]/;
/** What verbs end with that 好 stands behind. */
const DONE_WELL = /[设制施办建用做管抓护修守挥]/;
/** What a stripped verb must leave: a stem and an ending. */
const LEFT_MIN = 2;
const LONGEST_NAME = 24;

/**
 * Where a name that reaches to `stop` begins, going left from `anchor` (the start of the part that
 * told it is a name): at punctuation, or behind the last word that no name holds; `end` is where
 * the name ends when that lies behind `anchor`. At most 24 characters back.
 */
export function leftEdge(ground: Ground, anchor: number, end: number = anchor): number {
  const { text, hits } = ground;
  const edge = behindSubject(ground, hardEdge(ground, anchor), end);
  // 赴你省|巴东县
  if (
    OWN.includes(text[edge - 1] ?? '。') &&
    LEVEL.test(text[edge] ?? '') &&
    anchor - edge > LEFT_MIN
  )
    return edge + 1;
  // 建设好|长征国家文化公园
  if (text[edge] === '好' && DONE_WELL.test(text[edge - 1] ?? '') && anchor - edge > LEFT_MIN)
    return edge + 1;
  const verb = hits.stripped[edge]!;
  const left = edge + verb;
  // 去|楚江小区, but 原平市, 自然博物馆
  if (
    verb === 0 &&
    is(text, edge, EDGE.leading) &&
    anchor - edge > LEFT_MIN &&
    hits.protectedTwo[edge] === 0 &&
    hits.divisions[edge] === 0 &&
    hits.counties[edge] === 0
  )
    return edge + 1;
  // 商|州东 is 商州 and a bearing, 商务区 no talk with anybody.
  if (
    verb === 0 ||
    left > end ||
    hits.counties[edge] !== 0 ||
    TRADE.test(text.slice(edge, left + 1))
  )
    return edge;
  const isName = end - left >= LEFT_MIN && !STREET.test(text.slice(left, end));
  // 维修|改造|站前大道
  const next = left + hits.stripped[left]!;
  if (isName && next > left && end - next >= LEFT_MIN && !STREET.test(text.slice(next, end)))
    return next;
  return isName || (left < end && LEVEL.test(text[left]!)) ? left : edge;
}

/** 区城投集团利用人民路: subject and verb before the name are none of it. */
function behindSubject({ text, hits }: Ground, edge: number, end: number): number {
  for (let at = end - LEFT_MIN; at > edge; at--) {
    const start = at + hits.subjectVerbs[at]!;
    if (start === at || start > end || !is(text, at - 1, EDGE.subjectEnd)) continue;
    return end - start >= LEFT_MIN && !STREET.test(text.slice(start, end)) ? start : edge;
  }
  return edge;
}

function hardEdge(ground: Ground, anchor: number): number {
  const { text, mask } = ground;
  const inside = mask[anchor] ?? MASK.none;
  const bound = Math.max(0, anchor - LONGEST_NAME);
  for (let i = anchor - 1; i >= bound; i--) {
    if (
      is(text, i, EDGE.hard) ||
      mask[i] !== inside ||
      endsDate(text, i) ||
      (text[i] === '起' && endsDate(text, i - 1)) ||
      (text[i] === '元' && /[\d万亿]/.test(text[i - 1] ?? '')) ||
      cutsAt(ground, i)
    )
      return i + 1;
  }
  return uncut(text, bound);
}

/** 2023年9月衢江区某幼儿园, 去年秋季|临溪公司: a date is no part of the name behind it. */
const endsDate = (text: string, i: number): boolean =>
  (is(text, i, EDGE.dateUnit) && is(text, i - 1, EDGE.digit)) ||
  (text[i] === '季' && SEASON_OF_YEAR.test(text.slice(i - 2, i)));
const SEASON_OF_YEAR = /[年今去明][春夏秋冬]/;

const ROADS = /[路街道河]/;
const SELF = /[行主治然动来由贸]/;

/** True when a word that no name holds ends with the character at `i`. */
function cutsAt({ text, hits }: Ground, i: number): boolean {
  // 龙华桥、那平大桥: nothing is pointed at in a row.
  if (text[i] === '那' && /[、至]/.test(text[i - 1] ?? '')) return false;
  // 梧桐路自|石门岔口至…, but 路自行车
  if (text[i] === '自' && ROADS.test(text[i - 1] ?? '') && !SELF.test(text[i + 1] ?? ''))
    return true;
  // 主题对|台湾路 holds no 对台.
  if (text.startsWith('对台湾', i)) return true;
  // 华新建筑安装公司 holds no 新建, 工业互联网研究院 no 联网.
  // Nor does 共同体 end with 共同, nor 落实现代化 hold 实现; 承包仲裁委 is one body of a county.
  if (
    text.startsWith('建筑', i) ||
    text.startsWith('互联网', i - 2) ||
    text.startsWith('共同体', i - 1) ||
    text.startsWith('承包仲裁', i - 1) ||
    text.startsWith('落实现代', i - 2)
  )
    return false;
  if (
    is(text, i, EDGE.function) &&
    hits.protectedTwo[i] === 0 &&
    hits.protectedThree[i] === 0 &&
    !(i >= 1 && hits.protectedTwo[i - 1] !== 0) &&
    !(i >= 2 && hits.protectedThree[i - 2] !== 0)
  )
    return true;
  // 组建|成都市
  if (hits.divisions[i]! > 2) return false;
  if (hits.cutTwo[i + 1] !== 0 && !straddles(hits, i) && !isSplit(text, hits, i))
    return !(
      text.startsWith('计划生育', i - 1) ||
      (text.startsWith('企业', i - 1) &&
        (text[i + 1] === '家' || /^(?:中小|小微)$/.test(text.slice(i - 3, i - 1))))
    );
  return hits.cutLong[i + 1] !== 0;
}

/** 规划设计 holds 划设, but no such word: both its halves belong to words of names. */
const straddles = (hits: Ground['hits'], i: number): boolean =>
  hits.partTwo[i] !== 0 && hits.partOrCutTwo[i] !== 0;

/** 并|联合 holds 并联, but no such word: a function word and a verb stand side by side. */
const isSplit = (text: string, hits: Ground['hits'], i: number): boolean =>
  is(text, i - 1, EDGE.function) && hits.partOrCutTwo[i] !== 0 && hits.protectedTwo[i - 1] === 0;

/** True when a verb or function word stands anywhere in `words`: no name goes through it. */
export function hasCut(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    if (is(words, i, EDGE.function) && words[i] !== '与') return true;
    if (startsWith('cutTwo', words, i) > 0 || startsWith('cutLong', words, i) > 0) return true;
  }
  return false;
}

/** True when `word` is a verb, preposition or adverb of the lexicons, or a part of names. */
export const isCutWord = (word: string): boolean => isWordOf('cutOrPart', word);

/** True when something that is no name ends right before `at`. */
export function opensAt(ground: Ground, at: number): boolean {
  if (at === 0) return true;
  const { text, mask, hits } = ground;
  return (
    is(text, at - 1, EDGE.hard) ||
    mask[at - 1] !== (mask[at] ?? MASK.none) ||
    cutsAt(ground, at - 1) ||
    hits.cutOrPart[at] !== 0
  );
}
