const LEVEL_START = /^(?:自治区|省|市|区|县|州|旗|盟|镇)(?=.)/;
/** One level of a division's full name. No 州 that goes on as 市 or 省, no 市 of 沙市区 or 津市市. */
const PART = /.+?(?:自治[区州县旗]|省|市(?!市$|区)|区|县|旗|盟)/g;

/** The place that a body's level word stands for: 区 in a reply of 上海市静安区 is 静安区. */
function placeOf(level: string, division: string): string | null {
  const isOfLevel = (part: string): boolean =>
    part.endsWith(level) && (level !== '区' || !part.endsWith('自治区'));
  return (division.match(PART) ?? []).findLast(isOfLevel) ?? null;
}

/**
 * The full name of a body that is named by its level alone: 区财政局 in a reply of 静安区 is
 * 静安区财政局. Null when the name does not begin with a level or the division has none of it.
 */
export function fullName(name: string, division: string | undefined): string | null {
  const level = LEVEL_START.exec(name)?.[0];
  const place = level && division ? placeOf(level, division) : null;
  return place ? place + name.slice(level!.length) : null;
}
