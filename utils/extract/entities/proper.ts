import { startsWithDivision } from '@/utils/reply/divisions';
import { isWordOf, startsWith, wordAt } from '../lexicon/scan';
import { hasCut, isCutWord } from './edges';

/** True when the stem says which one is meant, and not only of what class. */
export function isProper(stem: string): boolean {
  if (
    stem.length === 0 ||
    isKindWord(stem) ||
    /^(?:[一二三四五六七八九十两几数百千\d]+[家所个座处栋间]|各|多|该|此|这|那|级|地[^区])|[一二三四五六七八九十两几\d](?:[个大座家处条]$|大国)/.test(
      stem,
    )
  )
    return false;
  return !isGeneric(stem) && !(OF_KIND.test(stem) && !startsWithDivision(stem));
}
/** 普惠性, 紧密型, 二级, 某类: a kind, whatever stands before it. */
const OF_KIND = /(?:[型性式级类期制]|(?<!文)化|自动|闲置|规模|规划|新建|拟建|在建|配套|项目|阶段)$/;

/** 养老, 医院: a verb or a class. */
export const isKindWord = (word: string): boolean => isWordOf('generic', word) || isCutWord(word);

/** True when the stem is made of generic words through and through: 中西部县级中职. */
function isGeneric(stem: string): boolean {
  if (stem === '') return true;
  for (let i = Math.max(startsWith('generic', stem), startsWith('cutOrPart', stem)); i > 0; i--) {
    const word = stem.slice(0, i);
    // 西南民族: a bearing alone makes no class.
    if (isKindWord(word) && !BEARING.test(word) && isGeneric(stem.slice(i))) return true;
  }
  return false;
}
const BEARING = /^[东西南北]$/;

/** True when a word of the clauses' lexicons stands in it: a made-up name holds none. */
export function hasWord(stem: string): boolean {
  for (let i = 0; i < stem.length - 1; i++)
    if ((wordAt(stem, i, stem.length)?.length ?? 0) >= 2) return true;
  return false;
}

/** True when no verb or function word goes through it; in so short a name as 正御泰 the last is none. */
export const isWhole = (name: string): boolean =>
  name.length <= 3 ? !hasWord(name) : !hasCut(name);

/** 建议设立2亿元的…, 关于建设…: what is only asked for at `at` has no name yet. */
export const isAskedFor = (text: string, at: number): boolean =>
  ASKED_FOR.test(text.slice(Math.max(0, at - 24), at));
const ASKED_FOR =
  /(?:关于|建议|提出|探索|研究|恳请|希望)[^,。;:]{0,6}(?:设立|建设|成立|组建|创办|新建|筹建)(?:一?[所家个]|[\d.]+[万亿]元的?)?$/;
