import { liveQuery } from 'dexie';
import type { Library } from './db';
import type { Sheet } from './schema';
import { allSheets, highlightsOfReplies, isLost } from './sheets';
import type { Capture, Code, Colour, Highlight, Id, Reply } from './types';

/**
 * Calls `onValue` with what `query` gives, now and after every change of what it has read.
 *
 * @returns Stops watching.
 */
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

/** Whether a filter lets a highlight through. */
const fits = (highlight: Highlight, { code, colour, lost }: HighlightFilter): boolean =>
  (!code || highlight.codes.includes(code)) &&
  (!colour || highlight.colour === colour) &&
  (!lost || isLost(highlight));

/** Sheets with highlights that need a look. */
const withLost = (db: Library) => db.sheets.where('lost').equals(1);

/** Ids of highlights, newest first; the records are read as they come into view. */
export async function highlightIds(db: Library, filter: HighlightFilter): Promise<Id[]> {
  const found: { id: Id; changedAt: string }[] = [];
  const look = (sheets: readonly Sheet[]): void => {
    for (const { highlights } of sheets)
      for (const highlight of highlights)
        if (fits(highlight, filter))
          found.push({ id: highlight.id, changedAt: highlight.changedAt });
  };
  const { sheets } = db;
  if (filter.lost) look(await withLost(db).toArray());
  else if (filter.code) look(await sheets.where('codes').equals(filter.code).toArray());
  else for await (const some of allSheets(db)) look(some);
  return found
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))
    .map(({ id }) => id);
}

/** Which codes each reply's highlights bear; replies without any are left out. */
export async function codesByReply(db: Library): Promise<ReadonlyMap<Id, ReadonlySet<Id>>> {
  const found = new Map<Id, Set<Id>>();
  // The index knows it: no sheet is read.
  for (const code of (await db.sheets.orderBy('codes').uniqueKeys()) as Id[])
    for (const replyId of await db.sheets.where('codes').equals(code).primaryKeys())
      found.set(replyId, (found.get(replyId) ?? new Set()).add(code));
  return found;
}

/** In how many replies each code is borne by some highlight; codes without any are left out. */
export async function repliesByCode(db: Library): Promise<ReadonlyMap<Id, number>> {
  const counts = new Map<Id, number>();
  // The index knows it: no sheet is read.
  for (const code of (await db.sheets.orderBy('codes').uniqueKeys()) as Id[])
    counts.set(code, await db.sheets.where('codes').equals(code).count());
  return counts;
}

/** Every code, those of each codebook in its order. */
export const codebook = (db: Library): Promise<Code[]> => db.codes.toCollection().sortBy('order');

/** How many highlights need a look: not found, or found with other words. */
export async function lostCount(db: Library): Promise<number> {
  const sheets = await withLost(db).toArray();
  return sheets.flatMap(({ highlights }) => highlights.filter(isLost)).length;
}

export interface WholeReply {
  reply: Reply;
  /** Newest first. */
  captures: Pick<Capture, 'id' | 'takenAt' | 'redacted'>[];
  capture: Capture;
  highlights: Highlight[];
}

/** A reply with one of its captures (the newest unless named) and its highlights. */
export function wholeReply(db: Library, id: Id, captureId?: Id): Promise<WholeReply | null> {
  return db.transaction('r', db.replies, db.captures, db.sheets, async () => {
    const reply = await db.replies.get(id);
    const capture = reply && (await db.captures.get(captureId ?? reply.captureId));
    if (!reply || !capture) return null;
    const captures = (await db.captures.where('replyId').equals(id).toArray())
      .map(({ id: own, takenAt, redacted }) => ({
        id: own,
        takenAt,
        ...(redacted && { redacted }),
      }))
      .toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
    const [highlights = []] = await highlightsOfReplies(db, [id]);
    return { reply, capture, captures, highlights };
  });
}
