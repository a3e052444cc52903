import { beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(type: string) => Promise<unknown>>();
const askReader = vi.fn<() => Promise<unknown>>();

vi.mock('@/utils/messages', () => ({ sendMessage: (type: string) => sendMessage(type) }));
vi.mock('@/utils/ask-reader', () => ({ askReader: () => askReader() }));
vi.mock('@/utils/receive', async (original) => ({
  ...(await original<object>()),
  receive: () => undefined,
}));
vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      tabs: { query: async () => [{ id: 7 }], onActivated: event, onUpdated: event },
      runtime: { id: 'own' },
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
