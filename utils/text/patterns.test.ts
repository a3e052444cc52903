import { describe, expect, it } from 'vitest';
import { Patterns } from './patterns';

const REGEXPS = [
  /^(?:也|都)?(?:有着?|具有)[^,]{0,6}意义$/,
  /(?:处于|位于)[^,]*(?:范围|区域)内?$/,
  /(?:^|,)将[一二三]批/,
  /(?<![不下])属(?:于|[市县])/,
  /[\d.]+[万亿]元|三成/,
  /以[^,]+为/,
  /[^,]{2}/,
];
const PIECES = ['也', '有', '着', '具有', '意义', '位于', '范围', '内', ',', '将', '二批', '不', '属', '县', '3.5', '万元', '三成', '以', '为', '甲乙']; // prettier-ignore

/** Many short texts, the same in every run. */
const texts = Array.from({ length: 4_000 }, (_, n) => {
  let seed = n * 2_654_435_761;
  return Array.from({ length: 1 + (n % 6) }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return PIECES[(seed >>> 8) % PIECES.length]!;
  }).join('');
});

describe('Patterns', () => {
  it('matches what the patterns match alone, first and later', () => {
    const set = new Patterns();
    const patterns = REGEXPS.map((regexp) => set.of(regexp));
    const wrong = texts.filter((text) => {
      const words = set.walk(text);
      return REGEXPS.some((regexp, i) => regexp.test(text) !== patterns[i]!.test(words));
    });
    expect(wrong).toEqual([]);
    const hits = REGEXPS.map((regexp) => texts.filter((text) => regexp.test(text)).length);
    expect(Math.min(...hits)).toBeGreaterThan(0);
  });

  it('lets what cannot match not be tried, once it has seen enough', () => {
    const set = new Patterns();
    const pattern = set.of(/甲乙/);
    for (let i = 0; i < 1_000; i++) set.walk('丙');
    expect(set.walk('丙甲').open).toEqual([0]);
    expect(pattern.exec(set.walk('丙甲乙'))?.index).toBe(1);
  });
});
