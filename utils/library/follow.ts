import { Dexie, mergeRanges, RangeSet } from 'dexie';
import type { Library } from './db';
import { newestReplies } from './queries';
import type { Id, Reply } from './types';

/** Which records have changed; `all` when a change was too large to be told one by one. */
type Changed = ReadonlySet<Id> | 'all';

interface Range {
  from: unknown;
  to: unknown;
}

/** The ids in Dexie's word of a change, which may have crossed from another context. */
function changedIn(ranges: unknown): Changed {
  const ids = new Set<Id>();
  const all = new RangeSet();
  mergeRanges(all, ranges as never);
  for (const { from, to } of all as unknown as Iterable<Range>) {
    if (from !== to || typeof from !== 'string') return 'all';
    ids.add(from);
  }
  return ids;
}

/** Calls `onChange` after every change of a table, in this or any other context. */
function watchTable(db: Library, table: string, onChange: (changed: Changed) => void): () => void {
  const own = `idb://${db.name}/${table}/`;
  const listen = (parts: Record<string, unknown>): void => {
    if (parts['all']) onChange('all');
    else if (parts[own]) onChange(changedIn(parts[own]));
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}

/** As many as fill the first screens. */
const FIRST = 60;
/** Records read between two turns of the page. */
const SLICE = 200;
/** Changes that come so close to one another are taken together; milliseconds. */
const SETTLE = 60;
/** The whole list is not read more often than this, in milliseconds. */
const ANEW = 1_500;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const later = (a: Reply, b: Reply): number =>
  a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0;

/**
 * Publishes the replies, those changed last first: a screenful at once, then all of them, then
 * again after every change, of which only the changed ones are read.
 */
export function followReplies(
  db: Library,
  publish: (replies: readonly Reply[]) => void,
  onError: (error: unknown) => void,
): () => void {
  let byId = new Map<Id, Reply>();
  let pending: Set<Id> | 'all' | null = null;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new AbortController();

  const readAll = async (): Promise<void> => {
    const all = new Map<Id, Reply>();
    for (let last = ''; ;) {
      const slice = await db.replies.where('id').above(last).limit(SLICE).toArray();
      for (const reply of slice) all.set(reply.id, reply);
      if (slice.length < SLICE) break;
      last = slice.at(-1)!.id;
      await turn();
    }
    byId = all;
  };
  const readSome = async (ids: readonly Id[]): Promise<void> => {
    for (let from = 0; from < ids.length; from += SLICE) {
      if (from > 0) await turn();
      const some = ids.slice(from, from + SLICE);
      const now = await db.replies.bulkGet(some);
      for (const [i, id] of some.entries()) {
        const reply = now[i];
        if (reply) byId.set(id, reply);
        else byId.delete(id);
      }
    }
  };
  const catchUp = async (): Promise<void> => {
    const wanted = pending;
    if (wanted === null || busy || end.signal.aborted) return;
    pending = null;
    busy = true;
    try {
      await (wanted === 'all' ? readAll() : readSome([...wanted]));
      if (!end.signal.aborted) publish([...byId.values()].toSorted(later));
    } catch (error) {
      onError(error);
    } finally {
      busy = false;
    }
    wait(wanted === 'all' ? ANEW : SETTLE);
  };
  const wait = (ms: number): void => {
    if (pending === null || busy || end.signal.aborted) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      void catchUp();
    }, ms);
  };

  const unwatch = watchTable(db, 'replies', (changed) => {
    if (changed === 'all') pending = 'all';
    else if (pending !== 'all') pending = new Set([...(pending ?? []), ...changed]);
    wait(SETTLE);
  });
  newestReplies(db, FIRST)
    .then((first) => {
      publish(first);
      // What is shown comes before what is not: the rest is read when the page has drawn it.
      if (first.length === FIRST) pending = 'all';
      else byId = new Map(first.map((reply) => [reply.id, reply]));
      wait(SETTLE);
    })
    .catch(onError);
  return () => {
    end.abort();
    clearTimeout(timer);
    unwatch();
  };
}
