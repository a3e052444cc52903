import type { Steps } from '@/utils/text/steps';

/** How long a slice of work may hold the page, in milliseconds. */
const SLICE = 8;

/**
 * Does a work that offers rests in slices of a few milliseconds, so that the page stays usable.
 * Rejects with the signal's reason when it is aborted.
 */
export async function inSlices<T>(work: Steps<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    since = performance.now();
  }
}
