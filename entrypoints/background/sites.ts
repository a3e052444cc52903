import { browser, type Browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messages';
import { watchSettings } from '@/utils/settings';
import { beyondGovernment, originOf } from '@/utils/sites';
import { showBadge } from './badge';
import { forget, inTurn, recall, recallAll, remember, type TabMemory } from './tabs';

type Permissions = Browser.permissions.Permissions;

const DETECTOR = '/detect.js';
/** The one registration of the detector on sites that a person allowed. */
const ID = 'allowed-sites';

/** True when the browser lets the extension read the page unasked. */
export async function mayRead(url: string): Promise<boolean> {
  const origin = originOf(url);
  return origin !== null && (await browser.permissions.contains({ origins: [origin] }));
}

/**
 * Makes the registered detector fit the sites that are allowed now. The browser keeps the
 * registration over a restart and drops it at an update, so this runs at both.
 */
async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = beyondGovernment(origins);
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  // A page that loads while the same is registered anew would be missed.
  if (there && sameSites(there.matches ?? [], matches)) return;
  const script = { id: ID, js: [DETECTOR], matches, allFrames: true, matchOriginAsFallback: true };
  if (there) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
}

const sameSites = (a: readonly string[], b: readonly string[]): boolean =>
  a.toSorted().join(' ') === b.toSorted().join(' ');

/** Looks at the page of a tab and its frames; on a reply they ask for the reader. */
async function detectIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [DETECTOR],
    });
  } catch (error) {
    // A tab that sleeps or shows an error page has nothing to read.
    console.info('fuwen: a page is not looked at', error);
  }
}

/** Looks at the pages that are open already on sites that were just allowed. */
async function detectOpen(origins: readonly string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: [...origins] }))
    if (id !== undefined) await detectIn(id);
}

/** Takes the reader out of one frame. */
export async function leaveFrame(tabId: number, frameId: number): Promise<void> {
  try {
    await sendMessage('leavePage', undefined, { tabId, frameId });
  } catch (error) {
    // The page was left by itself.
    console.info('fuwen: no reader to take out', error);
  }
}

/**
 * Does something about every tab that is remembered, but those that a person had read, in its turn:
 * by then it may have gone to another page.
 */
async function forTabs(work: (memory: TabMemory, tabId: number) => Promise<void>): Promise<void> {
  for (const { tabId } of await recallAll())
    await inTurn(tabId, async () => {
      const memory = await recall(tabId);
      if (memory && !memory.byHand) await work(memory, tabId);
    });
}

/** Takes the reader out of a tab; what its page is stays known. */
async function leave(tabId: number, memory: TabMemory): Promise<void> {
  if (memory.readerFrame === null) return;
  await remember(tabId, { ...memory, readerFrame: null });
  await leaveFrame(tabId, memory.readerFrame);
}

/** Takes the reader out of pages that it may no longer read unasked. */
const leaveClosed = (): Promise<void> =>
  forTabs(async (memory, tabId) => {
    if (memory.readerFrame === null || (await mayRead(memory.url))) return;
    await leave(tabId, memory);
    await showBadge(tabId, 'none');
  });

/** Takes the reader out of pages on sites that were switched off, and brings it to those switched on. */
const followSwitches = (now: readonly string[], before: readonly string[]): Promise<void> =>
  forTabs(async (memory, tabId) => {
    const { host } = new URL(memory.url);
    const isOff = now.includes(host);
    if (isOff === before.includes(host)) return;
    if (isOff) return leave(tabId, memory);
    if (memory.readerFrame !== null) return;
    // As if the page had just loaded: which frame is the reply is not remembered.
    await forget(tabId);
    await detectIn(tabId);
  });

/** Follows the sites that the extension may read, as browser and person give and take them. */
export function watchSites(choices: Promise<void>): void {
  // One after the other: two registrations at once would refuse each other.
  let turn: Promise<void> = Promise.resolve();
  const follow = (work: () => Promise<void>): void => {
    turn = turn
      .then(() => choices)
      .then(work)
      .catch((error: unknown) => console.error('fuwen: sites could not be followed', error));
  };
  browser.permissions.onAdded.addListener(({ origins = [] }: Permissions) =>
    follow(async () => {
      await register();
      if (origins.length > 0) await detectOpen(origins);
    }),
  );
  browser.permissions.onRemoved.addListener(() =>
    follow(async () => {
      await register();
      await leaveClosed();
    }),
  );
  watchSettings(({ sitesOff }, before) => follow(() => followSwitches(sitesOff, before.sitesOff)));
  const start = (): void =>
    follow(async () => {
      await register();
      // Pages that the browser brings back, or that were open over an update, may have been there
      // before the registration was.
      const { origins = [] } = await browser.permissions.getAll();
      const allowed = beyondGovernment(origins);
      if (allowed.length > 0) await detectOpen(allowed);
    });
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
}
