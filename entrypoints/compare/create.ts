import { addComparison } from '@/utils/library/comparisons';
import type { Comparison } from '@/utils/library/types';

/** Makes a comparison of replies; gives its id. */
export async function createComparison(
  said: Pick<Comparison, 'title' | 'question' | 'replyIds'>,
): Promise<string> {
  const at = new Date().toISOString();
  const comparison: Comparison = {
    ...said,
    id: crypto.randomUUID(),
    notes: '',
    rows: [],
    verdicts: [],
    createdAt: at,
    changedAt: at,
  };
  await addComparison(comparison);
  return comparison.id;
}
