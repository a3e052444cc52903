import type { Interval } from '@/utils/reading';
import { chineseNumber } from '@/utils/text/numerals';
import { endOf, iso, lastDay } from './days';
import { nearTo } from './near';

/** What a date without a year of its own is counted from. */
export interface Calendar {
  /** ISO date of the reply. */
  replyDate?: string | undefined;
  /** ISO date of the page, for want of the reply's own. */
  published?: string | undefined;
  /** The last year named before the date in its sentence. */
  year?: number | undefined;
}

/** Five-year plans by their ordinal: “十四五” is 2021 to 2025. */
const PLANS: Record<string, number> = {
  一: 1953,
  二: 1958,
  八: 1991,
  九: 1996,
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
  十六: 2031,
};
const RELATIVE: Record<string, number> = {
  前: -2,
  去: -1,
  上: -1,
  今: 0,
  本: 0,
  当: 0,
  明: 1,
  来: 1,
  后: 2,
};
/**
 * Stretches of a year, as first and last month. What begins with a known day is over with that day:
 * 暑假前 is June at the latest. Feasts of the moon move, so 中秋前 may be any day of its months.
 */
const SEASONS: readonly [pattern: RegExp, first: number, last: number, begins?: true][] = [
  [/前(?:[三3])季度/, 1, 9],
  [/前(?:[两二2])季度/, 1, 6],
  [/第?[一1]季度末/, 3, 3],
  [/第?[二2]季度末/, 6, 6],
  [/第?[三3]季度末/, 9, 9],
  [/第?[四4]季度末/, 12, 12],
  [/上半年/, 1, 6],
  [/下半年/, 7, 12],
  [/(?:第?[一1]季度|首季)/, 1, 3],
  [/第?[二2]季度/, 4, 6],
  [/第?[三3]季度/, 7, 9],
  [/第?[四4]季度/, 10, 12],
  [/春季学期/, 2, 7, true],
  [/秋季学期/, 9, 12, true],
  [/暑假|暑期/, 7, 8, true],
  [/春节|春运/, 1, 2],
  [/春[耕灌]/, 3, 4, true],
  [/清明/, 4, 4, true],
  [/元宵/, 2, 3],
  [/五一|劳动节/, 5, 5, true],
  [/主汛期/, 7, 8, true],
  [/汛|高考|中考/, 6, 6, true],
  [/夏收|端午/, 6, 6],
  [/八一/, 8, 8, true],
  [/开学/, 9, 9, true],
  [/中秋/, 9, 9],
  [/秋收/, 9, 10],
  [/国庆|十一”?(?:假期|黄金周|前)/, 10, 10, true],
  [/重阳/, 10, 10],
  [/采暖|供暖|供热|入冬|立冬|封冻|冬灌/, 11, 12, true],
  [/元旦/, 12, 12],
  [/春[季天]|[今明去]春/, 3, 5, true],
  [/夏[季天]|[今明去]夏/, 6, 8, true],
  [/秋[季天]|入秋|[今明去]秋/, 9, 11, true],
  [/冬[季天]|[今明去]冬/, 11, 12, true],
  [/年初/, 1, 1],
  [/年中/, 6, 6],
  [/年(?:底|末|终)/, 12, 12],
];

/** One look for all of them: most dates have none. */
const SEASON = new RegExp(SEASONS.map(([pattern]) => pattern.source).join('|'));

/** 二〇二五年十月 → 2025年10月: numerals in front of 年, 月 and 日 become digits. */
const NUMERALS = /[〇零一二三四五六七八九十][年月日]/;
const digits = (name: string): string =>
  !NUMERALS.test(name)
    ? name
    : name.replace(/[〇零一二三四五六七八九十]{1,4}(?=[年月日])/g, (words) =>
        String(chineseNumber(words) ?? words),
      );

interface Point {
  from: string;
  to: string;
  /** The last day of what is said to be done before it. */
  before: string;
  year: number;
  basis: Interval['basis'];
}

