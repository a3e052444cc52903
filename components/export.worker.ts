import { FORMATS } from '@/utils/export';
import { exportFile, preview, type Progress } from '@/utils/export/run';
import type { ExportOptions } from '@/utils/export/source';
import type { FormatId } from '@/utils/export/writers';
import { db } from '@/utils/library/db';
import { failureOf, type Failure } from '@/utils/library/faults';
import { exportSource, type Part } from '@/utils/library/exchange';

/** Reads what is exported and writes it, in a thread of its own. One worker does one task. */

export interface ToWriter {
  do: 'write' | 'preview';
  format: FormatId;
  part: Part;
  options: ExportOptions;
}
export type FromWriter =
  { progress: Progress } | { file: Blob } | { preview: string } | { failure: Failure };

/** Milliseconds between two words about progress. */
const EVERY = 100;

const say = (message: FromWriter): void => postMessage(message);

function teller(): (progress: Progress) => void {
  let said = 0;
  return (progress) => {
    const now = performance.now();
    if (now - said < EVERY && progress.done < progress.total) return;
    said = now;
    say({ progress });
  };
}

async function run(task: ToWriter): Promise<void> {
  const format = FORMATS.find(({ id }) => id === task.format)!;
  const source = await exportSource(db, task.part);
  if (task.do === 'preview') say({ preview: await preview(format, source, task.options) });
  else say({ file: await exportFile(format, source, task.options, teller()) });
}

addEventListener('message', ({ data }: MessageEvent<ToWriter>) => {
  run(data).catch((error: unknown) => say({ failure: failureOf(error) }));
});
