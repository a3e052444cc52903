import type { Format } from '@/utils/export';
import { exportFile, type Progress } from '@/utils/export/run';
import type { ExportOptions, ExportSource, ReplyBundle } from '@/utils/export/source';
import type { FromWriter, ToWriter, WorkerFormat } from './export.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import ExportWorker from './export.worker?worker';

const IN_WORKER: ReadonlySet<string> = new Set<WorkerFormat>(['xlsx', 'qdpx']);
const isForWorker = (id: string): id is WorkerFormat => IN_WORKER.has(id);

/** Replies handed to the writer at a time. */
const HANDFUL = 10;

/**
 * Writes `source` in `format`, off the main thread where the format packs its file. Reports
 * progress by replies; an aborted signal rejects with its reason and leaves nothing behind.
 * @throws what went wrong in the writer.
 */
export function writeFile(
  format: Format,
  source: ExportSource,
  options: ExportOptions,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  if (!isForWorker(format.id)) return exportFile(format, source, options, report, signal);
  return inWorker(format.id, format.mime, source, options, report, signal);
}

function inWorker(
  start: WorkerFormat,
  type: string,
  { bundles, ...head }: ExportSource,
  options: ExportOptions,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const worker = new ExportWorker();
  const left = bundles()[Symbol.asyncIterator]();
  let done = 0;
  const tell = (message: ToWriter): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(message);
  };
  const handOver = async (): Promise<void> => {
    const part: ReplyBundle[] = [];
    while (part.length < HANDFUL) {
      const next = await left.next();
      if (next.done) break;
      part.push(next.value);
    }
    done += part.length;
    report({ done, total: head.size });
    tell({ bundles: part });
  };
  return new Promise<Blob>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWriter>) => {
      if ('next' in data) handOver().catch(reject);
      else if ('file' in data) resolve(new Blob(data.file, { type }));
      else reject(new Error(data.error));
    });
    tell({ start, head, options });
  }).finally(() => worker.terminate());
}
