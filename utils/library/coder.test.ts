import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { contentOf, fill, highlightsIn } from '@/tests/fixtures/library/saved';
import { makeBackup } from './backup';
import { changeCoder, codersOf, CODER_MAX, readCoder, withCodes } from './coder';
import { removeCode, restoreCode } from './codebook';
import { createLibrary, type Library } from './db';
import { editHighlight } from './highlight-edits';
import { addLabel, undoLabel } from './labels';
import { restoreBackup } from './restore';
import { addHighlight, changeHighlight, type Circumstances } from './store';
import type { Highlight, Id } from './types';

let db: Library;
let by: Circumstances;
const library = sampleLibrary();
const [coded, , bare] = library.highlights as [Highlight, Highlight, Highlight];
const [first, second] = library.codes.map(({ id }) => id) as [Id, Id];
const newId = (): string => crypto.randomUUID();

beforeEach(async () => {
  db = createLibrary(`coder-${newId()}`);
  by = { db, now: () => new Date().toISOString(), newId, engine: '0.1.0' };
  await fill(db, library);
});
afterEach(() => db.delete());

const stored = async (id: Id): Promise<Highlight> =>
  (await highlightsIn(db)).find((one) => one.id === id)!;

describe('the name of the coder', () => {
  it('is nobody until one is given, is tidied, bounded, and taken back', async () => {
    expect(await readCoder(db)).toBe('');
    await changeCoder(db, '  王\n晓  ');
    expect(await readCoder(db)).toBe('王 晓');
    await changeCoder(db, '名'.repeat(CODER_MAX + 1));
    expect(await readCoder(db)).toHaveLength(CODER_MAX);
    await changeCoder(db, ' ');
    expect(await readCoder(db)).toBe('');
    expect(await db.meta.count()).toBe(0);
  });
});

describe('a page', () => {
  const { id: _, proposed: __, anchor: ___, createdAt: ____, changedAt: _____, ...draft } = coded;

  it('makes a highlight that is signed, with the codes it was made with', async () => {
    await changeCoder(db, '王晓');
    const made = await addHighlight(by, { ...draft, key: newId() });
    expect(made).toMatchObject({
      createdBy: '王晓',
      codedBy: { [first]: '王晓', [second]: '王晓' },
    });
    expect(await stored(made.id)).toEqual(made);
  });

  it('signs nothing where no name is given', async () => {
    const made = await addHighlight(by, { ...draft, key: newId() });
    expect(Object.keys(made)).not.toContain('createdBy');
    expect(Object.keys(made)).not.toContain('codedBy');
  });

  it('signs the codes that it gives, whoever made the highlight', async () => {
    await changeCoder(db, '李');
    const change = { id: bare.id, key: newId(), codes: { add: [first] } };
    const changed = await changeHighlight(by, change);
    expect(changed.codedBy).toEqual({ [first]: '李' });
    expect(changed.createdBy).toBeUndefined();
  });
});

describe('the library', () => {
  it('signs what each coder gives, and no code a second time', async () => {
    await changeCoder(db, '王晓');
    await editHighlight(db, bare.id, { codes: { add: [first] } });
    await changeCoder(db, '李');
    await editHighlight(db, bare.id, { codes: { add: [first, second] }, note: '同意' });
    expect((await stored(bare.id)).codedBy).toEqual({ [first]: '王晓', [second]: '李' });
    await editHighlight(db, bare.id, { codes: { drop: [first, second] } });
    expect(Object.keys(await stored(bare.id))).not.toContain('codedBy');
  });

  it('signs a code that is given to many; undoing leaves no name', async () => {
    await changeCoder(db, '王晓');
    const label = { what: 'highlights', code: first } as const;
    const given = await addLabel(db, [coded.id, bare.id], label);
    expect((await stored(bare.id)).codedBy).toEqual({ [first]: '王晓' });
    // It had that code before anybody signed.
    expect((await stored(coded.id)).codedBy).toBeUndefined();
    await undoLabel(db, label, given);
    expect(Object.keys(await stored(bare.id))).not.toContain('codedBy');
  });

  it('forgets who gave a code that is removed, and knows it again when it comes back', async () => {
    await changeCoder(db, '王晓');
    await editHighlight(db, bare.id, { codes: { add: [first] } });
    const removed = await removeCode(db, first);
    expect(Object.keys(await stored(bare.id))).not.toContain('codedBy');
    await changeCoder(db, '李');
    await restoreCode(db, removed!);
    expect((await stored(bare.id)).codedBy).toEqual({ [first]: '王晓' });
    expect((await stored(coded.id)).codedBy).toBeUndefined();
  });

  it('leaves with the signatures in a backup, and without the name of its own coder', async () => {
    await changeCoder(db, '王晓');
    await editHighlight(db, bare.id, { codes: { add: [first] } });
    const { signal } = new AbortController();
    const none = (): void => undefined;
    const file = await makeBackup(db, { madeAt: by.now(), engine: by.engine }, none, signal);
    const other = createLibrary(`other-${newId()}`);
    await changeCoder(other, '李');
    const { damaged } = await restoreBackup(other, file, 'merge', none, signal);
    expect(damaged).toEqual([]);
    expect((await contentOf(other)).highlights).toEqual((await contentOf(db)).highlights);
    expect(await readCoder(other)).toBe('李');
    await other.delete();
  });
});

it('a highlight with other codes keeps no name of a code that it has lost elsewhere', () => {
  const stale = { codes: [first], codedBy: { [first]: 'A', [second]: 'B' } };
  expect(withCodes(stale, [first, second], 'C')).toEqual({
    codes: [first, second],
    codedBy: { [first]: 'A', [second]: 'C' },
  });
});

it('everybody who has a part in a highlight is named once', () => {
  const codedBy = { [first]: '李', [second]: '王晓' };
  expect(codersOf({ ...coded, createdBy: '王晓', codedBy })).toEqual(['王晓', '李']);
  expect(codersOf(bare)).toEqual([]);
});
