import { Dexie } from 'dexie';
import type { DetailField, Details } from '@/utils/reading';
import { readLine, recordLine, type BackupRecord, type Table } from './backup-format';
import type { Library } from './db';
import { highlightDoc, replyDoc } from './docs';
import type { Capture, FollowUp, Highlight, Id, Reply } from './types';

/** Writes replies and what search finds of them. */
async function putReplies(db: Library, replies: Reply[]): Promise<void> {
  await db.replies.bulkPut(replies);
  const newest = await db.captures.bulkGet(replies.map(({ captureId }) => captureId));
  await db.docs.bulkPut(
    replies.flatMap((reply, i) => (newest[i] ? [replyDoc(reply, newest[i])] : [])),
  );
}

const putReply = (db: Library, reply: Reply): Promise<void> => putReplies(db, [reply]);

const now = (): string => new Date().toISOString();

const LISTS: ReadonlySet<DetailField> = new Set<DetailField>(['proposer', 'coorganisers']);

/** Corrects a detail by a person's word; an empty one says that the reply does not state it. */
export async function correctDetail(
  db: Library,
  id: Id,
  field: DetailField,
  value: string,
): Promise<void> {
  await db.transaction('rw', db.replies, db.captures, db.docs, async () => {
    const reply = await db.replies.get(id);
    if (!reply) return;
    const details: Details = { ...reply.details };
    const words = value.trim();
    if (words === '') delete details[field];
    else
      Object.assign(details, {
        [field]: LISTS.has(field) ? words.split(/[、,，;；]\s*/).filter(Boolean) : words,
      });
    const evidence = { ...reply.evidence, [field]: { source: 'person' as const, rule: 'person' } };
    await putReply(db, { ...reply, details, evidence, changedAt: now() });
  });
}

/** Changes note or tags of a reply. */
export async function annotateReply(
  db: Library,
  id: Id,
  change: Partial<Pick<Reply, 'note' | 'tags'>>,
): Promise<void> {
  await db.transaction('rw', db.replies, db.captures, db.docs, async () => {
    const reply = await db.replies.get(id);
    if (reply) await putReply(db, { ...reply, ...change, changedAt: now() });
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

/** Records changed at a time, so that the page answers in between. */
const SLICE = 100;

function* slices<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += SLICE) yield all.slice(from, from + SLICE);
}

/** What hangs on replies. One request a reply: over many keys at once each record is one. */
async function owned<T>(db: Library, table: string, ids: readonly Id[]): Promise<T[]> {
  const own = (id: Id): Promise<T[]> => db.table<T>(table).where({ replyId: id }).toArray();
  const found = await Promise.all(ids.map(own));
  return found.flat();
}

/** Deletes replies with their captures and highlights; gives what undoing needs. */
export async function removeReplies(db: Library, ids: readonly Id[]): Promise<Removed> {
  const tables = [db.replies, db.captures, db.highlights, db.followUps, db.docs];
  const removed: Removed = { replies: 0, slices: [] };
  await db.transaction('rw', tables, async () => {
    for (const some of slices(ids)) {
      const [replies, captures, highlights, followUps] = await Promise.all([
        db.replies.bulkGet(some),
        owned<Capture>(db, 'captures', some),
        owned<Highlight>(db, 'highlights', some),
        owned<FollowUp>(db, 'followUps', some),
      ]);
      const key = ({ id }: { id: Id }): Id => id;
      await Promise.all([
        db.replies.bulkDelete(some),
        db.captures.bulkDelete(captures.map(key)),
        db.highlights.bulkDelete(highlights.map(key)),
        db.followUps.bulkDelete(followUps.map(key)),
        db.docs.bulkDelete([
          ...some.map((id) => `reply:${id}`),
          ...highlights.map(({ id }) => `highlight:${id}`),
        ]),
      ]);
      const there = replies.filter((reply) => reply !== undefined);
      removed.replies += there.length;
      const lines = { captures, highlights, followUps, replies: there };
      removed.slices.push(
        new Blob(
          Object.entries(lines).flatMap(([table, records]) =>
            records.map((record) => recordLine(table as Table, record)),
          ),
        ),
      );
    }
  });
  return removed;
}

/** Puts deleted replies back with all that went with them: all of them, or none. */
export async function restoreReplies(db: Library, { slices: blobs }: Removed): Promise<void> {
  const tables = [db.replies, db.captures, db.highlights, db.followUps, db.docs];
  await db.transaction('rw', tables, async () => {
    for (const blob of blobs) {
      // The transaction stays open while the browser reads.
      const text = await Dexie.waitFor(blob.text());
      const records = recordsIn(text);
      const of = <T>(table: Table): T[] =>
        records.filter((one) => one.table === table).map(({ record }) => record as T);
      const highlights = of<Highlight>('highlights');
      await db.captures.bulkPut(of<Capture>('captures'));
      await db.highlights.bulkPut(highlights);
      await db.docs.bulkPut(highlights.map(highlightDoc));
      await db.followUps.bulkPut(of<FollowUp>('followUps'));
      await putReplies(db, of<Reply>('replies'));
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
      if (!('record' in read)) throw new Error('what was deleted cannot be read');
      return read;
    });
}

/** Adds a tag to many replies or highlights: to all of them, or to none. */
export async function addTag(
  db: Library,
  what: 'replies' | 'highlights',
  ids: readonly Id[],
  tag: string,
): Promise<void> {
  const words = tag.trim();
  if (words === '') return;
  const tagged = <T extends Reply | Highlight>(records: (T | undefined)[]): T[] =>
    records.flatMap((record) =>
      record && !record.tags.includes(words)
        ? [{ ...record, tags: [...record.tags, words], changedAt: now() }]
        : [],
    );
  await db.transaction('rw', db.replies, db.highlights, db.captures, db.docs, async () => {
    for (const some of slices(ids)) {
      if (what === 'replies') await putReplies(db, tagged(await db.replies.bulkGet(some)));
      else {
        const changed = tagged(await db.highlights.bulkGet(some));
        await db.highlights.bulkPut(changed);
        await db.docs.bulkPut(changed.map(highlightDoc));
      }
    }
  });
}
