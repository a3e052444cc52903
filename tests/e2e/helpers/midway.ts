/**
 * Run in a page: presses the button that bears one of the words as soon as what takes long is under
 * way. From outside it might have ended by then.
 */
export const pressMidway = (words: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      if (!document.querySelector('progress')?.value) return false;
      const button = [...document.querySelectorAll('button')].find((one) =>
        words.includes(one.textContent!.trim()),
      );
      button!.click();
      resolve();
      return true;
    };
    if (look()) return;
    const watching = new MutationObserver(() => {
      if (look()) watching.disconnect();
    });
    watching.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
