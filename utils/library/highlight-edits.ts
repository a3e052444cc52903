import type { Library } from './db';
import type { HighlightEdit } from './commands';
import { readCoder } from './coder';
import { edited } from './edited';
import { LibraryError } from './faults';
import { fileSheets } from './filed';
import { changeHighlights, putHighlights } from './sheet-changes';
import { distinct, highlightsOf, slices } from './sheets';
import type { Highlight, Id } from './types';

/** Changes a highlight; its place is changed in the page alone. @throws when it is gone. */
export function editHighlight(db: Library, id: Id, edit: HighlightEdit): Promise<void> {
  return db.transaction('rw', db.sheets, db.docs, db.meta, async () => {
    const [[before], coder] = await Promise.all([highlightsOf(db, [id]), readCoder(db)]);
    if (!before) throw new LibraryError('gone');
    const changed = { ...edited(before, edit, coder), changedAt: new Date().toISOString() };
    await putHighlights(db, [changed], [id], (sheets) => fileSheets(db, sheets));
  });
}

/** Deletes highlights; gives them back for undoing. */
export function removeHighlights(db: Library, ids: readonly Id[]): Promise<Highlight[]> {
  return db.transaction('rw', db.sheets, db.docs, async () => {
    const removed: Highlight[] = [];
    for (const some of slices(ids)) removed.push(...(await highlightsOf(db, some)));
    await changeHighlights(
      db,
      ids,
      () => null,
      (sheets) => fileSheets(db, sheets),
    );
    return removed;
  });
}

/** Puts deleted highlights back, but those whose reply has gone meanwhile. */
export const restoreHighlights = (db: Library, removed: readonly Highlight[]): Promise<void> =>
  db.transaction('rw', db.replies, db.sheets, db.docs, async () => {
    const owners = distinct([removed.map(({ replyId }) => replyId)]);
    const there = new Set(await db.replies.where('id').anyOf(owners).primaryKeys());
    const back = removed.filter(({ replyId }) => there.has(replyId));
    await putHighlights(db, back, [], (sheets) => fileSheets(db, sheets));
  });
