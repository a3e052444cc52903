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

/** The words for whom measures name as the ones who act, those of most measures first. */
export function actorsOf(measures: readonly Measure[]): string[] {
  const counts = new Map<string, number>();
  for (const { agents } of measures)
    for (const words of new Set(agents.map(({ text }) => text)))
      counts.set(words, (counts.get(words) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([words]) => words);
}
