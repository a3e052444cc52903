import { computed, signal } from '@preact/signals';
import { faultWords } from '@/components/fault-words';
import { i18n } from '@/components/i18n';
import { refKey } from '@/utils/compare/align';
import type { AlignedRow, CompareReply } from '@/utils/compare/types';
import type { MatrixFilter, RowMark, RowMode, RowOrder } from '@/utils/compare/matrix';
import {
  addComparison,
  changeComparison,
  codesOfMeasures,
  deleteComparison,
  readCapturesFor,
  readComparison,
  readNewestCaptures,
  watchComparison,
} from '@/utils/library/comparisons';
import type { Code, Comparison, Id, MeasureRef } from '@/utils/library/types';
import { citationsOf, columnsOf } from './columns';
import { autoTitle } from './labels';
import {
  carryOver,
  columnMoved,
  inOrderOf,
  mark,
  merge,
  place,
  toKnown,
  toMeasureRef,
  toRulings,
  withRows,
} from './edits';
import { alignInWorker } from './engine';

/** The comparison that is open. */
export interface Open {
  comparison: Comparison;
  replies: CompareReply[];
  rows: AlignedRow[];
  codes: Map<string, string[]>;
  codebook: Code[];
  /** How each reply is cited. */
  citations: Map<Id, string>;
  /** Replies of which a newer capture is saved than the one compared. */
  newer: string[];
  /** Replies that are no longer in the library, by what their columns were called. */
  away: { id: Id; label: string }[];
}

export const open = signal<Open | null>(null);
export const busy = signal(false);
/** Said aloud to screen readers and shown for a moment. */
export const notice = signal('');
export const problem = signal('');

/** The row and column that the panel beside the matrix shows. */
export const chosen = signal<{ row: string; column: number } | null>(null);

export const mode = signal<RowMode>('aligned');
export const order = signal<RowOrder>('shared');
export const filter = signal<MatrixFilter>({});
/** Rows that only one reply has can be left out. */
export const sharedOnly = signal(false);

export const marks = computed(
  (): Map<string, RowMark> =>
    new Map(open.value?.comparison.rows.map((row) => [row.id, row]) ?? []),
);
/** What a code is called in the codebook; its id where it is not there. */
export const codeName = (id: string): string =>
  open.value?.codebook.find((code) => code.id === id)?.name ?? id;

/** What a step back brings back. */
type Step = Pick<Comparison, 'rows' | 'verdicts' | 'replyIds'>;
const undoable = signal<Step[]>([]);
export const canUndo = computed(() => undoable.value.length > 0);
const UNDO_MOST = 50;

/** Says what went wrong where the reader sees it. */
export function report(error: unknown): void {
  problem.value = faultWords(error);
}

let loading = 0;
/** The comparison that the page is to show; it may be on its way. */
let wanted: Id | null = null;
/** Stops following the comparison that is wanted. */
let unfollow = (): void => {};
/** Changes on their way into the library. */
let writing = 0;
/** The open comparison as the library held it last, printed. */
let known = '';

/** Opens a comparison: aligns what is new in it, leaves the rest as it was. */
export async function openComparison(id: Id): Promise<void> {
  const turn = ++loading;
  wanted = id;
  busy.value = true;
  problem.value = '';
  unfollow();
  unfollow = watchComparison(id, () => void catchUp(id), report);
  try {
    const comparison = await readComparison(id);
    if (!comparison) throw new Error(i18n.t('compare.gone'));
    await show(comparison, turn);
  } catch (error) {
    if (turn === loading) report(error);
  } finally {
    if (turn === loading) busy.value = false;
    void catchUp(id);
  }
}

/** Shows what another page has made of the open comparison, or that it is gone. */
async function catchUp(id: Id): Promise<void> {
  const isTold = (): boolean =>
    busy.value || writing > 0 || wanted !== id || open.value?.comparison.id !== id;
  if (isTold()) return;
  try {
    const stored = await readComparison(id);
    if (isTold() || JSON.stringify(stored) === known) return;
    if (!stored) return tellGone();
    // A step back would take back what others have done.
    undoable.value = [];
    await show(stored, ++loading);
  } catch (error) {
    report(error);
  }
}

/** What has been written stays on the page, to be copied. */
function tellGone(): void {
  problem.value = i18n.t('compare.goneMeanwhile');
}

/** Changes what is stored, and knows it. */
async function write(
  id: Id,
  edit: (stored: Comparison) => Comparison,
): Promise<Comparison | undefined> {
  writing++;
  try {
    return await changeComparison(id, (stored) => {
      const next = edit(stored);
      if (id !== wanted) return next;
      if (JSON.stringify(stored) !== known) undoable.value = [];
      known = JSON.stringify(next);
      return next;
    });
  } finally {
    writing--;
  }
}

