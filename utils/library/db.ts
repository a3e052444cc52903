import { Dexie, RangeSet } from 'dexie';
import { LibraryError } from './faults';
import { v1 } from './migrations/v1';
import { v2 } from './migrations/v2';
import { v3 } from './migrations/v3';
import { v4 } from './migrations/v4';
import { v5 } from './migrations/v5';
import { v6 } from './migrations/v6';
import { packing } from './packing';
import type { LibraryTables } from './schema';
import { indexing } from './sheets';

const LIBRARY_NAME = 'fuwen';

/**
 * The browser's IndexedDB, but never opened without a version: that is how Dexie (since 4.0.1)
 * falls back on a newer database, which it would then change to its own older schema.
 */
const guarded = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version === undefined) throw new LibraryError('newer');
    return indexedDB.open(name, version);
  },
  deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
};

export type Library = Dexie & LibraryTables;

/** Makes a library over the database of that name; opened on first use. */
export function createLibrary(name: string = LIBRARY_NAME): Library {
  const options =
    typeof indexedDB === 'undefined'
      ? undefined
      : { indexedDB: guarded as unknown as { open: typeof indexedDB.open }, IDBKeyRange };
  const library = new Dexie(name, options) as Library;
  v1(library);
  v2(library);
  v3(library);
  v4(library);
  v5(library);
  v6(library);
  library.use(packing);
  library.use(indexing);
  return library;
}

/**
 * The same for one that writes very much: nobody hears of what it writes, which record by record
 * takes long, here and in every page that listens, until `tellAll` says that all may have changed.
 */
export function createQuietLibrary(name?: string): Library {
  const library = createLibrary(name);
  library.unuse({ stack: 'dbcore', name: 'Observability' });
  return library;
}

/** Tells this and all other contexts that anything may have changed. */
export const tellAll = (): void =>
  Dexie.on.storagemutated.fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) });

/** The library of this browser. Only the background and the extension's pages may use it. */
export const db = createLibrary();
