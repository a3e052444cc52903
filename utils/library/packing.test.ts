import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { createLibrary, type Library } from './db';
import { printCapture } from './packing';
import type { Capture } from './types';

const NAME = 'packing';
const { captures } = sampleLibrary();
const [first] = captures;
let db: Library;
beforeEach(() => {
  db = createLibrary(NAME);
});
afterEach(() => db.delete());

/** A capture as it lies in the database. */
async function stored(id: string): Promise<{ reading: unknown }> {
  db.close();
  const bare = await new Dexie(NAME).open();
  const found = (await bare.table('captures').get(id)) as { reading: unknown };
  bare.close();
  await db.open();
  return found;
}

describe('captures in the database', () => {
  it('lie there with their reading in one piece, and come out as they went in', async () => {
    await db.captures.bulkAdd(captures);
    const { reading } = await stored(first!.id);
    expect(new TextDecoder().decode(reading as Uint8Array)).toBe(JSON.stringify(first!.reading));
    const ways: Record<string, () => Promise<(Capture | undefined)[]>> = {
      get: async () => [await db.captures.get(first!.id)],
      getMany: () => db.captures.bulkGet([first!.id]),
      query: () => db.captures.where({ replyId: first!.replyId }).toArray(),
      cursor: () => db.captures.filter(({ id }) => id === first!.id).toArray(),
      ranges: () => db.captures.where('replyId').anyOf(first!.replyId, 'other').toArray(),
    };
    for (const [name, way] of Object.entries(ways)) {
      const [capture] = await way();
      expect(capture, name).toEqual(first);
      expect(JSON.parse(JSON.stringify(capture)), name).toEqual(first);
      expect(structuredClone({ ...capture }), name).toEqual(first);
    }
    expect(await db.captures.bulkGet(['nowhere'])).toEqual([undefined]);
    expect(await db.captures.get('nowhere')).toBeUndefined();
    expect(await db.captures.toCollection().primaryKeys()).toHaveLength(captures.length);
  });

  it('are written back unread', async () => {
    await db.captures.bulkAdd(captures);
    const capture = (await db.captures.get(first!.id))!;
    await db.captures.delete(first!.id);
    await db.captures.put(capture);
    expect(await db.captures.get(first!.id)).toEqual(first);
  });

  it('print as they would if they had been read', async () => {
    expect(printCapture(first!)).toBe(JSON.stringify(first));
    await db.captures.bulkAdd(captures);
    const capture = (await db.captures.get(first!.id))!;
    expect(JSON.parse(printCapture(capture))).toEqual(first);
  });

  it('of an older version are read as they are', async () => {
    await db.open();
    db.close();
    const bare = await new Dexie(NAME).open();
    await bare.table('captures').add(first);
    bare.close();
    db = createLibrary(NAME);
    const capture = (await db.captures.get(first!.id))!;
    expect(capture).toEqual(first);
    expect(JSON.parse(printCapture(capture))).toEqual(first);
  });
});
