import type { Dexie } from 'dexie';

/**
 * Indexes that nothing asks go, for each makes every write slower. Captures are written with their reading packed (`packing.ts`), which older code could not read.
 * Those that are there stay as they are and are read all the same: to rewrite them all would keep
 * the reader waiting.
 */
export function v3(db: Dexie): void {
  db.version(3).stores({
    replies: 'id, &url, changedAt',
    captures: 'id, replyId',
    highlights: 'id, replyId, changedAt, colour, anchor, *codes, *proposed, *tags',
  });
}