/** What rows are made of: where one differs, rows that were made of the other do not fit. */
const stuffOf = ({ replyIds, rows, verdicts }: Comparison): string =>
  JSON.stringify([replyIds, rows.map(({ id, members }) => [id, members]), verdicts]);

/** Stores rows that were made of a comparison, unless it has become another; gives what is to be shown. */
async function keepRows(
  comparison: Comparison,
  withNew: (stored: Comparison) => Comparison,
): Promise<Comparison> {
  const made = withNew(comparison);
  const before = JSON.stringify(comparison);
  known = before;
  if (JSON.stringify(made) === before) return made;
  const stored = await write(comparison.id, (now) =>
    stuffOf(now) === stuffOf(comparison) ? withNew(now) : now,
  );
  if (stored && stuffOf(stored) === stuffOf(made)) return stored;
  // Another page was faster: its rows are shown next.
  known = before;
  return made;
}

async function show(comparison: Comparison, turn: number): Promise<void> {
  const used = new Set(comparison.rows.flatMap(({ members }) => members.map((m) => m.captureId)));
  const { replies, captures } = await readCapturesFor(comparison.replyIds, used);
  const columns = columnsOf(replies, captures);
  performance.mark('compare:align');
  const rows = await alignInWorker(columns, toKnown(comparison), toRulings(comparison));
  performance.mark('compare:aligned');
  const { codes, codebook } = await codesOfMeasures(columns.map((c) => c.id));
  if (turn !== loading) return;
  const labels = Object.fromEntries(columns.map(({ replyId, label }) => [replyId, label]));
  const away = comparison.replyIds.flatMap((id) =>
    id in labels ? [] : [{ id, label: comparison.labels?.[id] ?? '' }],
  );
  const compared = new Set(columns.map((column) => column.id));
  const isAway = ({ captureId }: MeasureRef): boolean =>
    away.length > 0 && !compared.has(captureId);
  const aligned = await keepRows(comparison, (stored) => ({
    ...withRows(stored, rows, autoTitle, isAway),
    labels: Object.fromEntries(
      stored.replyIds.map((id) => [id, labels[id] ?? stored.labels?.[id] ?? '']),
    ),
  }));
  // What was changed while this was written stands.
  if (turn !== loading) return;
  performance.mark('compare:draw');
  if (open.value?.comparison.id !== aligned.id) undoable.value = [];
  open.value = {
    comparison: aligned,
    replies: columns,
    rows: rows.filter(({ members }) => members.length > 0),
    codes,
    codebook,
    citations: citationsOf(columns, replies, captures),
    away,
    newer: replies.flatMap(({ id, captureId }) =>
      captures.some((c) => c.replyId === id && c.id !== captureId) ? [id] : [],
    ),
  };
}

/**
 * Shows the comparison changed at once, then changes what is stored, which another page may have changed
 * meanwhile; alignment describes the rows anew.
 *
 * @param edit Applied to both: the same each time.
 */
async function change(edit: (now: Comparison) => Comparison, undo = true): Promise<void> {
  const now = open.value;
  if (!now) return;
  const next = edit(now.comparison);
  if (undo) undoable.value = [...undoable.value.slice(1 - UNDO_MOST), now.comparison];
  const byKey = new Map(
    now.rows.flatMap((row) =>
      row.members.map((m, i) => [refKey(m), { row, topic: row.topics[i] ?? null }] as const),
    ),
  );
  const rows = next.rows.map((row): AlignedRow => {
    const members = row.members.map(({ captureId, start, end }) => ({ id: captureId, start, end }));
    const first = byKey.get(refKey(members[0] ?? { id: '', start: 0, end: 0 }))?.row;
    const same = now.rows.find(({ id }) => id === row.id) ?? first;
    return {
      id: row.id,
      members,
      topics: members.map((m) => byKey.get(refKey(m))?.topic ?? null),
      topic: same?.topic ?? null,
      words: same?.words ?? [],
    };
  });
  open.value = {
    ...now,
    comparison: next,
    replies:
      next.replyIds === now.comparison.replyIds
        ? now.replies
        : inOrderOf(next.replyIds, now.replies, ({ replyId }) => replyId),
    rows: rows.filter(({ members }) => members.length > 0),
  };
  // While another is on its way, this one is stored and no longer shown.
  const turn = next.id === wanted ? ++loading : null;
  try {
    const stored = await write(next.id, edit);
    if (turn === loading && stored) await show(stored, turn);
    else if (!stored) tellGone();
  } catch (error) {
    report(error);
  } finally {
    if (turn === loading) busy.value = false;
    void catchUp(next.id);
  }
}

