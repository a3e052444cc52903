import { expect, it } from 'vitest';
import type { Measure } from '@/utils/reading';
import { followedIn } from './followed';
import type { FollowUp } from './types';

const capture = (id: string, text: string, words: readonly string[]) => {
  let at = 0;
  const measures = words.map((one) => {
    const start = text.indexOf(one, at);
    at = start + one.length;
    return { start, end: at } as Measure;
  });
  return { id, text, reading: { measures } };
};
const said = (id: string, captureId: string, start: number, end: number, at = '1'): FollowUp => ({
  id,
  measure: { captureId, start, end },
  replyId: 'r',
  state: 'kept',
  evidence: id,
  evidenceUrl: '',
  changedAt: at,
});
const BEFORE = capture('before', '年内建成十处。年内完工。年内完工。', [
  '年内建成十处',
  '年内完工',
  '年内完工',
]);
const AFTER = capture('after', '另：年内建成九处。年内完工。年内完工。', [
  '年内建成九处',
  '年内完工',
  '年内完工',
]);

it('stays with the same words in the next capture, the second of two with the second', () => {
  const [, , second] = BEFORE.reading.measures;
  const one = said('a', 'before', second!.start, second!.end);
  const found = followedIn(AFTER, [AFTER, BEFORE], [one]);
  const { start, end } = AFTER.reading.measures[2]!;
  expect([...found]).toEqual([[start, { ...one, measure: { captureId: 'after', start, end } }]]);
});

it('is not taken for what has other words now', () => {
  const { start, end } = BEFORE.reading.measures[0]!;
  expect(followedIn(AFTER, [AFTER, BEFORE], [said('a', 'before', start, end)]).size).toBe(0);
});

it('what was said of the capture that is shown stands above what was said before', () => {
  const [, old] = BEFORE.reading.measures;
  const [, now] = AFTER.reading.measures;
  const all = [
    said('old', 'before', old!.start, old!.end, '3'),
    said('now', 'after', now!.start, now!.end, '2'),
  ];
  expect(followedIn(AFTER, [AFTER, BEFORE], all).get(now!.start)!.id).toBe('now');
});
