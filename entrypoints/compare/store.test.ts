import { beforeEach, expect, it, vi } from 'vitest';
import type { AlignedRow } from '@/utils/compare/types';
import type { Comparison } from '@/utils/library/types';
import {
  busy,
  canUndo,
  chosen,
  close,
  describeComparison,
  moveColumn,
  open,
  openComparison,
  pin,
  problem,
  rename,
  undo,
} from './store';

const { stored, waiting, followers } = vi.hoisted(() => ({
  stored: new Map<string, Comparison>(),
  /** What the library and the worker have been asked and not yet answered, oldest first. */
  waiting: [] as { what: string; answer: () => void }[],
  /** Who follows a comparison. */
  followers: new Set<() => void>(),
}));
const later = <T>(what: string, give: () => T): Promise<T> =>
  new Promise((resolve) => waiting.push({ what, answer: () => resolve(give()) }));

vi.mock('@/components/i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('@/utils/export/citations', () => ({ gbt7714: ({ id }: { id: string }) => `cite ${id}` }));
vi.mock('./labels', () => ({ autoTitle: ({ id }: AlignedRow) => `row ${id}` }));
vi.mock('./engine', () => ({
  alignInWorker: () =>
    later('align', () => [
      {
        id: 'row',
        members: [{ id: 'c', start: 0, end: 1 }],
        topics: [null],
        topic: null,
        words: [],
      },
    ]),
}));
vi.mock('@/utils/library/comparisons', () => ({
  readComparison: async (id: string) => stored.get(id),
  readCapturesFor: async (ids: string[]) => ({
    replies: ids.filter((id) => id.startsWith('saved')).map((id) => ({ id, details: {}, url: id })),
    captures: ids.map((id) => ({ id: `of-${id}`, replyId: id })),
  }),
  codesOfMeasures: async () => ({ codes: new Map(), codebook: [] }),
  changeComparison: (id: string, edit: (now: Comparison) => Comparison) =>
    later('write', () => {
      const now = stored.get(id);
      if (now) write(edit(now));
      return stored.get(id);
    }),
  watchComparison: (_: string, onValue: () => void) => {
    followers.add(onValue);
    return () => followers.delete(onValue);
  },
}));

/** Puts a comparison into the library, and tells. */
function write(one: Comparison): void {
  stored.set(one.id, one);
  tell();
}
const tell = (): void => {
  for (const follower of followers) setTimeout(follower);
};
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
/** Lets what waits go on, the oldest of its kind first, and what follows from it. */
async function answer(what: string): Promise<void> {
  await settled();
  const at = waiting.findIndex((one) => one.what === what);
  const [next] = waiting.splice(at, 1);
  if (at < 0) throw new Error(`nothing waits for ${what}`);
  next!.answer();
  await settled();
}
/** Lets everything go on until nothing waits. */
async function answerAll(): Promise<void> {
  await settled();
  while (waiting.length > 0) await answer(waiting[0]!.what);
}
const comparison = (id: string): Comparison => ({
  id,
  title: id,
  question: '',
  notes: '',
  replyIds: [],
  rows: [],
  verdicts: [],
  createdAt: '2026-01-02T03:04:05.000Z',
  changedAt: '2026-01-02T03:04:05.000Z',
});
const shown = () =>
  open.value && { id: open.value.comparison.id, title: open.value.comparison.title };

beforeEach(() => {
  close();
  problem.value = '';
  waiting.length = 0;
  stored.clear();
  for (const id of ['A', 'B']) stored.set(id, comparison(id));
});

it('a comparison opened while an edit of another is being written is shown', async () => {
  void openComparison('A');
  await answerAll();
  void describeComparison({ title: 'A edited' });
  void openComparison('B');
  await answerAll();
  expect(shown()).toEqual({ id: 'B', title: 'B' });
  expect(busy.value).toBe(false);
  expect(stored.get('A')!.title).toBe('A edited');
});

it('an edit of what is still shown keeps nothing from being opened', async () => {
  void openComparison('A');
  await answerAll();
  void openComparison('B');
  await settled();
  void describeComparison({ title: 'A edited' });
  await answerAll();
  expect(shown()).toEqual({ id: 'B', title: 'B' });
  expect(busy.value).toBe(false);
  expect(stored.get('A')!.title).toBe('A edited');
});

it('an edit made while the rows are being written stays, on the page and in the library', async () => {
  void openComparison('A');
  await answerAll();
  stored.set('A', comparison('A'));
  void openComparison('A');
  await answer('align');
  void describeComparison({ title: 'A edited' });
  await answer('write');
  expect(shown()).toEqual({ id: 'A', title: 'A edited' });
  await answerAll();
  expect(shown()).toEqual({ id: 'A', title: 'A edited' });
  expect(stored.get('A')!.title).toBe('A edited');
  expect(busy.value).toBe(false);
});

it('what was undone in one comparison is no step of another', async () => {
  void openComparison('A');
  await answerAll();
  void rename('row', 'named');
  await answerAll();
  expect(canUndo.value).toBe(true);
  void openComparison('B');
  await answerAll();
  expect(canUndo.value).toBe(false);
});

it('what another page writes stays when this one changes something else, and is shown', async () => {
  void openComparison('A');
  await answerAll();
  // The other has pinned a row; this page has not heard of it yet.
  const there = stored.get('A')!;
  stored.set('A', { ...there, rows: [{ ...there.rows[0]!, pinned: true }] });
  void describeComparison({ title: 'mine' });
  await answerAll();
  expect(stored.get('A')).toMatchObject({ title: 'mine', rows: [{ pinned: true }] });
  expect(open.value!.comparison).toMatchObject({ title: 'mine', rows: [{ pinned: true }] });
  write({ ...stored.get('A')!, question: 'theirs' });
  await answerAll();
  expect(open.value!.comparison).toMatchObject({ title: 'mine', question: 'theirs' });
});

it('a step back takes back only what this page did', async () => {
  void openComparison('A');
  await answerAll();
  void pin('row', true);
  await answerAll();
  expect(canUndo.value).toBe(true);
  void describeComparison({ title: 'mine' });
  await answerAll();
  void undo();
  await answerAll();
  expect(stored.get('A')).toMatchObject({ title: 'mine', rows: [{ pinned: false }] });
  void pin('row', true);
  await answerAll();
  write({
    ...stored.get('A')!,
    rows: [{ ...stored.get('A')!.rows[0]!, title: 'theirs', named: true }],
  });
  await answerAll();
  expect(canUndo.value).toBe(false);
});

it('a comparison that is deleted elsewhere is told and does not come back', async () => {
  void openComparison('A');
  await answerAll();
  stored.delete('A');
  tell();
  await answerAll();
  expect(problem.value).toBe('compare.goneMeanwhile');
  problem.value = '';
  void describeComparison({ title: 'typed' });
  await answerAll();
  expect(stored.has('A')).toBe(false);
  expect(problem.value).toBe('compare.goneMeanwhile');
  expect(shown()).toEqual({ id: 'A', title: 'typed' });
});

it('a compared reply that is deleted is named, and its measures keep their places', async () => {
  const members = [{ captureId: 'gone', start: 0, end: 1 }];
  const row = { id: 'row', title: '', named: false, pinned: false, members };
  stored.set('A', { ...comparison('A'), replyIds: ['r'], labels: { r: '徐汇' }, rows: [row] });
  void openComparison('A');
  await answerAll();
  expect(open.value!.away).toEqual([{ id: 'r', label: '徐汇' }]);
  expect(stored.get('A')).toMatchObject({
    labels: { r: '徐汇' },
    rows: [{ members: [{ captureId: 'c' }, ...members] }],
  });
});

it('a column that is moved is seen at once, stored, and moved back by a step back', async () => {
  const replyIds = ['saved-1', 'saved-2', 'gone'];
  stored.set('A', { ...comparison('A'), replyIds });
  void openComparison('A');
  await answerAll();
  chosen.value = { row: 'row', column: 1 };
  const columns = () => open.value!.replies.map(({ replyId }) => replyId);
  void moveColumn('saved-2', -1);
  expect(columns()).toEqual(['saved-2', 'saved-1']);
  // What the panel beside the matrix shows stays the same words.
  expect(chosen.value).toEqual({ row: 'row', column: 0 });
  await answerAll();
  expect(columns()).toEqual(['saved-2', 'saved-1']);
  expect(stored.get('A')!.replyIds).toEqual(['saved-2', 'saved-1', 'gone']);
  // At the edge there is nowhere to go.
  void moveColumn('saved-2', -1);
  await answerAll();
  void undo();
  await answerAll();
  expect(stored.get('A')!.replyIds).toEqual(replyIds);
  expect(columns()).toEqual(['saved-1', 'saved-2']);
  expect(canUndo.value).toBe(false);
  chosen.value = null;
});
