import type { Dexie } from 'dexie';

/** The first schema: replies, their captures, highlights, codes, comparisons. */
export function v1(db: Dexie): void {
  db.version(1).stores({
    replies: 'id, &url, changedAt, kind, *tags',
    captures: 'id, replyId, sha256',
    highlights: 'id, replyId, captureId, changedAt, colour, anchor, *codes, *tags',
    codes: 'id, codebook',
    comparisons: 'id, changedAt',
  });
}
