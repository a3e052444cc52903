import type { Collections } from '@/utils/import/library';
import type { Library } from './db';
import { docKeys } from './docs';
import { LibraryError } from './faults';
import { fileSheets, fileTexts, putReplies } from './filed';
import { COLLECTIONS, type Collection } from './schema';
import { changeHighlights, putHighlights } from './sheet-changes';
import { distinct, highlightsOfReplies, slices } from './sheets';
import { shelfOf } from './shelves';
import { stampOf } from './stamp';
import type { Id, LibraryContent } from './types';

/** What an import has written, and what stood in its place: enough to take it back. */
export interface Imported {
  at: string;
  /** By id, which version of each record was written. */
  written: Record<Collection, ReadonlyMap<Id, ReturnType<typeof stampOf>>>;
  /** The records that were there before, as they were. */
  before: LibraryContent;
  /** The replies that it has brought, or brought something for. */
  owners: Id[];
}

/** The tables that writing takes, and what search finds in them. */
const tablesOf = (db: Library) => [
  ...COLLECTIONS.map((collection) => shelfOf(db, collection).table),
  db.docs,
];

/** Records written at a time. */
const WRITTEN = 500;

async function write(db: Library, content: LibraryContent): Promise<void> {
  const { replies, highlights, ...others } = content;
  for (const [collection, records] of Object.entries(others))
    for (const some of slices<{ id: Id }>(records)) await db.table(collection).bulkPut(some);
  for (const some of slices(highlights, WRITTEN))
    await putHighlights(
      db,
      some,
      some.map(({ id }) => id),
      (sheets) => fileSheets(db, sheets),
    );
  for (const some of slices(replies, WRITTEN)) {
    await putReplies(db, some);
    const newest = await db.captures.bulkGet(some.map(({ captureId }) => captureId));
    await fileTexts(
      db,
      newest.filter((capture) => capture !== undefined),
    );
  }
}

async function about(db: Library, content: LibraryContent): Promise<Imported> {
  const before = {} as Imported['before'];
  const written = {} as Imported['written'];
  for (const collection of COLLECTIONS) {
    const records: Collections[Collection][] = content[collection];
    written[collection] = new Map(records.map((record) => [record.id, stampOf(record)]));
    const shelf = shelfOf(db, collection);
    // Which of them are there is asked for at once: one by one, each new one would be a request.
    const there = records.length > 0 ? await shelf.ids() : [];
    const known = there.filter((id) => written[collection].has(id));
    before[collection] = (await shelf.get(known)) as never;
  }
  const hanging = [...content.captures, ...content.highlights, ...content.followUps];
  const owners = [...written.replies.keys(), ...hanging.map(({ replyId }) => replyId)];
  return { at: new Date().toISOString(), written, before, owners: distinct([owners]) };
}

/** Writes records in one transaction, all or none, and gives what taking them back needs. */
export const writeImport = (db: Library, content: LibraryContent): Promise<Imported> =>
  db.transaction('rw', tablesOf(db), async () => {
    const imported = await about(db, content);
    await write(db, content);
    return imported;
  });

/** True while everything stands as it was written, and nothing has been built on it since. */
async function isAsWritten(
  db: Library,
  { at, written, owners }: Imported,
  added: Record<Collection, Id[]>,
): Promise<boolean> {
  for (const collection of COLLECTIONS) {
    // Captures never change.
    if (collection === 'captures') continue;
    const own = written[collection];
    const now = await shelfOf(db, collection).get([...own.keys()]);
    if (now.length < own.size || now.some((one) => stampOf(one) !== own.get(one.id))) return false;
  }
  const isLater = (collection: Collection) => (one: { id: Id; changedAt: string }) =>
    one.changedAt > at && !written[collection].has(one.id);
  const [replies, codes] = [new Set(added.replies), new Set(added.codes)];
  const coded = await Promise.all(
    (['codes', 'proposed'] as const).map((field) =>
      db.sheets.where(field).anyOf(added.codes).primaryKeys(),
    ),
  );
  const sheets = await highlightsOfReplies(db, distinct([owners, ...coded]));
  const followUps = await db.followUps.where('replyId').anyOf(owners).toArray();
  const comparisons = await db.comparisons.toArray();
  const below = await db.codes
    .filter(({ id, parent }) => parent !== null && codes.has(parent) && !written.codes.has(id))
    .count();
  return !(
    sheets.flat().some(isLater('highlights')) ||
    followUps.some(isLater('followUps')) ||
    comparisons
      .filter(({ replyIds }) => replyIds.some((id) => replies.has(id)))
      .some(isLater('comparisons')) ||
    below > 0
  );
}

/**
 * Takes an import back in one transaction: what it added goes, what it changed is as it was before.
 * @throws `changedSince` where something of it was changed or built on since; then nothing is done.
 */
export function undoImport(db: Library, imported: Imported): Promise<void> {
  const { written, before } = imported;
  const added = Object.fromEntries(
    COLLECTIONS.map((collection) => {
      const there = new Set((before[collection] as { id: Id }[]).map(({ id }) => id));
      return [collection, [...written[collection].keys()].filter((id) => !there.has(id))];
    }),
  ) as Record<Collection, Id[]>;
  return db.transaction('rw', tablesOf(db), async () => {
    if (!(await isAsWritten(db, imported, added))) throw new LibraryError('changedSince');
    const { highlights, ...others } = added;
    const gone = (): null => null;
    await changeHighlights(db, highlights, gone, (sheets) => fileSheets(db, sheets));
    for (const [collection, ids] of Object.entries(others))
      await db.table(collection).bulkDelete(ids);
    await db.docs.bulkDelete(added.replies.flatMap(docKeys));
    await write(db, before);
  });
}
