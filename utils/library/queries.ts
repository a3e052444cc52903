import { liveQuery } from 'dexie';
import type { Library } from './db';
import type { Capture, Code, Colour, Highlight, Id, Reply } from './types';

/** Calls `onValue` with what `query` gives, now and after every change of what it has read. */
export function watchQuery<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}

/** The replies saved or changed last, newest first. */
export const newestReplies = (db: Library, most: number): Promise<Reply[]> =>
  // A Dexie collection, no array.
  // oxlint-disable-next-line unicorn/no-array-reverse
  db.replies.orderBy('changedAt').reverse().limit(most).toArray();

/** What a list of highlights is narrowed to; every condition counts. */
export interface HighlightFilter {
  code?: Id;
  colour?: Colour;
  /** Only those that need a look: not found, or found with other words. */
  lost?: boolean;
}

const lostOnes = (db: Library) => db.highlights.where('lost').equals(1);

/** Ids of highlights, newest first; the records are read as they come into view. */
export async function highlightIds(
  db: Library,
  { code, colour, lost }: HighlightFilter,
): Promise<Id[]> {
  const { highlights } = db;
  const sets = [
    ...(code ? [highlights.where('codes').equals(code)] : []),
    ...(colour ? [highlights.where('colour').equals(colour)] : []),
    ...(lost ? [lostOnes(db)] : []),
  ].map((collection) => collection.primaryKeys() as Promise<Id[]>);
  // In the order of the index the browser gives all keys at once; backwards, one by one.
  const all = ((await highlights.orderBy('changedAt').primaryKeys()) as Id[]).toReversed();
  const allowed = (await Promise.all(sets)).map((ids) => new Set(ids));
  return allowed.length === 0 ? all : all.filter((id) => allowed.every((set) => set.has(id)));
}

export async function highlightsOf(db: Library, ids: readonly Id[]): Promise<Highlight[]> {
  return (await db.highlights.bulkGet([...ids])).filter((one) => one !== undefined);
}

/** Highlights read at a time, so that the page can answer in between. */
const SLICE = 2_000;

/** Which codes each reply's highlights bear; replies without any are left out. */
export async function codesByReply(db: Library): Promise<ReadonlyMap<Id, ReadonlySet<Id>>> {
  const found = new Map<Id, Set<Id>>();
  const coded = [...new Set((await db.highlights.orderBy('codes').primaryKeys()) as Id[])];
  for (let from = 0; from < coded.length; from += SLICE)
    for (const { replyId, codes } of await highlightsOf(db, coded.slice(from, from + SLICE)))
      found.set(replyId, new Set([...(found.get(replyId) ?? []), ...codes]));
  return found;
}

export const codebook = (db: Library): Promise<Code[]> => db.codes.toArray();

/** How many highlights need a look: not found, or found with other words. */
export const lostCount = (db: Library): Promise<number> => lostOnes(db).count();

export interface WholeReply {
  reply: Reply;
  /** Newest first. */
  captures: Pick<Capture, 'id' | 'takenAt' | 'sha256'>[];
  capture: Capture;
  highlights: Highlight[];
}

/** A reply with one of its captures (the newest unless named) and its highlights. */
export function wholeReply(db: Library, id: Id, captureId?: Id): Promise<WholeReply | null> {
  return db.transaction('r', db.replies, db.captures, db.highlights, async () => {
    const reply = await db.replies.get(id);
    const capture = reply && (await db.captures.get(captureId ?? reply.captureId));
    if (!reply || !capture) return null;
    const captures = (await db.captures.where('replyId').equals(id).toArray())
      .map(({ id: own, takenAt, sha256 }) => ({ id: own, takenAt, sha256 }))
      .toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
    const highlights = await db.highlights.where('replyId').equals(id).toArray();
    return { reply, capture, captures, highlights };
  });
}
