import type { AlignedRow, KnownRow, MemberRef, Ruling } from '@/utils/compare/types';
import type {
  Comparison,
  ComparisonRow,
  Id,
  MeasureRef,
  Timestamp,
  Verdict,
} from '@/utils/library/types';

/** A stored measure as alignment names it. */
export const toRef = ({ captureId, start, end }: MeasureRef): MemberRef => ({
  id: captureId,
  start,
  end,
});
/** A measure of an alignment as the library stores it. */
export const toMeasureRef = ({ id, start, end }: MemberRef): MeasureRef => ({
  captureId: id,
  start,
  end,
});
const sameRef = (a: MeasureRef, b: MeasureRef): boolean =>
  a.captureId === b.captureId && a.start === b.start && a.end === b.end;

/** The rows that alignment has to keep. */
export const toKnown = ({ rows }: Comparison): KnownRow[] =>
  rows.map(({ id, members }) => ({ id, members: members.map(toRef) }));

/** What a person said of rows, as alignment takes it, oldest first. */
export const toRulings = ({ verdicts }: Comparison): Ruling[] =>
  verdicts.map((verdict) =>
    verdict.type === 'row'
      ? { type: 'row', member: toRef(verdict.measure), row: verdict.row }
      : { type: verdict.type, a: toRef(verdict.a), b: toRef(verdict.b) },
  );

/**
 * Takes over what alignment found; a person's titles and pins stay, other rows are called by `nameOf`,
 * so that what leaves the library has names, too. Rows that have lost everything go.
 *
 * @param isAway Whose reply is deleted, which may be undone: it keeps its place, unseen.
 */
export function withRows(
  comparison: Comparison,
  aligned: readonly AlignedRow[],
  nameOf: (row: AlignedRow) => string,
  isAway: (member: MeasureRef) => boolean = () => false,
): Comparison {
  const before = new Map(comparison.rows.map((row) => [row.id, row]));
  const rows = aligned.flatMap((row): ComparisonRow[] => {
    const { id } = row;
    const {
      title: own = '',
      named = false,
      pinned = false,
      members: old = [],
    } = before.get(id) ?? {};
    const members = [...row.members.map(toMeasureRef), ...old.filter(isAway)];
    const title = named || row.members.length === 0 ? own : nameOf(row);
    return members.length > 0 || named ? [{ id, title, named, pinned, members }] : [];
  });
  return { ...comparison, rows };
}

/** Puts measures into a row, which may be new, and keeps that as a person's verdict. */
export function place(
  comparison: Comparison,
  members: readonly MeasureRef[],
  row: Id,
  at: Timestamp,
): Comparison {
  const moved = (member: MeasureRef): boolean => members.some((m) => sameRef(m, member));
  const target = comparison.rows.some(({ id }) => id === row)
    ? comparison.rows
    : [...comparison.rows, { id: row, title: '', named: false, pinned: false, members: [] }];
  const rows = target.flatMap((one): ComparisonRow[] => {
    const staying = one.members.filter((member) => !moved(member));
    if (one.id === row) return [{ ...one, members: [...staying, ...members] }];
    return staying.length > 0 || one.named ? [{ ...one, members: staying }] : [];
  });
  const verdicts = members.map((measure) => ({ type: 'row' as const, measure, row, at }));
  return {
    ...comparison,
    rows,
    verdicts: [
      ...comparison.verdicts.filter((v) => v.type !== 'row' || !moved(v.measure)),
      ...verdicts,
    ],
    changedAt: at,
  };
}

/** Merges one row into another, which keeps its name. */
export function merge(comparison: Comparison, from: Id, into: Id, at: Timestamp): Comparison {
  const row = comparison.rows.find(({ id }) => id === from);
  if (!row || from === into) return comparison;
  const merged = place(comparison, row.members, into, at);
  return { ...merged, rows: merged.rows.filter(({ id }) => id !== from) };
}

/** Changes what a row is called or whether it is pinned. An empty title gives the name back to the rules. */
export function mark(
  comparison: Comparison,
  id: Id,
  change: { title?: string; pinned?: boolean },
  at: Timestamp,
): Comparison {
  return {
    ...comparison,
    changedAt: at,
    rows: comparison.rows.map((row) => {
      if (row.id !== id) return row;
      const title = change.title?.trim() ?? row.title;
      return {
        ...row,
        title,
        named: change.title === undefined ? row.named : title !== '',
        pinned: change.pinned ?? row.pinned,
      };
    }),
  };
}

/** Things in the order of ids, each by the id that it has; what the order does not name comes last. */
export function inOrderOf<T>(
  order: readonly Id[],
  things: readonly T[],
  idOf: (thing: T) => Id,
): T[] {
  const place = new Map(order.map((id, i) => [id, i]));
  const at = (thing: T): number => place.get(idOf(thing)) ?? order.length;
  return things.toSorted((a, b) => at(a) - at(b));
}

/**
 * Lets a column change places with the one before or behind it.
 *
 * @param seen The replies that have a column: one that is deleted keeps its place, unseen.
 */
export function columnMoved(
  comparison: Comparison,
  replyId: Id,
  by: -1 | 1,
  seen: ReadonlySet<Id>,
  at: Timestamp,
): Comparison {
  const shown = comparison.replyIds.filter((id) => seen.has(id));
  const from = shown.indexOf(replyId);
  const other = from < 0 ? undefined : shown[from + by];
  if (other === undefined) return comparison;
  const swapped: Record<Id, Id> = { [replyId]: other, [other]: replyId };
  const replyIds = comparison.replyIds.map((id) => swapped[id] ?? id);
  return { ...comparison, replyIds, changedAt: at };
}

interface Captured {
  id: Id;
  text: string;
  reading: { measures: readonly { start: number; end: number }[] };
}

/**
 * Goes over from one capture of a reply to another: a measure whose words are the same takes the
 * place of the old one, with the verdicts about it; the others leave their rows.
 */
export function carryOver(
  comparison: Comparison,
  before: Captured,
  after: Captured,
  at: Timestamp,
): Comparison {
  const byWords = new Map<string, MeasureRef[]>();
  for (const { start, end } of after.reading.measures) {
    const words = after.text.slice(start, end);
    byWords.set(words, [...(byWords.get(words) ?? []), { captureId: after.id, start, end }]);
  }
  const moved = new Map<number, MeasureRef | undefined>(
    before.reading.measures.map(({ start, end }) => [
      start,
      byWords.get(before.text.slice(start, end))?.shift(),
    ]),
  );
  const carry = (ref: MeasureRef): MeasureRef[] => {
    if (ref.captureId !== before.id) return [ref];
    const next = moved.get(ref.start);
    return next ? [next] : [];
  };
  return {
    ...comparison,
    changedAt: at,
    rows: comparison.rows.map((row) => ({ ...row, members: row.members.flatMap(carry) })),
    verdicts: comparison.verdicts.flatMap((verdict): Verdict[] => {
      if (verdict.type === 'row')
        return carry(verdict.measure).map((measure) => ({ ...verdict, measure }));
      const [a] = carry(verdict.a);
      const [b] = carry(verdict.b);
      return a && b ? [{ ...verdict, a, b }] : [];
    }),
  };
}
