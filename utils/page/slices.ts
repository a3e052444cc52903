import type { Steps } from '@/utils/text/steps';

/** How long a slice of work may hold the page, in milliseconds. */
const SLICE = 8;

/**
 * Does a work that offers rests in slices of a few milliseconds, so that the page stays usable.
 * Rejects with the signal's reason when it is aborted.
 */
export async function inSlices<T>(work: Steps<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  // Messages give the page its turn at once; timers wait a second each in a tab in the background.
  const { port1, port2 } = new MessageChannel();
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      port1.addEventListener('message', () => resolve(), { once: true });
      port2.postMessage(null);
    });
  port1.start();
  try {
    let since = performance.now();
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE) continue;
      await turn();
      signal.throwIfAborted();
      since = performance.now();
    }
  } finally {
    port1.close();
    port2.close();
  }
}
