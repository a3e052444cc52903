import type { DetailField, Details } from '@/utils/reading';
import type { Library } from './db';
import { highlightDoc, replyDoc } from './docs';
import type { Highlight, Id, Reply } from './types';

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
  captures: unknown[];
  highlights: Highlight[];
  followUps: unknown[];
}

/** Deletes replies with their captures and highlights; gives them back for undoing. */
export function removeReplies(db: Library, ids: readonly Id[]): Promise<Removed> {
  const tables = [db.replies, db.captures, db.highlights, db.followUps, db.docs];
  return db.transaction('rw', tables, async () => {
    const owned = [...ids];
    const removed: Removed = {
      replies: (await db.replies.bulkGet(owned)).filter((reply) => reply !== undefined),
      captures: await db.captures.where('replyId').anyOf(owned).toArray(),
      highlights: await db.highlights.where('replyId').anyOf(owned).toArray(),
      followUps: await db.followUps.where('replyId').anyOf(owned).toArray(),
    };
    await db.replies.bulkDelete(owned);
    for (const table of [db.captures, db.highlights, db.followUps])
      await table.where('replyId').anyOf(owned).delete();
    await db.docs.where('owner').anyOf(owned).delete();
    return removed;
  });
}

/** Puts deleted replies back with all that went with them. */
export async function restoreReplies(db: Library, removed: Removed): Promise<void> {
  const tables = [db.replies, db.captures, db.highlights, db.followUps, db.docs];
  await db.transaction('rw', tables, async () => {
    await db.captures.bulkPut(removed.captures as never[]);
    await db.highlights.bulkPut(removed.highlights);
    await db.followUps.bulkPut(removed.followUps as never[]);
    await db.docs.bulkPut(removed.highlights.map(highlightDoc));
    await putReplies(db, removed.replies);
  });
}

/** Records changed at a time: the page answers in between. */
const SLICE = 500;

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
    for (let from = 0; from < ids.length; from += SLICE) {
      const some = ids.slice(from, from + SLICE);
      if (what === 'replies') await putReplies(db, tagged(await db.replies.bulkGet(some)));
      else {
        const changed = tagged(await db.highlights.bulkGet(some));
        await db.highlights.bulkPut(changed);
        await db.docs.bulkPut(changed.map(highlightDoc));
      }
    }
  });
}
