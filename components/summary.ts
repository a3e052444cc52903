import { STATUSES, type Measure, type Reading, type Status } from '@/utils/reading';

/** How many measures stand at each status, in the order of `STATUSES`. */
export const countByStatus = (measures: readonly Measure[]): Record<Status, number> => {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const { status } of measures) counts[status]++;
  return counts;
};

/** A promise is concrete when it is planned and has a deadline, a figure, or others than the replying body to act. */
const isConcrete = ({ status, due, qty, by }: Measure): boolean =>
  status === 'planned' && Boolean(due || qty || by);

/** The concrete promises, the most specific first, then in text order. */
export function concretePromises({ measures }: Reading): { measure: Measure; index: number }[] {
  return measures
    .map((measure, index) => ({ measure, index }))
    .filter(({ measure }) => isConcrete(measure))
    .toSorted(
      (a, b) =>
        Number(Boolean(b.measure.due)) - Number(Boolean(a.measure.due)) ||
        b.measure.specificity.total - a.measure.specificity.total ||
        a.index - b.index,
    );
}

/** 静安区, 静安 in a reply of 上海市静安区: the replying side by the name of its place. */
const isOwnPlace = (name: string, division: string | undefined): boolean =>
  division !== undefined &&
  (division.endsWith(name) || division.replace(/[省市县区州旗]$/, '').endsWith(name));

/** The words for whom a measure names as those who act, but for the replier's own `division`. */
export const othersOf = ({ agents }: Measure, division?: string): string[] => [
  ...new Set(agents.map(({ text }) => text).filter((name) => !isOwnPlace(name, division))),
];

/** The same of many measures, those of most measures first. */
export function actorsOf(measures: readonly Measure[], division?: string): string[] {
  const counts = new Map<string, number>();
  for (const measure of measures)
    for (const words of othersOf(measure, division))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([words]) => words);
}
