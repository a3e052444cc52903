import { errorOf } from '@/utils/library/faults';
import type { HighlightFilter } from '@/utils/library/queries';
import type { Id } from '@/utils/library/types';
import type { FromIds } from './ids.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import IdsWorker from './ids.worker?worker';

/** Gives the ids of the highlights that a filter lets through, newest first, now and after every change. */
export function followIds(
  filter: HighlightFilter,
  onIds: (ids: readonly Id[]) => void,
  onError: (error: Error) => void,
): () => void {
  const worker = new IdsWorker();
  let parts: Id[][] = [];
  worker.addEventListener('error', ({ message }) => onError(new Error(message)));
  worker.addEventListener('message', ({ data }: MessageEvent<FromIds>) => {
    if ('failure' in data) return onError(errorOf(data.failure));
    parts.push(data.part);
    if (!data.last) return;
    onIds(parts.flat());
    parts = [];
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(filter);
  return () => worker.terminate();
}
