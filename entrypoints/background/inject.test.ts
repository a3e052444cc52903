import { beforeEach, expect, it, vi } from 'vitest';
import { fakeLocks } from '@/tests/fake-locks';
import type { TabMemory } from './tabs';

/** What the background remembers of a tab whose page goes while something is done about it. */

const kept = vi.hoisted(() => new Map<string, unknown>());
const received = vi.hoisted(
  () => new Map<string, (data: unknown, sender?: object) => Promise<unknown>>(),
);
vi.mock('wxt/utils/storage', () => ({
  storage: {
    setItem: async (key: string, value: unknown) => void kept.set(key, value),
    getItem: async (key: string) => kept.get(key) ?? null,
    removeItem: async (key: string) => void kept.delete(key),
  },
}));
vi.mock('@/utils/receive', async (original) => ({
  ...(await original<object>()),
  receive: (type: string, _: unknown, __: unknown, take: never) => void received.set(type, take),
}));
vi.mock('@/utils/settings', () => ({ readSettings: async () => ({ sitesOff: [] }) }));
vi.mock('@/components/page', () => ({ loadWords: undefined }));
vi.mock('./badge', () => ({
  showBadge: async (_: number, kind: string) => {
    await tabs.badging.shift();
    tabs.badge = kind;
  },
}));
vi.mock('./sites', () => ({ mayRead: () => tabs.allowed, leaveFrame: async () => undefined }));
vi.mock('./restyle', () => ({ pageCss: () => '' }));
vi.mock('./sender', () => ({ pageOf: ({ url }: { url: string }) => url }));

/** The browser: scripts come when a test lets them. */
const tabs = vi.hoisted(() => ({
  updated: (_tab: number, _change: object): void => undefined,
  bringing: Promise.resolve<object[]>([]),
  allowed: Promise.resolve(true),
  /** What each next change of the badge waits for, and what it says. */
  badging: [] as Promise<void>[],
  badge: '',
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async () => ({ url: OLD }),
      onRemoved: { addListener: () => undefined },
      onUpdated: { addListener: (heard: typeof tabs.updated) => (tabs.updated = heard) },
    },
    scripting: { executeScript: () => tabs.bringing, insertCSS: async () => undefined },
  },
}));

const OLD = 'http://a.gov.cn/1.html';
const TAB = 7;
const verdict = { kind: 'proposal', score: 9, reasons: [], trusted: true };
const memory = (): TabMemory | undefined => kept.get(`session:tab-${TAB}`) as TabMemory | undefined;

let brought: (frames: object[]) => void;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  kept.clear();
  tabs.bringing = new Promise((resolve) => (brought = resolve));
  vi.resetModules();
  const { handleInjection } = await import('./inject');
  const { watchTabs } = await import('./tabs');
  handleInjection(Promise.resolve());
  watchTabs();
});
const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

it('a page that is left while the reader comes is forgotten, also when a person asked', async () => {
  const reading = received.get('readByHand')!(TAB);
  await rest();
  tabs.updated(TAB, { status: 'loading' });
  brought([{ frameId: 0, result: verdict }]);
  expect(await reading).toEqual({ ok: true });
  await rest();
  expect(memory()).toBeUndefined();
});

it('a page that is left while the detector’s verdict is taken is forgotten', async () => {
  let allow: (may: boolean) => void;
  tabs.allowed = new Promise((resolve) => (allow = resolve));
  const stranger = { ...verdict, trusted: false };
  const taken = received.get('replyFound')!(stranger, { tab: { id: TAB }, frameId: 0, url: OLD });
  await rest();
  tabs.updated(TAB, { status: 'loading' });
  brought([]);
  allow!(true);
  await taken;
  await rest();
  expect(memory()).toBeUndefined();
});

it('what a reader says of its page is not overtaken by what was asked before', async () => {
  const moved = { ...verdict, score: 12 };
  const reading = received.get('readByHand')!(TAB);
  await rest();
  const told = received.get('readerMoved')!(moved, { tab: { id: TAB }, frameId: 0, url: OLD });
  await rest();
  brought([{ frameId: 0, result: verdict }]);
  await Promise.all([reading, told]);
  expect(memory()).toMatchObject({ verdict: moved, byHand: true });
});

it('of two things that a reader says one after the other the later one holds', async () => {
  let badged: () => void;
  tabs.badging = [new Promise((resolve) => (badged = resolve))];
  const from = { tab: { id: TAB }, frameId: 0, url: OLD };
  const told = [verdict, null].map((said) => received.get('readerMoved')!(said, from));
  await rest();
  badged!();
  await Promise.all(told);
  expect(memory()).toBeUndefined();
  expect(tabs.badge).toBe('none');
});
