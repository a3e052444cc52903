import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useVirtualRows } from '@/components/virtual';
import './list.css';

/** A long list of which only the rows in view are drawn; arrow keys, Home and End scroll it. */
export function VirtualList({
  label,
  count,
  estimate,
  keyOf,
  children,
}: {
  label: string;
  count: number;
  estimate: (index: number) => number;
  keyOf: (index: number) => string;
  children: (index: number) => ComponentChildren;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualRows({ count, scroller, estimate, keyOf, top: 0 });
  return (
    // A list that scrolls must be reachable by keyboard even where it holds no link.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={scroller} class="scroller" tabIndex={0} role="group" aria-label={label}>
      <div class="rows" role="list" style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <div
            key={String(key)}
            class="row"
            role="listitem"
            aria-setsize={count}
            aria-posinset={index + 1}
            data-index={index}
            ref={(element: HTMLDivElement | null) => virtual.measureElement(element)}
            style={{ transform: `translateY(${start}px)` }}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
