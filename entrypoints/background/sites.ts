import { browser, type Browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messages';
import { beyondGovernment, originOf } from '@/utils/sites';
import { showBadge } from './badge';
import { recallAll, remember } from './tabs';

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

/** Looks at the pages that are open already on sites that were just allowed. */
async function detectOpen(origins: readonly string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: [...origins] })) {
    if (id === undefined) continue;
    try {
      await browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: [DETECTOR],
      });
    } catch (error) {
      // A tab that sleeps or shows an error page has nothing to read.
      console.info('fuwen: a page is not looked at', error);
    }
  }
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

/** Takes the reader out of pages that it may no longer read unasked. */
async function leaveClosed(): Promise<void> {
  for (const { tabId, url, ...memory } of await recallAll()) {
    if (memory.readerFrame === null || memory.byHand || (await mayRead(url))) continue;
    await remember(tabId, { ...memory, url, readerFrame: null });
    await showBadge(tabId, 'none');
    await leaveFrame(tabId, memory.readerFrame);
  }
}

/** Follows the sites that the extension may read, as browser and person give and take them. */
export function watchSites(choices: Promise<void>): void {
  // One after the other: two registrations at once would refuse each other.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    turn = turn
      .then(() => choices)
      .then(work)
      .catch((error: unknown) => console.error('fuwen: sites could not be followed', error));
  };
  browser.permissions.onAdded.addListener(({ origins = [] }: Permissions) =>
    inTurn(async () => {
      await register();
      if (origins.length > 0) await detectOpen(origins);
    }),
  );
  browser.permissions.onRemoved.addListener(() =>
    inTurn(async () => {
      await register();
      await leaveClosed();
    }),
  );
  const start = (): void =>
    inTurn(async () => {
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
