/** What patterns can begin with, by kind: nowhere else is one tried. */
const FIRST = {
  date: '0123456789〇零一二三四五六七八九十今去明前后本当上下次翌第年月近主汛开采供春夏秋冬八五两“入立霜招高中元清端国雨封冰暑寒',
  money: '0123456789一二两三四五六七八九十百千万亿',
  percent: '0123456789百',
  digits: '0123456789',
  chinese: '第首一二两三四五六七八九十百千数几半',
  docno: '〔[(【',
  standard: '12GJCHWDS',
  proposal: '第0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  road: '地轨轻有国省县乡村0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  list: '等两三四五六七八九十0123456789',
} as const;

type Kind = keyof typeof FIRST;

/** What stands second in a date: characters that dates begin with are common in any prose. */
const IN_DATE = `${FIRST.date}-—~至到季半周世学节天耕灌运收旦午庆期假暖热生考冻之内底末初`;

const KINDS = Object.keys(FIRST) as Kind[];
const bitOf = (kind: Kind): number => 1 << KINDS.indexOf(kind);

/** By character a bit for every kind that can begin with it, or have it second. */
const BEGINS = new Uint16Array(0x10000);
const GOES_ON = new Uint16Array(0x10000).fill(~bitOf('date'));
for (const kind of KINDS)
  for (const character of FIRST[kind]) BEGINS[character.charCodeAt(0)]! |= bitOf(kind);
for (const character of IN_DATE) GOES_ON[character.charCodeAt(0)]! |= bitOf('date');

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
  for (let at = 0; at < text.length; at++) {
    const begun = BEGINS[text.charCodeAt(at)]!;
    if (begun === 0) continue;
    // Nothing begins with the last character: all have two or more.
    const kind = begun & GOES_ON[text.charCodeAt(at + 1)]!;
    if (kind === 0) continue;
    offsets[count] = at;
    kinds[count++] = kind;
  }
  return { count, offsets, kinds };
}

interface Text {
  text: string;
  begins: Begins;
}

/** Every match of a sticky pattern, each behind the one before. */
export function* matches(
  pattern: RegExp,
  { text, begins }: Text,
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
