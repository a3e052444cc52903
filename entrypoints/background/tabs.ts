import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { Verdict } from '@/utils/reply/detect';

/** What the background remembers of a tab; session storage outlives the worker, not the browser. */
export interface TabMemory {
  verdict: Verdict;
  readerFrame: number | null;
  /** Address of the frame that was judged. */
  url: string;
  /** A person asked for the reader: it stays whatever becomes of permissions. */
  byHand: boolean;
}

/**
 * One thing at a time for a tab, in the order in which they came: frames may ask in the same moment,
 * and a tab may go to another page while its reader is being brought. What writes the memory of a tab
 * has its turn.
 */
export const inTurn = <T>(tabId: number, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`tab-${tabId}`, work);

const PREFIX = 'tab-';
const key = (tabId: number) => `session:${PREFIX}${tabId}` as const;

/** Keeps what is known of a tab, in the place of what was known before. */
export const remember = (tabId: number, memory: TabMemory): Promise<void> =>
  storage.setItem(key(tabId), memory);
/** What is known of a tab; null where nothing is. */
export const recall = (tabId: number): Promise<TabMemory | null> =>
  storage.getItem<TabMemory>(key(tabId));
/** Drops what is known of a tab. */
export const forget = (tabId: number): Promise<void> => storage.removeItem(key(tabId));

/** Every tab that something is known of. */
export async function recallAll(): Promise<(TabMemory & { tabId: number })[]> {
  const all = await storage.snapshot('session');
  return Object.entries(all).flatMap(([name, memory]) =>
    name.startsWith(PREFIX)
      ? [{ ...(memory as TabMemory), tabId: Number(name.slice(PREFIX.length)) }]
      : [],
  );
}

/** Forgets a tab when it closes or goes to another page. */
export function watchTabs(): void {
  const leave = (tabId: number): void =>
    void inTurn(tabId, () => forget(tabId)).catch((error: unknown) =>
      console.warn('fuwen: a tab is not forgotten', error),
    );
  browser.tabs.onRemoved.addListener(leave);
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') leave(tabId);
  });
}
