/**
 * Every record of a table of the library, or every highlight. Runs in a page of the extension or in
 * its worker, so it is sent there as it stands: it may use nothing from around it.
 */
export const readRecords = <T>(table: string): Promise<T[]> =>
  new Promise((resolve, reject) => {
    const open = indexedDB.open('fuwen');
    open.addEventListener('error', () => reject(open.error!));
    open.addEventListener('success', () => {
      const store = table === 'highlights' ? 'sheets' : table;
      const all = open.result.transaction(store).objectStore(store).getAll();
      all.addEventListener('success', () => {
        open.result.close();
        const records = all.result as { highlights: T[] }[] | T[];
        resolve(
          store === table
            ? (records as T[])
            : records.flatMap((one) => (one as { highlights: T[] }).highlights),
        );
      });
    });
  });

/** Puts records into tables of a database that an extension page has opened; sent there, too. */
export const writeRecords = ([name, stores]: readonly [
  database: string,
  stores: Record<string, readonly unknown[]>,
]): Promise<void> =>
  new Promise((resolve, reject) => {
    const open = indexedDB.open(name);
    open.addEventListener('error', () => reject(open.error!));
    open.addEventListener('success', () => {
      const writing = open.result.transaction(Object.keys(stores), 'readwrite');
      for (const [store, values] of Object.entries(stores))
        for (const value of values) writing.objectStore(store).put(value);
      writing.addEventListener('error', () => reject(writing.error!));
      writing.addEventListener('complete', () => {
        open.result.close();
        resolve();
      });
    });
  });
