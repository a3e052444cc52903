import { describe, expect, it } from 'vitest';
import { align } from '@/utils/compare/align';
import type { Comparison, ComparisonRow } from '@/utils/library/types';
import { inOrderOf, mark, merge, columnMoved, place, toKnown, toRulings, withRows } from './edits';

const AT = '2026-01-02T03:04:05.000Z';
const ref = (captureId: string, start: number) => ({ captureId, start, end: start + 5 });
const row = (id: string, ...members: ComparisonRow['members']): ComparisonRow => ({
  id,
  title: '',
  named: false,
  pinned: false,
  members,
});
const base: Comparison = {
  id: 'c',
  title: '',
  question: '',
  notes: '',
  replyIds: ['r1', 'r2'],
  rows: [row('one', ref('a', 0), ref('b', 0)), row('two', ref('a', 10))],
  verdicts: [],
  createdAt: AT,
  changedAt: AT,
};
const members = (comparison: Comparison) =>
  Object.fromEntries(comparison.rows.map(({ id, members: m }) => [id, m.length]));

describe('edits', () => {
  it('rows have a name, that of a person or that of the rules', () => {
    const own = mark(base, 'one', { title: '送餐上门' }, AT);
    const aligned = ['one', 'two'].map((id) => ({
      id,
      members: [{ id: 'a', start: 0, end: 5 }],
      topics: [null],
      topic: null,
      words: ['食堂'],
    }));
    const { rows } = withRows(own, aligned, ({ words }) => words.join());
    expect(rows.map(({ title, named }) => [title, named])).toEqual([
      ['送餐上门', true],
      ['食堂', false],
    ]);
  });

  it('moves a measure and keeps that as a verdict, one a measure', () => {
    const moved = place(base, [ref('b', 0)], 'two', AT);
    expect(members(moved)).toEqual({ one: 1, two: 2 });
    const again = place(moved, [ref('b', 0)], 'new', AT);
    expect(members(again)).toEqual({ one: 1, two: 1, new: 1 });
    expect(again.verdicts).toEqual([{ type: 'row', measure: ref('b', 0), row: 'new', at: AT }]);
  });

  it('merges rows; a row that is emptied goes, unless a person named it', () => {
    expect(members(merge(base, 'two', 'one', AT))).toEqual({ one: 3 });
    expect(merge(base, 'one', 'one', AT)).toBe(base);
    const named = mark(base, 'two', { title: '名' }, AT);
    expect(members(place(named, [ref('a', 10)], 'one', AT))).toEqual({ one: 3, two: 0 });
  });

  it('names and pins; an empty name is taken back', () => {
    const named = mark(base, 'one', { title: ' 布点 ' }, AT);
    expect(named.rows[0]).toMatchObject({ title: '布点', named: true, pinned: false });
    expect(mark(named, 'one', { title: '' }, AT).rows[0]!.named).toBe(false);
    expect(mark(named, 'one', { pinned: true }, AT).rows[0]).toMatchObject({
      title: '布点',
      pinned: true,
    });
  });

  it('verdicts stand and rows stay when a reply is added and all is aligned again', () => {
    const text = '新建停车场12处。\n上线停车平台。\n';
    const measures = [
      { start: 0, end: 8 },
      { start: 10, end: 16 },
    ];
    const input = (id: string) => ({ id, text, measures, entities: [] });
    const first = withRows({ ...base, rows: [] }, align([input('a'), input('b')]), () => '');
    const moved = place(first, [{ captureId: 'b', start: 0, end: 8 }], 'mine', AT);
    const options = { rows: toKnown(moved), rulings: toRulings(moved) };
    const after = withRows(moved, align([input('a'), input('b'), input('c')], options), () => '');
    expect(after.rows.slice(0, moved.rows.length).map(({ id }) => id)).toEqual(
      moved.rows.map(({ id }) => id),
    );
    expect(after.rows.find(({ id }) => id === 'mine')!.members[0]).toMatchObject({
      captureId: 'b',
    });
    for (const kept of moved.rows)
      expect(after.rows.find(({ id }) => id === kept.id)!.members).toEqual(
        expect.arrayContaining(kept.members),
      );
  });
});

describe('the order of columns', () => {
  const four = { ...base, replyIds: ['a', 'gone', 'b', 'c'] };
  const seen = new Set(['a', 'b', 'c']);
  const moved = (id: string, by: 1 | -1) => columnMoved(four, id, by, seen, 'later').replyIds;

  it('changes by one column that is seen; one whose reply is deleted keeps its place', () => {
    expect(moved('b', -1)).toEqual(['b', 'gone', 'a', 'c']);
    expect(moved('b', 1)).toEqual(['a', 'gone', 'c', 'b']);
    expect(columnMoved(four, 'b', 1, seen, 'later').changedAt).toBe('later');
  });

  it('ends at the first and the last, and knows no column that is not there', () => {
    for (const [id, by] of [
      ['a', -1],
      ['c', 1],
      ['gone', 1],
      ['x', 1],
    ] as const)
      expect(columnMoved(four, id, by, seen, 'later')).toBe(four);
  });

  it('is followed by whatever has columns; what it does not name comes last', () => {
    const columns = ['c', 'x', 'a'].map((replyId) => ({ replyId }));
    const names = (ids: readonly string[]) =>
      inOrderOf(ids, columns, ({ replyId }) => replyId).map(({ replyId }) => replyId);
    expect(names(['a', 'b', 'c'])).toEqual(['a', 'c', 'x']);
  });
});
