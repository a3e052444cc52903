import { browser } from 'wxt/browser';
import type { ReaderContext } from './context';

/** When a person comes back to a page or is about to do something in it. */
const MOMENTS = ['visibilitychange', 'pointerdown', 'keydown', 'selectionchange'] as const;

/**
 * Notices that the extension was updated or removed below the page. Asked of the browser itself,
 * for a page can forge every event: a script that is left behind has no id any more.
 */
export function watchConnection({ lost, signal }: Pick<ReaderContext, 'lost' | 'signal'>): void {
  const look = (): void => {
    if (!browser.runtime?.id) lost.value = true;
  };
  for (const moment of MOMENTS)
    document.addEventListener(moment, look, { capture: true, passive: true, signal });
}
