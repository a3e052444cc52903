import { failureOf, type Failure } from '@/utils/library/faults';
import { db } from '@/utils/library/db';
import { highlightIds, watchQuery, type HighlightFilter } from '@/utils/library/queries';
import type { Id } from '@/utils/library/types';

/**
 * Follows the ids of the highlights that a filter lets through: asking for a hundred thousand keys
 * and sifting them would hold the page up.
 */

/** A part of the list; the last one completes it. */
export type FromIds = { part: Id[]; last: boolean } | { failure: Failure };

/** Ids in one message: what the page takes in at a time. */
const PART = 5_000;

const say = (message: FromIds): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<HighlightFilter>) => {
  watchQuery(
    () => highlightIds(db, data),
    (ids) => {
      for (let from = 0; from === 0 || from < ids.length; from += PART)
        say({ part: ids.slice(from, from + PART), last: from + PART >= ids.length });
    },
    (error) => say({ failure: failureOf(error) }),
  );
});
