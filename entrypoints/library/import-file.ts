import { errorOf } from '@/utils/library/faults';
import type { FromImport, Proposal, ToImport } from './import.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import ImportWorker from './import.worker?worker';

/** A file that was read: what it would change, and how to have it do so. */
export interface ReadFile extends Proposal {
  /**
   * Resolves once everything is written, with `overwrite` also over what was changed later here;
   * rejects when nothing is, and may then be tried again.
   */
  write: (overwrite: boolean) => Promise<void>;
}

/** Has the worker do one thing. @throws what went wrong in it, or the signal's reason. */
const asked = (worker: Worker, what: ToImport, signal: AbortSignal): Promise<FromImport> =>
  new Promise<FromImport>((resolve, reject) => {
    signal.throwIfAborted();
    const answered = new AbortController();
    const on = { signal: AbortSignal.any([answered.signal, signal]) };
    signal.addEventListener('abort', () => reject(signal.reason as Error), {
      signal: answered.signal,
    });
    worker.addEventListener(
      'error',
      ({ message }) => {
        answered.abort();
        reject(new Error(message));
      },
      on,
    );
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FromImport>) => {
        answered.abort();
        if ('failure' in data) reject(errorOf(data.failure));
        else resolve(data);
      },
      on,
    );
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(what);
  });

/** Reads a file against the library in a worker, which holds it until the signal is aborted. */
export async function readFile(file: File, signal: AbortSignal): Promise<ReadFile> {
  const worker = new ImportWorker();
  signal.addEventListener('abort', () => worker.terminate(), { once: true });
  const answer = await asked(worker, { do: 'read', file }, signal);
  if (!('proposal' in answer)) throw new Error('no answer');
  return {
    ...answer.proposal,
    write: async (overwrite) => void (await asked(worker, { do: 'write', overwrite }, signal)),
  };
}
