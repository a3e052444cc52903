/**
 * The address that a frame's text stands under: its own, or for a frame that a page writes itself
 * (`about:blank`, `srcdoc`) that of the page. Its own also where the page may not be asked.
 */
export function frameAddress(window: Window): string {
  const { href } = window.location;
  if (!href.startsWith('about:') || window.parent === window) return href;
  try {
    return frameAddress(window.parent);
  } catch (error) {
    // Another site's page: browsers let nobody look.
    if (error instanceof DOMException) return href;
    throw error;
  }
}
