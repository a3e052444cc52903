import {
  Virtualizer,
  elementScroll,
  observeElementOffset,
  observeElementRect,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows beyond so many are drawn only while they can be seen. */
export const VIRTUAL_FROM = 60;

interface VirtualOptions {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  estimate: (index: number) => number;
  keyOf: (index: number) => string;
  /** Height of what sticks to the top and hides what is under it. */
  top: number;
}

/** Draws a window of a long list of rows of unlike heights, with @tanstack/virtual-core. */
export function useVirtualRows({ count, scroller, estimate, keyOf, top }: VirtualOptions) {
  const [, redraw] = useState(0);
  const made = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyOf,
    overscan: 4,
    scrollPaddingStart: top,
    initialRect: { width: innerWidth, height: innerHeight },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw((n) => n + 1),
  };
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtual = made.current;
  virtual.setOptions(options);
  // The library's adapters are meant to call these two, named so.
  // oxlint-disable-next-line no-underscore-dangle
  useEffect(() => virtual._didMount(), [virtual]);
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtual._willUpdate());
  return virtual;
}
