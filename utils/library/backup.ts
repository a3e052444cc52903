import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  BATCH,
  recordLine,
  zeroCounts,
  type Header,
} from './backup-format';
import type { Progress } from '@/utils/thread';
import type { Library } from './db';
import { COLLECTIONS } from './schema';
import { shelfOf } from './shelves';

/** Reads a batch while the one before is printed. */
async function* ahead<T>(batches: AsyncGenerator<T>): AsyncGenerator<T> {
  const next = (): Promise<IteratorResult<T, unknown>> => {
    const batch = batches.next();
    // A failure is thrown where it is awaited, which is after the batch before was used.
    batch.catch(() => undefined);
    return batch;
  };
  for (let coming = next(); ;) {
    const { done, value } = await coming;
    if (done) return;
    coming = next();
    yield value as T;
  }
}

/** What the first line says beside what is counted. */
export type BackupHead = Omit<Header, 'format' | 'version' | 'counts'>;

/**
 * The lines of a backup as bytes, some of them at a time, so that a large library fits the memory.
 * Throws the signal's reason when aborted.
 */
export async function* backupPieces(
  db: Library,
  given: BackupHead,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const counts = zeroCounts();
  for (const table of COLLECTIONS) counts[table] = await shelfOf(db, table).count();
  const total = Object.values(counts).reduce((a, b) => a + b, 0);
  const head: Header = { format: BACKUP_FORMAT, version: BACKUP_VERSION, ...given, counts };
  yield encoder.encode(`${JSON.stringify(head)}\n`);
  let done = 0;
  for (const table of COLLECTIONS)
    for await (const batch of ahead<unknown[]>(shelfOf(db, table).batches(BATCH[table]))) {
      signal.throwIfAborted();
      yield encoder.encode(batch.map((record) => recordLine(table, record)).join(''));
      done += batch.length;
      report({ done, total });
    }
  yield encoder.encode(`{"end":${done}}\n`);
}

/** Bytes compressed in one go: a few milliseconds of the thread that does it. */
const PIECE = 131_072;

/** Compresses pieces into one file. */
export async function packed(
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<Blob> {
  const { readable, writable } = new CompressionStream('gzip');
  const whole = new Response(readable).blob();
  const writer = writable.getWriter();
  try {
    for await (const piece of pieces)
      for (let at = 0; at < piece.length; at += PIECE) {
        signal.throwIfAborted();
        await writer.ready;
        // What goes wrong with it fails the whole, which is awaited below.
        writer.write(piece.subarray(at, at + PIECE)).catch(() => undefined);
      }
    await writer.close();
  } catch (error) {
    await Promise.allSettled([writer.abort(error), whole]);
    throw error;
  }
  return new Blob([await whole], { type: 'application/gzip' });
}

/** Writes the whole library into one file. Rejects with the signal's reason when aborted. */
export const makeBackup = (
  db: Library,
  head: BackupHead,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Blob> => packed(backupPieces(db, head, report, signal), signal);

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
