import { browser } from 'wxt/browser';
import { loadWords } from '@/components/page';
import { languageSchema, verdictSchema, nothing, receive, tabIdSchema } from '@/utils/receive';
import { readSettings } from '@/utils/settings';
import type { Verdict } from '@/utils/reply/detect';
import { showBadge } from './badge';
import { pageCss } from './restyle';
import { recall, remember } from './tabs';

const READER = '/content-scripts/reader.js';
const VERDICT = '/verdict.js';

/** Brings the reader into one frame. A second call finds the first. */
async function injectReader(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // Firefox' content scripts may not adopt a sheet themselves; Chromium paints no backgrounds of
  // highlights from sheets that are inserted so.
  if (import.meta.env.BROWSER === 'firefox')
    await browser.scripting.insertCSS({ target, css: pageCss((await readSettings()).colours) });
  await browser.scripting.executeScript({ target, files: [READER] });
}

const siteIsOff = async (host: string): Promise<boolean> =>
  (await readSettings()).sitesOff.includes(host);

/** The host of a tab's address, as far as we may see it. */
async function hostOf(tabId: number): Promise<string> {
  const { url } = await browser.tabs.get(tabId);
  return url ? new URL(url).host : '';
}

/** Judges the page of a tab now; null where the browser lets no script in. */
async function judge(tabId: number): Promise<Verdict | null> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, files: [VERDICT] });
    return (first?.result as Verdict | undefined) ?? null;
  } catch (error) {
    // Shops, browser pages and pages without a grant refuse scripts: that is an answer, no fault.
    console.info('fuwen: no script may run here', error);
    return null;
  }
}

/** Detector, popup and panel: who asks for the reader, and what the tab is. */
export function handleInjection(choices: Promise<void>): void {
  receive('replyFound', 'page', verdictSchema, async (verdict, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined || !sender.url) return;
    await choices;
    await showBadge(tabId, verdict.kind);
    const off = await siteIsOff(new URL(sender.url).host);
    const readerFrame = off || !verdict.trusted ? null : (sender.frameId ?? 0);
    await remember(tabId, { verdict, readerFrame });
    if (readerFrame !== null) await injectReader(tabId, readerFrame);
  });

  receive('tabState', 'extension', tabIdSchema, async (tabId) => {
    const host = await hostOf(tabId);
    const memory = await recall(tabId);
    const verdict = memory?.verdict ?? (await judge(tabId));
    return {
      host,
      verdict,
      readerFrame: memory?.readerFrame ?? null,
      siteOff: await siteIsOff(host),
    };
  });

  receive('readByHand', 'extension', tabIdSchema, async (tabId) => {
    const verdict = (await recall(tabId))?.verdict ?? (await judge(tabId));
    if (!verdict) return { ok: false };
    await injectReader(tabId, 0);
    await remember(tabId, { verdict, readerFrame: 0 });
    return { ok: true };
  });

  receive('words', 'page', languageSchema, loadWords);

  receive('openPanel', 'page', nothing, async (_, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    // Firefox opens its sidebar from a gesture on our own button only.
    if ('sidePanel' in browser) await browser.sidePanel.open({ tabId });
  });
}
