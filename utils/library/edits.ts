import type { DetailField, Details } from '@/utils/reading';
import type { Library } from './db';
import { highlightDoc, replyDoc } from './docs';
import type { Highlight, Id, Reply } from './types';

async function putReply(db: Library, reply: Reply): Promise<void> {
  await db.replies.put(reply);
  const capture = await db.captures.get(reply.captureId);
  if (capture) await db.docs.put(replyDoc(reply, capture));
}

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
    for (const reply of removed.replies) await putReply(db, reply);
  });
}

/** Adds a tag to many replies or highlights at once. */
export async function addTag(
  db: Library,
  what: 'replies' | 'highlights',
  ids: readonly Id[],
  tag: string,
): Promise<void> {
  const words = tag.trim();
  if (words === '') return;
  await db.transaction('rw', db.replies, db.highlights, db.captures, db.docs, async () => {
    for (const id of ids) {
      const record = await db[what].get(id);
      if (!record || record.tags.includes(words)) continue;
      const next = { ...record, tags: [...record.tags, words], changedAt: now() };
      if (what === 'replies') await putReply(db, next as Reply);
      else {
        await db.highlights.put(next as Highlight);
        await db.docs.put(highlightDoc(next as Highlight));
      }
    }
  });
}
