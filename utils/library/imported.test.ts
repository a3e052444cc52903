import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { contentOf } from '@/tests/fixtures/library/saved';
import { emptyPlan } from '@/utils/import/plan';
import type { SearchDoc } from './schema';
import { createLibrary, type Library } from './db';
import { annotateReply, removeReplies } from './edits';
import { applyPlan } from './exchange';
import { LibraryError } from './faults';
import { editHighlight } from './highlight-edits';
import { undoImport, type Imported } from './imported';
import type { LibraryContent } from './types';

const LATER = '2999-01-01T00:00:00.000Z';
const library = sampleLibrary();
const [own, other] = library.replies;
const ofReply = (id: string): LibraryContent => ({
  ...library,
  replies: library.replies.filter((one) => one.id === id),
  captures: library.captures.filter(({ replyId }) => replyId === id),
  highlights: library.highlights.filter(({ replyId }) => replyId === id),
  comparisons: [],
  followUps: library.followUps.filter(({ replyId }) => replyId === id),
});
const write = (content: LibraryContent): Promise<Imported> =>
  applyPlan(db, { ...emptyPlan(), content });

let db: Library;
let before: [LibraryContent, SearchDoc[]];
let imported: Imported;
const now = async (): Promise<typeof before> => [await contentOf(db), await db.docs.toArray()];
beforeEach(async () => {
  db = createLibrary(`imported-${Math.random()}`);
  // One reply is here, and has a note that the import changes; the rest is new.
  const here = ofReply(own!.id);
  await write({ ...here, codes: library.codes.slice(1) });
  before = await now();
  const [first, ...rest] = library.replies;
  const codes = library.codes.map((code) => ({ ...code, version: code.version + 1, name: '新' }));
  const replies = [{ ...first!, note: '改写', changedAt: LATER }, ...rest];
  imported = await write({ ...library, replies, codes });
});
afterEach(() => db.delete());

it('takes away what an import added, and puts back what it changed', async () => {
  expect((await now())[0]).not.toEqual(before[0]);
  await undoImport(db, imported);
  expect(await now()).toEqual(before);
});

describe('where something has been done with it since, nothing is taken back', () => {
  const highlight = library.highlights.find(({ replyId }) => replyId === other!.id)!;
  const added = library.codes[0]!.id;
  it.each<[string, () => Promise<unknown>]>([
    ['a note on a reply that came', () => annotateReply(db, other!.id, { note: '我的' })],
    ['a tag of one that was here', () => annotateReply(db, own!.id, { tags: { add: ['我的'] } })],
    ['a highlight that came', () => editHighlight(db, highlight.id, { note: '我的' })],
    ['a reply that was deleted', () => removeReplies(db, [other!.id])],
    [
      'another highlight on a reply that came',
      () =>
        write({
          ...emptyPlan().content,
          highlights: [{ ...highlight, id: 'mine', changedAt: LATER }],
        }),
    ],
    [
      'a code given to another highlight',
      async () => {
        const mine = { ...highlight, id: 'mine', replyId: 'elsewhere', codes: [added] };
        await write({ ...emptyPlan().content, highlights: [{ ...mine, changedAt: LATER }] });
      },
    ],
    [
      'a code put below one that came',
      () => db.codes.add({ ...library.codes[0]!, id: 'mine', parent: added }),
    ],
    [
      'a comparison with a reply that came',
      () => db.comparisons.add({ ...library.comparisons[0]!, id: 'mine', changedAt: LATER }),
    ],
  ])('%s', async (_, change) => {
    await change();
    const since = await now();
    await expect(undoImport(db, imported)).rejects.toThrow(new LibraryError('changedSince'));
    expect(await now()).toEqual(since);
  });

  it('but what was done elsewhere stays, and hinders nothing', async () => {
    const mine = { ...own!, id: 'mine', url: 'https://www.example.gov.cn/mine', changedAt: LATER };
    await write({ ...emptyPlan().content, replies: [mine] });
    await undoImport(db, imported);
    expect((await contentOf(db)).replies).toEqual([own, mine]);
  });
});
