import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  recordLine,
  zeroCounts,
  type Header,
  type Table,
} from './backup-format';
import type { Library } from './db';
import { CONTENT_TABLES } from './schema';

export interface Progress {
  done: number;
  total: number;
}

/** Records read at once: a capture weighs some 50 kB. */
const BATCH: Record<Table, number> = {
  replies: 500,
  captures: 50,
  codes: 500,
  highlights: 2_000,
  comparisons: 20,
  followUps: 500,
};

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The lines of a backup, a batch of records at a time. */
async function* lines(
  db: Library,
  header: Omit<Header, 'format' | 'version' | 'counts'>,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const counts = zeroCounts();
  for (const table of CONTENT_TABLES) counts[table] = await db.table(table).count();
  const total = Object.values(counts).reduce((a, b) => a + b, 0);
  const head: Header = { format: BACKUP_FORMAT, version: BACKUP_VERSION, ...header, counts };
  yield `${JSON.stringify(head)}\n`;
  let done = 0;
  for (const table of CONTENT_TABLES) {
    const ids = (await db.table(table).toCollection().primaryKeys()) as string[];
    for (let at = 0; at < ids.length; at += BATCH[table]) {
      signal.throwIfAborted();
      const records: unknown[] = await db.table(table).bulkGet(ids.slice(at, at + BATCH[table]));
      let text = '';
      // What was deleted meanwhile is not in the backup.
      for (const record of records)
        if (record !== undefined) {
          text += recordLine(table, record);
          done++;
        }
      yield text;
      report({ done, total });
      await turn();
    }
  }
  yield `{"end":${done}}\n`;
}

/**
 * Writes the whole library into one file, in pieces, so that a large one fits the memory. Rejects
 * with the signal's reason when aborted.
 */
export async function makeBackup(
  db: Library,
  header: { madeAt: string; engine: string },
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const source = lines(db, header, report, signal);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  }).pipeThrough(new CompressionStream('gzip'));
  const parts: BlobPart[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
  }
  signal.throwIfAborted();
  return new Blob(parts, { type: 'application/gzip' });
}

const LAST = 'backup';

/** Notes when the library was last backed up. */
export async function noteBackup(db: Library, at: string): Promise<void> {
  await db.meta.put({ key: LAST, value: at });
}

/** When the library was last backed up, as noted; null when never. */
export async function lastBackup(db: Library): Promise<string | null> {
  const value = (await db.meta.get(LAST))?.value;
  return typeof value === 'string' ? value : null;
}

const DAY = 86_400_000;
const REMIND_DAYS = 30;
/** A library without any backup is given this long. */
const FIRST_DAYS = 7;

/** True when there is something to lose and the last backup is old, or there has been none for long. */
export async function backupIsDue(db: Library, now: Date): Promise<boolean> {
  const oldest = await db.replies.orderBy('changedAt').first();
  if (!oldest) return false;
  const last = await lastBackup(db);
  const [since, days] = last === null ? [oldest.savedAt, FIRST_DAYS] : [last, REMIND_DAYS];
  return now.getTime() - Date.parse(since) > days * DAY;
}
