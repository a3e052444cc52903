import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { loadWords } from '@/components/page';
import { languageSchema, verdictSchema, nothing, receive, tabIdSchema } from '@/utils/receive';
import { readSettings } from '@/utils/settings';
import type { Verdict } from '@/utils/reply/detect';
import { permissionFor, type Access } from '@/utils/sites';
import { showBadge } from './badge';
import { pageCss } from './restyle';
import { pageOf } from './sender';
import { leaveFrame, mayRead } from './sites';
import { forget, inTurn, recall, remember } from './tabs';

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

interface Judged {
  verdict: Verdict;
  frameId: number;
}

/** The frame that is most like a reply; the page itself where none is more so. */
const best = (judged: readonly Judged[]): Judged | null =>
  judged.toSorted(
    (a, b) =>
      Number(a.verdict.kind === 'none') - Number(b.verdict.kind === 'none') ||
      a.frameId - b.frameId,
  )[0] ?? null;

/** Judges the page of a tab and its frames now; null where the browser lets no script in. */
async function judge(tabId: number): Promise<Judged | null> {
  try {
    const target = { tabId, allFrames: true };
    const results = await browser.scripting.executeScript({ target, files: [VERDICT] });
    return best(
      results.flatMap(({ frameId, result }) =>
        result ? [{ frameId, verdict: result as Verdict }] : [],
      ),
    );
  } catch (error) {
    // Shops, browser pages and pages without a grant refuse scripts: that is an answer, no fault.
    console.info('fuwen: no script may run here', error);
    return null;
  }
}

/** Reads the page of a tab because a person asked for it; false where the browser refuses. */
export const readTab = (tabId: number): Promise<boolean> => inTurn(tabId, () => takeByHand(tabId));

async function takeByHand(tabId: number): Promise<boolean> {
  const judged = await judge(tabId);
  if (!judged) return false;
  const { verdict, frameId } = judged;
  await injectReader(tabId, frameId);
  const url = await addressOf(tabId);
  await remember(tabId, { verdict, readerFrame: frameId, url, byHand: true });
  return true;
}

/** One reply a tab: the page itself goes before its frames, and the first frame before others. */
async function takeReply(
  tabId: number,
  frameId: number,
  url: string,
  verdict: Verdict,
): Promise<void> {
  const earlier = await recall(tabId);
  if (frameId !== 0 && earlier) return;
  // A government's site, or one that the person allowed by name.
  const known = verdict.trusted || (await mayRead(url));
  const readerFrame = !known || (await siteIsOff(new URL(url).host)) ? null : frameId;
  const left = earlier?.readerFrame ?? readerFrame;
  if (left !== null && left !== readerFrame) await leaveFrame(tabId, left);
  await Promise.all([
    readerFrame !== null && injectReader(tabId, readerFrame),
    remember(tabId, { verdict, readerFrame, url, byHand: false }),
    showBadge(tabId, verdict.kind),
  ]);
}

/** What the reader itself says that its page is now; null for no reply. */
async function takeMove(
  tabId: number,
  frameId: number,
  url: string,
  verdict: Verdict | null,
): Promise<void> {
  await showBadge(tabId, verdict?.kind ?? 'none');
  if (!verdict) return forget(tabId);
  // Browsers tell of such a move as if another page were loading, and the tab was forgotten.
  const asked = (await recall(tabId))?.byHand ?? !(verdict.trusted || (await mayRead(url)));
  await remember(tabId, { verdict, readerFrame: frameId, url, byHand: asked });
}

/** Detector, popup and panel: who asks for the reader, and what the tab is. */
export function handleInjection(choices: Promise<void>): void {
  receive('replyFound', 'page', verdictSchema, async (verdict, sender) => {
    const tabId = sender.tab?.id;
    const url = pageOf(sender);
    if (tabId === undefined || !url) return;
    await choices;
    await inTurn(tabId, () => takeReply(tabId, sender.frameId ?? 0, url, verdict));
  });

  receive('readerMoved', 'page', v.nullable(verdictSchema), async (verdict, sender) => {
    const tabId = sender.tab?.id;
    const url = pageOf(sender);
    if (tabId === undefined || !url) return;
    await choices;
    await inTurn(tabId, () => takeMove(tabId, sender.frameId ?? 0, url, verdict));
  });

  receive('tabState', 'extension', tabIdSchema, async (tabId) => {
    // A tab that has been closed is the one thing that browsers refuse here.
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) return null;
    const url = tab.url ?? '';
    const host = URL.canParse(url) ? new URL(url).host : '';
    const known = await recall(tabId);
    const judged = known ? null : await judge(tabId);
    // Its detector may have told meanwhile.
    const memory = known ?? (await recall(tabId));
    return {
      host,
      verdict: memory?.verdict ?? judged?.verdict ?? null,
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
