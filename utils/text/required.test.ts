import { describe, expect, it } from 'vitest';
import { ANY, END, requiredBy, START } from './required';

/** Keys as a person reads them: ^ and $ for the ends, one character where it stands alone. */
const shown = (pattern: RegExp): string[] | null =>
  requiredBy(pattern)?.map((key) =>
    [key >>> 16, key & 0xffff]
      .filter((code) => code !== ANY)
      .map((code) => (code === START ? '^' : code === END ? '$' : String.fromCharCode(code)))
      .join(''),
  ) ?? null;

describe('requiredBy', () => {
  it.each<[RegExp, string[] | null]>([
    [/急需|亟待/, ['急需', '亟待']],
    [/^(?:因|由于)/, ['^因', '^由']],
    [/[^,]{2,9}(?:率|比例)(?:已|均)?达/, ['率达', '例达', '已达', '均达']],
    [/(?<!不)[能可]行$/, ['行$']],
    [/以[^,]+为/, ['以']],
    [/[一二]{4}年?底/, ['一底', '二底', '年底']],
    [/(?:甲乙)?/, null],
    [/[^,]+|甲/, null],
    [/[a-z]/, null],

    [/甲(?=乙)丙/, ['甲丙']],
    [/(?:甲){2,}乙/, ['甲乙']],
  ])('%s', (pattern, keys) => {
    expect(shown(pattern)).toEqual(keys);
  });
});
