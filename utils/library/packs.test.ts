import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INSTRUMENTS } from '@/utils/extract/lexicon/instruments';
import { installPacks, removeCode } from './codebook';
import { createLibrary, type Library } from './db';
import { packCodes, PACKS } from './packs';

const pack = PACKS.find(({ id }) => id === 'instrument')!;
const LATE = 'instrument-public-service';

it('every tool that the engine tells has a code below its side, and no other has one', () => {
  const tools = INSTRUMENTS.map(({ side, tool }) => `instrument-${side} instrument-${tool}`);
  const codes = pack.codes.flatMap(({ id, parent }) => (parent ? [`${parent} ${id}`] : []));
  expect(codes.toSorted()).toEqual([...new Set(tools)].toSorted());
});

it('codes stand in the order of their pack, each below the one above it', () => {
  for (const { codes } of PACKS) {
    const orders = packCodes({ ...pack, codes }, 'zh').map(({ order }) => order);
    expect(orders).toEqual([...new Set(orders)].toSorted((a, b) => a - b));
  }
});

describe('codes are offered once', () => {
  let db: Library;
  beforeEach(() => {
    db = createLibrary(`packs-${Math.random()}`);
  });
  afterEach(() => db.delete());

  /** As an older version left it. */
  async function old(language: 'zh' | 'en'): Promise<void> {
    const codes = PACKS.flatMap((one) => packCodes(one, language));
    await db.codes.bulkAdd(codes.filter(({ id }) => id !== LATE));
    await db.meta.put({ key: 'packs', value: PACKS.map(({ id }) => id) });
  }

  it('a new library has all of them', async () => {
    await installPacks(db, PACKS, 'zh');
    expect(await db.codes.count()).toBe(PACKS.flatMap(({ codes }) => codes).length);
  });

  it('an old one learns what has joined since, in its own language, and nothing else moves', async () => {
    await old('zh');
    const before = await db.codes.toArray();
    await installPacks(db, PACKS, 'en');
    expect(await db.codes.get(LATE)).toMatchObject({ name: '公共服务', codebook: '政策工具' });
    expect((await db.codes.toArray()).filter(({ id }) => id !== LATE)).toEqual(before);
    await removeCode(db, LATE);
    await installPacks(db, PACKS, 'zh');
    expect(await db.codes.get(LATE)).toBeUndefined();
  });

  it('nothing comes below a code that was removed, and nothing that was removed comes back', async () => {
    await old('en');
    await removeCode(db, 'instrument-supply');
    await removeCode(db, 'status-done');
    await installPacks(db, PACKS, 'en');
    const ids = (await db.codes.toArray()).map(({ id }) => id);
    for (const id of [LATE, 'instrument-supply', 'status-done']) expect(ids).not.toContain(id);
  });
});
