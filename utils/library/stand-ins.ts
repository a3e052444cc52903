import type { Comparison, Id } from './types';

/** A comparison of a file over the replies that stand for those of the file; their labels go with them. */
export function overStandIns(comparison: Comparison, standIn: (id: Id) => Id): Comparison {
  const { replyIds, labels } = comparison;
  return {
    ...comparison,
    replyIds: [...new Set(replyIds.map(standIn))],
    ...(labels && {
      labels: Object.fromEntries(Object.entries(labels).map(([id, of]) => [standIn(id), of])),
    }),
  };
}
