/**
 * Every record of a table of the library. Runs in a page of the extension or in its worker, so it
 * is sent there as it stands: it may use nothing from around it.
 */
export const readRecords = <T>(table: string): Promise<T[]> =>
  new Promise((resolve, reject) => {
    const open = indexedDB.open('fuwen');
    open.addEventListener('error', () => reject(open.error!));
    open.addEventListener('success', () => {
      const all = open.result.transaction(table).objectStore(table).getAll();
      all.addEventListener('success', () => {
        open.result.close();
        resolve(all.result as T[]);
      });
    });
  });
