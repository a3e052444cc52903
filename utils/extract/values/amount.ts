import type { Amount, Span } from '@/utils/reading';
import { chineseNumber } from '@/utils/text/numerals';

const SCALES: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const CURRENCIES: readonly [RegExp, string][] = [
  [/美元$/, 'USD'],
  [/欧元$/, 'EUR'],
  [/港[元币]$/, 'HKD'],
  [/日元$/, 'JPY'],
  [/英镑$/, 'GBP'],
  [/澳元$/, 'AUD'],
  [/加元$/, 'CAD'],
  [/韩元$/, 'KRW'],
  [/卢布$/, 'RUB'],
  [/台币$/, 'TWD'],
  [/元$|人民币$/, 'CNY'],
];
/** 1,200余万: digits, with what multiplies them. */
const PRINTED = /^(\d[\d,]*(?:\.\d+)?)\s?[余多]?([百千万亿]{0,3})[余多]?/;
/** 三百六十, 五百余万: numerals, and what multiplies them where 余 stands between. */
const WRITTEN = /^([〇零一二两三四五六七八九十百千万亿]+)(?:[余多]([百千万亿]{0,3}))?/;
/** 数十, 几百, 十几: nobody says how many. */
const VAGUE = /^(?:[数几][十百千万亿]+|十几)[余多]?万?/;
/** 10万元至|20万元, 1:|2, 三到|五家: two numbers, of which none is the amount. */
const SECOND = /^[^\d\s]{0,2}[-—~至到:∶/比]\s?(?=[\d一二两三四五六七八九十])/;
/** 三分之二 */
const PART = /^分之/;
const OF_HUNDRED = /^百分之([〇零一二两三四五六七八九十百]+)(?:点([〇零一二三四五六七八九]+))?$/;
const TENTHS = /^成([一二三四五六七八九])?半?$/;

/** Keeps 1.2 × 10⁸ from becoming 119999999.99999999. */
const exact = (value: number): number =>
  Number.isInteger(value) && value < PRECISE ? value : Number(value.toPrecision(12));
const PRECISE = 1e12;

/** What the amount is counted by: 元/人/月 behind it, 每人每月 before it. */
function rateOf(before: string, after: string): string | undefined {
  const behind = /^((?:\/[\u4e00-\u9fff]{1,3}|\/[a-zA-Z]{1,3}){1,2})/.exec(after)?.[1];
  if (behind) return behind.slice(1);
  const ahead = /((?:每[\u4e00-\u9fff]{1,3}?){1,2})(?:最高|不超过|给予|补助|补贴|奖励|约)?$/.exec(
    before,
  );
  return ahead?.[1]?.replaceAll('每', '/').slice(1);
}

/**
 * Reads an amount as the text has it: 1.2亿元 is 120000000 CNY, 8% is 8, 两家 is 2 家. A ratio, a range or
 * anything else without one number has value null. `text` is the condensed text it stands in.
 */
export function readAmount(text: string, { start, end }: Span): Amount {
  const name = text.slice(start, end).replace(/\s/g, '');
  const { value, rest } = numberOf(name);
  const amount: Amount = {
    start,
    end,
    text: text.slice(start, end),
    kind: 'quantity',
    value,
    unit: rest,
  };
  const currency = CURRENCIES.find(([pattern]) => pattern.test(rest));
  if (currency) {
    amount.kind = 'money';
    amount.unit = currency[1];
  } else if (/^(?:%|个百分点)$/.test(rest)) amount.kind = 'percent';
  const before = text.slice(Math.max(0, start - 12), start);
  if (text[end] === '/' || before.includes('每')) {
    const per = rateOf(before, text.slice(end, end + 8));
    if (per !== undefined) amount.per = per;
  }
  return amount;
}

/** A number with its unit; value null where there is none, or more than one. */
interface Numbered {
  value: number | null;
  rest: string;
}

function numberOf(name: string): Numbered {
  const bare = name.replace(/^(?:第|共|约|近)/, '');
  const percent = OF_HUNDRED.exec(bare);
  if (percent) return { value: decimal(percent[1]!, percent[2]), rest: '%' };
  const vague = VAGUE.exec(bare);
  if (vague) return { value: null, rest: bare.slice(vague[0].length) };
  const printed = PRINTED.exec(bare);
  const written = printed ? null : WRITTEN.exec(bare);
  const match = printed ?? written;
  if (!match) return { value: null, rest: bare };
  const rest = bare.slice(match[0].length);
  const second = SECOND.exec(rest);
  // 300-500万元: the unit stands behind the second.
  if (second) {
    const other = numberOf(rest.slice(second[0].length));
    return { value: null, rest: /^[:∶/比]/.test(second[0]) ? bare : other.rest };
  }
  if (PART.test(rest)) return { value: null, rest: bare };
  const number = printed ? Number(match[1]!.replaceAll(',', '')) : chineseNumber(match[1]!);
  if (number === null || !Number.isFinite(number)) return { value: null, rest };
  const tenths = TENTHS.exec(rest);
  if (tenths)
    return { value: exact(number * 10 + (chineseNumber(tenths[1] ?? '') ?? 0)), rest: '%' };
  return { value: exact(number * scaleOf(match[2] ?? '')), rest };
}

/** 千万 is a thousand times ten thousand. */
const scaleOf = (words: string): number =>
  [...words].reduce((scale, one) => scale * SCALES[one]!, 1);

/** 九十五点五 */
function decimal(whole: string, part = ''): number | null {
  const number = chineseNumber(whole);
  if (number === null || part === '') return number;
  return Number(`${number}.${chineseNumber(part)}`);
}
