import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { describe as selectorsOf } from '@/utils/anchor';
import type { PageLibrary } from '@/utils/library/commands';
import { LibraryError } from '@/utils/library/faults';
import type { Highlight } from '@/utils/library/types';
import type { ReaderContext } from '../context';
import { Keeper } from './keeper';

/** The library as far as a page sees it: it answers when a test lets it. */
const library = vi.hoisted(() => ({
  sent: [] as [type: string, data: { id?: string; note?: string }][],
  answer: (_type: string, _data: unknown): unknown => undefined,
}));
vi.mock('@/utils/messages', () => ({
  sendMessage: async (type: string, data: { id?: string }) => {
    library.sent.push([type, data]);
    return library.answer(type, data);
  },
}));
vi.mock('@/components/i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'own' } } }));
vi.mock('@/utils/page/clean', () => ({ cleanHtml: () => '' }));

const TEXT = '我局已建成社区食堂十二家，将在年底前新增八家。';
const kept = (id: string, note = ''): Highlight =>
  ({
    id,
    note,
    anchor: 'exact',
    selectors: selectorsOf(TEXT, { start: 0, end: 6 }),
  }) as unknown as Highlight;
const page = (...highlights: Highlight[]): PageLibrary => ({
  reply: { id: 'r', captureId: 'c' } as PageLibrary['reply'] & object,
  same: true,
  sha256: '',
  highlights,
  codes: [],
});

let keeper: Keeper;
beforeEach(() => {
  library.sent = [];
  vi.stubGlobal('window', { location: { href: 'http://a.gov.cn/1.html' } });
  vi.stubGlobal('document', { title: '', characterSet: 'UTF-8' });
  vi.stubGlobal('getSelection', () => null);
  const article = { text: TEXT, root: {}, rangeOf: () => null } as unknown;
  keeper = new Keeper({
    article,
    reading: { outline: [] },
    lost: signal(false),
  } as unknown as ReaderContext);
});
afterEach(() => vi.unstubAllGlobals());

const sent = (type: string): unknown[] =>
  library.sent.filter(([one]) => one === type).map(([, { id }]) => id);
const ids = (): string[] => keeper.library.value!.highlights.map(({ id }) => id).toSorted();

it('does everything that is asked for while it is busy, each thing once', async () => {
  library.answer = (type, data) =>
    type === 'removeHighlight' ? kept((data as { id: string }).id) : undefined;
  keeper.library.value = page(kept('a'), kept('b'), kept('c'));
  keeper.remove('a');
  keeper.remove('b');
  keeper.remove('b');
  await vi.waitFor(() => expect(ids()).toEqual(['c']));
  expect(sent('removeHighlight')).toEqual(['a', 'b']);
});

it('a save from elsewhere waits for what is being put, and forgets none of it', async () => {
  let put: (highlight: Highlight) => void;
  const putting = new Promise<Highlight>((resolve) => (put = resolve));
  const stored = [kept('a')];
  library.answer = (type) => {
    if (type === 'restoreHighlight') return putting;
    if (type === 'readPage') return page(...stored);
    return { outcome: 'same' };
  };
  keeper.library.value = page(kept('a'));
  keeper.restore(kept('b'));
  const saving = keeper.save();
  await new Promise((rest) => setTimeout(rest, 20));
  expect(sent('saveReply')).toEqual([]);
  stored.push(kept('b'));
  put!(kept('b'));
  await saving;
  expect(ids()).toEqual(['a', 'b']);
});

it('what failed is done again by its retry, and says so to whoever waits for it', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  let full = true;
  library.answer = (_, data) => {
    if (full) throw new Error('Quota');
    return kept('a', (data as { note: string }).note);
  };
  keeper.library.value = page(kept('a'));
  const done = vi.fn();
  expect(await keeper.change('a', { note: '记' }, done)).toBe(false);
  expect(done).not.toHaveBeenCalled();
  full = false;
  const notice = keeper.notice.value;
  if (notice?.kind !== 'failed') throw new Error('nothing is said');
  notice.retry();
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(keeper.library.value.highlights[0]!.note).toBe('记');
  expect(keeper.notice.value).toBeNull();
});

it('opens the highlight that stands on the same words, and makes no second one', async () => {
  keeper.library.value = page(kept('a'));
  keeper.place();
  keeper.add({ start: 0, end: 6 }, { colour: 'green' });
  await vi.waitFor(() => expect(keeper.editing.value).toBe('a'));
  keeper.add({ start: 0, end: 5 }, { colour: 'green' });
  await vi.waitFor(() => expect(sent('addHighlight')).toHaveLength(1));
});

it('saves the page anew where its reply was deleted in the library meanwhile', async () => {
  let saved = false;
  library.answer = (type) => {
    if (type === 'readPage') return saved ? page() : { highlights: [], codes: [] };
    if (type === 'saveReply') {
      saved = true;
      return { outcome: 'created', replyId: 'new', captureId: 'new', sha256: '' };
    }
    if (!saved) throw new LibraryError('notSaved');
    return kept('b');
  };
  keeper.library.value = page(kept('a'));
  keeper.add({ start: 8, end: 11 }, { colour: 'green' });
  await vi.waitFor(() => expect(ids()).toEqual(['b']));
  expect(keeper.notice.value).toBeNull();
});
