import type { ExportSource, ReplyBundle } from '@/utils/export/source';
import type { ImportPlan } from '@/utils/import/plan';
import type { Library } from './db';
import { highlightDoc, replyDoc } from './docs';
import { CONTENT_TABLES } from './schema';
import type { Capture, Id, LibraryContent, Reply } from './types';

/** Replies read from the database at a time. */
const CHUNK = 50;

const newestFirst = (a: Capture, b: Capture): number => (a.takenAt < b.takenAt ? 1 : -1);

async function* bundlesOf(db: Library, ids: readonly Id[]): AsyncGenerator<ReplyBundle> {
  for (let from = 0; from < ids.length; from += CHUNK) {
    const part = ids.slice(from, from + CHUNK);
    const [replies, captures, highlights] = await Promise.all([
      db.replies.bulkGet([...part]),
      db.captures.where('replyId').anyOf(part).toArray(),
      db.highlights.where('replyId').anyOf(part).toArray(),
    ]);
    for (const reply of replies) {
      if (!reply) continue;
      const [first, ...rest] = captures
        .filter(({ replyId }) => replyId === reply.id)
        .toSorted(newestFirst);
      // A reply without a capture has nothing that an export could quote.
      if (!first) continue;
      yield {
        reply,
        captures: [first, ...rest],
        highlights: highlights.filter(({ replyId }) => replyId === reply.id),
      };
    }
  }
}

/** Which part of the library leaves: some replies, one comparison with its replies, or all of it. */
export type Part = { replies: readonly Id[] } | { comparison: Id } | 'all';

/** The library, or a part of it, as exporters read it: a few replies at a time. */
export async function exportSource(db: Library, part: Part): Promise<ExportSource> {
  const [codes, comparisons, followUps] = await Promise.all([
    db.codes.toArray(),
    db.comparisons.toArray(),
    db.followUps.toArray(),
  ]);
  const chosen =
    typeof part === 'object' && 'comparison' in part
      ? comparisons.filter(({ id }) => id === part.comparison)
      : part === 'all'
        ? comparisons
        : [];
  const ids =
    part === 'all'
      ? ((await db.replies.orderBy('changedAt').primaryKeys()) as Id[])
      : 'replies' in part
        ? part.replies
        : chosen.flatMap(({ replyIds }) => replyIds);
  const wanted = new Set(ids);
  return {
    size: ids.length,
    bundles: () => bundlesOf(db, ids),
    codes,
    comparisons: chosen,
    followUps: followUps.filter(({ replyId }) => wanted.has(replyId)),
  };
}

/** Everything the library holds, for an importer to compare with. */
export async function readContent(db: Library): Promise<LibraryContent> {
  const [replies, captures, codes, highlights, comparisons, followUps] = await Promise.all([
    db.replies.toArray(),
    db.captures.toArray(),
    db.codes.toArray(),
    db.highlights.toArray(),
    db.comparisons.toArray(),
    db.followUps.toArray(),
  ]);
  return { replies, captures, codes, highlights, comparisons, followUps };
}

/**
 * Writes what a plan proposes, in one transaction: all of it, or nothing. Resolves once it has
 * committed; rejects with the database's error and has changed nothing.
 */
export async function applyPlan(db: Library, { content }: ImportPlan): Promise<void> {
  const tables = [...CONTENT_TABLES.map((table) => db.table(table)), db.docs];
  await db.transaction('rw', tables, async () => {
    for (const table of CONTENT_TABLES) await db.table(table).bulkPut(content[table]);
    await db.docs.bulkPut(content.highlights.map(highlightDoc));
    const docs = await Promise.all(content.replies.map((reply) => docOf(db, reply)));
    await db.docs.bulkPut(docs.flat());
  });
}

async function docOf(db: Library, reply: Reply): Promise<ReturnType<typeof replyDoc>[]> {
  const capture = await db.captures.get(reply.captureId);
  return capture ? [replyDoc(reply, capture)] : [];
}
