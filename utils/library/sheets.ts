/**
 * How highlights are kept: all of a reply's in one record, its sheet. Whoever reads highlights does it
 * by the functions of this file, whoever writes them by those of sheet-changes.ts.
 */
import type { Library } from './db';
import type { Sheet } from './schema';
import { storing } from './storing';
import type { AnchorState, Highlight, Id } from './types';

const LOST: ReadonlySet<AnchorState> = new Set<AnchorState>(['orphan', 'changed']);

/** True for a highlight that needs a look: not found, or found with other words. */
export const isLost = ({ anchor }: Highlight): boolean => LOST.has(anchor);

/** In the database a sheet bears what its indexes go by; `lost` only where a highlight needs a look. */
type Indexed = Sheet & Record<'ids' | 'codes' | 'proposed', Id[]> & { lost?: 1 };

/** The ids of all lists, each once, in the order they first come in. */
export const distinct = (lists: Id[][]): Id[] => [...new Set(lists.flat())];

/** Between the library and its database: nobody above knows of those fields. */
export const indexing = storing<Sheet>('indexing', 'sheets', {
  into: ({ replyId, highlights }): Indexed => ({
    replyId,
    highlights,
    ids: highlights.map(({ id }) => id),
    codes: distinct(highlights.map(({ codes }) => codes)),
    proposed: distinct(highlights.map(({ proposed }) => proposed)),
    ...(highlights.some(isLost) && { lost: 1 as const }),
  }),
  from: (stored) => {
    const { replyId, highlights } = stored as Indexed;
    return { replyId, highlights };
  },
});

/** Sheets read or written at a time. */
const SLICE = 100;

/** All of them in their order, `size` at a time. */
export function* slices<T>(all: readonly T[], size = SLICE): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** What of a bulk read is there, in its order. */
export const present = <T>(found: readonly (T | undefined)[]): T[] =>
  found.filter((one) => one !== undefined);

/** Every sheet in the order of its reply's id, some at a time. */
export async function* allSheets(db: Library): AsyncGenerator<Sheet[]> {
  for (let last = ''; ;) {
    const some = await db.sheets.where(':id').above(last).limit(SLICE).toArray();
    if (some.length === 0) return;
    yield some;
    last = some.at(-1)!.replyId;
  }
}

/** Replies whose sheets hold any of these highlights; where they are very many, every reply with a sheet. */
export async function ownersOf(db: Library, ids: readonly Id[]): Promise<Id[]> {
  // Counting takes the browser longer than finding a few.
  if (ids.length > SLICE && ids.length > (await db.sheets.count()))
    return db.sheets.toCollection().primaryKeys();
  const found = await Promise.all(ids.map((id) => db.sheets.where('ids').equals(id).primaryKeys()));
  return distinct(found);
}

/** The highlights of each of these replies. */
export async function highlightsOfReplies(
  db: Library,
  replyIds: readonly Id[],
): Promise<Highlight[][]> {
  const sheets = await db.sheets.bulkGet([...replyIds]);
  return sheets.map((sheet) => sheet?.highlights ?? []);
}

/** The sheet of a reply; an empty one where it has no highlights. */
export const sheetOf = async (db: Library, replyId: Id): Promise<Sheet> =>
  (await db.sheets.get(replyId)) ?? { replyId, highlights: [] };

/** The sheet that holds a highlight. */
export const sheetWith = (db: Library, id: Id): Promise<Sheet | undefined> =>
  db.sheets.where('ids').equals(id).first();

/** The highlights with these ids, in their order; those that are not there are left out. */
export function highlightsOf(db: Library, ids: readonly Id[]): Promise<Highlight[]> {
  return db.transaction('r', db.sheets, async () => {
    const wanted = new Set(ids);
    const found = new Map<Id, Highlight>();
    for (const some of slices(await ownersOf(db, ids)))
      for (const one of (await highlightsOfReplies(db, some)).flat())
        if (wanted.has(one.id)) found.set(one.id, one);
    return present(ids.map((id) => found.get(id)));
  });
}
