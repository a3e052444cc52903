import { storing } from './storing';
import type { AnchorState, Highlight } from './types';

const LOST: ReadonlySet<AnchorState> = new Set<AnchorState>(['orphan', 'changed']);

/** In the database, highlights that need a look bear a mark, and the others none. */
type Marked = Highlight & { lost?: 1 };

/**
 * The index over `lost` finds the few that need a look. One over `anchor` would hold an entry for
 * each of the many that are in place, too, and every write would pay for it.
 */
export const markingLost = storing<Highlight>('markingLost', 'highlights', {
  into: (highlight) => (LOST.has(highlight.anchor) ? { ...highlight, lost: 1 } : highlight),
  from: (stored) => {
    if (!('lost' in stored)) return stored as Highlight;
    const { lost: _, ...highlight } = stored as Marked;
    return highlight;
  },
});
