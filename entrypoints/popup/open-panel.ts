import { browser } from 'wxt/browser';

/** Opens the panel beside a tab: Chrome's side panel or Firefox' sidebar. Needs the person's click. */
export async function openPanel(tabId: number): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox') {
    const { sidebarAction } = browser as unknown as {
      sidebarAction: { open: () => Promise<void> };
    };
    await sidebarAction.open();
  } else await browser.sidePanel.open({ tabId });
  window.close();
}
