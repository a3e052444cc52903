import { beforeEach, expect, it, vi } from 'vitest';

/** What the link does with each message that it takes. */
const told = new Map<string, (...given: never[]) => void>();
const sendMessage = vi.fn<(type: string) => Promise<unknown>>();
const askReader = vi.fn<() => Promise<unknown>>();

vi.mock('@/utils/messages', () => ({ sendMessage: (type: string) => sendMessage(type) }));
vi.mock('@/utils/ask-reader', () => ({ askReader: () => askReader() }));
vi.mock('@/utils/receive', async (original) => ({
  ...(await original<object>()),
  receive: (type: string, _: unknown, __: unknown, take: (...given: never[]) => void) =>
    void told.set(type, take),
}));
vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      tabs: { query: async () => [{ id: 7 }], onActivated: event, onUpdated: event },
      runtime: { id: 'own' },
      storage: { session: { onChanged: event } },
    },
  };
});

beforeEach(() => {
  vi.stubGlobal('location', { search: '' });
  vi.spyOn(console, 'warn').mockReturnValue();
});

const stateOf = async (): Promise<string> => {
  const { createLink } = await import('./link');
  const { view } = createLink();
  await vi.waitFor(() => expect(view.value.state).not.toBe('loading'));
  return view.value.state;
};

it('says that the page is out of reach when its reader gives nonsense', async () => {
  sendMessage.mockResolvedValue({ verdict: null, readerFrame: 0 });
  askReader.mockRejectedValue(new Error('Invalid type'));
  expect(await stateOf()).toBe('lost');
});

it('says so when the background does not answer, and when a reading by hand fails', async () => {
  sendMessage.mockRejectedValue(new Error('no tab'));
  expect(await stateOf()).toBe('lost');
  const { createLink } = await import('./link');
  const link = createLink();
  await link.readByHand();
  expect(link.view.value.state).toBe('restricted');
});

it('keeps the mark that the page has told when it looks at the same page again, and drops it for another', async () => {
  const say = (mark: object): void =>
    told.get('markFocused')!(...([mark, { tab: { id: 7 } }] as never[]));
  const mark = { type: 'measure', index: 3 };
  sendMessage.mockResolvedValue({ verdict: null, readerFrame: 0 });
  askReader.mockResolvedValue({ url: 'http://a.gov.cn/1.html', text: '甲' });
  const { createLink } = await import('./link');
  const link = createLink();
  await vi.waitFor(() => expect(link.view.value.state).toBe('reading'));
  const looking = link.refresh();
  say(mark);
  await looking;
  expect(link.focused.value).toEqual(mark);
  askReader.mockResolvedValue({ url: 'http://a.gov.cn/2.html', text: '乙' });
  await link.refresh();
  expect(link.focused.value).toBeNull();
});
