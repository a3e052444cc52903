import { thread } from '@/utils/thread';
import type { ImportJobs, Proposal } from './import.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import ImportWorker from './import.worker?worker';

/** A file that was read: what it would change, and how to have it do so. */
export interface ReadFile extends Proposal {
  /**
   * Resolves once everything is written, with `overwrite` also over what was changed later here;
   * rejects when nothing is, and may then be tried again.
   */
  write: (overwrite: boolean) => Promise<void>;
  /** Takes back what was written: all of it, or nothing where something of it was changed since. */
  undo: () => Promise<void>;
}

/** Reads a file against the library in a worker, which holds it until the signal is aborted. */
export async function readFile(file: File, signal: AbortSignal): Promise<ReadFile> {
  const { ask, end } = thread<ImportJobs>(ImportWorker);
  const reading = ask('read', file, { signal });
  signal.addEventListener('abort', end, { once: true });
  return {
    ...(await reading),
    write: (overwrite) => ask('write', overwrite, { signal }),
    undo: () => ask('undo', null, { signal }),
  };
}
