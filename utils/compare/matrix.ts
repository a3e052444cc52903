import type { Measure, Status } from '@/utils/reading';
import { STATUSES } from '@/utils/reading';
import { refKey } from './align';
import type { Topic } from './concepts';
import type { AlignedRow, CompareReply, MemberRef } from './types';

export const ROW_MODES = ['aligned', 'topic', 'instrument', 'code', 'status'] as const;
export type RowMode = (typeof ROW_MODES)[number];

export const ROW_ORDERS = ['shared', 'gaps', 'text', 'specific'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** A measure in a cell. */
export interface CellItem {
  ref: MemberRef;
  /** Index of its reply among the columns. */
  column: number;
  measure: Measure;
  text: string;
  /** Of what is declined: why, in the reply's words; '' where it does not say. */
  reason: string;
  topic: Topic | null;
}

/** What a row is called: by a person, by what the rules saw, or by the value it stands for. */
export type RowName =
  | { kind: 'named'; title: string }
  | { kind: 'words'; topic: Topic | null; words: string[] }
  | { kind: 'topic'; topic: Topic | null }
  | { kind: 'instrument'; side: string; tool: string }
  | { kind: 'code'; code: string | null }
  | { kind: 'status'; status: Status };

export interface MatrixRow {
  key: string;
  name: RowName;
  pinned: boolean;
  /** One list a column, in text order. */
  cells: CellItem[][];
  /** How many replies have something here. */
  spread: number;
}

export interface MatrixFilter {
  statuses?: ReadonlySet<Status>;
  /** Measures of at least this specificity, 0 to 5. */
  specificity?: number;
  /** `side` or `side/tool`. */
  instrument?: string;
  code?: string;
  /** Words that a measure has to hold. */
  words?: string;
}

/** What a comparison keeps of a row besides its members. */
export interface RowMark {
  title: string;
  named: boolean;
  pinned: boolean;
}

export interface MatrixOptions {
  mode: RowMode;
  order?: RowOrder;
  filter?: MatrixFilter;
  marks?: ReadonlyMap<string, RowMark>;
  /** Ids of the codes that a measure carries, by `refKey`. */
  codes?: ReadonlyMap<string, readonly string[]>;
}

/** Builds the rows of a matrix of replies (columns): pinned rows first, then in the order wanted. */
export function buildMatrix(
  replies: readonly CompareReply[],
  rows: readonly AlignedRow[],
  { mode, order = 'shared', filter = {}, marks = new Map(), codes = new Map() }: MatrixOptions,
): MatrixRow[] {
  const items = itemsOf(replies, rows);
  const made = new Map<string, MatrixRow>();
  const columns = replies.length;
  const put = (key: string, name: () => RowName, item: CellItem): void => {
    let row = made.get(key);
    if (!row) {
      row = {
        key,
        name: name(),
        pinned: marks.get(key)?.pinned ?? false,
        cells: Array.from({ length: columns }, () => []),
        spread: 0,
      };
      made.set(key, row);
    }
    row.cells[item.column]!.push(item);
  };
  for (const { row, item } of items) {
    const held = codes.get(refKey(item.ref)) ?? [];
    if (!passes(item, filter, held)) continue;
    if (mode === 'aligned') put(row.id, () => nameOf(row, marks.get(row.id)), item);
    else if (mode === 'topic')
      put(`topic:${item.topic}`, () => ({ kind: 'topic', topic: item.topic }), item);
    else if (mode === 'status')
      put(
        `status:${item.measure.status}`,
        () => ({ kind: 'status', status: item.measure.status }),
        item,
      );
    else if (mode === 'instrument') {
      const { side = '', tool = '' } = item.measure.instrument ?? {};
      put(`instrument:${side}/${tool}`, () => ({ kind: 'instrument', side, tool }), item);
    } else
      for (const code of held.length > 0 ? held : [null])
        put(`code:${code ?? ''}`, () => ({ kind: 'code', code }), item);
  }
  const out = [...made.values()];
  for (const row of out) {
    for (const cell of row.cells) cell.sort((a, b) => a.ref.start - b.ref.start);
    row.spread = row.cells.filter((cell) => cell.length > 0).length;
  }
  return sortRows(out, mode === 'status' ? 'text' : order, mode);
}

const nameOf = (row: AlignedRow, mark: RowMark | undefined): RowName =>
  mark?.named
    ? { kind: 'named', title: mark.title }
    : { kind: 'words', topic: row.topic, words: row.words };

function itemsOf(
  replies: readonly CompareReply[],
  rows: readonly AlignedRow[],
): { row: AlignedRow; item: CellItem }[] {
  const found = new Map<string, Pick<CellItem, 'column' | 'measure' | 'text' | 'reason'>>();
  replies.forEach((reply, column) => {
    for (const measure of reply.reading.measures)
      found.set(refKey({ id: reply.id, start: measure.start, end: measure.end }), {
        column,
        measure,
        text: reply.text.slice(measure.start, measure.end),
        reason: measure.reason ? reply.text.slice(measure.reason.start, measure.reason.end) : '',
      });
  });
  return rows.flatMap((row) =>
    row.members.flatMap((ref, i) => {
      const known = found.get(refKey(ref));
      return known ? [{ row, item: { ...known, ref, topic: row.topics[i] ?? null } }] : [];
    }),
  );
}

function passes(
  { measure, text }: CellItem,
  { statuses, specificity, instrument, code, words }: MatrixFilter,
  codes: readonly string[],
): boolean {
  if (statuses && statuses.size > 0 && !statuses.has(measure.status)) return false;
  if (specificity !== undefined && measure.specificity.total < specificity) return false;
  if (code !== undefined && !codes.includes(code)) return false;
  if (words && !text.includes(words)) return false;
  if (instrument !== undefined) {
    const { side, tool } = measure.instrument ?? { side: '', tool: '' };
    if (instrument !== side && instrument !== `${side}/${tool}`) return false;
  }
  return true;
}

function sortRows(rows: MatrixRow[], order: RowOrder, mode: RowMode): MatrixRow[] {
  const first = (row: MatrixRow): number => {
    const column = row.cells.findIndex((cell) => cell.length > 0);
    return column * 1e7 + (row.cells[column]?.[0]?.ref.start ?? 0);
  };
  const specific = (row: MatrixRow): number => {
    const all = row.cells.flat();
    return all.reduce((sum, { measure }) => sum + measure.specificity.total, 0) / all.length;
  };
  const by: Record<RowOrder, (row: MatrixRow) => number> = {
    shared: (row) => -row.spread,
    gaps: (row) => row.spread,
    text: (row) =>
      mode === 'status' && row.name.kind === 'status'
        ? STATUSES.indexOf(row.name.status)
        : first(row),
    specific: (row) => -specific(row),
  };
  const keyed = rows.map((row) => ({ row, key: by[order](row), at: first(row) }));
  return keyed
    .toSorted((a, b) => Number(b.row.pinned) - Number(a.row.pinned) || a.key - b.key || a.at - b.at)
    .map(({ row }) => row);
}
