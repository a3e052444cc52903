import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { contentOf, fill } from '@/tests/fixtures/library/saved';
import { changeCode, removeCode, restoreCode } from './codebook';
import { LibraryError } from './faults';
import { createLibrary, type Library } from './db';
import { codebook } from './queries';
import { putHighlights } from './sheet-changes';

let db: Library;
const [above, code] = sampleLibrary().codes;
beforeEach(async () => {
  db = createLibrary(`codebook-${Math.random()}`);
  const content = sampleLibrary();
  await fill(db, content);
  await db.codes.update(code!.id, { parent: above!.id });
  await db.codes.add({ ...code!, id: 'below', name: '之下', parent: code!.id });
  const [one, other] = content.highlights;
  const given = [
    { ...one!, codes: [above!.id, code!.id], proposed: [] },
    { ...other!, codes: [], proposed: [code!.id] },
  ];
  await putHighlights(db, given, []);
});
afterEach(() => db.delete());

it('a code that is removed leaves nothing of it, and comes back where it stood', async () => {
  const before = await contentOf(db);
  const removed = await removeCode(db, code!.id);
  expect(JSON.stringify(await contentOf(db))).not.toContain(`"${code!.id}"`);
  expect((await db.codes.get('below'))?.parent).toBe(above!.id);
  await restoreCode(db, removed!);
  expect(await contentOf(db)).toEqual(before);
  expect(await removeCode(db, 'nowhere')).toBeNull();
});

it('another name or meaning is another version, another colour is not', async () => {
  await changeCode(db, code!.id, { colour: 'pink' });
  expect((await db.codes.get(code!.id))?.version).toBe(code!.version);
  await changeCode(db, code!.id, { name: '别名' });
  expect((await db.codes.get(code!.id))?.version).toBe(code!.version + 1);
});

it('two changes at once are both kept, and a code that is gone is not brought back', async () => {
  await Promise.all([
    changeCode(db, code!.id, { name: '别名' }),
    changeCode(db, code!.id, { description: '另一个意思' }),
  ]);
  const both = { name: '别名', description: '另一个意思', version: code!.version + 2 };
  expect(await db.codes.get(code!.id)).toMatchObject(both);
  await removeCode(db, code!.id);
  const late = changeCode(db, code!.id, { name: '又名' });
  await expect(late).rejects.toThrow(new LibraryError('gone'));
  expect(await db.codes.get(code!.id)).toBeUndefined();
});

it('codes are read in the order of their codebook, whatever their ids', async () => {
  const orders = { [above!.id]: 2, [code!.id]: 0, below: 1 };
  for (const [id, order] of Object.entries(orders)) await db.codes.update(id, { order });
  expect((await codebook(db)).map(({ id }) => id)).toEqual([code!.id, 'below', above!.id]);
});
