import { early } from '@/utils/text/early';
import { chineseNumber } from '@/utils/text/numerals';

const ARABIC = /(\d{4})\s?[-年/.]\s?(\d{1,2})(?=)\s?[-月/.]\s?(\d{1,2})/;
const CHINESE =
  /([〇零OoΟО一二三四五六七八九]{4})年([〇零一二三四五六七八九十]{1,3})月([〇零一二三四五六七八九十]{1,4})日?/;

const iso = (year: number, month: number, day: number): string | null =>
  year && month && day && month <= 12 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;

/** 2025718, 20250718: a line that has lost its 年月日; null where it can be read in two ways. */
export function undividedDate(line: string): string | null {
  const [, year, rest] = /^(20\d{2})(\d{2,4})日?$/.exec(line.trim()) ?? [];
  if (!year || !rest) return null;
  const days = [1, 2].flatMap((at) => {
    const [month, day] = [rest.slice(0, at), rest.slice(at)];
    const isWritten = day.length > 0 && day.length <= 2 && (rest.length === 4 || day[0] !== '0');
    return (isWritten && iso(Number(year), Number(month), Number(day))) || [];
  });
  return days.length === 1 ? days[0]! : null;
}

/** The ISO date that stands in `text`, in Arabic or Chinese numerals; null when there is none or it cannot be. */
export function isoDate(text: string): string | null {
  const match = ARABIC.exec(text) ?? CHINESE.exec(text);
  if (!match) return null;
  const [year, month, day] = match
    .slice(1, 4)
    .map((part) =>
      /^\d+$/.test(part) ? Number(part) : chineseNumber(part.replace(/[OoΟО]/g, '〇')),
    );
  return iso(year ?? 0, month ?? 0, day ?? 0);
}

early(CHINESE, ARABIC);
