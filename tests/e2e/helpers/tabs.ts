import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** What the extension's worker offers to a function that runs in it. */
declare const chrome: {
  tabs: { query: (filter: object) => Promise<{ id?: number; active: boolean; url?: string }[]> };
};

/** Brings a page to the front and gives the browser's number of its tab. */
export async function activeTab({ worker }: Chromium, page: Page): Promise<number> {
  const background = await worker();
  await page.bringToFront();
  return background.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.active && tab.url === address)!.id!;
  }, page.url());
}
