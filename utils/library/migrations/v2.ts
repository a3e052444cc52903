import type { Dexie } from 'dexie';
import type { Highlight } from '../types';

/**
 * Follow-ups, receipts (nothing is saved twice), the search index; highlights learn what they were
 * made from and what the engine proposes.
 */
export function v2(db: Dexie): void {
  db.version(2)
    .stores({
      highlights: 'id, replyId, captureId, changedAt, colour, anchor, *codes, *proposed, *tags',
      followUps: 'id, replyId',
      receipts: 'key, at',
      docs: 'key, segment, owner',
      segments: '++id',
      meta: 'key',
    })
    .upgrade((transaction) =>
      transaction
        .table<Partial<Highlight>>('highlights')
        .toCollection()
        .modify((highlight) => {
          highlight.origin ??= 'selection';
          highlight.proposed ??= [];
        }),
    );
}
