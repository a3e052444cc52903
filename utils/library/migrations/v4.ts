import type { Dexie } from 'dexie';

/**
 * Captures are written with their reading compressed (`packing.ts`), which older code could not
 * read. Those that are there stay as they are and are read all the same.
 */
export function v4(db: Dexie): void {
  db.version(4).stores({});
}
