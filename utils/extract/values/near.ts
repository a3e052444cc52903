import { endOf, iso, lastDay } from './days';

/** A stretch of time near the day of the reply, ISO days, both ends included. */
interface Near {
  from: string;
  to: string;
  /** The last day of what is said to be done before it. */
  before: string;
  year: number;
}

/** Forms that are reckoned from the day of the reply. */
const FORMS: readonly [
  pattern: RegExp,
  reckon: (match: RegExpExecArray, day: string) => Near | null,
][] = [
  /* 本月, 下月初, 月底 */ [/^([上本下])?个?月(?:([底末]|下旬)|(初|上旬)|(中旬))?/, monthNear],
  /* 下学期, 新学期开学前 */ [/^([上本下新])学期/, termNear],
  /* 本周, 下周五 */ [/^([上本下])周([一二三四五六日末])?/, weekNear],
];
const STEPS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 下: 1 };

/**
 * Resolves a time that is reckoned from `day`, the ISO day of the reply: 本月, 下周五, 新学期. Null where
 * it cannot be told, undefined for words that are reckoned otherwise.
 */
export function nearTo(words: string, day: string | undefined): Near | null | undefined {
  for (const [pattern, reckon] of FORMS) {
    const match = pattern.exec(words);
    if (match) return day === undefined ? null : reckon(match, day);
  }
  return undefined;
}

function monthNear([, which, late, early, middle]: RegExpExecArray, day: string): Near | null {
  if (which === undefined && late === undefined) return null;
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + STEPS[which ?? '本']!;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const last = lastDay(year, month);
  const [from, to] = late ? [21, last] : early ? [1, 10] : middle ? [11, 20] : [1, last];
  const end = iso(year, month, to);
  return { from: iso(year, month, from), to: end, before: end, year };
}

/** First months of the two terms of a year. */
const TERM_BEGINS = [3, 9];

function termNear([, which]: RegExpExecArray, day: string): Near | null {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  // In the holidays (January, February; July, August) no term is under way: the next is the new one.
  const holidays = month < 3 || month === 7 || month === 8;
  const running = month < 3 ? year * 2 - 1 : month < 9 ? year * 2 : year * 2 + 1;
  if (which === '本' && holidays) return null;
  const last = holidays ? running : running - 1;
  const term = which === '上' ? last : which === '本' ? running : running + 1;
  const first = TERM_BEGINS[term % 2]!;
  const of = Math.floor(term / 2);
  const to = first === 9 ? endOf(of + 1, 1) : endOf(of, 7);
  return { from: iso(of, first, 1), to, before: endOf(of, first - 1), year: of };
}

const DAY = 86_400_000;
const DAYS = '一二三四五六日';
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_FIRST = 3;

function weekNear([, which, weekday]: RegExpExecArray, day: string): Near | null {
  const today = Date.parse(day) / DAY;
  if (!Number.isInteger(today)) return null;
  const monday = today - ((today + WEEKDAY_OF_FIRST) % 7) + STEPS[which!]! * 7;
  const isoOf = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);
  const [first, last] =
    weekday === undefined
      ? [0, 6]
      : weekday === '末'
        ? [5, 6]
        : [DAYS.indexOf(weekday), DAYS.indexOf(weekday)];
  const from = isoOf(monday + first);
  const before = isoOf(monday + first - 1);
  const to = isoOf(monday + last);
  // 下周前: before its Monday; 下周五前: that day is the deadline.
  return { from, to, before: weekday === undefined ? before : to, year: Number(from.slice(0, 4)) };
}
