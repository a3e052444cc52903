import type { Capture, Code, Id, LibraryContent } from '@/utils/library/types';

/** The record of each collection. */
export type Collections = { [K in keyof LibraryContent]: LibraryContent[K][number] };

/** The library as importers ask it: what a file names is looked up, and never the whole of it read. */
export interface SavedLibrary {
  ids: (collection: keyof LibraryContent) => Promise<ReadonlySet<Id>>;
  /** The records with those ids, in that order; those that are not there are left out. */
  records: <K extends keyof LibraryContent>(
    collection: K,
    ids: readonly Id[],
  ) => Promise<Collections[K][]>;
  /** Address and id of every reply, in the order of the ids. */
  addresses: () => Promise<(readonly [url: string, id: Id])[]>;
  /** The captures of some replies, in the order of their ids. */
  capturesOf: (replyIds: readonly Id[]) => Promise<Capture[]>;
}

/** Every code, in the order of the ids. */
export const codesOf = async (library: SavedLibrary): Promise<Code[]> =>
  library.records('codes', [...(await library.ids('codes'))]);
