import { startsWithDivision } from '@/utils/reply/divisions';
import { early } from '@/utils/text/early';
import { isWordOf, wordAt } from '../lexicon/scan';
import { hasCut, isCutWord } from './edges';

/** True when the stem says which one is meant, and not only of what class. */
export function isProper(stem: string): boolean {
  if (
    stem.length === 0 ||
    isKindWord(stem) ||
    /^(?:[一二三四五六七八九十两几数百千\d]+[家所个座处栋间]|[各多该此这那哪级型性]|新一[轮代届]|国家和|地(?:[下方面形类质理铁上块段表级标主市州]|区$)|[省市县]级[^机])|[一二三四五六七八九十两几\d](?:[个大座家处条]$|大国)/.test(
      stem,
    )
  )
    return false;
  return !isMadeOf(CLASSES, stem) && !(OF_KIND.test(stem) && !startsWithDivision(stem));
}
/** 普惠性, 紧密型, 二级, 某类: a kind, whatever stands before it. */
const OF_KIND = /(?:[型性式级类期制]|(?<!文)化|自动|闲置|规模|规划|新建|拟建|在建|配套|项目|阶段)$/;

/** 养老, 医院: a verb or a class. */
const isKindWord = (word: string): boolean => isWordOf('generic', word) || isCutWord(word);

type List = Parameters<typeof isWordOf>[0];
const CLASSES: readonly List[] = ['generic', 'cutOrPart'];
const KINDS: readonly List[] = [...CLASSES, 'fields', 'nominalAfter'];
const TRADES: readonly List[] = [...KINDS, 'trades', 'companyEndings'];

/** True when nothing but words of the lists stands in the stem. */
function isMadeOf(lists: readonly List[], stem: string): boolean {
  if (stem === '') return true;
  if (stem.length > LONGEST_KIND) return false;
  for (let i = Math.min(LONGEST_WORD, stem.length); i > 0; i--) {
    const word = stem.slice(0, i);
    // 西南民族: a bearing alone makes no class.
    if (BEARING.test(word) || !lists.some((list) => isWordOf(list, word))) continue;
    if (isMadeOf(lists, stem.slice(i))) return true;
  }
  return false;
}
const BEARING = /^[东西南北]$/;
const LONGEST_WORD = 6;
const LONGEST_KIND = 16;

/** True for words of classes, fields and acts, through and through: 农机作业, 就业培训; … */
export const isKind = (stem: string): boolean => isMadeOf(KINDS, stem);
/** … and for what companies deal in: 物业管理, 置业发展. */
export const isTrade = (stem: string): boolean => isMadeOf(TRADES, stem);

/** True when a word of the clauses' lexicons stands in it: a made-up name holds none. */
export function hasWord(stem: string): boolean {
  for (let i = 0; i < stem.length - 1; i++)
    if ((wordAt(stem, i, stem.length)?.length ?? 0) >= 2) return true;
  return false;
}

/** True when what a place calls itself ends at `at`: 健康|蔚县, 书香|锦江. */
export const isBehindSlogan = (text: string, at: number): boolean =>
  SLOGANS.test(text.slice(Math.max(0, at - 2), at));
const SLOGANS =
  /(?:健康|平安|书香|数字|美丽|活力|青春|文明|法治|智慧|绿色|诚信|宜居|和美|清廉|信用|魅力|大美|创业|好客|代化)$/;

/** True when no verb or function word goes through it; in so short a name as 正御泰 the last is none. */
export const isWhole = (name: string): boolean =>
  name.length <= 3 ? !hasWord(name) : !hasCut(name);

/** 建议设立2亿元的…, 关于建设…: what is only asked for at `at` has no name yet. */
export const isAskedFor = (text: string, at: number): boolean =>
  ASKED_FOR.test(text.slice(Math.max(0, at - 24), at));
const ASKED_FOR =
  /(?:关于|建议|提出|探索|研究|恳请|希望)[^,。;:]{0,6}(?:设立|建设|成立|组建|创办|新建|筹建)(?:一?[所家个]|[\d.]+[万亿]元的?)?$|筹[备建]$/;

early(ASKED_FOR, OF_KIND);
