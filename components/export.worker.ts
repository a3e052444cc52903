import { qdpx } from '@/utils/export/qda';
import type { Exporter, ExportOptions, ExportSource, ReplyBundle } from '@/utils/export/source';
import { xlsx } from '@/utils/export/xlsx';

/** The formats that hold their file in memory and pack it: work for a thread of its own. */
const WRITERS = { xlsx, qdpx } satisfies Record<string, Exporter>;
export type WorkerFormat = keyof typeof WRITERS;

/** What the page sends: first what is to be written, then replies whenever they are asked for. */
export type ToWriter =
  | { start: WorkerFormat; head: Omit<ExportSource, 'bundles'>; options: ExportOptions }
  | { bundles: ReplyBundle[] };
export type FromWriter = { next: true } | { file: BlobPart[] } | { error: string };

let hand: ((bundles: ReplyBundle[]) => void) | undefined;
const say = (message: FromWriter): void => postMessage(message);

/** Replies as the page hands them over; an empty hand ends them. */
async function* bundles(): AsyncGenerator<ReplyBundle> {
  for (;;) {
    const part = await new Promise<ReplyBundle[]>((resolve) => {
      hand = resolve;
      say({ next: true });
    });
    if (part.length === 0) return;
    yield* part;
  }
}

async function write({
  start,
  head,
  options,
}: Extract<ToWriter, { start: unknown }>): Promise<void> {
  const file: BlobPart[] = [];
  for await (const chunk of WRITERS[start]({ ...head, bundles }, options)) file.push(chunk);
  say({ file });
}

addEventListener('message', ({ data }: MessageEvent<ToWriter>) => {
  if ('bundles' in data) hand?.(data.bundles);
  else write(data).catch((error: unknown) => say({ error: String(error) }));
});
