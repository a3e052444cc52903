import { CUT_WORDS, FUNCTION_CHARS, NAME_PARTS, PROTECTED } from '../lexicon/edges';
import { VERBS } from '../lexicon/verbs';
import { ADVERBS, CUES, MEANS, SELVES } from '../lexicon/words';
import { MASK } from '@/utils/text/masks';

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const FUNCTION = new Set(FUNCTION_CHARS);
const PROTECTED_WORDS = new Set(wordsOf(PROTECTED));
const PARTS = new Set(wordsOf(NAME_PARTS));
/** Longer words that end before a name: verbs, means, adverbs, and some more. */
const CUTS: ReadonlySet<string> = new Set(
  [...Object.values(VERBS), MEANS, ADVERBS, ...CUES.map(({ words }) => words), SELVES, CUT_WORDS]
    .flatMap(wordsOf)
    .filter((word) => word.length >= 2 && word.length <= 4),
);

/** Verbs at the head of a name that never belong to it when something proper follows. */
const STRIPPED =
  /^(?:联合|协同|利用|建设|指导|选取|促进|合作|推广|培养|治理|监督|调度|统筹|服务|处置|开放|采购|赴|拨打|是|做强|做优|改造|更新|升级|研究|规划|设计|开发|投资|保护|救助|维修|安装|供应|检测|监测|巡查|巡逻|控制|回收|处理|绿化|美化|净化|清洁|展示|体验|接待|托管|养护|管护|施工|采样|审查|登记|查询|宣传|发行|学习|运输|配送|加工|种植|养殖|培训|运营|交流|引进|上门|位于|邀请|聘请|商|由|至)/;
/** 建设大道, 创新一路: the verb is the name. */
const STREET = /^(?:[路街道巷]|大[道街厦]|[中小]学|小区|[一二三四五六七八九十][路街])/;
/** What a stripped verb must leave: a stem and an ending. */
const LEFT_MIN = 2;

const LONGEST_CUT = 4;
const LONGEST_NAME = 24;
const HARD = /[\s.,。;:!?、《》“”‘’()〔〕【】|/·>…—~\n]/;

/**
 * Where a name that reaches to `stop` begins, going left from `anchor` (the start of the part that
 * told it is a name): at punctuation, or behind the last word that no name holds; `end` is where
 * the name ends when that lies behind `anchor`. At most 24 characters back.
 */
export function leftEdge(
  text: string,
  mask: Uint8Array,
  anchor: number,
  end: number = anchor,
): number {
  const edge = behindSubject(text, hardEdge(text, mask, anchor), end);
  const verb = STRIPPED.exec(text.slice(edge, end))?.[0];
  if (!verb) return edge;
  const left = text.slice(edge + verb.length, end);
  return (left.length >= LEFT_MIN && !STREET.test(left)) || /^[省市区县州镇乡]/.test(left)
    ? edge + verb.length
    : edge;
}

/** 区城投集团利用人民路: subject and verb before the name are none of it. */
function behindSubject(text: string, edge: number, end: number): number {
  const match = SUBJECT_VERB.exec(text.slice(edge, end));
  if (!match) return edge;
  const start = edge + match[0].length;
  return end - start > LEFT_MIN && !STREET.test(text.slice(start, end)) ? start : edge;
}
const SUBJECT_VERB =
  /^.*[局委办部厅院司团队会区市县省镇乡处企站](?:联合|协同|利用|指导|选取|促进|推广|培养|治理|监督|统筹|开放|采购|改造|更新|升级|开发|投资|保护|救助|维修|安装|检测|巡查|控制|处理|托管|养护|管护|施工|审查|登记|查询|发行|运营|引进|邀请|聘请)/;

function hardEdge(text: string, mask: Uint8Array, anchor: number): number {
  const inside = mask[anchor] ?? MASK.none;
  const bound = Math.max(0, anchor - LONGEST_NAME);
  for (let i = anchor - 1; i >= bound; i--) {
    const char = text[i]!;
    if (HARD.test(char) || mask[i] !== inside || endsDate(text, i)) return i + 1;
    if (cutsAt(text, i)) return i + 1;
  }
  return bound;
}

/** 2023年9月衢江区某幼儿园: a date is no part of the name behind it. */
const endsDate = (text: string, i: number): boolean =>
  /[年月日]/.test(text[i]!) && /\d/.test(text[i - 1] ?? '');

/** True when a word that no name holds ends with the character at `i`. */
function cutsAt(text: string, i: number): boolean {
  const char = text[i]!;
  if (
    FUNCTION.has(char) &&
    !PROTECTED_WORDS.has(text.slice(i, i + 2)) &&
    !PROTECTED_WORDS.has(text.slice(i - 1, i + 1)) &&
    !PROTECTED_WORDS.has(text.slice(i - 2, i + 1))
  )
    return true;
  for (let length = 2; length <= LONGEST_CUT; length++) {
    const word = text.slice(i - length + 1, i + 1);
    if (CUTS.has(word) && !isPart(word) && !straddles(text, i, length))
      return !(
        word === '企业' &&
        (text[i + 1] === '家' || /^(?:中小|小微)$/.test(text.slice(i - 3, i - 1)))
      );
  }
  return false;
}

/** 投资建设, 提升改造: two words of names side by side are one, too. */
const isPart = (word: string): boolean =>
  PARTS.has(word) || (word.length === 4 && PARTS.has(word.slice(0, 2)) && PARTS.has(word.slice(2)));

/** 规划设计 holds 划设, but no such word: both its halves belong to words of names. */
const straddles = (text: string, i: number, length: number): boolean =>
  length === 2 &&
  PARTS.has(text.slice(i - 2, i)) &&
  (PARTS.has(text.slice(i, i + 2)) || CUTS.has(text.slice(i, i + 2)));

/** True when a verb or function word stands anywhere in `words`: no name goes through it. */
export function hasCut(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    if (FUNCTION.has(words[i]!) && words[i] !== '与') return true;
    for (let length = 2; length <= LONGEST_CUT && i + length <= words.length; length++) {
      const word = words.slice(i, i + length);
      if (CUTS.has(word) && !isPart(word)) return true;
    }
  }
  return false;
}

/** True when `word` is a verb, preposition or adverb of the lexicons. */
export const isCutWord = (word: string): boolean => CUTS.has(word) || PARTS.has(word);

/** True when something that is no name ends right before `at`. */
export function opensAt(text: string, mask: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  const char = text[at - 1]!;
  return (
    HARD.test(char) ||
    mask[at - 1] !== (mask[at] ?? MASK.none) ||
    cutsAt(text, at - 1) ||
    isVerbBefore(text, at)
  );
}

function isVerbBefore(text: string, at: number): boolean {
  for (let length = 2; length <= LONGEST_CUT; length++)
    if (isCutWord(text.slice(at - length, at))) return true;
  return false;
}
