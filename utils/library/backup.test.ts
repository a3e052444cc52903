import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { contentOf as content, fill, highlightsIn } from '@/tests/fixtures/library/saved';
import { backupIsDue, makeBackup, noteBackup } from './backup';
import { BATCH, recordLine } from './backup-format';
import { createLibrary, type Library } from './db';
import { planRestore, restoreBackup, sweep } from './restore';
import { COLLECTIONS } from './schema';
import { changeHighlights, deleteHighlights, putHighlights } from './sheet-changes';
import { highlightsOf, highlightsOfReplies } from './sheets';
import { shelfOf } from './shelves';

let count = 0;
const opened: Library[] = [];
async function library(filled: boolean): Promise<Library> {
  const db = createLibrary(`backup-${count++}`);
  opened.push(db);
  if (filled) await fill(db, sampleLibrary());
  return db;
}
afterEach(() => opened.splice(0).forEach((db) => db.close()));

const HEAD = { madeAt: '2026-11-24T08:00:00.000Z', engine: '0.1.0' };
const none = (): void => undefined;
const open = (): AbortSignal => new AbortController().signal;
const backup = (db: Library): Promise<Blob> => makeBackup(db, HEAD, none, open());
const lines = async (file: Blob): Promise<string[]> =>
  gunzipSync(Buffer.from(await file.arrayBuffer()))
    .toString('utf8')
    .split('\n');
const file = (of: string[]): Blob => new Blob([new Uint8Array(gzipSync(of.join('\n')))]);

