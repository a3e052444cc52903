import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { fakeLocks } from '@/tests/fake-locks';
import { DEFAULTS, type Settings } from '@/utils/settings/schema';
import { inTurn, forget, recall, remember, type TabMemory } from './tabs';

/** An event of the browser that a test fires. */
function event() {
  const heard: ((what: object) => void)[] = [];
  return {
    addListener: (listener: (what: object) => void) => heard.push(listener),
    fire: (what: object = {}) => heard.forEach((listener) => listener(what)),
  };
}

interface Script {
  id: string;
  matches: string[];
}

/** The browser as far as sites go: permissions, and scripts that are dropped at an update. */
function fakeSites() {
  const granted = new Set(['*://*.gov.cn/*']);
  const scripts = new Map<string, Script>();
  const looked: number[] = [];
  const onAdded = event();
  const onRemoved = event();
  const onInstalled = event();
  const put = async (given: Script[]): Promise<void> =>
    given.forEach((one) => scripts.set(one.id, { ...scripts.get(one.id), ...one }));
  return {
    scripts,
    looked,
    give: (origin: string) => {
      granted.add(origin);
      onAdded.fire({ origins: [origin] });
    },
    take: (origin: string) => {
      granted.delete(origin);
      onRemoved.fire({ origins: [origin] });
    },
    update: () => {
      scripts.clear();
      onInstalled.fire({ reason: 'update' });
    },
    api: {
      ...fakeBrowser,
      runtime: { ...fakeBrowser.runtime, onInstalled },
      permissions: {
        onAdded,
        onRemoved,
        getAll: async () => ({ origins: [...granted] }),
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((one) => granted.has(one)),
      },
      tabs: { ...fakeBrowser.tabs, query: async () => [] },
      scripting: {
        getRegisteredContentScripts: async () => [...scripts.values()],
        registerContentScripts: put,
        updateContentScripts: put,
        executeScript: async ({ target }: { target: { tabId: number } }) =>
          void looked.push(target.tabId),
        unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
          ids.forEach((id) => scripts.delete(id)),
      },
    },
  };
}

vi.mock('./badge', () => ({ showBadge: vi.fn<() => Promise<void>>() }));
const left = vi.hoisted(() => [] as { tabId: number; frameId: number }[]);
vi.mock('@/utils/messages', () => ({
  sendMessage: async (_: string, __: undefined, where: { tabId: number; frameId: number }) =>
    void left.push(where),
}));
const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/utils/storage', () => ({
  storage: {
    setItem: async (key: string, value: unknown) => void kept.set(key, value),
    getItem: async (key: string) => kept.get(key) ?? null,
    removeItem: async (key: string) => void kept.delete(key),
    snapshot: async () =>
      Object.fromEntries([...kept].map(([key, value]) => [key.replace('session:', ''), value])),
  },
}));
const settings = vi.hoisted(() => ({
  changed: (_now: Partial<Settings>, _before: Partial<Settings>): void => undefined,
}));
vi.mock('@/utils/settings', () => ({
  watchSettings: (changed: typeof settings.changed) => (settings.changed = changed),
}));
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { chrome: unknown }).chrome;
  },
}));

let sites: ReturnType<typeof fakeSites>;
const matches = (): string[] => [...sites.scripts.values()].flatMap((one) => one.matches);

beforeEach(async () => {
  fakeBrowser.reset();
  sites = fakeSites();
  vi.stubGlobal('chrome', sites.api);
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  kept.clear();
  left.length = 0;
  vi.resetModules();
  const { watchSites } = await import('./sites');
  watchSites(Promise.resolve());
});

it('registers the detector for the sites that are allowed, and only for those', async () => {
  sites.give('*://www.rd.example/*');
  await vi.waitFor(() => expect(matches()).toEqual(['*://www.rd.example/*']));
  sites.give('*://zx.example/*');
  await vi.waitFor(() => expect(matches()).toEqual(['*://www.rd.example/*', '*://zx.example/*']));
  sites.take('*://www.rd.example/*');
  await vi.waitFor(() => expect(matches()).toEqual(['*://zx.example/*']));
  sites.take('*://zx.example/*');
  await vi.waitFor(() => expect(sites.scripts.size).toBe(0));
});

it('registers anew what an update of the extension dropped', async () => {
  sites.give('*://www.rd.example/*');
  await vi.waitFor(() => expect(sites.scripts.size).toBe(1));
  sites.update();
  expect(sites.scripts.size).toBe(0);
  await vi.waitFor(() => expect(matches()).toEqual(['*://www.rd.example/*']));
});

it('leaves government sites to the manifest', async () => {
  sites.give('https://www.jingan.gov.cn/*');
  sites.give('*://www.rd.example/*');
  await vi.waitFor(() => expect(matches()).toEqual(['*://www.rd.example/*']));
});

describe('open pages', () => {
  const TAB = 7;
  const SITE = 'www.rd.example:8080';
  const memory: TabMemory = {
    verdict: { kind: 'proposal', score: 9, reasons: [], trusted: false },
    readerFrame: 3,
    url: `http://${SITE}/1.html`,
    byHand: false,
  };
  const switched = (before: string[], now: string[]): void =>
    settings.changed({ ...DEFAULTS, sitesOff: now }, { ...DEFAULTS, sitesOff: before });

  it('are left at once when their site is switched off, and read again when it is switched on', async () => {
    await remember(TAB, memory);
    await remember(8, { ...memory, url: 'http://other.example/' });
    switched([], [SITE]);
    await vi.waitFor(() => expect(left).toEqual([{ tabId: TAB, frameId: 3 }]));
    expect(await recall(TAB)).toEqual({ ...memory, readerFrame: null });
    expect((await recall(8))!.readerFrame).toBe(3);
    switched([SITE], []);
    await vi.waitFor(() => expect(sites.looked).toEqual([TAB]));
    // Whichever frame is a reply says so itself.
    expect(await recall(TAB)).toBeNull();
  });

  it('that a person had read stay, and other settings are no business of theirs', async () => {
    await remember(TAB, { ...memory, byHand: true });
    switched([], [SITE]);
    switched([SITE], [SITE]);
    await new Promise((rest) => setTimeout(rest, 30));
    expect(left).toEqual([]);
    expect(sites.looked).toEqual([]);
  });

  it('that go elsewhere while they are left are forgotten', async () => {
    await remember(TAB, memory);
    let asked = (): void => undefined;
    const asking = new Promise<void>((resolve) => (asked = resolve));
    let say = (_may: boolean): void => undefined;
    sites.api.permissions.contains = () => {
      asked();
      return new Promise((resolve) => (say = resolve));
    };
    sites.take('*://www.rd.example/*');
    await asking;
    const gone = inTurn(TAB, () => forget(TAB));
    await new Promise((rest) => setTimeout(rest, 20));
    say(false);
    await gone;
    await new Promise((rest) => setTimeout(rest, 20));
    expect(await recall(TAB)).toBeNull();
  });
});
