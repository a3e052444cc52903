import type { BackupHead, Progress } from '@/utils/library/backup';
import type { Mode, RestoreReport } from '@/utils/library/restore';
import type { Id } from '@/utils/library/types';
import type { FromHeavy, Task } from './heavy.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import HeavyWorker from './heavy.worker?worker';

type Tell = (progress: Progress) => void;

/**
 * Has a worker do a task: `hear` is told what it says. Resolves when it has ended; throws what went
 * wrong in it, or the signal's reason as soon as it is aborted. The worker is gone afterwards.
 */
async function inWorker(
  task: Task,
  hear: (said: FromHeavy) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const worker = new HeavyWorker();
  const quiet = new AbortController();
  try {
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), {
        signal: quiet.signal,
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<FromHeavy>) => {
        if ('end' in data) resolve();
        else if ('error' in data) reject(new Error(data.error));
        else hear(data);
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(task);
    });
  } finally {
    quiet.abort();
    // What is being written is rolled back; what has been written stays.
    worker.terminate();
  }
}

/** The same for a task whose last word `take` finds; progress is told to `report`. */
async function answerOf<T>(
  task: Task,
  take: (said: FromHeavy) => T | undefined,
  report: Tell,
  signal: AbortSignal,
): Promise<T> {
  let answer: T | undefined;
  const hear = (said: FromHeavy): void => {
    if ('progress' in said) report(said.progress);
    else answer ??= take(said);
  };
  await inWorker(task, hear, signal);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

/** Backs the library up: read and printed in a worker, packed in another. */
export const backupFile = (head: BackupHead, report: Tell, signal: AbortSignal): Promise<Blob> =>
  answerOf(
    { do: 'backup', head },
    (said) => ('file' in said ? said.file : undefined),
    report,
    signal,
  );

const restoring = (
  task: Extract<Task, { do: 'plan' | 'restore' }>,
  report: Tell,
  signal: AbortSignal,
): Promise<RestoreReport> =>
  answerOf(task, (said) => ('report' in said ? said.report : undefined), report, signal);

/** Says what restoring a file would do. */
export const planFile = (file: Blob, mode: Mode, report: Tell, signal: AbortSignal) =>
  restoring({ do: 'plan', file, mode }, report, signal);

/** Restores a file that was planned; search needs `indexAll` afterwards. */
export const restoreFile = (
  file: Blob,
  mode: Mode,
  { sound }: RestoreReport,
  report: Tell,
  signal: AbortSignal,
) => restoring({ do: 'restore', file, mode, sound }, report, signal);

/** Adds a tag to very many replies or highlights: to all of them, or to none. */
export const tagAside = (what: 'replies' | 'highlights', ids: readonly Id[], tag: string) =>
  inWorker({ do: 'tag', what, ids, tag }, () => undefined, new AbortController().signal);

/** Takes into the index what it lacks; `anew` makes all of it again. Reports what is left to do. */
export const indexAll = (anew: boolean, report: (left: number) => void): Promise<void> =>
  inWorker(
    { do: 'index', anew },
    (said) => {
      if ('left' in said) report(said.left);
    },
    new AbortController().signal,
  );
