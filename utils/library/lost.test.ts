import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { createLibrary, type Library } from './db';
import { highlightIds, lostCount, watchQuery } from './queries';

const NAME = 'lost';
const [first, second] = sampleLibrary().highlights;
let db: Library;
beforeEach(async () => {
  db = createLibrary(NAME);
  await db.highlights.bulkAdd([first!, { ...second!, anchor: 'orphan' }]);
});
afterEach(() => db.delete());

describe('highlights that need a look', () => {
  it('are found, and come back as they were', async () => {
    expect(await highlightIds(db, { lost: true })).toEqual([second!.id]);
    const orphan = { ...second!, anchor: 'orphan' };
    expect(await db.highlights.get(second!.id)).toEqual(orphan);
    expect(await db.highlights.bulkGet([first!.id, second!.id])).toEqual([first, orphan]);
    expect(await db.highlights.toArray()).toEqual(expect.arrayContaining([first, orphan]));
  });

  it('alone are in the index', async () => {
    db.close();
    const bare = await new Dexie(NAME).open();
    const marked = await bare.table('highlights').where('lost').equals(1).primaryKeys();
    expect(marked).toEqual([second!.id]);
    expect(await bare.table('highlights').get(first!.id)).toEqual(first);
    bare.close();
    await db.open();
  });

  it('leave the list when they are found again, and whoever watches hears of it', async () => {
    const counts: number[] = [];
    const stop = watchQuery(
      () => lostCount(db),
      (count) => counts.push(count),
      (error) => expect.fail(String(error)),
    );
    await vi.waitFor(() => expect(counts).toEqual([1]));
    await db.highlights.update(second!.id, { anchor: 'moved' });
    await vi.waitFor(() => expect(counts).toEqual([1, 0]));
    await db.highlights
      .where('id')
      .equals(first!.id)
      .modify((highlight) => {
        highlight.anchor = 'changed';
      });
    await vi.waitFor(() => expect(counts).toEqual([1, 0, 1]));
    expect(await highlightIds(db, { lost: true })).toEqual([first!.id]);
    stop();
  });
});
