import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { contentOf, planFor } from '@/tests/fixtures/library/saved';
import { json } from '@/utils/export/json';
import { sourceOf } from '@/utils/export/source';
import { WRITERS, type FormatId } from '@/utils/export/writers';
import { planImport } from '@/utils/import';
import { emptyPlan, totals } from '@/utils/import/plan';
import { createLibrary, type Library } from './db';
import { applyPlan, exportSource, savedLibrary } from './exchange';
import { packCodes, PACKS } from './packs';
import type { LibraryContent } from './types';

const OPTIONS = { generatedAt: '2026-11-24T09:00:00.000Z', contacts: true, version: '0.1.0' };
let db: Library;
beforeEach(() => {
  db = createLibrary(`test-${Math.random()}`);
});
afterEach(() => db.delete());

const asPlan = (content: LibraryContent) => ({ ...emptyPlan(), content });
const byId = <T extends { id: string }>(records: T[]): T[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function exported(): Promise<Uint8Array> {
  const parts: BlobPart[] = [];
  for await (const chunk of json(await exportSource(db, 'all'), OPTIONS)) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

describe('own JSON through the database', () => {
  it('export, wipe, import: every record is back', async () => {
    const library = sampleLibrary();
    await applyPlan(db, asPlan(library));
    const file = await exported();
    await db.delete();
    db = createLibrary(`test-${Math.random()}`);
    const plan = await planImport('library.json', file, savedLibrary(db));
    expect(plan.unreadable).toEqual([]);
    await applyPlan(db, plan);
    const back = await contentOf(db);
    for (const table of Object.keys(library) as (keyof LibraryContent)[])
      expect(byId<{ id: string }>(back[table]), table).toEqual(
        byId<{ id: string }>(library[table]),
      );
  });

  it('what was changed later here is written over only when that is asked for', async () => {
    const library = sampleLibrary();
    const [first] = library.codes;
    await applyPlan(db, asPlan(library));
    const file = await exported();
    const later = { ...first!, name: '后来改的名', version: first!.version + 1 };
    await db.codes.put(later);
    const plan = await planImport('library.json', file, savedLibrary(db));
    await applyPlan(db, plan);
    expect(await db.codes.get(first!.id)).toEqual(later);
    await applyPlan(db, plan, true);
    expect(await db.codes.get(first!.id)).toEqual(first);
  });

  it('a reply that is here under another id is met by its address, and all that hangs on it', async () => {
    const library = sampleLibrary();
    const [comparison] = library.comparisons;
    comparison!.labels = Object.fromEntries(comparison!.replyIds.map((id) => [id, `列 ${id}`]));
    await applyPlan(db, asPlan(library));
    const file = await exported();
    await db.delete();
    db = createLibrary(`test-${Math.random()}`);
    // Somebody else has saved the first page, later.
    const own = 'own-reply';
    const [reply] = library.replies;
    const [capture] = library.captures;
    const kept = {
      ...reply!,
      id: own,
      captureId: 'own-capture',
      note: '我的',
      changedAt: '2999-01-01T00:00:00.000Z',
    };
    await applyPlan(
      db,
      asPlan({
        ...emptyPlan().content,
        replies: [kept],
        captures: [{ ...capture!, id: 'own-capture', replyId: own }],
      }),
    );
    const plan = await planImport('library.json', file, savedLibrary(db));
    expect(plan.met).toBe(1);
    expect(plan.counts.replies).toMatchObject({ added: 1, earlier: 1 });
    await applyPlan(db, plan);
    const back = await contentOf(db);
    const there = (id: string): string => (id === reply!.id ? own : id);
    expect(back.replies).toEqual([library.replies[1], kept]);
    expect(back.captures.map(({ id, replyId }) => [id, replyId])).toEqual([
      ...library.captures.map(({ id, replyId }) => [id, there(replyId)]),
      ['own-capture', own],
    ]);
    expect(byId(back.highlights)).toEqual(
      library.highlights.map((one) => ({ ...one, replyId: there(one.replyId) })),
    );
    expect(back.comparisons[0]!.replyIds).toEqual(comparison!.replyIds.map(there));
    // A reply that is deleted later is named by its label.
    expect(back.comparisons[0]!.labels).toEqual(
      Object.fromEntries(comparison!.replyIds.map((id) => [there(id), `列 ${id}`])),
    );
    expect(back.followUps[0]!.replyId).toBe(own);
    // A second time there is nothing new in it, and what is later here stays unless asked for.
    const again = await planImport('library.json', file, savedLibrary(db));
    expect(totals(again.counts)).toMatchObject({ added: 0, changed: 0, earlier: 1, sealed: 0 });
    await applyPlan(db, again, true);
    expect(await db.replies.get(own)).toEqual({ ...reply!, id: own });
  });

  it('built-in codes in another language are the same codes', async () => {
    const [pack] = PACKS;
    const english = packCodes(pack!, 'en');
    const [first, second] = packCodes(pack!, 'zh');
    await applyPlan(db, asPlan({ ...emptyPlan().content, codes: packCodes(pack!, 'zh') }));
    await db.codes.update(second!.id, { name: '我的名称', version: 2 });
    const parts: BlobPart[] = [];
    const later = english.map((code, i) =>
      i === 0 ? { ...code, description: 'My own meaning', version: 2 } : code,
    );
    const source = sourceOf({ ...emptyPlan().content, codes: later });
    for await (const chunk of json(source, OPTIONS)) parts.push(chunk);
    const file = new Uint8Array(await new Blob(parts).arrayBuffer());
    const plan = await planImport('library.json', file, savedLibrary(db));
    expect(plan.counts.codes).toMatchObject({ added: 0, changed: 1, earlier: 1, same: 3 });
    expect(plan.content.codes).toEqual([{ ...first!, description: 'My own meaning', version: 2 }]);
  });

  it('nothing is half imported: one bad record and all of it stays out', async () => {
    const library = sampleLibrary();
    const broken = {
      ...library,
      followUps: [{ ...library.followUps[0]!, id: undefined as unknown as string }],
    };
    await expect(applyPlan(db, asPlan(broken))).rejects.toThrow();
    expect(await contentOf(db)).toEqual({
      replies: [],
      captures: [],
      codes: [],
      highlights: [],
      comparisons: [],
      followUps: [],
    });
  });
});

describe('imports ask the library for what a file names', () => {
  it.each(['json', 'csv', 'jsonld', 'qdc'])('%s: the plan is that of the whole', async (ending) => {
    const whole = sampleLibrary();
    const id = { json: 'json', csv: 'csvLong', jsonld: 'jsonLd', qdc: 'qdc' }[ending] as FormatId;
    const parts: BlobPart[] = [];
    const exporter = await WRITERS[id]();
    for await (const chunk of exporter(sourceOf(whole), OPTIONS)) parts.push(chunk);
    const file = new Uint8Array(await new Blob(parts).arrayBuffer());
    // One record is gone, one is another, the rest are as in the file.
    const [first, second, ...others] = whole.highlights;
    const [code, ...codes] = whole.codes;
    await applyPlan(
      db,
      asPlan({
        ...whole,
        highlights: [{ ...second!, note: '另一句' }, ...others],
        codes: [{ ...code!, name: '另一个' }, ...codes],
      }),
    );
    const plan = await planImport(`x.${ending}`, file, savedLibrary(db));
    expect(plan).toEqual(await planFor(`x.${ending}`, file, await contentOf(db)));
    expect(totals(plan.counts).changed).toBeGreaterThan(0);
    if (ending !== 'qdc')
      expect(plan.content.highlights.map((one) => one.id)).toEqual([first!.id, second!.id]);
  });
});

describe('parts of the library', () => {
  it('some replies, or one comparison with its own', async () => {
    const library = sampleLibrary();
    await applyPlan(db, asPlan(library));
    const one = await exportSource(db, { replies: [library.replies[1]!.id] });
    const urls: string[] = [];
    for await (const { reply } of one.bundles({})) urls.push(reply.url);
    expect(urls).toEqual([library.replies[1]!.url]);
    expect(one.comparisons).toEqual([]);
    const compared = await exportSource(db, { comparison: library.comparisons[0]!.id });
    expect(compared.size).toBe(2);
    expect(compared.comparisons).toHaveLength(1);
  });
});
