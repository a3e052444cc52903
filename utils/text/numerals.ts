const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * The whole number that Chinese numerals write, digit by digit (二〇二四) or with units (二十六,
 * 一千二百万, 两亿); null for anything else, and for what leaves the last unit out (二百三).
 */
export function chineseNumber(words: string): number | null {
  const plain = words.replaceAll('零', '〇').replaceAll('两', '二');
  if (plain === '') return null;
  if ([...plain].every((c) => DIGITS.includes(c)))
    return Number([...plain].map((c) => DIGITS.indexOf(c)).join(''));
  /** What stands up to the last 亿, up to the last 万, below it, and the digit that waits for a unit. */
  let [high, total, section, digit] = [0, 0, 0, 0];
  let last = 0;
  for (const c of plain) {
    const unit = UNITS[c];
    const myriad = MYRIADS[c];
    if (unit !== undefined) {
      // 十六, but not 百六: only ten goes without its one.
      if (digit === 0 && unit !== 10) return null;
      section += (digit || 1) * unit;
      [digit, last] = [0, unit];
    } else if (myriad !== undefined) {
      const below = total + section + digit;
      if (below === 0) return null;
      if (myriad === 1e8) [high, total] = [high + below * myriad, 0];
      else total = below * myriad;
      [section, digit, last] = [0, 0, myriad];
    } else {
      const value = DIGITS.indexOf(c);
      if (value === -1 || digit !== 0) return null;
      [digit, last] = value === 0 ? [0, 0] : [value, last];
    }
  }
  // 二百三: is it 230 or 203?
  if (digit !== 0 && last > 10) return null;
  return high + total + section + digit;
}
