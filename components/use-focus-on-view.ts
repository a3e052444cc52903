import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When another view takes the place of the one that had the focus, `target` gets it: Tab goes on from
 * there, and a screen reader reads on. Wherever the focus is kept, it stays.
 */
export function useFocusOnView(target: RefObject<HTMLElement | null>, view: string): void {
  const before = useRef(view);
  // Before the page is painted: a key that is pressed at once meets the focus where it belongs.
  useLayoutEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (document.activeElement === document.body) target.current?.focus();
  }, [view]);
}
