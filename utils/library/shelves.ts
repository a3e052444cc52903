import type { Table } from 'dexie';
import type { Collections } from '@/utils/import/library';
import type { Library } from './db';
import type { Collection } from './schema';
import { deleteHighlights, putHighlights } from './sheet-changes';
import { allSheets, highlightsOf, present } from './sheets';
import type { Highlight, Id } from './types';

/** A collection of the library, in whatever form it lies in the database. */
export interface Shelf<T extends { id: Id }> {
  /** The table that a transaction needs. */
  table: Table;
  count: () => Promise<number>;
  ids: () => Promise<Id[]>;
  /** The records with these ids, in their order; those that are not there are left out. */
  get: (ids: readonly Id[]) => Promise<T[]>;
  /** `known`: ids of those that may be there already. */
  put: (records: readonly T[], known: readonly Id[]) => Promise<unknown>;
  delete: (ids: readonly Id[]) => Promise<void>;
  /** Every record, in an order that stays the same, about `size` at a time. */
  batches: (size: number) => AsyncGenerator<T[]>;
}

/** A collection that is a table: each record by itself. */
function tableShelf<T extends { id: Id }>(table: Table<T, Id>): Shelf<T> {
  return {
    table,
    count: () => table.count(),
    ids: () => table.toCollection().primaryKeys(),
    get: async (ids) => present(await table.bulkGet([...ids])),
    put: (records) => table.bulkPut([...records]),
    delete: (ids) => table.bulkDelete([...ids]),
    async *batches(size) {
      for (let last = ''; ;) {
        const batch = await table.where(':id').above(last).limit(size).toArray();
        if (batch.length === 0) return;
        yield batch;
        last = batch.at(-1)!.id;
      }
    },
  };
}

const highlightShelf = (db: Library): Shelf<Highlight> => ({
  table: db.sheets,
  count: () => db.sheets.orderBy('ids').count(),
  ids: async () => {
    const ids: Id[] = [];
    for await (const sheets of allSheets(db))
      for (const { highlights } of sheets) ids.push(...highlights.map(({ id }) => id));
    return ids;
  },
  get: (ids) => highlightsOf(db, ids),
  put: (highlights, known) => putHighlights(db, highlights, known),
  delete: (ids) => deleteHighlights(db, ids),
  async *batches() {
    for await (const sheets of allSheets(db)) yield sheets.flatMap(({ highlights }) => highlights);
  },
});

/** The shelf of a collection. */
export const shelfOf = <C extends Collection>(db: Library, collection: C): Shelf<Collections[C]> =>
  (collection === 'highlights'
    ? highlightShelf(db)
    : tableShelf(db.table(collection))) as unknown as Shelf<Collections[C]>;
