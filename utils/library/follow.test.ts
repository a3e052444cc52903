import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { createLibrary, type Library } from './db';
import { followReplies } from './follow';
import type { Reply } from './types';

let count = 0;
let db: Library;
let read: string[];
let shown: readonly Reply[];
let stop: () => void;

const reply = (n: number): Reply => ({
  ...sampleLibrary().replies[0]!,
  id: `reply-${String(n).padStart(4, '0')}`,
  url: `https://www.example.gov.cn/${n}.html`,
  changedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString(),
});
const ids = (): string[] => shown.map(({ id }) => id);
const fail = (error: unknown): never => {
  throw error;
};

beforeEach(async () => {
  db = createLibrary(`follow-${count++}`);
  await db.replies.bulkAdd(Array.from({ length: 700 }, (_, n) => reply(n)));
  read = [];
  shown = [];
  stop = followReplies(db, (now) => (shown = now), fail);
  await vi.waitUntil(() => shown.length === 700);
  db.replies.hook('reading', (one) => {
    if (one) read.push(one.id);
    return one;
  });
});
afterEach(() => {
  stop();
  db.close();
});

it('gives all of them, those changed last first', () => {
  expect(ids()).toEqual(Array.from({ length: 700 }, (_, n) => reply(699 - n).id));
});

it('reads what has changed and nothing else', async () => {
  await db.replies.put({ ...reply(5), note: 'x', changedAt: '2027-01-01T00:00:00.000Z' });
  await vi.waitUntil(() => shown[0]?.note === 'x');
  await db.replies.delete(reply(6).id);
  await vi.waitUntil(() => shown.length === 699);
  await db.replies.add(reply(900));
  await vi.waitUntil(() => shown.length === 700);
  expect(ids().slice(0, 2)).toEqual([reply(5).id, reply(900).id]);
  expect(ids()).not.toContain(reply(6).id);
  expect(new Set(read)).toEqual(new Set([reply(5).id, reply(900).id]));
});

it('reads all again after a change too large to be told one by one', async () => {
  await db.replies.clear();
  await vi.waitUntil(() => shown.length === 0, { timeout: 5_000 });
  await db.replies.bulkAdd(Array.from({ length: 80 }, (_, n) => reply(n)));
  await vi.waitUntil(() => shown.length === 80, { timeout: 5_000 });
});

it('is silent once stopped', async () => {
  stop();
  let seen = 0;
  const other = followReplies(db, (now) => (seen = now.length), fail);
  await vi.waitUntil(() => seen === 700);
  await db.replies.add(reply(901));
  await vi.waitUntil(() => seen === 701);
  other();
  expect(shown.length).toBe(700);
});
