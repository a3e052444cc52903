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

/** Where browsers do not tell of moves inside a page, its address is looked at so often, in ms. */
const GLANCE = 1_000;

/**
 * Calls `moved` whenever the address changes and the document stays: a fragment, an entry of the
 * page's own history. Ends with `signal`. The page's `history` cannot be listened to from our world.
 */
export function watchAddress(window: Window, moved: () => void, signal: AbortSignal): void {
  let last = window.location.href;
  const look = (): void => {
    const now = window.location.href;
    if (now === last) return;
    last = now;
    moved();
  };
  // Firefox has it from version 147 on.
  const { navigation } = window as Window & { navigation?: EventTarget };
  if (navigation) return navigation.addEventListener('currententrychange', look, { signal });
  for (const type of ['popstate', 'hashchange']) window.addEventListener(type, look, { signal });
  const glance = setInterval(look, GLANCE);
  signal.addEventListener('abort', () => clearInterval(glance), { once: true });
}
