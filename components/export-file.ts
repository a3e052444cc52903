import { errorOf } from '@/utils/library/faults';
import type { Progress } from '@/utils/export/run';
import type { FromWriter, ToWriter } from './export.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import ExportWorker from './export.worker?worker';

type Task = Omit<ToWriter, 'do'>;

/**
 * Has a worker do a task and gives what `take` finds in its words. An aborted signal rejects with
 * its reason and leaves nothing behind. @throws what went wrong in the worker.
 */
function inWorker<T>(
  task: ToWriter,
  take: (said: FromWriter) => T | undefined,
  signal: AbortSignal,
): Promise<T> {
  signal.throwIfAborted();
  const worker = new ExportWorker();
  return new Promise<T>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWriter>) => {
      const taken = take(data);
      if (taken !== undefined) resolve(taken);
      else if ('failure' in data) reject(errorOf(data.failure));
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

/** Writes what the task names; reports progress by replies. */
export const writeFile = (
  task: Task,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Blob> =>
  inWorker(
    { do: 'write', ...task },
    (said) => {
      if ('progress' in said) report(said.progress);
      return 'file' in said ? said.file : undefined;
    },
    signal,
  );

/** The first lines of the file that the task would write; empty where a format has none. */
export const previewFile = (task: Task, signal: AbortSignal): Promise<string> =>
  inWorker(
    { do: 'preview', ...task },
    (said) => ('preview' in said ? said.preview : undefined),
    signal,
  );
