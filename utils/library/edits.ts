import { Dexie } from 'dexie';
import { changed, type ListChange } from '@/utils/list-change';
import type { DetailField, Details } from '@/utils/reading';
import { readLine, recordLine, type BackupRecord } from './backup-format';
import type { Library } from './db';
import { docKeys } from './docs';
import { LibraryError } from './faults';
import type { Collection } from './schema';
import { fileSheets, fileTexts, putReplies } from './filed';
import { putHighlights } from './sheet-changes';
import { highlightsOfReplies, present, slices } from './sheets';
import type { Capture, FollowUp, Highlight, Id, Reply } from './types';

const now = (): string => new Date().toISOString();

const LISTS: ReadonlySet<DetailField> = new Set<DetailField>(['proposer', 'coorganisers']);

/**
 * Corrects a detail by a person's word; an empty one says that the reply does not state it.
 * @throws when the reply is gone.
 */
export async function correctDetail(
  db: Library,
  id: Id,
  field: DetailField,
  value: string,
): Promise<void> {
  await db.transaction('rw', db.replies, db.docs, async () => {
    const reply = await db.replies.get(id);
    if (!reply) throw new LibraryError('gone');
    const details: Details = { ...reply.details };
    const words = value.trim();
    if (words === '') delete details[field];
    else
      Object.assign(details, {
        [field]: LISTS.has(field) ? words.split(/[、,，;；]\s*/).filter(Boolean) : words,
      });
    const evidence = { ...reply.evidence, [field]: { source: 'person' as const, rule: 'person' } };
    await putReplies(db, [{ ...reply, details, evidence, changedAt: now() }]);
  });
}

/** Changes note or tags of a reply. @throws when it is gone. */
export async function annotateReply(
  db: Library,
  id: Id,
  change: { note?: string; tags?: ListChange },
): Promise<void> {
  await db.transaction('rw', db.replies, db.docs, async () => {
    const reply = await db.replies.get(id);
    if (!reply) throw new LibraryError('gone');
    const tags = changed(reply.tags, change.tags);
    await putReplies(db, [{ ...reply, ...change, tags, changedAt: now() }]);
  });
}

/**
 * Replies that were deleted, with everything that hung on them, as lines of a backup. In blobs,
 * which the browser keeps out of the page's memory: there may be thousands, and most deletions
 * are never undone.
 */
export interface Removed {
  replies: number;
  slices: Blob[];
}

/** Replies changed at a time, so that the page answers in between: handing one to the browser copies it. */
const SLICE = 25;

/** What hangs on replies. One request a reply: over many keys at once each record is one. */
async function owned<T>(db: Library, table: string, ids: readonly Id[]): Promise<T[]> {
  const own = (id: Id): Promise<T[]> => db.table<T>(table).where({ replyId: id }).toArray();
  const found = await Promise.all(ids.map(own));
  return found.flat();
}

/** Deletes replies with their captures and highlights; gives what undoing needs. */
export async function removeReplies(db: Library, ids: readonly Id[]): Promise<Removed> {
  const tables = [db.replies, db.captures, db.sheets, db.followUps, db.docs];
  const removed: Removed = { replies: 0, slices: [] };
  await db.transaction('rw', tables, async () => {
    for (const some of slices(ids, SLICE)) {
      const [replies, captures, highlights, followUps] = await Promise.all([
        db.replies.bulkGet(some),
        owned<Capture>(db, 'captures', some),
        highlightsOfReplies(db, some),
        owned<FollowUp>(db, 'followUps', some),
      ]);
      const key = ({ id }: { id: Id }): Id => id;
      await Promise.all([
        db.replies.bulkDelete(some),
        db.captures.bulkDelete(captures.map(key)),
        db.sheets.bulkDelete(some),
        db.followUps.bulkDelete(followUps.map(key)),
        db.docs.bulkDelete(some.flatMap(docKeys)),
      ]);
      const there = present(replies);
      removed.replies += there.length;
      const lines = { captures, highlights: highlights.flat(), followUps, replies: there };
      removed.slices.push(
        new Blob(
          Object.entries(lines).flatMap(([table, records]) =>
            records.map((record) => recordLine(table as Collection, record)),
          ),
        ),
      );
    }
  });
  return removed;
}

/** Puts deleted replies back with all that went with them: all of them, or none. */
export async function restoreReplies(db: Library, { slices: blobs }: Removed): Promise<void> {
  const tables = [db.replies, db.captures, db.sheets, db.followUps, db.docs];
  await db.transaction('rw', tables, async () => {
    for (const blob of blobs) {
      // The transaction stays open while the browser reads.
      const text = await Dexie.waitFor(blob.text());
      const records = recordsIn(text);
      const of = <T>(table: Collection): T[] =>
        records.filter((one) => one.table === table).map(({ record }) => record as T);
      const [captures, replies] = [of<Capture>('captures'), of<Reply>('replies')];
      const newest = new Set(replies.map(({ captureId }) => captureId));
      await db.captures.bulkPut(captures);
      await fileTexts(
        db,
        captures.filter(({ id }) => newest.has(id)),
      );
      await putHighlights(db, of<Highlight>('highlights'), [], (sheets) => fileSheets(db, sheets));
      await db.followUps.bulkPut(of<FollowUp>('followUps'));
      await putReplies(db, replies);
    }
  });
}

/** Records as `removeReplies` has printed them. @throws when one cannot be read. */
function recordsIn(text: string): BackupRecord[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line, i) => {
      const read = readLine(line, i + 1);
      if (!('record' in read)) throw new LibraryError('unreadable');
      return read;
    });
}
