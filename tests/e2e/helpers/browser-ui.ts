import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** What a person does in Chromium's own interface, which no driver can click. */

interface DeveloperPrivate {
  addHostPermission: (id: string, pattern: string) => Promise<void>;
  updateExtensionConfiguration: (change: {
    extensionId: string;
    hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
  }) => Promise<void>;
}
declare const chrome: { developerPrivate: DeveloperPrivate };

const idOf = ({ origin }: Chromium): string => new URL(origin).host;

async function inManager(
  chromium: Chromium,
  work: (page: Page, id: string) => Promise<void>,
): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions');
  await work(page, idOf(chromium));
  await page.close();
}

/**
 * Agrees beforehand to what the browser will ask about a site: the extension's own request is then
 * granted without the question.
 */
export const agreeTo = (chromium: Chromium, pattern: string): Promise<void> =>
  inManager(chromium, (page, id) =>
    page.evaluate(
      ([extension, origin]) => chrome.developerPrivate.addHostPermission(extension!, origin!),
      [id, pattern],
    ),
  );

/** Takes the sites of the manifest from the extension, or gives them back. */
export const setHostAccess = (
  chromium: Chromium,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> =>
  inManager(chromium, (page, extensionId) =>
    page.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
      extensionId,
      hostAccess,
    }),
  );

/** Clicks the toolbar button over a page, which opens the popup and lends the extension the page. */
export async function clickAction(chromium: Chromium, page: Page): Promise<void> {
  await page.bringToFront();
  const browser = chromium.context.browser();
  if (!browser) throw new Error('no browser to drive');
  const session = await browser.newBrowserCDPSession();
  // Of a newer protocol than the driver has types for.
  const send = session.send.bind(session) as unknown as <T>(
    method: string,
    params: object,
  ) => Promise<T>;
  const { targetInfos } = await send<{
    targetInfos: { type: string; url: string; targetId: string }[];
  }>('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await send('Extensions.triggerAction', { id: idOf(chromium), targetId: tab.targetId });
  await session.detach();
}
