import { failureOf, type Failure } from '@/utils/library/faults';
import { db } from '@/utils/library/db';
import { highlightIds, watchQuery, type HighlightFilter } from '@/utils/library/queries';
import type { Id } from '@/utils/library/types';
import { serve } from '@/utils/thread';

/**
 * Follows the ids of the highlights that a filter lets through: asking for a hundred thousand keys
 * and sifting them would hold the page up.
 */

/** A part of the list, which the last one completes; or why it could not be read, after which it is followed on. */
export type Followed = { part: Id[]; last: boolean } | { failure: Failure };

/** Ids in one message: what the page takes in at a time. */
const PART = 5_000;

const jobs = {
  /** Never ends by itself. */
  follow: (filter: HighlightFilter, tell: (said: Followed) => void): Promise<never> => {
    watchQuery(
      () => highlightIds(db, filter),
      (ids) => {
        for (let from = 0; from === 0 || from < ids.length; from += PART)
          tell({ part: ids.slice(from, from + PART), last: from + PART >= ids.length });
      },
      (error) => tell({ failure: failureOf(error) }),
    );
    return new Promise(() => undefined);
  },
};
export type IdsJobs = typeof jobs;

serve(jobs);
