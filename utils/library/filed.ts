/** Writes records together with what search finds of them. */
import type { Library } from './db';
import { docKey, headDoc, highlightsDoc, textDoc } from './docs';
import type { Sheet } from './schema';
import { parted } from './sheet-changes';
import type { Capture, Reply } from './types';

/** Writes replies. */
export async function putReplies(db: Library, replies: readonly Reply[]): Promise<void> {
  await Promise.all([db.replies.bulkPut([...replies]), db.docs.bulkPut(replies.map(headDoc))]);
}

/** Files the texts of captures that are the newest of their replies. */
export async function fileTexts(db: Library, newest: readonly Capture[]): Promise<void> {
  await db.docs.bulkPut(newest.map(textDoc));
}

/** Files what has been written on sheets. */
export async function fileSheets(db: Library, sheets: readonly Sheet[]): Promise<void> {
  const [full, empty] = parted(sheets);
  const gone = empty.map((replyId) => docKey('highlights', replyId));
  await Promise.all([
    full.length > 0 && db.docs.bulkPut(full.map(highlightsDoc)),
    gone.length > 0 && db.docs.bulkDelete(gone),
  ]);
}
