import { beforeEach, expect, it, vi } from 'vitest';
import type { ArticleText } from '@/utils/page/text-map';

/** What the reader does with its readings; the parts that read and draw are others' tests. */

const page = vi.hoisted(() => ({
  find: (): unknown => undefined,
  seen: (_now: unknown, _stands: boolean): void => undefined,
  layers: 0,
  received: new Map<string, () => void>(),
  sent: [] as [type: string, data: unknown][],
}));
vi.mock('@/utils/page/article', () => ({ findArticleInSlices: async () => page.find() }));
vi.mock('./changes', () => ({
  watchArticle: (_: unknown, __: unknown, seen: typeof page.seen) => void (page.seen = seen),
}));
vi.mock('./layer', () => ({
  createLayer: (signal: AbortSignal) => {
    page.layers++;
    signal.addEventListener('abort', () => page.layers--);
    return { host: {} };
  },
}));
vi.mock('@/utils/messages', () => ({
  sendMessage: async (type: string, data: unknown) => void page.sent.push([type, data]),
}));
vi.mock('@/utils/receive', () => ({
  nothing: undefined,
  receive: (type: string, _: unknown, __: unknown, take: () => void) =>
    void page.received.set(type, take),
}));
vi.mock('@/utils/settings', () => ({
  readSettings: async () => ({ hidden: [] }),
  readOwnDictionary: async () => [],
  watchSettings: () => () => undefined,
}));
vi.mock('@/utils/extract', () => ({
  readingReply: function* () {
    yield;
    return { kind: 'proposal', score: 9, reasons: [], measures: [], entities: [] };
  },
}));
vi.mock('@/utils/page/verdict', () => ({ lookAt: () => ({ reply: {}, bare: false }) }));
vi.mock('@/utils/page/facts', () => ({ pageFacts: () => ({}) }));
vi.mock('@/utils/page/attachments', () => ({ findAttachments: () => [] }));
vi.mock('@/utils/page/ground', () => ({ followGround: () => ({ value: false }) }));
vi.mock('@/utils/page/paint', () => ({
  createPainter: () => ({ paint: () => undefined, focus: () => undefined }),
}));
vi.mock('@/components/choices', () => ({ followChoices: async () => undefined }));
vi.mock('./unsaved', () => ({
  wordsLeft: () => '',
  showUnsaved: () => undefined,
  guardUnsaved: () => undefined,
  yieldToSuccessor: () => undefined,
}));
vi.mock('./connection', () => ({ watchConnection: () => undefined }));
vi.mock('./marks-style', () => ({ adoptMarksStyle: () => undefined }));
vi.mock('./pointer', () => ({ watchPointer: () => undefined }));
vi.mock('./keys', () => ({ watchKeys: () => undefined }));
vi.mock('./mount', () => ({ mountLayer: () => undefined }));
vi.mock('./panel-link', () => ({ answerPanel: () => undefined }));
vi.mock('./highlights', () => ({ startHighlights: () => undefined }));

const { startReader } = await import('./reader');
const { world } = await import('@/utils/page/being-read');
const article = { text: '答复', root: {} } as ArticleText;
const said = vi.spyOn(console, 'error');

beforeEach(async () => {
  world.fuwenReads = false;
  vi.stubGlobal('window', { location: { href: 'http://a.gov.cn/1.html' } });
  vi.stubGlobal('document', {});
  said.mockReset().mockReturnValue();
  page.sent = [];
  page.layers = 0;
  page.find = () => ({ text: article });
  await startReader();
});

it('a next article that cannot be read is told in the background, and the page is left', async () => {
  page.find = () => {
    throw new Error('no article');
  };
  page.seen(article, false);
  await vi.waitFor(() => expect(world.fuwenReads).toBe(false));
  await vi.waitFor(() => expect(page.sent.at(-1)).toEqual(['readerReady', undefined]));
  expect(page.sent).toContainEqual(['readerMoved', null]);
  expect(said).toHaveBeenCalledOnce();
  expect(page.layers).toBe(0);
});

it('a reading that is ended from without is no failure', async () => {
  page.find = () => {
    page.received.get('leavePage')!();
    throw new Error('left');
  };
  page.seen(article, false);
  await vi.waitFor(() => expect(world.fuwenReads).toBe(false));
  await new Promise((rest) => setTimeout(rest, 20));
  expect(said).not.toHaveBeenCalled();
  expect(page.sent.map(([type]) => type)).not.toContain('readerMoved');
});

it('an article that is read again takes the place of the one before', async () => {
  page.seen(article, true);
  expect(page.layers).toBe(1);
  page.seen(article, false);
  await vi.waitFor(() => expect(page.sent.map(([type]) => type)).toContain('readerMoved'));
  expect(page.layers).toBe(1);
  expect(world.fuwenReads).toBe(true);
});

it('the panel hears of a next reading once the background knows of it', async () => {
  page.sent = [];
  page.seen(article, false);
  await vi.waitFor(() => expect(page.sent.map(([type]) => type)).toContain('readerReady'));
  expect(page.sent.map(([type]) => type)).toEqual(['readerMoved', 'readerReady']);
});