describe('backup and restore', () => {
  it('gives every record back as it was', async () => {
    const [from, to] = [await library(true), await library(false)];
    const report = await restoreBackup(to, await backup(from), 'merge', none, open());
    expect(report.damaged).toEqual([]);
    expect(await content(to)).toEqual(await content(from));
  });
  it('reads a file of version 1, whose readings are plain', async () => {
    const [from, to] = [await library(true), await library(false)];
    const plain = sampleLibrary().captures.map((capture) =>
      // Whatever is no capture is printed as it is.
      recordLine('codes', capture).replace('"t":"codes"', '"t":"captures"').trimEnd(),
    );
    let at = 0;
    const old = (await lines(await backup(from))).map((line) =>
      line.startsWith('{"format"')
        ? line.replace('"version":2', '"version":1')
        : line.startsWith('{"t":"captures"')
          ? plain[at++]!
          : line,
    );
    expect(at).toBe(plain.length);
    const report = await restoreBackup(to, file(old), 'merge', none, open());
    expect(report.damaged).toEqual([]);
    expect(report.header?.version).toBe(1);
    expect(await content(to)).toEqual(await content(from));
  });
  it('says beforehand what it would do, and then does that', async () => {
    const [from, to] = [await library(true), await library(true)];
    const [first, second] = await highlightsIn(to);
    await deleteHighlights(to, [first!.id]);
    const older = { note: '旧', changedAt: '2020-01-01T00:00:00.000Z' };
    await changeHighlights(to, [second!.id], (one) => ({ ...one, ...older }));
    await to.codes.add({ ...(await to.codes.toArray())[0]!, id: 'only-here' });
    const before = await content(to);
    const made = await backup(from);
    for (const mode of ['merge', 'replace'] as const) {
      const plan = await planRestore(to, made, mode, none, open());
      expect(await content(to)).toEqual(before);
      expect(plan.added.highlights).toBe(1);
      expect(plan.changed.highlights).toBe(1);
      expect(plan.removed.codes).toBe(mode === 'replace' ? 1 : 0);
    }
    await restoreBackup(to, made, 'replace', none, open());
    expect(await content(to)).toEqual(await content(from));
  });
  it('merging keeps what was changed later here', async () => {
    const [from, to] = [await library(true), await library(true)];
    const [highlight] = await highlightsIn(to);
    const later = { note: '新', changedAt: '2027-01-01T00:00:00.000Z' };
    await changeHighlights(to, [highlight!.id], (one) => ({ ...one, ...later }));
    await restoreBackup(to, await backup(from), 'merge', none, open());
    expect(await highlightsOf(to, [highlight!.id])).toMatchObject([{ note: '新' }]);
  });
  it('a reply that is here under another id keeps it, and its highlights follow', async () => {
    const [from, to] = [await library(true), await library(false)];
    const [reply] = await from.replies.toArray();
    const [comparison] = await from.comparisons.toArray();
    const label = { [reply!.id]: '徐汇', elsewhere: '静安' };
    await from.comparisons.put({ ...comparison!, labels: label });
    await to.replies.add({ ...reply!, id: 'here' });
    await restoreBackup(to, await backup(from), 'merge', none, open());
    expect(await to.replies.where('url').equals(reply!.url).primaryKeys()).toEqual(['here']);
    const [there] = await highlightsOfReplies(from, [reply!.id]);
    expect(await highlightsOfReplies(to, ['here'])).toEqual([
      there!.map((one) => ({ ...one, replyId: 'here' })),
    ]);
    const compared = (await to.comparisons.get(comparison!.id))!;
    expect(compared.replyIds).toContain('here');
    expect(compared.labels).toEqual({ here: '徐汇', elsewhere: '静安' });
  });
  it('reads highlights in whatever order they stand, also where their batches end', async () => {
    const [from, to] = [await library(true), await library(false)];
    const [one, two] = await from.replies.toArray();
    const [first] = await highlightsIn(from);
    const many = Array.from({ length: 2 * BATCH.highlights + 7 }, (_, i) => ({
      ...first!,
      id: `many-${i}`,
      replyId: [one!.id, two!.id][i % 2]!,
    }));
    await putHighlights(from, many, []);
    const written = await lines(await backup(from));
    const at = written.findIndex((line) => line.includes('"t":"highlights"'));
    const mixed = (await highlightsIn(from)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    written.splice(at, mixed.length, ...mixed.map((h) => recordLine('highlights', h).trimEnd()));
    await restoreBackup(to, file(written), 'merge', none, open());
    expect(await content(to)).toEqual(await content(from));
  });
  it('lists damaged records and keeps the rest', async () => {
    const [from, to] = [await library(true), await library(true)];
    const written = await lines(await backup(from));
    const at = written.findIndex((line) => line.includes('"t":"highlights"'));
    written[at] = written[at]!.replace('"green"', '"greem"');
    written[at + 1] = written[at + 1]!.slice(0, 80);
    const words = sampleLibrary().highlights[0]!.selectors.quote.exact.slice(0, 40);
    await to.sheets.clear();
    const report = await restoreBackup(to, file(written), 'replace', none, open());
    expect(report.damaged).toEqual([
      { line: at + 1, reason: 'checksum', table: 'highlights', name: words, where: '' },
      { line: at + 2, reason: 'not-json', table: 'highlights', where: '' },
    ]);
    expect(await highlightsIn(to)).toHaveLength(1);
    expect(await to.comparisons.count()).toBe(1);
  });
  it('a file that breaks off gives what came before, and removes nothing', async () => {
    const [from, to] = [await library(true), await library(true)];
    await to.codes.add({ ...(await to.codes.toArray())[0]!, id: 'only-here' });
    const whole = await backup(from);
    const report = await restoreBackup(
      to,
      whole.slice(0, whole.size - 60),
      'replace',
      none,
      open(),
    );
    expect(report.damaged.at(-1)?.reason).toBe('cut-off');
    expect(await to.codes.get('only-here')).toBeDefined();
  });
  it.each([
    ['nothing', ''],
    ['another file', '{"format":"x"}'],
    [
      'a newer backup',
      JSON.stringify({
        format: 'fuwen-backup',
        version: 9,
        ...HEAD,
        counts: { replies: 0, captures: 0, codes: 0, highlights: 0, comparisons: 0, followUps: 0 },
      }),
    ],
  ])('%s is refused and changes nothing', async (_, text) => {
    const db = await library(true);
    const before = await content(db);
    const report = await restoreBackup(db, file([text]), 'replace', none, open());
    expect(report.header).toBeNull();
    expect(report.damaged).toHaveLength(1);
    expect(await content(db)).toEqual(before);
  });
  it('can be stopped', async () => {
    const [from, to] = [await library(true), await library(false)];
    const made = await backup(from);
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(makeBackup(from, HEAD, none, stop.signal)).rejects.toThrow('stopped');
    await expect(restoreBackup(to, made, 'merge', none, stop.signal)).rejects.toThrow('stopped');
    expect(await to.replies.count()).toBe(0);
  });
  it('stopped midway, it leaves the replies as they were and nothing that hangs in the air', async () => {
    const [from, to] = [await library(true), await library(false)];
    const stop = new AbortController();
    const halfway = ({ done }: { done: number }): void => {
      if (done > sampleLibrary().replies.length) stop.abort(new Error('stopped'));
    };
    const restoring = restoreBackup(to, await backup(from), 'merge', halfway, stop.signal);
    await expect(restoring).rejects.toThrow('stopped');
    expect(await to.captures.count()).toBeGreaterThan(0);
    expect(await to.replies.count()).toBe(0);
    await sweep(to);
    for (const table of COLLECTIONS)
      if (table !== 'codes' && table !== 'comparisons')
        expect(await shelfOf(to, table).count(), table).toBe(0);
  });
  it('sweeping takes nothing away that hangs on a reply', async () => {
    const db = await library(true);
    const before = await content(db);
    expect(await sweep(db)).toBe(0);
    expect(await content(db)).toEqual(before);
  });
  it('looks at a record again that has changed since the plan', async () => {
    const [from, to] = [await library(true), await library(false)];
    const written = await lines(await backup(from));
    const { sound } = await planRestore(to, file(written), 'merge', none, open());
    // Comparisons are looked at by their schema alone.
    const quick = written.filter((line) => /^\{"t":"(?!comparisons)/.test(line));
    expect(sound.filter((sum) => sum !== 0)).toHaveLength(quick.length);
    const at = written.findIndex((line) => line.includes('"t":"codes"'));
    const code = { ...sampleLibrary().codes[0]!, colour: 'none' };
    written[at] = recordLine('codes', code).trimEnd();
    const report = await restoreBackup(to, file(written), 'merge', none, open(), sound);
    expect(report.damaged).toMatchObject([{ line: at + 1, reason: 'wrong-shape' }]);
    expect(await to.captures.toArray()).toEqual(await from.captures.toArray());
  });
  it('is due when there is something to lose and the last one is old', async () => {
    const [empty, full] = [await library(false), await library(true)];
    const now = new Date('2026-11-24T08:00:00.000Z');
    expect(await backupIsDue(empty, now)).toBe(false);
    expect(await backupIsDue(full, now)).toBe(false);
    expect(await backupIsDue(full, new Date('2026-12-10'))).toBe(true);
    await noteBackup(full, '2026-11-20T08:00:00.000Z');
    expect(await backupIsDue(full, now)).toBe(false);
    expect(await backupIsDue(full, new Date('2027-01-20'))).toBe(true);
  });
});
