import {
  newestFirst,
  sourceOf,
  type Also,
  type ExportSource,
  type ReplyBundle,
} from '@/utils/export/source';
import type { ImportPlan } from '@/utils/import/plan';
import type { Library } from './db';
import { highlightDoc, replyDoc } from './docs';
import { CONTENT_TABLES } from './schema';
import type { Capture, Highlight, Id, LibraryContent, Reply } from './types';

/** Replies read at a time: few at first, so that a preview is there at once. */
const FIRST = 4;
const CHUNK = 50;

/** Some replies with what hangs on them, as they were at one moment. */
function readChunk(db: Library, ids: readonly Id[], also: Also): Promise<ReplyBundle[]> {
  return db.transaction('r', db.replies, db.captures, db.highlights, async () => {
    const replies = (await db.replies.bulkGet([...ids])).filter((one) => one !== undefined);
    const newest = db.captures.bulkGet(replies.map(({ captureId }) => captureId));
    // One request a reply: over many keys at once the browser would be asked record by record.
    const of = <T>(table: string): Promise<T[][]> =>
      Promise.all(
        replies.map(({ id }) => db.table<T>(table).where('replyId').equals(id).toArray()),
      );
    const [first, captures, highlights] = await Promise.all([
      newest,
      also.older ? of<Capture>('captures') : [],
      also.highlights ? of<Highlight>('highlights') : [],
    ]);
    return replies.flatMap((reply, i) => {
      const capture = first[i];
      // A reply without a capture has nothing that an export could quote.
      if (!capture) return [];
      const older = (captures[i] ?? []).filter(({ id }) => id !== capture.id);
      return {
        reply,
        captures: [capture, ...older.toSorted(newestFirst)] as ReplyBundle['captures'],
        highlights: highlights[i] ?? [],
      };
    });
  });
}

/** Reads the next replies while one reply is written. */
async function* bundlesOf(
  db: Library,
  ids: readonly Id[],
  also: Also,
): AsyncGenerator<ReplyBundle> {
  let end = 0;
  const next = (): Promise<ReplyBundle[]> => {
    const from = end;
    end += from === 0 ? FIRST : CHUNK;
    const reading = readChunk(db, ids.slice(from, end), also);
    // What goes wrong is thrown where it is awaited, which may be after others were written.
    reading.catch(() => undefined);
    return reading;
  };
  let coming = next();
  for (let from = 0; from < ids.length;) {
    const bundles = await coming;
    from = end;
    if (from < ids.length) coming = next();
    yield* bundles;
  }
}

/**
 * What leaves: all of the library, some replies, one comparison with its replies, or records that
 * need not be in it.
 */
export type Part =
  'all' | { replies: readonly Id[] } | { comparison: Id } | { content: LibraryContent };

/** The library, or a part of it, as exporters read it: a few replies at a time. */
export async function exportSource(db: Library, part: Part): Promise<ExportSource> {
  if (typeof part === 'object' && 'content' in part) return sourceOf(part.content);
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
    bundles: (also) => bundlesOf(db, ids, also),
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
