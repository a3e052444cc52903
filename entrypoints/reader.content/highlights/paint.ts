import { savedName } from '@/components/highlight-colours';
import type { Colour } from '@/utils/library/types';
import type { Keeper } from './keeper';

/** Above measures and entities, below the mark in focus. */
const PRIORITY = 5;

/** Paints what is kept: one registry entry a colour, overlapping ranges side by side in it. */
export function paintKept(keeper: Keeper, own: Map<string, Highlight>): void {
  clearKept(own);
  const dark = keeper.reader.dark.value;
  const groups = new Map<string, Range[]>();
  for (const { highlight, located } of keeper.placed.value) {
    if (located.state === 'orphan') continue;
    const range = keeper.article.rangeOf(located.span);
    if (!range) continue;
    const name = savedName(highlight.colour as Colour, located.state === 'changed', dark);
    const group = groups.get(name);
    if (group) group.push(range);
    else groups.set(name, [range]);
  }
  for (const [name, ranges] of groups) {
    const painted = new Highlight(...ranges);
    painted.priority = PRIORITY;
    own.set(name, painted);
    CSS.highlights.set(name, painted);
  }
}

/** Takes away what `paintKept` painted, and nothing else. */
export function clearKept(own: Map<string, Highlight>): void {
  for (const [name, painted] of own)
    if (CSS.highlights.get(name) === painted) CSS.highlights.delete(name);
  own.clear();
}
