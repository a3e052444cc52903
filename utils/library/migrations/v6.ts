import type { Dexie } from 'dexie';
import type { Highlight, Id } from '../types';

/** Replies whose highlights are moved at a time. */
const MOVED = 100;

/**
 * The highlights of a reply lie together (`sheets.ts`), and so does what search looks at (`docs.ts`),
 * which is made anew by whoever opens the library's page.
 */
export function v6(db: Dexie): void {
  db.version(6)
    .stores({
      highlights: null,
      sheets: 'replyId, *ids, *codes, *proposed, lost',
      docs: 'key, segment',
    })
    .upgrade(async (transaction) => {
      const highlights = transaction.table<Highlight & { lost?: 1 }>('highlights');
      const sheets = transaction.table('sheets');
      const owners = (await highlights.orderBy('replyId').uniqueKeys()) as Id[];
      const sheetOf = async (replyId: Id): Promise<object> => {
        const own = await highlights.where({ replyId }).sortBy('id');
        // The mark of version 5 lies on the sheet now.
        for (const highlight of own) delete highlight.lost;
        return { replyId, highlights: own };
      };
      for (let at = 0; at < owners.length; at += MOVED)
        await sheets.bulkAdd(await Promise.all(owners.slice(at, at + MOVED).map(sheetOf)));
      await transaction.table('docs').clear();
      await transaction.table('segments').clear();
      await transaction.table('meta').put({ key: 'reindex', value: true });
    });
}
