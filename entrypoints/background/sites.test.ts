import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

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
  const onAdded = event();
  const onRemoved = event();
  const onInstalled = event();
  const put = async (given: Script[]): Promise<void> =>
    given.forEach((one) => scripts.set(one.id, { ...scripts.get(one.id), ...one }));
  return {
    scripts,
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
        unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
          ids.forEach((id) => scripts.delete(id)),
      },
    },
  };
}

vi.mock('./badge', () => ({ showBadge: vi.fn<() => Promise<void>>() }));
vi.mock('@/utils/messages', () => ({ sendMessage: vi.fn<() => Promise<void>>() }));
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
