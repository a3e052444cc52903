import type { Amount, Span } from '@/utils/reading';
import { chineseNumber } from '@/utils/reply/dates';

const SCALES: Record<string, number> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const CURRENCIES: readonly [RegExp, string][] = [
  [/美元$/, 'USD'],
  [/欧元$/, 'EUR'],
  [/港[元币]$/, 'HKD'],
  [/日元$/, 'JPY'],
  [/元$|人民币$/, 'CNY'],
];
const NUMBER = /^([\d,]+(?:\.\d+)?)\s?(万亿|[百千万亿])?余?/;
const WORDS = /^([〇零一二两三四五六七八九十百]+)(万亿|[千万亿])?余?/;
/** Longer words than this are no number that the genre writes. */
const WORDS_MAX = 6;

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
 * Reads an amount as the text has it: 1.2亿元 is 120000000 CNY, 8% is 8, 两家 is 2 家. A ratio or
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
  } else if (/^(?:%|个百分点|成)$/.test(rest)) {
    amount.kind = 'percent';
    amount.unit = rest === '成' ? '%' : rest;
    if (rest === '成' && value !== null) amount.value = exact(value * 10);
  }
  const before = text.slice(Math.max(0, start - 12), start);
  if (text[end] === '/' || before.includes('每')) {
    const per = rateOf(before, text.slice(end, end + 8));
    if (per !== undefined) amount.per = per;
  }
  return amount;
}

function numberOf(name: string): { value: number | null; rest: string } {
  const bare = name.replace(/^(?:第|共|约|近)/, '');
  const printed = NUMBER.exec(bare);
  if (printed) {
    const number = Number(printed[1]!.replaceAll(',', ''));
    const rest = bare.slice(printed[0].length);
    if (!Number.isFinite(number) || /^[:/]\d/.test(rest)) return { value: null, rest: bare };
    return { value: exact(number * (SCALES[printed[2] ?? ''] ?? 1)), rest };
  }
  const words = WORDS.exec(bare);
  if (!words || words[1]!.length > WORDS_MAX) return { value: null, rest: bare };
  const number = chineseNumber(words[1]!.replaceAll('两', '二'));
  const rest = bare.slice(words[0].length);
  if (number === null) return { value: null, rest };
  return { value: exact(number * (SCALES[words[2] ?? ''] ?? 1)), rest };
}
