import { RowIndex, group } from './cluster';
import { describeRow } from './describe';
import { readFeatures, vectorise, type Vector } from './features';
import type { AlignedRow, AlignInput, KnownRow, MemberRef, Ruling } from './types';

/** Mean likeness from which measures share a row (`npm run quality:align`). */
const FLOOR = 0.34;
/** Up to so many measures are grouped at once; what comes after joins the rows one by one. */
const AT_ONCE = 3_200;

export interface AlignOptions {
  /** Rows of an earlier alignment: they are only added to, never reshuffled. */
  rows?: readonly KnownRow[];
  rulings?: readonly Ruling[];
  floor?: number;
}

interface Item {
  ref: MemberRef;
  vector: Vector;
}

/** Names a measure within one alignment: the id of its reply, and where it stands in that text. */
export const refKey = ({ id, start, end }: MemberRef): string => `${id}#${start}-${end}`;

/**
 * Brings measures of different replies that answer one another into rows; every measure is in
 * exactly one. Known rows keep their ids, members and order, a person's rulings stand above
 * likeness, new rows come after. Same input, same rows.
 */
export function align(
  inputs: readonly AlignInput[],
  { rows: known = [], rulings = [], floor = FLOOR }: AlignOptions = {},
): AlignedRow[] {
  const { vectors, vocabulary } = vectorise(inputs.map((input) => readFeatures(input)));
  const items: Item[] = inputs
    .flatMap((input) => input.measures.map(({ start, end }) => ({ id: input.id, start, end })))
    .map((ref, i) => ({ ref, vector: vectors[i]! }));
  const byKey = new Map(items.map((item, i) => [refKey(item.ref), i]));
  const table = new Rows(items, known, byKey);
  const rules = readRulings(rulings, byKey);

  for (const [index, row] of rules.rows) table.put(index, table.rowOf(row));
  for (const [a, b] of rules.together) table.together(a, b, rules.rows);
  const free = items.flatMap((_, i) => (table.placed.has(i) ? [] : [i]));
  const open = table.size > 0 ? joinKnown(free, table, rules.apart, floor) : free;
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const slice = open.slice(from, from + AT_ONCE);
    const rest = from === 0 ? slice : joinKnown(slice, table, rules.apart, floor);
    groupNew(rest, items, rules, floor).forEach((members) => table.open(members));
  }
  const texts = new Map(inputs.map(({ id, text }) => [id, text]));
  return table.rows.map(({ id, members }) => {
    const refs = members.map((i) => items[i]!.ref);
    const text = refs.map((ref) => texts.get(ref.id)!.slice(ref.start, ref.end)).join('\n');
    const inside = members.map((i) => items[i]!);
    return { id, members: refs, ...describeRow(inside, vocabulary, text) };
  });
}

/** Puts measures into the rows there are, where they are like enough; gives those that are not. */
function joinKnown(free: number[], table: Rows, apart: PairSet, floor: number): number[] {
  const index = new RowIndex();
  table.rows.forEach(({ members }, row) => {
    for (const i of members) index.put(row, table.items[i]!.vector);
  });
  return free.filter((i) => {
    const { vector } = table.items[i]!;
    const row = index
      .near(vector, floor)
      .find((r) => !table.rows[r]!.members.some((member) => apart.has(i, member)));
    if (row === undefined) return true;
    table.put(i, row);
    index.put(row, vector);
    return false;
  });
}

function groupNew(open: number[], items: Item[], rules: Rules, floor: number): number[][] {
  const at = new Map(open.map((item, i) => [item, i]));
  const inside = (pairs: Iterable<readonly [number, number]>) =>
    [...pairs].flatMap(([a, b]) => {
      const [x, y] = [at.get(a), at.get(b)];
      return x === undefined || y === undefined ? [] : [[x, y] as const];
    });
  const groups = group(
    open.map((i) => items[i]!.vector),
    floor,
    inside(rules.together),
    inside(rules.apart.pairs()),
  );
  return groups.map((members) => members.map((i) => open[i]!));
}

/** The rows while they are being filled. */
class Rows {
  readonly rows: { id: string; members: number[] }[] = [];
  readonly placed = new Map<number, number>();
  private readonly byId = new Map<string, number>();

  constructor(
    readonly items: readonly Item[],
    known: readonly KnownRow[],
    byKey: ReadonlyMap<string, number>,
  ) {
    for (const { id, members } of known) {
      const row = this.rowOf(id);
      for (const member of members) {
        const index = byKey.get(refKey(member));
        if (index !== undefined && !this.placed.has(index)) this.put(index, row);
      }
    }
  }

  get size(): number {
    return this.rows.length;
  }

  rowOf(id: string): number {
    let row = this.byId.get(id);
    if (row === undefined) {
      row = this.rows.push({ id, members: [] }) - 1;
      this.byId.set(id, row);
    }
    return row;
  }

  put(index: number, row: number): void {
    const before = this.placed.get(index);
    if (before === row) return;
    if (before !== undefined) {
      const old = this.rows[before]!;
      old.members = old.members.filter((i) => i !== index);
    }
    this.rows[row]!.members.push(index);
    this.placed.set(index, row);
  }

  /** Two that belong together: the one that has a row, by ruling or from before, draws the other. */
  together(a: number, b: number, ruled: ReadonlyMap<number, string>): void {
    const [rowA, rowB] = [this.placed.get(a), this.placed.get(b)];
    if (rowA === undefined && rowB === undefined) return;
    if (rowA !== undefined && (rowB === undefined || !ruled.has(b))) this.put(b, rowA);
    else if (rowB !== undefined && !ruled.has(a)) this.put(a, rowB);
  }

  /** Opens a row; its id comes from its first member, so it is the same on every machine. */
  open(members: readonly number[]): void {
    const base = `row:${refKey(this.items[members[0]!]!.ref)}`;
    let id = base;
    for (let n = 2; this.byId.has(id); n++) id = `${base}:${n}`;
    const row = this.rowOf(id);
    for (const index of members) this.put(index, row);
  }
}

class PairSet {
  private readonly others = new Map<number, Set<number>>();

  add(a: number, b: number): void {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      this.others.set(x, (this.others.get(x) ?? new Set()).add(y));
  }

  delete(a: number, b: number): void {
    this.others.get(a)?.delete(b);
    this.others.get(b)?.delete(a);
  }

  has(a: number, b: number): boolean {
    return this.others.get(a)?.has(b) ?? false;
  }

  *pairs(): Generator<readonly [number, number]> {
    for (const [a, others] of this.others) for (const b of others) if (a < b) yield [a, b];
  }
}

interface Rules {
  rows: Map<number, string>;
  together: [number, number][];
  apart: PairSet;
}

function readRulings(rulings: readonly Ruling[], byKey: ReadonlyMap<string, number>): Rules {
  const rows = new Map<number, string>();
  const together = new PairSet();
  const apart = new PairSet();
  for (const ruling of rulings) {
    if (ruling.type === 'row') {
      const index = byKey.get(refKey(ruling.member));
      if (index !== undefined) rows.set(index, ruling.row);
      continue;
    }
    const a = byKey.get(refKey(ruling.a));
    const b = byKey.get(refKey(ruling.b));
    if (a === undefined || b === undefined || a === b) continue;
    const [to, from] = ruling.type === 'together' ? [together, apart] : [apart, together];
    to.add(a, b);
    from.delete(a, b);
  }
  return { rows, together: [...together.pairs()].map(([a, b]) => [a, b]), apart };
}
