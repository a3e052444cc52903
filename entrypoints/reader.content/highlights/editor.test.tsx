import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { highlightsIn } from '@/tests/fixtures/library/saved';
import { emptyPlan } from '@/utils/import/plan';
import type { HighlightChange } from '@/utils/library/commands';
import { createLibrary, type Library } from '@/utils/library/db';
import { applyPlan } from '@/utils/library/exchange';
import { editHighlight } from '@/utils/library/highlight-edits';
import { changeHighlight } from '@/utils/library/store';
import type { Highlight } from '@/utils/library/types';
import type { ReaderContext } from '../context';
import { Editor } from './editor';
import { Keeper } from './keeper';

/** The background: it answers in its own time, in its own library. */
const background = vi.hoisted(() => ({ change: async (data: unknown): Promise<unknown> => data }));
vi.mock('@/utils/messages', () => ({
  sendMessage: async (type: string, data: unknown) => {
    if (type !== 'changeHighlight') return undefined;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return background.change(data);
  },
}));
vi.mock('@/components/i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'own' } } }));
vi.mock('@/utils/page/clean', () => ({ cleanHtml: () => '' }));
vi.mock('../float', () => ({ floatBeside: () => () => undefined }));

const library = sampleLibrary();
const [highlight] = library.highlights.map((one) => ({
  ...one,
  codes: [],
  tags: ['甲'],
  note: '',
}));
const [first, second] = library.codes.map(({ id }) => id);
let db: Library;
let page: JSDOM;
let keeper: Keeper;
beforeEach(async () => {
  db = createLibrary(`editor-${Math.random()}`);
  const content = { ...library, highlights: [{ ...highlight!, proposed: [first!, second!] }] };
  await applyPlan(db, { ...emptyPlan(), content });
  const by = { db, now: () => '2026-11-24T08:00:00Z', newId: () => 'new', engine: '' };
  background.change = (data) => changeHighlight(by, data as HighlightChange);
  page = new JSDOM('<main></main>');
  vi.stubGlobal('document', page.window.document);
  vi.stubGlobal('window', page.window);
  vi.stubGlobal('HTMLElement', page.window.HTMLElement);
  const article = { text: library.captures[0]!.text, root: {}, rangeOf: () => null };
  keeper = new Keeper({
    article,
    reading: { outline: [] },
    lost: signal(false),
    unsaved: signal(''),
  } as unknown as ReaderContext);
  await show();
  keeper.editing.value = highlight!.id;
  render(<Editor keeper={keeper} />, page.window.document.querySelector('main')!);
  await drawn();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

/** The page has what the library has by now. */
const show = async (): Promise<void> => {
  keeper.library.value = {
    highlights: await highlightsIn(db),
    codes: library.codes,
    same: false,
  };
  keeper.place();
};
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const stored = async (): Promise<Highlight> => (await highlightsIn(db))[0]!;
const buttons = (words: string): HTMLButtonElement[] =>
  [...page.window.document.querySelectorAll('button')].filter((one) => one.textContent === words);
const leave = async (field: 'input' | 'textarea', words?: string): Promise<void> => {
  const element = page.window.document.querySelector<HTMLInputElement>(field)!;
  if (words !== undefined) {
    element.value = words;
    element.dispatchEvent(new page.window.Event('input'));
    await drawn();
  }
  element.dispatchEvent(new page.window.Event('blur'));
};

it('two codes given before the library has answered both count', async () => {
  for (const accept of buttons('keep.accept')) accept.click();
  await keeper.settled();
  expect(await stored()).toMatchObject({ codes: [first, second], proposed: [] });
});

it('a code given and another declined before the library has answered both count', async () => {
  buttons('keep.accept')[0]!.click();
  buttons('keep.decline')[1]!.click();
  await keeper.settled();
  expect(await stored()).toMatchObject({ codes: [first], proposed: [] });
});

it('a note leaves tags alone that the library has got meanwhile, and tags a note', async () => {
  await editHighlight(db, highlight!.id, { tags: { add: ['别处'] } });
  await leave('textarea', '记');
  await keeper.settled();
  expect(await stored()).toMatchObject({ note: '记', tags: ['甲', '别处'] });
});

it('a tag that is typed joins those that the library has got meanwhile', async () => {
  await editHighlight(db, highlight!.id, { tags: { add: ['别处'] }, note: '库中写的' });
  await leave('input', '甲，乙');
  await keeper.settled();
  expect(await stored()).toMatchObject({ note: '库中写的', tags: ['甲', '别处', '乙'] });
});

it('what was changed elsewhere while the editor is open is shown, and not written over', async () => {
  const tags = { add: ['别处'], drop: ['甲'] };
  await editHighlight(db, highlight!.id, { tags, note: '库中写的' });
  await show();
  await drawn();
  await leave('textarea');
  await keeper.settled();
  expect(await stored()).toMatchObject({ note: '库中写的', tags: ['别处'] });
});
