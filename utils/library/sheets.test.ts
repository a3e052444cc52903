import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { highlightsIn } from '@/tests/fixtures/library/saved';
import { createLibrary, type Library } from './db';
import { codesByReply, highlightIds, lostCount, watchQuery } from './queries';
import { changeHighlights, deleteHighlights, putHighlights } from './sheet-changes';
import { highlightsOf, highlightsOfReplies } from './sheets';
import type { Highlight } from './types';

const NAME = 'sheets';
const [sample] = sampleLibrary().highlights;
const of = (id: string, replyId: string, others: Partial<Highlight> = {}): Highlight => ({
  ...sample!,
  id,
  replyId,
  codes: [],
  proposed: [],
  ...others,
});
const [a1, a2, b1] = [of('1', 'a'), of('2', 'a', { anchor: 'orphan' }), of('3', 'b')];
let db: Library;
beforeEach(async () => {
  db = createLibrary(NAME);
  await putHighlights(db, [b1, a2, a1], []);
});
afterEach(() => db.delete());

describe('sheets', () => {
  it('give highlights by id, in the order asked for, and by reply, in the order of ids', async () => {
    expect(await highlightsOf(db, ['3', 'nowhere', '1'])).toEqual([b1, a1]);
    // More than there are sheets.
    expect(await highlightsOf(db, ['2', '3', '1'])).toEqual([a2, b1, a1]);
    expect(await highlightsOfReplies(db, ['b', 'nowhere', 'a'])).toEqual([[b1], [], [a1, a2]]);
  });

  it('go with their last highlight', async () => {
    await deleteHighlights(db, ['3', 'nowhere']);
    expect(await db.sheets.toCollection().primaryKeys()).toEqual(['a']);
    expect(await highlightsIn(db)).toEqual([a1, a2]);
  });

  it('hold a highlight once, whatever reply it is put to and however often', async () => {
    const moved = of('1', 'b', { note: '搬' });
    await putHighlights(db, [of('1', 'c'), moved], ['1']);
    expect(await highlightsOfReplies(db, ['a', 'b', 'c'])).toEqual([[a2], [moved, b1], []]);
  });

  it('lose nothing when two highlights of a reply change at once', async () => {
    const note = (id: string) => changeHighlights(db, [id], (one) => ({ ...one, note: `记${id}` }));
    await Promise.all([note('1'), note('2'), putHighlights(db, [of('4', 'a')], [])]);
    const now = await highlightsOfReplies(db, ['a']);
    expect(now[0]!.map(({ id, note: words }) => [id, words])).toEqual([
      ['1', '记1'],
      ['2', '记2'],
      ['4', sample!.note],
    ]);
  });

  it('are written only where something has changed, and whoever asks is told of those', async () => {
    const written: string[] = [];
    const tell = async (sheets: readonly { replyId: string }[]): Promise<void> => {
      written.push(...sheets.map(({ replyId }) => replyId));
    };
    await changeHighlights(db, ['1', '3'], (one) => one, tell);
    expect(written).toEqual([]);
    await changeHighlights(db, ['1', '3'], (one) => (one.id === '3' ? null : one), tell);
    expect(written).toEqual(['b']);
  });

  it('tell which codes each reply bears', async () => {
    const coded = [
      { ...a1, codes: ['x', 'y'] },
      { ...a2, codes: ['y'], proposed: ['z'] },
    ];
    await putHighlights(db, coded, []);
    expect(await codesByReply(db)).toEqual(new Map([['a', new Set(['x', 'y'])]]));
    expect(await highlightIds(db, { code: 'x' })).toEqual(['1']);
  });
});

describe('highlights that need a look', () => {
  it('alone are in the index, and no record tells of its indexes', async () => {
    expect(await db.sheets.get('a')).toEqual({ replyId: 'a', highlights: [a1, a2] });
    db.close();
    const bare = await new Dexie(NAME).open();
    expect(await bare.table('sheets').where('lost').equals(1).primaryKeys()).toEqual(['a']);
    expect(await bare.table('sheets').get('b')).not.toHaveProperty('lost');
    bare.close();
    await db.open();
  });

  it('leave the list when they are found again, and whoever watches hears of it', async () => {
    expect(await highlightIds(db, { lost: true })).toEqual(['2']);
    const counts: number[] = [];
    const stop = watchQuery(
      () => lostCount(db),
      (count) => counts.push(count),
      (error) => expect.fail(String(error)),
    );
    await vi.waitFor(() => expect(counts).toEqual([1]));
    await changeHighlights(db, ['2'], (one) => ({ ...one, anchor: 'moved' }));
    await vi.waitFor(() => expect(counts).toEqual([1, 0]));
    await changeHighlights(db, ['1', '3'], (one) => ({ ...one, anchor: 'changed' }));
    await vi.waitFor(() => expect(counts).toEqual([1, 0, 2]));
    expect((await highlightIds(db, { lost: true })).toSorted()).toEqual(['1', '3']);
    stop();
  });
});
