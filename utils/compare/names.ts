import { dateOf, type Details } from '@/utils/reading';

/** 上海市徐汇区: what stands after the last level above it. */
const LAST_LEVEL = /^(?:.*(?:省|市|自治区|自治州|地区|盟|州(?=.{2,}[市县])))?(.+)$/;
const KIND = /(?:自治[区州县旗]|[省市区县盟旗])$/;

function place({ division, issuer, title }: Details): string {
  const last = division && (LAST_LEVEL.exec(division)?.[1] ?? division);
  if (!last) return issuer ?? title ?? '';
  const bare = last.replace(KIND, '');
  return bare.length >= 2 ? bare : last;
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

function tellApart(labels: string[], more: (index: number) => string | undefined): string[] {
  const count = new Map<string, number>();
  for (const label of labels) count.set(label, (count.get(label) ?? 0) + 1);
  return labels.map((label, i) => {
    const extra = count.get(label)! > 1 ? more(i) : undefined;
    return extra ? `${label} ${extra}` : label;
  });
}
