const LEVEL_START = /^(?:省|市|区|县|州|旗|盟|镇)(?=.)/;

/** The place that a body's level word stands for: 区 in a reply of 上海市静安区 is 静安区. */
function placeOf(level: string, division: string): string | null {
  const parts = division.match(/.+?(?:自治区|自治州|自治县|省|市|区|县|州|旗|盟)/g) ?? [];
  return parts.findLast((part) => part.endsWith(level)) ?? null;
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
