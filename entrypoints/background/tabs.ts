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
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void forget(tabId);
  });
}
