import { browser, type Browser } from 'wxt/browser';

/**
 * True where a person has just installed the extension by hand, and it shows how to begin. Not where
 * an office installs it on every machine, nor while it is being worked on.
 */
export const welcomes = (
  reason: `${Browser.runtime.OnInstalledReason}`,
  installType: `${Browser.management.ExtensionInstallType}`,
): boolean => reason === 'install' && installType === 'normal';

/** Shows how to begin, once. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    const show = async (): Promise<void> => {
      const { installType } = await browser.management.getSelf();
      if (!welcomes(reason, installType)) return;
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html#/start') });
    };
    show().catch((error: unknown) => console.warn('fuwen: the first page was not shown', error));
  });
}
