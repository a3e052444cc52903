import { expect, it } from 'vitest';
import { changeLines, setLines, worstLines, type Report } from './quality/report';
import { interval, total, type Counts } from './quality/score';

const counts = (right: number): Counts => ({
  measures: { right, wanted: 4, given: 4 },
  status: { right, wanted: 4, given: 4 },
  'turned done→planned': { right: 0, wanted: 4 - right, given: 4 - right },
});
const all = [counts(4), counts(2)];
const report = (right: number, errors: string[]): Report => ({
  sets: { held: { documents: 2, counts: total([counts(4), counts(right)]) } },
  documents: { a: { set: 'held', measures: 25 * right, status: 25 * right, entities: 0 } },
  errors: { a: errors },
});

it('says what a change gained and lost', () => {
  const now = report(3, ['missed place: 甲', 'by — for 乙: 丙']);
  const was = report(2, ['missed place: 甲', 'missed place: 丁']);
  expect(changeLines(now, was)).toEqual([
    'against the committed report: 1 errors gone, 1 new',
    '',
    'a',
    '  + no more: missed place: 丁',
    '  - new: by — for 乙: 丙',
  ]);
  const lines = setLines('held', now, all, was).join('\n');
  expect(lines).toMatch(/measures .*F1 87\.5 .*goal 90 ✗ {2}\+12\.5/);
  expect(lines).toMatch(/^ {2}a +measures 75\.0 {2}\+25\.0/m);
  expect(lines).toContain('done↔planned           12.5%');
});

it('counts errors by kind, not by words', () => {
  const errors = ['by 甲 for 乙: 丙', 'by — for 丁: 戊', 'planned for done: 己', 'date — for 庚'];
  expect(worstLines(report(2, errors)).slice(1, 4)).toEqual([
    '     2 by',
    '     1 planned for done',
    '     1 date',
  ]);
});

it('draws an interval over documents that have what it is of', () => {
  expect(interval(all, 'measures')).toEqual([50, 100]);
  expect(interval([...all, {}, {}], 'measures')).toEqual([50, 100]);
});
