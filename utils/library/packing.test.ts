import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { gzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { createLibrary, type Library } from './db';
import { readLine, recordLine } from './backup-format';
import { openPacked } from './packing';
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
    expect(openPacked(reading as Uint8Array)).toEqual(first!.reading);
    expect((reading as Uint8Array).length).toBeLessThan(JSON.stringify(first!.reading).length);
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

  it('go through a backup without being packed anew', async () => {
    await db.captures.bulkAdd(captures);
    const capture = (await db.captures.get(first!.id))!;
    const line = recordLine('captures', capture);
    expect(line).toBe(recordLine('captures', first));
    const read = readLine(line.trimEnd(), 2);
    expect(read).toEqual({ table: 'captures', record: first, sum: expect.any(Number) as number });
    const { reading } = await stored(first!.id);
    await db.captures.put((read as { record: Capture }).record);
    expect((await stored(first!.id)).reading).toEqual(reading);
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
    expect(recordLine('captures', capture)).toBe(recordLine('captures', first));
  });

  it('of schema 3 are read and backed up, too', async () => {
    await db.open();
    db.close();
    const bare = await new Dexie(NAME).open();
    const reading = new TextEncoder().encode(JSON.stringify(first!.reading));
    await bare.table('captures').add({ ...first, reading });
    bare.close();
    db = createLibrary(NAME);
    const capture = (await db.captures.get(first!.id))!;
    expect(capture).toEqual(first);
    expect(recordLine('captures', capture)).toBe(recordLine('captures', first));
  });
});

describe('a packed reading from outside', () => {
  const pack = (text: string): Uint8Array => gzipSync(new TextEncoder().encode(text));
  it('that is none is refused, whatever it is', () => {
    const whole = pack(JSON.stringify(first!.reading));
    for (const bad of [new Uint8Array(0), whole.slice(0, -40), whole.slice(2), pack('{"kind":')])
      expect(() => openPacked(bad)).toThrow();
  });
  it('that unpacks to more than it says is not unpacked to its end', () => {
    const bomb = gzipSync(new Uint8Array(33_000_000).fill(0x20), { level: 1 });
    expect(() => openPacked(bomb)).toThrow('too long');
    new DataView(bomb.buffer).setUint32(bomb.length - 4, 1_000, true);
    const before = process.memoryUsage().arrayBuffers;
    expect(() => openPacked(bomb)).toThrow(SyntaxError);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });
});