/** One end of a date: a year, month, day or season, with the year it is in. */
function pointOf(words: string, calendar: Calendar, known?: Point): Point | null {
  const { replyDate, published } = calendar;
  const ownYear = Number((replyDate ?? published)?.slice(0, 4)) || undefined;
  const ownBasis = replyDate === undefined ? 'page-date' : 'reply-date';
  let basis: Interval['basis'] = 'text';
  let year: number | undefined;
  const next = /[次翌]年/.test(words);
  const near = nearTo(words, replyDate ?? published);
  const full = /(\d{4})(?:年|[-./](?=\d))|^(\d{4})$/.exec(words);
  const relative = /([前去上今本当明来后])年|([去今明])[春夏秋冬]/.exec(words);
  if (full) year = Number(full[1] ?? full[2]);
  else if (relative) {
    if (ownYear === undefined) return null;
    year = ownYear + RELATIVE[relative[1] ?? relative[2]!]!;
    basis = ownBasis;
  } else if (next) {
    // 11月至次年3月: the year after the one that was spoken of.
    const before = known?.year ?? calendar.year;
    if (before === undefined) return null;
    [year, basis] = [before + 1, known?.basis ?? 'context'];
  } else if (near !== undefined) return near && { ...near, basis: ownBasis };
  else if (known) ({ year, basis } = known);
  else if (calendar.year !== undefined) [year, basis] = [calendar.year, 'context'];
  else if (ownYear !== undefined) [year, basis] = [ownYear, ownBasis];
  if (year === undefined || year < 1000) return null;
  const at = (from: string, to: string, before = to): Point => ({ from, to, before, year, basis });
  const printed = /\d{4}[-./](\d{1,2})(?:[-./](\d{1,2}))?/.exec(words);
  const month = Number(
    printed?.[1] ?? /(\d{1,2})月|^(\d{1,2})$/.exec(words)?.slice(1).find(Boolean),
  );
  if (month >= 1 && month <= 12) {
    const last = lastDay(year, month);
    const day = Number(printed?.[2] ?? /月(\d{1,2})/.exec(words)?.[1]);
    if (day >= 1 && day <= last) return at(iso(year, month, day), iso(year, month, day));
    if (/月中下旬/.test(words)) return at(iso(year, month, 11), iso(year, month, last));
    if (/月上中旬/.test(words)) return at(iso(year, month, 1), iso(year, month, 20));
    if (/月(?:底|末|下旬)/.test(words)) return at(iso(year, month, 21), iso(year, month, last));
    if (/月(?:初|上旬)/.test(words)) return at(iso(year, month, 1), iso(year, month, 10));
    if (/月中旬?/.test(words)) return at(iso(year, month, 11), iso(year, month, 20));
    // 9月前: with the end of August.
    const before = month === 1 ? endOf(year - 1, 12) : endOf(year, month - 1);
    return at(iso(year, month, 1), iso(year, month, last), before);
  }
  // 前8个月
  const months = numberIn(/前(\d{1,2}|[一二三四五六七八九十]{1,2})个月/.exec(words)?.[1]);
  if (months >= 1 && months <= 12) return at(iso(year, 1, 1), endOf(year, months));
  for (const [pattern, first, last, begins] of SEASON.test(words) ? SEASONS : []) {
    if (!pattern.test(words)) continue;
    const before = begins ? endOf(year, first - 1) : endOf(year, last);
    return at(iso(year, first, 1), endOf(year, last), before);
  }
  if (full || relative || /年内|年度|全年/.test(words))
    return at(
      iso(year, 1, 1),
      iso(year, 12, 31),
      /年前$/.test(words) ? endOf(year - 1, 12) : undefined,
    );
  return null;
}

const numberIn = (words: string | undefined): number =>
  words === undefined ? NaN : /^\d+$/.test(words) ? Number(words) : (chineseNumber(words) ?? NaN);

/** 今冬明春: from November of the first year to May of the second. */
const WINTER = /^([去今])冬[今明]春/;
/** 上世纪九十年代, 20世纪80年代 */
const DECADE = /^(?:上|20)世纪(\d0|[一二三四五六七八九]十)年代/;

/** 2025学年, 2024—2025学年: from September to the August after. */
const SCHOOL_YEAR = /^(\d{4})(?:\D(\d{4}))?学年/;
const PLAN = /[“"]?(十?[一二三四五六八九十])五[”"]?/;

/**
 * Resolves a date as the text has it (`name`, with what stands right behind it) to calendar time:
 * 2025年底前 is everything up to 2025-12-31, 今年7月 counts from the reply's year. Where no year can
 * be had the basis is `unknown`.
 */
export function resolveInterval(name: string, after: string, calendar: Calendar): Interval {
  const words = digits(name);
  const said = words + /^(?:底?前|之前|以前|起|以来|开始|后|以后|之后)?/.exec(after)![0];
  const plan = PLAN.exec(words);
  const start = plan ? PLANS[plan[1]!] : undefined;
  const school = SCHOOL_YEAR.exec(words);
  let range: Omit<Point, 'year'> | null = null;
  if (school) {
    const first = Number(school[1]);
    const to = endOf(Number(school[2] ?? first + 1), 8);
    range = { from: iso(first, 9, 1), to, before: iso(first, 8, 31), basis: 'text' };
  } else if (DECADE.test(words)) {
    const first = 1900 + numberIn(DECADE.exec(words)![1]);
    const to = iso(first + 9, 12, 31);
    range = { from: iso(first, 1, 1), to, before: to, basis: 'text' };
  } else if (WINTER.test(words)) {
    const point = pointOf(`${WINTER.exec(words)![1]}年`, calendar);
    if (point) {
      const to = endOf(point.year + 1, 5);
      range = { from: iso(point.year, 11, 1), to, before: to, basis: point.basis };
    }
  } else if (start !== undefined) {
    const first = /末|后期|收官/.test(words) ? start + 4 : start;
    const last = /初/.test(words) ? start + 1 : start + 4;
    const to = iso(last, 12, 31);
    range = { from: iso(first, 1, 1), to, before: to, basis: 'text' };
  } else {
    const parts = words.split(
      /[—~至到]+|(?<=\d)、(?=\d)|(?<=[年月日\d])-(?=\d{4}年|\d{1,2}[月日])|(?<=\d{4})-(?=\d{4})/,
    );
    const ends = parts.filter(Boolean);
    const [first, second] = [ends[0], ends.length > 1 ? ends.at(-1) : undefined];
    // 2023-2025年, 1—4月: the first end borrows its unit from the second.
    const unit = second && /\d$/.test(first!) ? (/^\d+([年月])/.exec(second)?.[1] ?? '') : '';
    const from = first ? pointOf(first + unit, calendar) : null;
    // 6月16日至18日: the second end stands in the month of the first.
    const month = second && /^\d+日/.test(second) ? (/\d+月/.exec(first!)?.[0] ?? '') : '';
    const to = second ? pointOf(month + second, calendar, from ?? undefined) : from;
    if (from && to) range = { ...to, from: from.from, basis: from.basis };
  }
  if (!range) return { basis: 'unknown' };
  if (/前$/.test(said) && !/^前/.test(said)) return { to: range.before, basis: range.basis };
  if (/(?:起|以来|开始)$/.test(said)) return { from: range.from, basis: range.basis };
  if (/后$/.test(said)) return { from: range.to, basis: range.basis };
  return { from: range.from, to: range.to, basis: range.basis };
}
