import { errorOf } from '@/utils/library/faults';
import type { BackupHead, Progress } from '@/utils/library/backup';
import type { Label, Labelled } from '@/utils/library/labels';
import type { Mode, RestoreReport } from '@/utils/library/restore';
import type { Id } from '@/utils/library/types';
import type { FromHeavy, Last, Task } from './heavy.worker';
import type { FromPack } from './pack.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import HeavyWorker from './heavy.worker?worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import PackWorker from './pack.worker?worker';

type Tell = (progress: Progress) => void;

/**
 * Gives a new worker its task: `hear` is told what it says on the way. Resolves when it has ended;
 * throws what went wrong in it, or the signal's reason as soon as it is aborted. The worker is gone
 * afterwards.
 */
async function inWorker<News extends object>(
  worker: Worker,
  task: unknown,
  hear: (news: News) => void,
  signal: AbortSignal,
  transfer: Transferable[] = [],
): Promise<void> {
  const quiet = new AbortController();
  try {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), {
        signal: quiet.signal,
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<News | Last>) => {
        if ('end' in data) resolve();
        else if ('failure' in data) reject(errorOf(data.failure));
        else hear(data);
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.postMessage(task, { transfer });
    });
  } finally {
    quiet.abort();
    // What is being written is rolled back; what has been written stays.
    worker.terminate();
  }
}

const progressTo =
  (report: Tell) =>
  (news: FromHeavy): void => {
    if ('progress' in news) report(news.progress);
  };

const inHeavy = (
  task: Task,
  hear: (news: FromHeavy) => void,
  signal: AbortSignal,
  transfer?: Transferable[],
): Promise<void> => inWorker(new HeavyWorker(), task, hear, signal, transfer);

/**
 * Backs the library up: one worker reads and prints, the other packs. Both are this page's own:
 * a worker that starts another hangs once in some fifty times in Firefox (seen in 140).
 */
export async function backupFile(
  head: BackupHead,
  report: Tell,
  signal: AbortSignal,
): Promise<Blob> {
  const { port1: from, port2: to } = new MessageChannel();
  const both = new AbortController();
  const either = AbortSignal.any([signal, both.signal]);
  let file: Blob | undefined;
  try {
    await Promise.all([
      inHeavy({ do: 'backup', head, to }, progressTo(report), either, [to]),
      inWorker<FromPack>(new PackWorker(), from, (news) => (file = news.file), either, [from]),
    ]);
  } finally {
    // What goes wrong in one ends the other.
    both.abort();
  }
  if (!file) throw new Error('no file');
  return file;
}

async function restoring(
  task: Extract<Task, { do: 'plan' | 'restore' }>,
  tell: Tell,
  signal: AbortSignal,
): Promise<RestoreReport> {
  let report: RestoreReport | undefined;
  const hear = (news: FromHeavy): void => {
    if ('report' in news) report = news.report;
    else progressTo(tell)(news);
  };
  await inHeavy(task, hear, signal);
  if (!report) throw new Error('no report');
  return report;
}

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

/** Gives a label to very many replies or highlights: to all of them, or to none. */
export async function labelAside(ids: readonly Id[], label: Label): Promise<Labelled> {
  let given: Labelled = { ids: [], proposed: [] };
  const hear = (news: FromHeavy): void => {
    if ('labelled' in news) given = news.labelled;
  };
  await inHeavy({ do: 'label', ids, label }, hear, new AbortController().signal);
  return given;
}

/** Takes into the index what it lacks; `anew` makes all of it again. Reports what is left to do. */
export const indexAll = (anew: boolean, report: (left: number) => void): Promise<void> =>
  inHeavy(
    { do: 'index', anew },
    (said) => {
      if ('left' in said) report(said.left);
    },
    new AbortController().signal,
  );