const stamp = (): string => new Date().toISOString();

function markRow(row: string, said: { title?: string; pinned?: boolean }): Promise<void> {
  const at = stamp();
  return change((now) => mark(now, row, said, at));
}
/** Calls a row by a name of a person's. */
export const rename = (row: string, title: string): Promise<void> => markRow(row, { title });
/** Holds a row on top, or lets go of it. */
export const pin = (row: string, pinned: boolean): Promise<void> => markRow(row, { pinned });

/** Makes one row of two, under the id of the one merged into. Can be undone. */
export function mergeRows(from: string, into: string): Promise<void> {
  notice.value = i18n.t('compare.merged');
  const at = stamp();
  return change((now) => merge(now, from, into, at));
}

/** Moves a measure to a row; without one, to a row of its own. */
export function moveMember(
  member: { id: string; start: number; end: number },
  row?: string,
): Promise<void> {
  notice.value = row ? i18n.t('compare.moved') : i18n.t('compare.splitOff');
  const [target, at] = [row ?? `own:${crypto.randomUUID()}`, stamp()];
  return change((now) => place(now, [toMeasureRef(member)], target, at));
}

/** Moves a column by one; the panel beside the matrix stays with its cell. */
export async function moveColumn(replyId: Id, by: -1 | 1): Promise<void> {
  const replies = open.value?.replies ?? [];
  const from = replies.findIndex((reply) => reply.replyId === replyId);
  const to = from + by;
  if (from < 0 || to < 0 || to >= replies.length) return;
  const seen = new Set(replies.map((reply) => reply.replyId));
  const at = stamp();
  const { label } = replies[from]!;
  notice.value = i18n.t('compare.columnMoved', [label, String(to + 1), String(replies.length)]);
  const changed = change((now) => columnMoved(now, replyId, by, seen, at));
  const cell = chosen.value;
  if (cell?.column === from) chosen.value = { ...cell, column: to };
  else if (cell?.column === to) chosen.value = { ...cell, column: from };
  await changed;
}

/** Changes the comparison's own words; no step to be undone. */
export function describeComparison(
  said: Partial<Pick<Comparison, 'title' | 'question' | 'notes'>>,
): Promise<void> {
  const changedAt = stamp();
  return change((now) => ({ ...now, ...said, changedAt }), false);
}

/** Takes a reply out of the comparison. */
export function leaveOut(replyId: Id): Promise<void> {
  const changedAt = stamp();
  return change(
    (now) => ({ ...now, replyIds: now.replyIds.filter((id) => id !== replyId), changedAt }),
    false,
  );
}

/** Goes over to the newest capture of a reply; measures with the same words keep their rows. */
export async function useNewer(replyId: string): Promise<void> {
  try {
    const { captures } = await readNewestCaptures([replyId]);
    const before = open.value?.replies.find((reply) => reply.replyId === replyId);
    const [after] = captures;
    const at = stamp();
    if (before && after) await change((now) => carryOver(now, before, after, at));
  } catch (error) {
    report(error);
  }
}

/** Brings rows, verdicts and the order of columns back as they were before the last change made here. */
export async function undo(): Promise<void> {
  const before = undoable.value.at(-1);
  if (!before) return;
  undoable.value = undoable.value.slice(0, -1);
  notice.value = i18n.t('compare.undone');
  const { rows, verdicts, replyIds } = before;
  const changedAt = stamp();
  // Which replies are compared is no step of these.
  const ordered = (now: Comparison): Id[] => inOrderOf(replyIds, now.replyIds, (id) => id);
  await change((now) => ({ ...now, rows, verdicts, replyIds: ordered(now), changedAt }), false);
}

/** The comparison that was deleted last, as long as it can be brought back. */
export const removed = signal<Comparison | null>(null);

/** Deletes a comparison, which is no longer followed then; it can be brought back while the page is open. */
export async function removeComparison(id: Id): Promise<void> {
  unfollow();
  removed.value = (await deleteComparison(id)) ?? null;
}

/** Brings back what was deleted last; gives its id. */
export async function restoreComparison(): Promise<Id | null> {
  const comparison = removed.value;
  if (!comparison) return null;
  await addComparison(comparison);
  removed.value = null;
  return comparison.id;
}

/** Lets go of the comparison that is open; what is still being read of it is not shown any more. */
export function close(): void {
  loading++;
  unfollow();
  wanted = null;
  problem.value = '';
  notice.value = '';
  open.value = null;
  undoable.value = [];
  busy.value = false;
}
