import { db } from '@/utils/library/db';
import { SearchIndex, type Hit } from '@/utils/library/search';
import { serve } from '@/utils/thread';

/**
 * Finds words in the library: reading the index and looking at hundreds of texts would hold the page
 * up. What is asked last counts; what was asked before is dropped.
 */

/** As many hits as fill the first screen. */
const HITS_FIRST = 20;

const index = new SearchIndex(db);
/** Which search was asked for last. */
let latest = 0;

const jobs = {
  /** Tells hits as they are found, and gives the last of them. */
  find: async (words: string, tell: (hits: Hit[]) => void): Promise<Hit[]> => {
    const turn = ++latest;
    let rest = await index.candidates(words);
    // A screenful first, then twice as many each time: every text is looked at before it counts as
    // found.
    for (let most = HITS_FIRST; turn === latest; most *= 2) {
      const next = await index.look(words, rest, most);
      rest = next.rest;
      if (rest.length === 0) return next.hits;
      tell(next.hits);
    }
    return [];
  },
  ready: () => index.ready(),
  /** Another thread has built a part of the index. */
  anew: () => {
    index.reload();
    return index.ready();
  },
};
export type SearchJobs = typeof jobs;

serve(jobs);
