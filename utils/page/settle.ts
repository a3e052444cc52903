/** So long nothing may change before a page counts as settled, in milliseconds. */
export const QUIET = 400;
/** Pages that bring their text later than this are read by hand. */
const PATIENCE = 20_000;

/**
 * Calls `look` whenever a page that was still filling has come to rest, until it gives true or
 * patience ends; then nothing is kept. A page that never rests is looked at once, at the end. Calls
 * `gaveUp` when no look was good. Gives what ends it before.
 */
export function whenSettled(
  document: Document,
  look: () => boolean,
  gaveUp?: () => void,
): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(rest);
    clearTimeout(end);
  };
  const observer = new MutationObserver(() => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = undefined;
      if (look()) stop();
    }, QUIET);
  });
  const end = setTimeout(() => {
    const moving = rest !== undefined;
    stop();
    if (!moving || !look()) gaveUp?.();
  }, PATIENCE);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return stop;
}
