import { browser, type Browser } from 'wxt/browser';
import { readTab } from './inject';

type Tab = Browser.tabs.Tab;

/** What the keys of the manifest's `commands` do. */
const COMMANDS: Record<string, (tab: Tab | undefined) => Promise<unknown>> = {
  'read-page': async (tab) => tab?.id !== undefined && (await readTab(tab.id)),
  'open-panel': async (tab) => tab?.id !== undefined && browser.sidePanel.open({ tabId: tab.id }),
  'open-library': () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
};

/** Answers the keys that work in any page. */
export function handleCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    COMMANDS[command]?.(tab).catch((error: unknown) =>
      console.warn(`fuwen: ${command} was not done`, error),
    );
  });
}
