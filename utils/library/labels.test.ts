import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { contentOf, highlightsIn } from '@/tests/fixtures/library/saved';
import { emptyPlan } from '@/utils/import/plan';
import { createLibrary, type Library } from './db';
import { docKey } from './docs';
import { applyPlan } from './exchange';
import { editHighlight, removeHighlights, restoreHighlights } from './highlight-edits';
import { addLabel, undoLabel } from './labels';
import type { Highlight } from './types';

let db: Library;
const library = sampleLibrary();
const ids = library.highlights.map(({ id }) => id);
beforeEach(async () => {
  db = createLibrary(`labels-${Math.random()}`);
  await applyPlan(db, { ...emptyPlan(), content: library });
});
afterEach(() => db.delete());

/** All but when they were changed. */
const highlights = async (): Promise<Highlight[]> =>
  (await highlightsIn(db)).map((one) => ({ ...one, changedAt: '' }));

describe('a label for many', () => {
  it('a tag is given once to each, is found, and undone only where it was new', async () => {
    const before = await highlights();
    await addLabel(db, [ids[0]!], { what: 'highlights', tag: '复查' });
    const label = { what: 'highlights', tag: ' 复查 ' } as const;
    const given = await addLabel(db, ids, label);
    expect(given.ids.toSorted()).toEqual(ids.slice(1).toSorted());
    for (const { tags } of await highlightsIn(db))
      expect(tags.filter((tag) => tag === '复查')).toHaveLength(1);
    await undoLabel(db, label, given);
    const tagged = (await highlightsIn(db)).filter(({ tags }) => tags.includes('复查'));
    expect(tagged.map(({ id }) => id)).toEqual([ids[0]]);
    expect(await highlights()).toHaveLength(before.length);
  });

  it('a tag of replies is found by search, and no longer when it is undone', async () => {
    const [reply] = library.replies;
    const label = { what: 'replies', tag: '复查' } as const;
    const given = await addLabel(db, [reply!.id, 'nowhere'], label);
    expect(given.ids).toEqual([reply!.id]);
    const filed = async (): Promise<string> => (await db.docs.get(docKey('head', reply!.id)))!.text;
    expect(await filed()).toContain('复查');
    await undoLabel(db, label, given);
    expect(await filed()).not.toContain('复查');
  });

  it('a code takes the place of its proposal, and undoing brings the proposal back', async () => {
    const code = library.codes[0]!.id;
    const drop = library.codes.map(({ id }) => id);
    for (const id of ids) await editHighlight(db, id, { codes: { drop }, proposed: { drop } });
    await editHighlight(db, ids[0]!, { proposed: { add: [code] } });
    const before = await highlights();
    const label = { what: 'highlights', code } as const;
    const given = await addLabel(db, ids, label);
    for (const one of await highlightsIn(db)) {
      expect(one.codes).toEqual([code]);
      expect(one.proposed).toEqual([]);
    }
    await undoLabel(db, label, given);
    expect(await highlights()).toEqual(before);
  });
});

describe('highlights', () => {
  it('are changed where they lie, and search knows', async () => {
    await editHighlight(db, ids[0]!, { note: '库中改写的笔记', tags: { add: ['two words'] } });
    const one = (await highlightsIn(db)).find(({ id }) => id === ids[0])!;
    expect(one.note).toBe('库中改写的笔记');
    expect(one.tags).toContain('two words');
    expect((await db.docs.toArray()).some(({ text }) => text.includes('库中改写的笔记'))).toBe(
      true,
    );
  });

  it('go and come back, unless their reply has gone', async () => {
    const before = (await contentOf(db)).highlights;
    const removed = await removeHighlights(db, ids);
    expect(await highlightsIn(db)).toEqual([]);
    await restoreHighlights(db, removed);
    expect((await contentOf(db)).highlights).toEqual(before);
    const again = await removeHighlights(db, ids);
    const gone = again[0]!.replyId;
    await db.replies.delete(gone);
    await restoreHighlights(db, again);
    expect((await highlightsIn(db)).some(({ replyId }) => replyId === gone)).toBe(false);
  });
});
