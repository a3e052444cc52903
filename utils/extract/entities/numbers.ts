/** A number in digits, as a pattern's source: 1,200, 3.5. Bounded, so that no run of digits is tried over. */
export const NUMBER = '(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,12})(?:\\.\\d{1,8})?';
/** What multiplies it: 3万, 1.2亿. */
export const SCALE = '(?:万亿|百万|千万|亿|万|千|百)?';
