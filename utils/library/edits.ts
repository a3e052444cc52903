import type { DetailField, Details } from '@/utils/reading';
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

/** Everything that goes with replies when they are deleted. */
export interface Removed {
  replies: Reply[];
  captures: Capture[];
  highlights: Highlight[];
  followUps: FollowUp[];
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

/** Deletes replies with their captures and highlights; gives them back for undoing. */
export async function removeReplies(db: Library, ids: readonly Id[]): Promise<Removed> {
  const tables = [db.replies, db.captures, db.highlights, db.followUps, db.docs];
  const removed: Removed = { replies: [], captures: [], highlights: [], followUps: [] };
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
      removed.replies.push(...replies.filter((reply) => reply !== undefined));
      removed.captures.push(...captures);
      removed.highlights.push(...highlights);
      removed.followUps.push(...followUps);
    }
  });
  return removed;
}

/** Puts deleted replies back with all that went with them. */
export async function restoreReplies(db: Library, removed: Removed): Promise<void> {
  const tables = [db.replies, db.captures, db.highlights, db.followUps, db.docs];
  await db.transaction('rw', tables, async () => {
    for (const some of slices(removed.captures)) await db.captures.bulkPut(some);
    for (const some of slices(removed.highlights)) {
      await db.highlights.bulkPut(some);
      await db.docs.bulkPut(some.map(highlightDoc));
    }
    await db.followUps.bulkPut(removed.followUps);
    for (const some of slices(removed.replies)) await putReplies(db, some);
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
