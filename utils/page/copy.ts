/** Hands `text` to the clipboard by the old command: the only way on plain http. */
function copyByCommand(text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    // A page that forbids copying listens as well; these are our words, not its own.
    event.stopImmediatePropagation();
    taken = true;
  };
  window.addEventListener('copy', give, { capture: true });
  // There is no other way without a secure context; the command stays in all browsers.
  document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  return taken;
}

/**
 * Puts `text` on the clipboard, on plain http pages too. False where page or browser refuse; then
 * the text must be shown for copying by hand. To be called from a person's click or key.
 */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return copyByCommand(text);
  return clipboard.writeText(text).then(
    () => true,
    () => copyByCommand(text),
  );
}
