import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeReplies } from '@/tests/bench/compare.inputs';
import { align, refKey } from './align';
import type { AlignInput, KnownRow, MemberRef } from './types';

/** A reply of one clause a line; every clause is a measure. */
function reply(id: string, ...clauses: string[]): AlignInput {
  let text = '';
  const measures = clauses.map((clause) => {
    const start = text.length;
    text += `${clause}。\n`;
    return { start, end: start + clause.length };
  });
  return { id, text, measures, entities: [] };
}
const wordsOf = (inputs: AlignInput[], { id, start, end }: MemberRef): string =>
  inputs.find((input) => input.id === id)!.text.slice(start, end);
const rowWith = (inputs: AlignInput[], words: string, options = {}) => {
  const rows = align(inputs, options);
  return rows.find(({ members }) => members.some((m) => wordsOf(inputs, m).includes(words)))!;
};

const A = reply('a', '新建停车场12处', '开展违停专项整治30次', '上线智慧停车平台');
const B = reply('b', '计划增设停车泊位2000个', '查处违法停车1200起', '停车数据接入市级平台');
const C = reply('c', '挖潜新增公共停车位800个', '对停车收费标准进行下调');

describe('align', () => {
  it('brings together what different words say of one thing', () => {
    const row = rowWith([A, B, C], '新建停车场');
    expect(row.members.map((m) => wordsOf([A, B, C], m))).toEqual([
      '新建停车场12处',
      '计划增设停车泊位2000个',
      '挖潜新增公共停车位800个',
    ]);
    expect(row.topic).toBe('build');
    expect(row.words.join()).toContain('停车');
  });

  it('keeps other acts on the same thing apart', () => {
    const row = rowWith([A, B, C], '上线智慧停车平台');
    expect(row.members.map((m) => wordsOf([A, B, C], m))).toEqual([
      '上线智慧停车平台',
      '停车数据接入市级平台',
    ]);
  });

  it('adds a reply without touching the rows there are', () => {
    const before = align([A, B]);
    const after = align([A, B, C], { rows: before });
    for (const [i, row] of before.entries()) {
      expect(after[i]!.id).toBe(row.id);
      expect(after[i]!.members.slice(0, row.members.length)).toEqual(row.members);
      expect(after[i]!.members.slice(row.members.length).every(({ id }) => id === 'c')).toBe(true);
    }
  });

  it('lets a person move a measure, and keeps the move when a reply comes', () => {
    const [measure] = A.measures;
    const member = { id: 'a', ...measure! };
    const rulings = [{ type: 'row' as const, member, row: 'mine' }];
    const before = align([A, B], { rows: align([A, B]), rulings });
    expect(before.find(({ id }) => id === 'mine')!.members).toEqual([member]);
    const after = align([A, B, C], { rows: before, rulings });
    expect(after.find(({ id }) => id === 'mine')!.members[0]).toEqual(member);
  });

  it('obeys together and apart, the last word winning', () => {
    const a = { id: 'a', ...A.measures[0]! };
    const b = { id: 'b', ...B.measures[0]! };
    const together = { type: 'together' as const, a, b };
    const apart = { type: 'apart' as const, a, b };
    const inOne = (rulings: (typeof together | typeof apart)[]): boolean => {
      const row = align([A, B, C], { rulings }).find(({ members }) =>
        members.some((m) => refKey(m) === refKey(a)),
      )!;
      return row.members.some((m) => refKey(m) === refKey(b));
    };
    expect(inOne([apart])).toBe(false);
    expect(inOne([apart, together])).toBe(true);
    expect(inOne([together, apart])).toBe(false);
  });

  it('puts every measure in exactly one row, whatever the replies and the rows before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 4 }), (seed, n) => {
        const inputs = madeReplies(n, 8, seed);
        const known: KnownRow[] = align(inputs.slice(0, -1));
        const rows = align(inputs, { rows: known });
        const got = rows.flatMap(({ members }) => members.map(refKey)).toSorted();
        const all = inputs
          .flatMap(({ id, measures }) => measures.map((m) => refKey({ id, ...m })))
          .toSorted();
        expect(got).toEqual(all);
        expect(rows.every(({ members, topics }) => members.length === topics.length)).toBe(true);
        expect(rows.slice(0, known.length).map(({ id }) => id)).toEqual(known.map(({ id }) => id));
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same rows for the same input', () => {
    const inputs = madeReplies(5, 20, 3);
    expect(align(inputs)).toEqual(align(structuredClone(inputs)));
  });

  it('takes nothing at all, and replies without measures', () => {
    expect(align([])).toEqual([]);
    expect(align([{ id: 'x', text: '', measures: [], entities: [] }])).toEqual([]);
  });
});
