import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { contentOf } from '@/tests/fixtures/library/saved';
import { emptyPlan } from '@/utils/import/plan';
import { createLibrary, type Library } from './db';
import { ofKey } from './docs';
import { annotateReply, correctDetail, removeReplies, restoreReplies } from './edits';
import { LibraryError } from './faults';
import { editHighlight, removeHighlights } from './highlight-edits';
import { applyPlan } from './exchange';
import type { LibraryContent } from './types';

let db: Library;
let library: LibraryContent;
beforeEach(async () => {
  db = createLibrary(`edits-${Math.random()}`);
  library = sampleLibrary();
  // More than are changed at a time.
  const [first] = library.highlights;
  const many = Array.from({ length: 250 }, (_, i) => ({ ...first!, id: `many-${i}` }));
  library.highlights.push(...many);
  await applyPlan(db, { ...emptyPlan(), content: library });
});
afterEach(() => db.delete());

const docs = async (): Promise<unknown[]> => db.docs.toArray();

describe('what another page has deleted', () => {
  it('is changed by nothing, and whoever tries is told', async () => {
    const [{ id }] = library.replies as [LibraryContent['replies'][number]];
    const [highlight] = library.highlights;
    await removeHighlights(db, [highlight!.id]);
    await removeReplies(db, [id]);
    const before = await contentOf(db);
    for (const late of [
      () => correctDetail(db, id, 'issuer', '某局'),
      () => annotateReply(db, id, { note: '很长的笔记' }),
      () => editHighlight(db, highlight!.id, { note: '很长的笔记' }),
    ])
      await expect(late()).rejects.toThrow(new LibraryError('gone'));
    expect(await contentOf(db)).toEqual(before);
  });
});

it('tags given to a reply from two pages at once are all there', async () => {
  const [{ id, tags }] = library.replies as [LibraryContent['replies'][number]];
  await Promise.all(['甲', '乙'].map((tag) => annotateReply(db, id, { tags: { add: [tag] } })));
  expect((await db.replies.get(id))!.tags).toEqual([...tags, '甲', '乙']);
});

describe('many at once', () => {
  it('replies go with all that hangs on them, others stay, and undoing brings everything back', async () => {
    const [before, found] = [await contentOf(db), await docs()];
    const [gone, stays] = library.replies;
    const removed = await removeReplies(db, [gone!.id]);
    const left = await contentOf(db);
    expect(left.replies.map(({ id }) => id)).toEqual([stays!.id]);
    for (const table of ['captures', 'highlights', 'followUps'] as const) {
      const own = before[table].filter(({ replyId }) => replyId === stays!.id);
      expect(left[table], table).toEqual(own);
    }
    expect((await db.docs.toArray()).every(({ key }) => ofKey(key).owner === stays!.id)).toBe(true);
    expect(removed.replies).toBe(1);
    await restoreReplies(db, removed);
    expect(await contentOf(db)).toEqual(before);
    expect(await docs()).toEqual(found);
  });

  it('undoing that breaks off brings nothing back by halves', async () => {
    const removed = await removeReplies(
      db,
      library.replies.map(({ id }) => id),
    );
    const broken = { ...removed, slices: [...removed.slices, new Blob(['{"broken'])] };
    await expect(restoreReplies(db, broken)).rejects.toThrow(new LibraryError('unreadable'));
    expect((await contentOf(db)).captures).toEqual([]);
    await restoreReplies(db, removed);
    expect((await contentOf(db)).replies).toHaveLength(library.replies.length);
  });
});
