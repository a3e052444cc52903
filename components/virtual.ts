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
    overscan: 2,
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

/** Columns beyond so many are drawn only while they can be seen. */
const COLUMNS_FROM = 10;
/** Width of a column and of the row heads in the style sheet, pixels; narrow windows have narrower heads. */
export const COLUMN = 220;
const HEADS = 190;
const SPARE = 2;

/** Gives the first and last column in sight, with a few to spare; all of them where they are few. */
export function useVisibleColumns(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  all: boolean,
): { first: number; last: number } {
  const whole = all || count <= COLUMNS_FROM;
  const [first, setFirst] = useState(0);
  useEffect(() => {
    const box = scroller.current;
    if (!box || whole) return;
    const stop = new AbortController();
    const update = (): void => setFirst(Math.max(0, Math.floor(box.scrollLeft / COLUMN) - SPARE));
    update();
    box.addEventListener('scroll', update, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, [scroller, whole, count]);
  if (whole) return { first: 0, last: count - 1 };
  const width = (scroller.current?.clientWidth ?? innerWidth) - HEADS;
  const last = first + Math.ceil(width / COLUMN) + 2 * SPARE;
  return { first, last: Math.min(count - 1, last) };
}
