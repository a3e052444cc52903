import { failureOf, type Failure } from '@/utils/library/faults';
import { db } from '@/utils/library/db';
import { SearchIndex, type Hit } from '@/utils/library/search';

/**
 * Finds words in the library: reading the index and looking at hundreds of texts would hold the page
 * up. What is asked last counts; what was asked before is dropped.
 */

/** `anew`: another thread has built a part of the index. */
export type ToSearch = { words: string; turn: number } | { anew: true } | { ready: true };
/** More hits of that turn; with `last`, there are no more. */
export type FromSearch = { hits: Hit[]; turn: number; last: boolean } | { failure: Failure };

/** As many hits as fill the first screen. */
const HITS_FIRST = 20;

const index = new SearchIndex(db);
const say = (message: FromSearch): void => postMessage(message);
let latest = 0;

async function find(words: string, turn: number): Promise<void> {
  latest = turn;
  let rest = await index.candidates(words);
  // A screenful first, then twice as many each time: every text is looked at before it counts as
  // found.
  for (let most = HITS_FIRST; turn === latest; most *= 2) {
    const next = await index.look(words, rest, most);
    rest = next.rest;
    say({ hits: next.hits, turn, last: rest.length === 0 });
    if (rest.length === 0) return;
  }
}

async function run(asked: ToSearch): Promise<void> {
  if ('words' in asked) return find(asked.words, asked.turn);
  if ('anew' in asked) index.reload();
  await index.ready();
}

addEventListener('message', ({ data }: MessageEvent<ToSearch>) => {
  run(data).catch((error: unknown) => say({ failure: failureOf(error) }));
});
