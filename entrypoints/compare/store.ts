import { dateOf } from '@/utils/reading';
import { computed, signal } from '@preact/signals';
import { faultWords } from '@/components/fault-words';
import { i18n } from '@/components/i18n';
import { refKey } from '@/utils/compare/align';
import { columnLabels } from '@/utils/compare/names';
import type { AlignedRow, CompareReply } from '@/utils/compare/types';
import type { MatrixFilter, RowMark, RowMode, RowOrder } from '@/utils/compare/matrix';
import {
  codesOfMeasures,
  deleteComparison,
  readCapturesFor,
  readComparison,
  readNewestCaptures,
  writeComparison,
} from '@/utils/library/comparisons';
import type { Capture, Code, Comparison, Reply } from '@/utils/library/types';
import { gbt7714 } from '@/utils/export/citations';
import { autoTitle } from './labels';
import { carryOver, mark, merge, place, toKnown, toMeasureRef, toRulings, withRows } from './edits';
import { alignInWorker } from './engine';

/** The comparison that is open. */
export interface Open {
  comparison: Comparison;
  replies: CompareReply[];
  rows: AlignedRow[];
  codes: Map<string, string[]>;
  codebook: Code[];
  /** How each reply is cited, in the order of the columns. */
  citations: string[];
  /** Replies of which a newer capture is saved than the one compared. */
  newer: string[];
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
export const codeName = (id: string): string =>
  open.value?.codebook.find((code) => code.id === id)?.name ?? id;

const undoable = signal<Comparison[]>([]);
export const canUndo = computed(() => undoable.value.length > 0);
const UNDO_MOST = 50;

/** Makes columns of saved replies and their captures. */
export function columnsOf(replies: readonly Reply[], captures: readonly Capture[]): CompareReply[] {
  const byReply = new Map(captures.map((capture) => [capture.replyId, capture]));
  const known = replies.filter(({ id }) => byReply.has(id));
  const labels = columnLabels(known.map(({ details }) => details));
  return known.map(({ id, details, url }, i) => {
    const capture = byReply.get(id)!;
    return {
      id: capture.id,
      replyId: id,
      label: labels[i]!,
      body: details.issuer ?? '',
      date: dateOf(details) ?? '',
      result: details.result ?? '',
      url,
      text: capture.text,
      reading: capture.reading,
    };
  });
}

function citationsOf(
  columns: readonly CompareReply[],
  replies: readonly Reply[],
  captures: readonly Capture[],
): string[] {
  return columns.flatMap(({ id, replyId }) => {
    const reply = replies.find((one) => one.id === replyId);
    const capture = captures.find((one) => one.id === id);
    return reply && capture ? [gbt7714(reply, capture)] : [];
  });
}

/** Says what went wrong where the reader sees it. */
export function report(error: unknown): void {
  problem.value = faultWords(error);
}

let loading = 0;

/** Opens a comparison: aligns what is new in it, leaves the rest as it was. */
export async function openComparison(id: string): Promise<void> {
  const turn = ++loading;
  busy.value = true;
  problem.value = '';
  try {
    const comparison = await readComparison(id);
    if (!comparison) throw new Error(i18n.t('compare.gone'));
    await show(comparison, turn);
  } catch (error) {
    if (turn === loading) report(error);
  } finally {
    if (turn === loading) busy.value = false;
  }
}

async function show(comparison: Comparison, turn = ++loading): Promise<void> {
  const used = new Set(comparison.rows.flatMap(({ members }) => members.map((m) => m.captureId)));
  const { replies, captures } = await readCapturesFor(comparison.replyIds, used);
  const columns = columnsOf(replies, captures);
  performance.mark('compare:align');
  const rows = await alignInWorker(columns, toKnown(comparison), toRulings(comparison));
  performance.mark('compare:aligned');
  const { codes, codebook } = await codesOfMeasures(columns.map((c) => c.id));
  if (turn !== loading) return;
  const aligned = withRows(comparison, rows, autoTitle);
  if (JSON.stringify(aligned.rows) !== JSON.stringify(comparison.rows))
    await writeComparison(aligned);
  performance.mark('compare:draw');
  open.value = {
    comparison: aligned,
    replies: columns,
    rows: rows.filter(({ members }) => members.length > 0),
    codes,
    codebook,
    citations: citationsOf(columns, replies, captures),
    newer: replies.flatMap(({ id, captureId }) =>
      captures.some((c) => c.replyId === id && c.id !== captureId) ? [id] : [],
    ),
  };
}

/** Shows a changed comparison at once, then stores it; alignment describes the rows anew. */
async function change(next: Comparison, undo = true): Promise<void> {
  const now = open.value;
  if (!now) return;
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
  open.value = { ...now, comparison: next, rows: rows.filter(({ members }) => members.length > 0) };
  try {
    await writeComparison(next);
    await show(next);
  } catch (error) {
    report(error);
  }
}

const stamp = (): string => new Date().toISOString();
const current = (): Comparison => {
  if (!open.value) throw new Error('no comparison is open');
  return open.value.comparison;
};

export const rename = (row: string, title: string): Promise<void> =>
  change(mark(current(), row, { title }, stamp()));
export const pin = (row: string, pinned: boolean): Promise<void> =>
  change(mark(current(), row, { pinned }, stamp()));

export function mergeRows(from: string, into: string): Promise<void> {
  notice.value = i18n.t('compare.merged');
  return change(merge(current(), from, into, stamp()));
}

/** Moves a measure to a row; without one, to a row of its own. */
export function moveMember(
  member: { id: string; start: number; end: number },
  row?: string,
): Promise<void> {
  notice.value = row ? i18n.t('compare.moved') : i18n.t('compare.splitOff');
  return change(
    place(current(), [toMeasureRef(member)], row ?? `own:${crypto.randomUUID()}`, stamp()),
  );
}

export const describeComparison = (
  said: Partial<Pick<Comparison, 'title' | 'question' | 'notes'>>,
): Promise<void> => change({ ...current(), ...said, changedAt: stamp() }, false);

export const setReplies = (replyIds: string[]): Promise<void> =>
  change({ ...current(), replyIds, changedAt: stamp() }, false);

/** Goes over to the newest capture of a reply; measures with the same words keep their rows. */
export async function useNewer(replyId: string): Promise<void> {
  try {
    const { captures } = await readNewestCaptures([replyId]);
    const before = open.value?.replies.find((reply) => reply.replyId === replyId);
    const [after] = captures;
    if (before && after) await change(carryOver(current(), before, after, stamp()));
  } catch (error) {
    report(error);
  }
}

export async function undo(): Promise<void> {
  const before = undoable.value.at(-1);
  if (!before) return;
  undoable.value = undoable.value.slice(0, -1);
  notice.value = i18n.t('compare.undone');
  await change({ ...before, changedAt: stamp() }, false);
}

/** Makes a comparison of replies; gives its id. */
export async function createComparison(
  said: Pick<Comparison, 'title' | 'question' | 'replyIds'>,
): Promise<string> {
  const at = stamp();
  const comparison: Comparison = {
    ...said,
    id: crypto.randomUUID(),
    notes: '',
    rows: [],
    verdicts: [],
    createdAt: at,
    changedAt: at,
  };
  await writeComparison(comparison);
  return comparison.id;
}

export const removeComparison = (id: string): Promise<void> => deleteComparison(id);

export function close(): void {
  loading++;
  open.value = null;
  undoable.value = [];
  busy.value = false;
}
