import { thread, type Progress } from '@/utils/thread';
import type { ExportJobs, Writing } from './export.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import ExportWorker from './export.worker?worker';

/**
 * Writes what the task names; reports progress by replies. An aborted signal rejects with its reason
 * and leaves nothing behind.
 */
export const writeFile = (
  task: Writing,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Blob> => thread<ExportJobs>(ExportWorker).once('write', task, { signal, hear: report });

/** The first lines of the file that the task would write; empty where a format has none. */
export const previewFile = (task: Writing, signal: AbortSignal): Promise<string> =>
  thread<ExportJobs>(ExportWorker).once('preview', task, { signal });
