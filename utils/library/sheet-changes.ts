/**
 * How highlights are written. A change reads a sheet and writes it in one transaction, so that two
 * changes of one sheet at the same time both count.
 */
import type { Library } from './db';
import type { Sheet } from './schema';
import { distinct, highlightsOfReplies, ownersOf, present, slices } from './sheets';
import type { Highlight, Id } from './types';

/** Sheets with highlights, and the replies of those without any. */
export const parted = (sheets: readonly Sheet[]): [full: Sheet[], empty: Id[]] => [
  sheets.filter(({ highlights }) => highlights.length > 0),
  sheets.flatMap(({ highlights, replyId }) => (highlights.length > 0 ? [] : [replyId])),
];

/** What is done with sheets that were written, in the same transaction. */
type Written = (sheets: readonly Sheet[]) => Promise<unknown>;
const nothing: Written = async () => undefined;

/** The sheet with these highlights on it, each in its place. */
export const withHighlights = (
  { replyId, highlights }: Sheet,
  added: readonly Highlight[],
): Sheet => {
  const ids = new Set(added.map(({ id }) => id));
  const stay = highlights.filter(({ id }) => !ids.has(id));
  return { replyId, highlights: [...stay, ...added].toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
};

/** The sheet without a highlight. */
export const withoutHighlight = ({ replyId, highlights }: Sheet, id: Id): Sheet => ({
  replyId,
  highlights: highlights.filter((one) => one.id !== id),
});

/** Writes sheets that were read in the same transaction; one without highlights goes. */
export async function writeSheets(
  db: Library,
  sheets: readonly Sheet[],
  written: Written = nothing,
): Promise<void> {
  const [full, empty] = parted(sheets);
  await Promise.all([
    full.length > 0 && db.sheets.bulkPut(full),
    empty.length > 0 && db.sheets.bulkDelete(empty),
    written(sheets),
  ]);
}

/** What becomes of a highlight: itself where nothing does, null when it goes. */
type Change = (highlight: Highlight) => Highlight | null;

/** Changes the highlights of these replies. Sheets in which nothing has changed are not written. */
export function changeSheets(
  db: Library,
  replyIds: readonly Id[],
  change: Change,
  written: Written = nothing,
): Promise<void> {
  return db.transaction('rw', db.sheets, async () => {
    for (const some of slices(replyIds)) {
      const changed = present(await db.sheets.bulkGet(some)).flatMap(({ replyId, highlights }) => {
        const now = highlights.map(change);
        return now.some((one, i) => one !== highlights[i])
          ? [{ replyId, highlights: now.filter((one) => one !== null) }]
          : [];
      });
      if (changed.length > 0) await writeSheets(db, changed, written);
    }
  });
}

/** Changes the highlights with these ids; those that are not there are passed over. */
export function changeHighlights(
  db: Library,
  ids: readonly Id[],
  change: Change,
  written?: Written,
): Promise<void> {
  const wanted = new Set(ids);
  return db.transaction('rw', db.sheets, async () =>
    changeSheets(
      db,
      await ownersOf(db, ids),
      (one) => (wanted.has(one.id) ? change(one) : one),
      written,
    ),
  );
}

/** Takes highlights away. */
export const deleteHighlights = (db: Library, ids: readonly Id[]): Promise<void> =>
  changeHighlights(db, ids, () => null);

/**
 * Puts highlights on the sheets of their replies. `known` are the ids of those that may be in the
 * library already, which leave the place where they were.
 */
export function putHighlights(
  db: Library,
  highlights: readonly Highlight[],
  known: readonly Id[],
  written: Written = nothing,
): Promise<void> {
  const byId = new Map(highlights.map((one) => [one.id, one]));
  const byReply = new Map<Id, Highlight[]>();
  for (const one of byId.values())
    byReply.set(one.replyId, [...(byReply.get(one.replyId) ?? []), one]);
  return db.transaction('rw', db.sheets, async () => {
    const owners = distinct([[...byReply.keys()], await ownersOf(db, known)]);
    const before = await highlightsOfReplies(db, owners);
    const sheets = owners.map((replyId, i): Sheet => {
      const highlights = before[i]!.filter(({ id }) => !byId.has(id));
      return withHighlights({ replyId, highlights }, byReply.get(replyId) ?? []);
    });
    await writeSheets(db, sheets, written);
  });
}
