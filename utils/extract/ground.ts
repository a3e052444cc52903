import type { Structure } from '@/utils/text/structure';
import { scan, type Hits } from './lexicon/scan';

/** What every pass over a condensed reply shares: how it is built, and where known words stand. */
export interface Ground extends Structure {
  hits: Hits;
}

/** Looks a structure's text over for the words of all lexicons, once. */
export const groundOf = (structure: Structure): Ground => ({
  ...structure,
  hits: scan(structure.text),
});
