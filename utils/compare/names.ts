import { dateOf, type Details } from '@/utils/reading';
import { shortName } from '@/utils/reply/divisions';

/**
 * 上海市徐汇区: what stands after the levels above it, province and city, each as short as it can be:
 * 市北区 and 津市市 have a 市 of their own.
 */
const LAST_LEVEL =
  /^(?:.{2,}?(?:省|自治区))?(?:.{2,}?(?:市|自治州|地区|盟|州(?=.{2,}[市县])))?(.{2,})$/;

function place({ division, issuer, title }: Details): string {
  const last = division && (LAST_LEVEL.exec(division)?.[1] ?? division);
  if (!last) return issuer ?? title ?? '';
  return shortName(last) ?? last;
}

/**
 * Names the columns of a comparison: the district; with the year, then the number of what is
 * answered, where that is not enough to tell two columns apart.
 */
export function columnLabels(replies: readonly Details[]): string[] {
  const places = replies.map((details, i) => place(details) || `#${i + 1}`);
  const withYear = tellApart(places, (i) => dateOf(replies[i]!)?.slice(0, 4));
  const withNumber = tellApart(withYear, (i) => replies[i]!.number);
  return tellApart(withNumber, (i) => `#${i + 1}`);
}

/** Adds to labels that are the same what tells them apart, where there is something. */
export function tellApart(
  labels: readonly string[],
  more: (index: number) => string | undefined,
): string[] {
  const count = new Map<string, number>();
  for (const label of labels) count.set(label, (count.get(label) ?? 0) + 1);
  return labels.map((label, i) => {
    const extra = count.get(label)! > 1 ? more(i) : undefined;
    return extra ? `${label} ${extra}` : label;
  });
}
