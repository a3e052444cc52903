import { FORMATS } from '@/utils/export';
import { exportFile, preview } from '@/utils/export/run';
import type { Progress } from '@/utils/thread';
import type { ExportOptions, ExportSource } from '@/utils/export/source';
import type { FormatId } from '@/utils/export/writers';
import { db } from '@/utils/library/db';
import { exportSource, type Part } from '@/utils/library/exchange';
import { paced, serve } from '@/utils/thread';

/** Reads what is exported and writes it, in a thread of its own. One worker does one task. */

export interface Writing {
  format: FormatId;
  part: Part;
  options: ExportOptions;
}

const formatOf = ({ format }: Writing) => FORMATS.find(({ id }) => id === format)!;
const sourceFor = ({ part }: Writing): Promise<ExportSource> => exportSource(db, part);

const jobs = {
  write: async (task: Writing, tell: (progress: Progress) => void): Promise<Blob> =>
    exportFile(
      formatOf(task),
      await sourceFor(task),
      task.options,
      paced(tell, ({ done, total }) => done >= total),
    ),
  preview: async (task: Writing): Promise<string> =>
    preview(formatOf(task), await sourceFor(task), task.options),
};
export type ExportJobs = typeof jobs;

serve(jobs);
