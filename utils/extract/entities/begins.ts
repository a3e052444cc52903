import { codeAt } from '@/utils/text/chars';

/** What patterns can begin with, by kind: nowhere else is one tried. */
const FIRST = {
  date: '0123456789〇零一二三四五六七八九十今去明前后本当上下次翌同第年月近主汛开采供春夏秋冬八五两“入立霜招高中元清端国雨旱封冰防禁枯暑寒劳重十新正腊麦农',
  money: '0123456789一二两三四五六七八九十百千万亿数几',
  percent: '0123456789百',
  ratio: '0123456789',
  digits: '0123456789',
  chinese: '第首一二两三四五六七八九十百千数几半',
  docno: '〔[(【',
  standard: '12GJCHWDS',
  proposal: '第0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  road: '地轨轻有国省县乡村0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  list: '等两三四五六七八九十0123456789',
  surname:
    '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴钟汪田姜范邹郝秦白骆侯邵孟雷钱汤尹黎乔贺赖龚芮顾冉纪施柯倪聂殷翁庞詹季俞祝尤屈苗毕樊兰邢阮霍翟桂耿佟易段',
} as const;

type Kind = keyof typeof FIRST;
type Characters = Partial<Record<Kind, string>>;

/** What stands second, where few characters can: those that dates begin with are common in any prose. */
const SECOND: Characters = {
  date: `${FIRST.date}-—~至到季半周世学个节动宵阳黄假、天耕灌运收旦午庆期假暖热生考冻之内底末初明今火渔水日收忙`,
  money: `${FIRST.money},.-—~至到余多元美欧港日澳加英卢韩新台人块毛角厘分个`,
  percent: `${FIRST.digits},.%分`,
  docno: '12',
};

/** What stands behind the digits, dots and commas that a match begins with: 120|万元, 2024|年. */
const BEHIND: Characters = {
  date: '年月日-—~至到、学/世',
  money: '-—~至到余多来万亿百千元美欧港日澳加英卢韩新台人块',
  percent: '%',
  ratio: ':∶比',
  standard: '年',
  proposal: '号',
  road: '号国省',
};

const KINDS = Object.keys(FIRST) as Kind[];
const bitOf = (kind: Kind): number => 1 << KINDS.indexOf(kind);

/** By character a bit for every kind that can have it there; kinds of which nothing is told have all. */
function tableOf(told: Characters): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const kind of KINDS) if (told[kind] === undefined) table[0]! |= bitOf(kind);
  table.fill(table[0]!);
  for (const kind of KINDS)
    for (const character of told[kind] ?? '') table[character.charCodeAt(0)]! |= bitOf(kind);
  return table;
}

const BEGINS = tableOf(FIRST);
const GOES_ON = tableOf(SECOND);
const ENDS_NUMBER = tableOf(BEHIND);

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const COMMA = 0x2c;
const DOT = 0x2e;

/** Where a pattern of some kind can begin in a text: of both arrays the first `count` hold. */
export interface Begins {
  count: number;
  offsets: Uint32Array;
  /** By place among the offsets a bit for every kind. */
  kinds: Uint16Array;
}

/** Looks a text over once for all kinds. */
export function beginsIn(text: string): Begins {
  const offsets = new Uint32Array(text.length);
  const kinds = new Uint16Array(text.length);
  let count = 0;
  /** Where the number ends that stands here, and the kinds that can begin with it. */
  let end = 0;
  let ofNumber = 0;
  // Nothing begins with the last character: all have two or more.
  for (let at = 0; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    const begun = BEGINS[code]!;
    if (begun === 0) continue;
    let kind = begun & GOES_ON[text.charCodeAt(at + 1)]!;
    if (kind !== 0 && isDigit(code)) {
      if (at >= end) {
        end = endOfNumber(text, at);
        ofNumber = ENDS_NUMBER[codeAt(text, end)]!;
      }
      kind &= ofNumber;
    }
    if (kind === 0) continue;
    offsets[count] = at;
    kinds[count++] = kind;
  }
  return { count, offsets, kinds };
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  let code = text.charCodeAt(end);
  while (isDigit(code) || code === COMMA || code === DOT) code = codeAt(text, ++end);
  return end;
}

/** A text with where patterns can begin in it. */
export interface Looked {
  text: string;
  begins: Begins;
}

/** Every match of a sticky pattern, each behind the one before. */
export function* matches(
  pattern: RegExp,
  { text, begins }: Looked,
  kind: Kind,
): Generator<RegExpExecArray> {
  const { count, offsets, kinds } = begins;
  const bit = bitOf(kind);
  let free = 0;
  for (let i = 0; i < count; i++) {
    const at = offsets[i]!;
    if ((kinds[i]! & bit) === 0 || at < free) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    yield match;
    free = at + match[0].length;
  }
}
