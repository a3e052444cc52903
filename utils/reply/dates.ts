const DIGITS = '〇一二三四五六七八九';

/** 〇–九十九 in Chinese numerals as a number, digits one by one (二〇二四) or with tens (二十六). */
export function chineseNumber(words: string): number | null {
  const plain = words.replaceAll('零', '〇').replaceAll('两', '二');
  if (plain === '') return null;
  if (![...plain].every((c) => DIGITS.includes(c) || c === '十')) return null;
  if (!plain.includes('十')) return Number([...plain].map((c) => DIGITS.indexOf(c)).join(''));
  const [tens, ones] = plain.split('十') as [string, string];
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}

const ARABIC = /(\d{4})\s?[-年/.]\s?(\d{1,2})\s?[-月/.]\s?(\d{1,2})/;
const CHINESE =
  /([〇零一二三四五六七八九]{4})年([〇零一二三四五六七八九十]{1,3})月([〇零一二三四五六七八九十]{1,4})日?/;

/** The ISO date that stands in `text`, in Arabic or Chinese numerals; null when there is none or it cannot be. */
export function isoDate(text: string): string | null {
  const match = ARABIC.exec(text) ?? CHINESE.exec(text);
  if (!match) return null;
  const [year, month, day] = match
    .slice(1, 4)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : chineseNumber(part)));
  if (!year || !month || !day || month > 12 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
