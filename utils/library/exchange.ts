import {
  newestFirst,
  sourceOf,
  type Also,
  type ExportSource,
  type ReplyBundle,
} from '@/utils/export/source';
import type { SavedLibrary } from '@/utils/import/library';
import type { ImportPlan } from '@/utils/import/plan';
import type { Library } from './db';
import { writeImport, type Imported } from './imported';
import { highlightsOfReplies } from './sheets';
import { shelfOf } from './shelves';
import type { Id, LibraryContent } from './types';

/** Replies read at a time: few at first, so that a preview is there at once. */
const FIRST = 4;
const CHUNK = 50;

/** Some replies with what hangs on them, as they were at one moment. */
function readChunk(db: Library, ids: readonly Id[], also: Also): Promise<ReplyBundle[]> {
  return db.transaction('r', db.replies, db.captures, db.sheets, async () => {
    const replies = (await db.replies.bulkGet([...ids])).filter((one) => one !== undefined);
    const newest = db.captures.bulkGet(replies.map(({ captureId }) => captureId));
    const own = replies.map(({ id }) => id);
    const [first, captures, highlights] = await Promise.all([
      newest,
      // One request a reply: over many keys at once the browser would be asked record by record.
      also.older
        ? Promise.all(own.map((id) => db.captures.where('replyId').equals(id).toArray()))
        : [],
      also.highlights ? highlightsOfReplies(db, own) : [],
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

/** The library as importers ask it. */
export function savedLibrary(db: Library): SavedLibrary {
  return {
    ids: async (collection) => new Set(await shelfOf(db, collection).ids()),
    records: (collection, ids) => shelfOf(db, collection).get(ids),
    addresses: async () => {
      const byUrl = db.replies.orderBy('url');
      const [urls, ids] = await Promise.all([byUrl.keys(), byUrl.primaryKeys()]);
      return ids
        .map((id, i) => [urls[i] as string, id as Id] as const)
        .toSorted(([, a], [, b]) => (a < b ? -1 : 1));
    },
    capturesOf: async (replyIds) => {
      const found = await db.transaction('r', db.captures, () =>
        Promise.all(replyIds.map((id) => db.captures.where({ replyId: id }).toArray())),
      );
      return found.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
  };
}

const joined = (a: LibraryContent, b: LibraryContent): LibraryContent => ({
  replies: [...a.replies, ...b.replies],
  captures: [...a.captures, ...b.captures],
  highlights: [...a.highlights, ...b.highlights],
  codes: [...a.codes, ...b.codes],
  comparisons: [...a.comparisons, ...b.comparisons],
  followUps: [...a.followUps, ...b.followUps],
});

/**
 * Writes what a plan proposes, in one transaction: all of it, or nothing; with `overwrite` also what
 * was changed later here. Gives what undoing needs once it has committed; rejects with the database's
 * error and has changed nothing.
 */
export const applyPlan = (
  db: Library,
  { content, earlier }: ImportPlan,
  overwrite = false,
): Promise<Imported> => writeImport(db, overwrite ? joined(content, earlier) : content);
