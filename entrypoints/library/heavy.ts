import { packed, type BackupHead, type Progress } from '@/utils/library/backup';
import type { Mode, RestoreReport } from '@/utils/library/restore';
import type { FromHeavy, Task, ToHeavy } from './heavy.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import HeavyWorker from './heavy.worker?worker';

type Tell = (progress: Progress) => void;
type Said = Exclude<FromHeavy, { progress: Progress } | { end: true } | { error: string }>;

/**
 * What a worker says of a task, progress apart, until it has ended. Throws what went wrong in it,
 * or the signal's reason as soon as it is aborted; the worker is gone afterwards.
 */
async function* inWorker(
  task: Task,
  report: Tell,
  signal: AbortSignal,
): AsyncGenerator<{ said: Said; more: () => void }> {
  signal.throwIfAborted();
  const worker = new HeavyWorker();
  const tell = (message: ToHeavy): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(message);
  };
  const waiting: (Said | { end: true } | { fault: unknown })[] = [];
  let wake: (() => void) | undefined;
  const put = (one: (typeof waiting)[number]): void => {
    waiting.push(one);
    wake?.();
  };
  const quiet = new AbortController();
  signal.addEventListener('abort', () => put({ fault: signal.reason }), { signal: quiet.signal });
  worker.addEventListener('error', ({ message }) => put({ fault: new Error(message) }));
  worker.addEventListener('message', ({ data }: MessageEvent<FromHeavy>) => {
    if ('progress' in data) report(data.progress);
    else put('error' in data ? { fault: new Error(data.error) } : data);
  });
  tell(task);
  try {
    for (;;) {
      const next = waiting.shift();
      if (!next) await new Promise<void>((resolve) => (wake = resolve));
      else if ('end' in next) return;
      else if ('fault' in next) throw next.fault;
      else yield { said: next, more: () => tell({ do: 'more' }) };
    }
  } finally {
    quiet.abort();
    // What is being written is rolled back; what has been written stays.
    worker.terminate();
  }
}

const nothing = (): void => undefined;

/** Backs the library up: read and printed in a worker, packed here while it reads on. */
export function backupFile(head: BackupHead, report: Tell, signal: AbortSignal): Promise<Blob> {
  async function* pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    for await (const { said, more } of inWorker({ do: 'backup', head }, report, signal)) {
      if (!('piece' in said)) continue;
      yield said.piece;
      more();
    }
  }
  return packed(pieces(), signal);
}

/** Says what restoring a file would do (`plan`), or does it; search needs `indexAll` afterwards. */
export async function restoreFile(
  what: 'plan' | 'restore',
  file: Blob,
  mode: Mode,
  report: Tell,
  signal: AbortSignal,
): Promise<RestoreReport> {
  for await (const { said } of inWorker({ do: what, file, mode }, report, signal))
    if ('report' in said) return said.report;
  throw new Error('no answer');
}

/** Takes into the index what it lacks; `anew` makes all of it again. */
export async function indexAll(anew: boolean): Promise<void> {
  const never = new AbortController().signal;
  for await (const _ of inWorker({ do: 'index', anew }, nothing, never));
}
