import { errorOf } from '@/utils/library/faults';
import type { HighlightFilter } from '@/utils/library/queries';
import type { Id } from '@/utils/library/types';
import { thread } from '@/utils/thread';
import type { Followed, IdsJobs } from './ids.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import IdsWorker from './ids.worker?worker';

/** Gives the ids of the highlights that a filter lets through, newest first, now and after every change. */
export function followIds(
  filter: HighlightFilter,
  onIds: (ids: readonly Id[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const { once } = thread<IdsJobs>(IdsWorker);
  const stop = new AbortController();
  let parts: Id[][] = [];
  const hear = (said: Followed): void => {
    if ('failure' in said) return onError(errorOf(said.failure));
    parts.push(said.part);
    if (!said.last) return;
    onIds(parts.flat());
    parts = [];
  };
  once('follow', filter, { signal: stop.signal, hear }).catch(
    (error: unknown) => !stop.signal.aborted && onError(error),
  );
  return () => stop.abort();
}
