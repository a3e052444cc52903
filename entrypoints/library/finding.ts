import { errorOf } from '@/utils/library/faults';
import type { Hit } from '@/utils/library/search';
import type { FromSearch, ToSearch } from './search.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import SearchWorker from './search.worker?worker';

export interface Finding {
  /** Looks for words; what was looked for before is dropped. */
  find: (words: string) => void;
  /** Drops what is being looked for. */
  drop: () => void;
  /** Reads the index, so that the first search finds it there. */
  ready: () => void;
  /** Reads it anew: another thread has built some of it. */
  anew: () => void;
}

/** Finds words in a thread of its own. `onHits` is given all hits so far, and whether these are all. */
export function finding(
  onHits: (hits: readonly Hit[], all: boolean) => void,
  onError: (error: Error) => void,
): Finding {
  let turn = 0;
  let hits: Hit[] = [];
  let worker: Worker | undefined;
  const start = (): Worker => {
    const made = new SearchWorker();
    made.addEventListener('error', ({ message }) => onError(new Error(message)));
    made.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => {
      if ('failure' in data) return onError(errorOf(data.failure));
      // A later query has overtaken this one.
      if (data.turn !== turn) return;
      hits = [...hits, ...data.hits];
      onHits(hits, data.last);
    });
    return made;
  };
  const tell = (message: ToSearch): void => {
    worker ??= start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(message);
  };
  const drop = (): void => {
    turn++;
    hits = [];
  };
  return {
    drop,
    find: (words) => {
      drop();
      tell({ words, turn });
    },
    ready: () => tell({ ready: true }),
    anew: () => tell({ anew: true }),
  };
}
