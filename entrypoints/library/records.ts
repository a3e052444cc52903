import { db } from '@/utils/library/db';
import { highlightsOf } from '@/utils/library/sheets';
import type { Highlight, Id } from '@/utils/library/types';

/** Records are read so many at a time, as they come into view. */
const CHUNK = 50;
const CACHED_MOST = 5_000;

/** The highlights of a list, read part by part as they come into view. */
export interface Records {
  /** A record that was read, perhaps for an earlier list. */
  known: (id: Id | undefined) => Highlight | undefined;
  /** Reads the part of a list in which an index lies, once. */
  read: (list: readonly Id[], index: number) => Promise<void>;
}

/** Reads the records of lists, and keeps what was read for the next list. */
export function createRecords(): Records {
  const cache = new Map<Id, Highlight>();
  /** The parts of each list that were read, or are being read. */
  const chunks = new WeakMap<readonly Id[], Map<number, Promise<void>>>();

  const readChunk = async (list: readonly Id[], from: number): Promise<void> => {
    const records = await highlightsOf(db, list.slice(from, from + CHUNK));
    if (cache.size > CACHED_MOST) {
      cache.clear();
      chunks.delete(list);
    }
    for (const one of records) cache.set(one.id, one);
  };

  return {
    known: (id) => (id === undefined ? undefined : cache.get(id)),
    read: (list, index) => {
      const from = Math.floor(index / CHUNK) * CHUNK;
      const own = chunks.get(list) ?? new Map<number, Promise<void>>();
      chunks.set(list, own);
      const reading = own.get(from) ?? readChunk(list, from);
      own.set(from, reading);
      return reading;
    },
  };
}
