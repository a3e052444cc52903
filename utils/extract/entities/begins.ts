/** What patterns can begin with, by kind: nowhere else is one tried. */
const CHARACTERS = {
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

type Kind = keyof typeof CHARACTERS;

const KINDS = Object.keys(CHARACTERS) as Kind[];
const BEGINS = new Uint16Array(0x10000);
KINDS.forEach((kind, i) => {
  const characters = CHARACTERS[kind];
  for (let k = 0; k < characters.length; k++) BEGINS[characters.charCodeAt(k)]! |= 1 << i;
});

const bitOf = (kind: Kind): number => 1 << KINDS.indexOf(kind);

/** Every match of a sticky pattern, each behind the one before. */
export function* matches(pattern: RegExp, text: string, kind: Kind): Generator<RegExpExecArray> {
  const bit = bitOf(kind);
  for (let at = 0; at < text.length; at++) {
    if ((BEGINS[text.charCodeAt(at)]! & bit) === 0) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    yield match;
    at += match[0].length - 1;
  }
}

/** Every place where a sticky pattern holds, whatever its length. */
export function* places(pattern: RegExp, text: string, kind: Kind): Generator<number> {
  const bit = bitOf(kind);
  for (let at = 0; at < text.length; at++) {
    if ((BEGINS[text.charCodeAt(at)]! & bit) === 0) continue;
    pattern.lastIndex = at;
    if (pattern.test(text)) yield at;
  }
}
