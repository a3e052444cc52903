import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { addComparison, changeComparison, countComparisonsWith } from './comparisons';
import { db } from './db';
import type { Comparison } from './types';

const comparison: Comparison = {
  id: 'c',
  title: '',
  question: '',
  notes: '',
  replyIds: ['r1', 'r2'],
  rows: [],
  verdicts: [],
  createdAt: '2026-01-02T03:04:05.000Z',
  changedAt: '2026-01-02T03:04:05.000Z',
};
afterEach(() => db.comparisons.clear());

it('changes made at once both count', async () => {
  await addComparison(comparison);
  await Promise.all([
    changeComparison('c', (now) => ({ ...now, title: 'one' })),
    changeComparison('c', (now) => ({ ...now, question: 'two' })),
  ]);
  expect(await db.comparisons.get('c')).toMatchObject({ title: 'one', question: 'two' });
});

it('what is gone is told and stays gone', async () => {
  expect(await changeComparison('c', (now) => ({ ...now, title: 'one' }))).toBeUndefined();
  expect(await db.comparisons.count()).toBe(0);
});

it('counts the comparisons that hold some replies', async () => {
  await addComparison(comparison);
  expect(await countComparisonsWith(['r2', 'x'])).toBe(1);
  expect(await countComparisonsWith(['x'])).toBe(0);
});
