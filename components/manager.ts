import { browser } from 'wxt/browser';

/** Whether the browser is Edge: its own pages have another scheme than Chrome's. */
const isEdge = (): boolean => /\bEdg\//.test(navigator.userAgent);

/** The address of one of Chrome's or Edge's own pages. */
const browserPage = (path: string): string => `${isEdge() ? 'edge' : 'chrome'}://${path}`;

/** Opens Chrome's or Edge's page about this extension: access to sites and files stands there. */
export async function openManager(): Promise<void> {
  await browser.tabs.create({ url: browserPage(`extensions/?id=${browser.runtime.id}`) });
}

/** Opens the browser's page where keys are changed. */
export async function openShortcuts(): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') {
    const { commands } = browser as unknown as {
      commands: { openShortcutSettings: () => Promise<void> };
    };
    await commands.openShortcutSettings();
  } else await browser.tabs.create({ url: browserPage('extensions/shortcuts') });
}
