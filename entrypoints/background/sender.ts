import type { Browser } from 'wxt/browser';

/**
 * The address that a sender's text stands under: its own, or for a frame that a page wrote itself
 * (`about:blank`, `srcdoc`) that of the page, where both are of one origin.
 */
export function pageOf({ url, origin, tab }: Browser.runtime.MessageSender): string | undefined {
  if (!url?.startsWith('about:') || !tab?.url) return url;
  return origin === new URL(tab.url).origin ? tab.url : url;
}
