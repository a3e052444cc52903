import type { Hit } from '@/utils/library/search';
import { thread } from '@/utils/thread';
import type { SearchJobs } from './search.worker';
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
  onError: (error: unknown) => void,
): Finding {
  const { ask } = thread<SearchJobs>(SearchWorker);
  let open = new AbortController();
  const find = async (words: string, signal: AbortSignal): Promise<void> => {
    let hits: readonly Hit[] = [];
    const hear = (more: readonly Hit[]): void => onHits((hits = [...hits, ...more]), false);
    const last = await ask('find', words, { signal, hear });
    onHits([...hits, ...last], true);
  };
  return {
    drop: () => open.abort(),
    find: (words) => {
      open.abort();
      open = new AbortController();
      const { signal } = open;
      find(words, signal).catch((error: unknown) => !signal.aborted && onError(error));
    },
    ready: () => void ask('ready', null).catch(onError),
    anew: () => void ask('anew', null).catch(onError),
  };
}
