import type { Dexie } from 'dexie';
import type { Highlight } from '../types';

/**
 * Each index makes every write of a highlight slower. That over tags goes, for it is never asked, and
 * that over states of anchors gives way to one over a mark that only those bear that need a look
 * (`lost.ts`).
 */
export function v5(db: Dexie): void {
  db.version(5)
    .stores({ highlights: 'id, replyId, changedAt, colour, lost, *codes, *proposed' })
    .upgrade((transaction) =>
      transaction
        .table<Highlight & { lost?: 1 }>('highlights')
        .filter(({ anchor }) => anchor === 'orphan' || anchor === 'changed')
        .modify((highlight) => {
          highlight.lost = 1;
        }),
    );
}
