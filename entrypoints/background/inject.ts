import { browser, type Browser } from 'wxt/browser';
import { loadWords } from '@/components/page';
import { languageSchema, verdictSchema, nothing, receive, tabIdSchema } from '@/utils/receive';
import { readSettings } from '@/utils/settings';
import type { Verdict } from '@/utils/reply/detect';
import { originOf, permissionFor, type Access } from '@/utils/sites';
import { showBadge } from './badge';
import { pageCss } from './restyle';
import { mayRead } from './sites';
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

/** The address of a tab's page, as far as we may see it. */
const addressOf = async (tabId: number): Promise<string> =>
  (await browser.tabs.get(tabId)).url ?? '';

async function accessTo(url: string): Promise<Access> {
  if (permissionFor(url) === null) return 'closed';
  return (await mayRead(url)) ? 'granted' : 'askable';
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

/** Reads the page of a tab because a person asked for it; false where the browser refuses. */
export async function readTab(tabId: number): Promise<boolean> {
  const verdict = (await recall(tabId))?.verdict ?? (await judge(tabId));
  if (!verdict) return false;
  await injectReader(tabId, 0);
  await remember(tabId, { verdict, readerFrame: 0, url: await addressOf(tabId), byHand: true });
  return true;
}

/** The address that a frame's permission goes by: one that its page wrote itself has the page's. */
const pageOf = ({ url = '', tab }: Browser.runtime.MessageSender): string | undefined =>
  originOf(url) === null ? tab?.url : url;

/** Detector, popup and panel: who asks for the reader, and what the tab is. */
export function handleInjection(choices: Promise<void>): void {
  receive('replyFound', 'page', verdictSchema, async (verdict, sender) => {
    const tabId = sender.tab?.id;
    const url = pageOf(sender);
    if (tabId === undefined || !url) return;
    await choices;
    await showBadge(tabId, verdict.kind);
    // A government's site, or one that the person allowed by name.
    const known = verdict.trusted || (await mayRead(url));
    const readerFrame =
      !known || (await siteIsOff(new URL(url).host)) ? null : (sender.frameId ?? 0);
    await remember(tabId, { verdict, readerFrame, url, byHand: false });
    if (readerFrame !== null) await injectReader(tabId, readerFrame);
  });

  receive('tabState', 'extension', tabIdSchema, async (tabId) => {
    const url = await addressOf(tabId);
    const host = URL.canParse(url) ? new URL(url).host : '';
    const memory = await recall(tabId);
    const verdict = memory?.verdict ?? (await judge(tabId));
    return {
      host,
      verdict,
      readerFrame: memory?.readerFrame ?? null,
      siteOff: await siteIsOff(host),
      access: await accessTo(url),
    };
  });

  receive('readByHand', 'extension', tabIdSchema, async (tabId) => ({ ok: await readTab(tabId) }));

  receive('words', 'page', languageSchema, loadWords);

  receive('openPanel', 'page', nothing, async (_, sender) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    // Firefox opens its sidebar from a gesture on our own button only.
    if ('sidePanel' in browser) await browser.sidePanel.open({ tabId });
  });
}
