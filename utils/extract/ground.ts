import type { Steps } from '@/utils/text/steps';
import { readingStructure, type Structure } from '@/utils/text/structure';
import { beginsIn, type Begins } from './entities/begins';
import { scanning, type Hits } from './lexicon/scan';

/** What every pass over a condensed reply shares: how it is built, and where known words stand. */
export interface Ground extends Structure {
  hits: Hits;
  begins: Begins;
}

/** Looks a condensed text over: its structure, then the words of all lexicons, once. */
export function* lookingOver(text: string): Steps<Ground> {
  const { mask, lines, parts, paragraphs } = yield* readingStructure(text);
  const hits = yield* scanning(text);
  const begins = beginsIn(text);
  yield;
  // Written out: what is copied by `...` has a shape of its own in every reading, and whatever asks
  // it for a field has to look anew.
  return { text, mask, lines, parts, paragraphs, hits, begins };
}
