import type { BackupHead } from '@/utils/library/backup';
import type { Label, Labelled } from '@/utils/library/labels';
import type { Mode, RestoreReport } from '@/utils/library/restore';
import type { Id } from '@/utils/library/types';
import { thread, type Progress } from '@/utils/thread';
import type { HeavyJobs } from './heavy.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import HeavyWorker from './heavy.worker?worker';
import type { PackJobs } from './pack.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import PackWorker from './pack.worker?worker';

type Tell = (progress: Progress) => void;

/** Has a new worker do one thing. Where it is stopped, what is being written is rolled back. */
const once: ReturnType<typeof thread<HeavyJobs>>['once'] = (...asked) =>
  thread<HeavyJobs>(HeavyWorker).once(...asked);

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
  try {
    const [, file] = await Promise.all([
      once('backup', { head, to }, { signal: either, hear: report, transfer: [to] }),
      thread<PackJobs>(PackWorker).once('pack', from, { signal: either, transfer: [from] }),
    ]);
    return file;
  } finally {
    // What goes wrong in one ends the other.
    both.abort();
  }
}

/** Says what restoring a file would do. */
export const planFile = (
  file: Blob,
  mode: Mode,
  report: Tell,
  signal: AbortSignal,
): Promise<RestoreReport> => once('plan', { file, mode }, { signal, hear: report });

/** Restores a file that was planned; search needs `indexAll` afterwards. */
export const restoreFile = (
  file: Blob,
  mode: Mode,
  { sound }: RestoreReport,
  report: Tell,
  signal: AbortSignal,
): Promise<RestoreReport> => once('restore', { file, mode, sound }, { signal, hear: report });

/** Gives a label to very many replies or highlights: to all of them, or to none. */
export const labelAside = (ids: readonly Id[], label: Label): Promise<Labelled> =>
  once('label', { ids, label });

/** Takes into the index what it lacks; `anew` makes all of it again. Reports what is left to do. */
export const indexAll = (anew: boolean, report: (left: number) => void): Promise<void> =>
  once('index', anew, { hear: report });
