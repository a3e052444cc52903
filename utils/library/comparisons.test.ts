import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import {
  addComparison,
  changeComparison,
  changeFollowUp,
  codesOfMeasures,
  countComparisonsWith,
  watchFollowUps,
} from './comparisons';
import { changeCoder } from './coder';
import { db } from './db';
import { putHighlights } from './sheet-changes';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import type { Comparison, FollowUp } from './types';

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
afterEach(() =>
  Promise.all(
    [db.comparisons, db.replies, db.captures, db.followUps, db.sheets].map((table) =>
      table.clear(),
    ),
  ),
);

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

it('what became of a promise stays with it when its page is saved anew', async () => {
  const { replies, captures, followUps } = sampleLibrary();
  const [reply] = replies;
  const [before] = captures;
  const { start, end } = before!.reading.measures[0]!;
  const text = `（更新）${before!.text}`;
  const measures = before!.reading.measures.map((measure) => ({
    ...measure,
    start: measure.start + 4,
    end: measure.end + 4,
  }));
  const after = { ...before!, id: 'after', text, reading: { ...before!.reading, measures } };
  await db.replies.put({ ...reply!, captureId: after.id });
  await db.captures.bulkPut([before!, after]);
  await db.followUps.bulkPut(followUps);
  const now = (): Promise<FollowUp[]> =>
    new Promise((resolve, reject) => {
      const stop = watchFollowUps((all) => (setTimeout(() => stop()), resolve(all)), reject);
    });
  const measure = { captureId: 'after', start: start + 4, end: end + 4 };
  expect(await now()).toEqual([{ ...followUps[0]!, measure }]);
  // What is said of it next moves the record; nothing that was known is lost.
  await changeFollowUp(measure, reply!.id, { evidenceUrl: 'https://x.gov.cn/' }, followUps[0]!.id);
  expect(await db.followUps.toArray()).toMatchObject([
    {
      id: followUps[0]!.id,
      state: 'kept',
      evidence: '已开业',
      evidenceUrl: 'https://x.gov.cn/',
      measure,
    },
  ]);
});

it('a measure bears the codes of its highlight, also once its page was saved anew', async () => {
  const { replies, captures, highlights } = sampleLibrary();
  const [reply] = replies;
  const [before] = captures;
  const [measure] = before!.reading.measures;
  const words = before!.text.slice(measure!.start, measure!.end);
  const text = `（更新）${before!.text}`;
  const { start, end } = { start: measure!.start + 4, end: measure!.end + 4 };
  const after = {
    ...before!,
    id: 'after',
    text,
    reading: { ...before!.reading, measures: [{ ...measure!, start, end }] },
  };
  await db.replies.put({ ...reply!, captureId: after.id });
  await db.captures.bulkPut([before!, after]);
  await putHighlights(
    db,
    [
      {
        ...highlights[0]!,
        selectors: {
          ...highlights[0]!.selectors,
          quote: { ...highlights[0]!.selectors.quote, exact: words },
          position: { start: measure!.start, end: measure!.end },
        },
        codes: ['c1'],
      },
    ],
    [],
  );
  expect([...(await codesOfMeasures([before!.id])).codes]).toEqual([
    [`${before!.id}#${measure!.start}-${measure!.end}`, ['c1']],
  ]);
  expect([...(await codesOfMeasures([after.id])).codes]).toEqual([
    [`${after.id}#${start}-${end}`, ['c1']],
  ]);
});

it('what became of a promise says who said so last, where they signed', async () => {
  const { followUps } = sampleLibrary();
  const [one] = followUps as [FollowUp];
  await db.followUps.bulkPut(followUps);
  await changeCoder(db, '王晓');
  await changeFollowUp(one.measure, one.replyId, { state: 'broken' });
  expect(await db.followUps.get(one.id)).toMatchObject({ state: 'broken', changedBy: '王晓' });
  await changeCoder(db, '');
  await changeFollowUp(one.measure, one.replyId, { evidence: '' });
  expect(Object.keys((await db.followUps.get(one.id))!)).not.toContain('changedBy');
});
