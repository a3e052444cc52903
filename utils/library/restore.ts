import { Gunzip } from 'fflate';
import type { Table as DexieTable } from 'dexie';
import {
  BATCH,
  nameOf,
  readHeader,
  readLine,
  zeroCounts,
  type BackupRecord,
  type Counts,
  type Damaged,
  type Header,
  type Table,
} from './backup-format';
import type { Progress } from './backup';
import type { Library } from './db';
import { equal } from './equal';
import { CONTENT_TABLES } from './schema';
import { REINDEX } from './search';
import type { Id } from './types';

export type Mode = 'merge' | 'replace';

/** What a restore would do, or has done. */
export interface RestoreReport {
  header: Header | null;
  added: Counts;
  changed: Counts;
  same: Counts;
  /** With `replace`: records that are not in the file and go. */
  removed: Counts;
  damaged: Damaged[];
}

/** Bytes decompressed at once. */
const PIECE = 16_384;
/** Longer lines are no records of ours. */
const LINE_MOST = 32_000_000;
/** A file with more damaged lines is no backup, but made to fill the memory. */
const DAMAGED_MOST = 100_000;

/** What a gzip file holds, by the browser; throws where it is damaged, and loses what it had then. */
async function* inflated(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** The same from the `from`th byte on, slower, up to the very place where the file is damaged. */
async function* salvaged(file: Blob, from: number): AsyncGenerator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  let at = 0;
  const gunzip = new Gunzip((chunk) => {
    const old = Math.max(0, Math.min(chunk.length, from - at));
    at += chunk.length;
    if (old < chunk.length) chunks.push(chunk.slice(old));
  });
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    for (let piece = 0; piece < value.length; piece += PIECE) {
      try {
        // In small pieces: what stands before a damaged one is kept.
        gunzip.push(value.subarray(piece, piece + PIECE));
      } catch (error) {
        console.warn('fuwen: the backup breaks off', error);
        yield* chunks;
        return;
      }
      yield* chunks;
      chunks = [];
    }
  }
}

/** What a gzip file holds, as much of it as can be read. */
async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const chunk of inflated(file)) {
      yield chunk;
      given += chunk.length;
    }
    return;
  } catch (error) {
    console.warn('fuwen: the backup is damaged', error);
  }
  yield* salvaged(file, given);
}

const NEWLINE = 10;

/** Bytes in one piece; no copy is made of one that is. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The lines of a gzip file, as many at a time as come at once; ends early at one that is too long
 * to be ours. Each is decoded by itself: of text cut from longer text the engine keeps all.
 */
async function* linesOf(file: Blob): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of bytesOf(file)) {
    const lines: string[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      rest.push(chunk.subarray(from, end));
      lines.push(decoder.decode(joined(rest)));
      rest = [];
      held = 0;
      from = end + 1;
    }
    if (lines.length > 0) yield lines;
    if (from < chunk.length) rest.push(chunk.subarray(from));
    held += chunk.length - from;
    if (held > LINE_MOST) return;
  }
  if (held > 0) yield [decoder.decode(joined(rest))];
}

/** Reads a backup, as many records at a time as come at once; damaged lines are told and passed over. */
async function* readBackup(file: Blob, report: RestoreReport): AsyncGenerator<BackupRecord[]> {
  let number = 0;
  let ended = false;
  reading: for await (const lines of linesOf(file)) {
    const records: BackupRecord[] = [];
    for (const line of lines) {
      number++;
      if (number === 1) {
        const header = readHeader(line);
        if ('reason' in header) {
          report.damaged.push(header);
          return;
        }
        report.header = header;
        continue;
      }
      if (line === '') continue;
      const read = readLine(line, number);
      if ('end' in read) ended = true;
      else if ('reason' in read) report.damaged.push(read);
      else records.push(read);
      if (report.damaged.length >= DAMAGED_MOST) break reading;
    }
    yield records;
  }
  if (number === 0) report.damaged.push({ line: 0, reason: 'not-a-backup', where: '' });
  else if (!ended) report.damaged.push({ line: number, reason: 'cut-off', where: '' });
}

/** Which of two records with one id stays: the later changed; captures never change. */
function takes({ table, record }: BackupRecord, before: unknown, mode: Mode): boolean {
  if (mode === 'replace') return true;
  if (table === 'captures') return false;
  if (table === 'codes') return record.version > (before as typeof record).version;
  return record.changedAt > (before as typeof record).changedAt;
}

/** A restore in progress: what stands for what, and what was seen. */
class Restorer {
  /** Replies of the file that the library has under the same address and another id. */
  readonly #standIns = new Map<Id, Id>();
  readonly #replies: Set<Id>;
  /** Ids that each table holds, read when its first records come. */
  readonly #here = new Map<Table, Set<Id>>();
  readonly seen = new Map<Table, Set<Id>>(CONTENT_TABLES.map((table) => [table, new Set()]));

  constructor(
    readonly db: Library,
    /** Id of the reply under each address, here or earlier in the file. */
    readonly addresses: Map<string, Id>,
    readonly mode: Mode,
    readonly report: RestoreReport,
    readonly write: boolean,
  ) {
    this.#replies = new Set(addresses.values());
  }

  /** Takes records of one table; those that are written are written in one transaction. */
  async take(table: Table, batch: BackupRecord[]): Promise<void> {
    const placed: BackupRecord[] = [];
    for (const entry of batch) {
      const known = table === 'replies' ? this.#standIn(entry) : this.#follow(entry);
      if (known) placed.push(known);
      else
        this.report.damaged.push({
          line: 0,
          reason: 'reply-missing',
          table,
          name: nameOf(entry.record),
          where: '',
        });
    }
    const store = this.db.table(table) as DexieTable<BackupRecord['record'], Id>;
    const before = await this.#known(store, table, placed);
    const puts: BackupRecord['record'][] = [];
    for (const [i, entry] of placed.entries()) {
      this.seen.get(table)!.add(entry.record.id);
      const there = before[i];
      if (there === undefined) this.report.added[table]++;
      else if (!takes(entry, there, this.mode) || equal(there, entry.record)) {
        this.report.same[table]++;
        continue;
      } else this.report.changed[table]++;
      puts.push(entry.record);
    }
    if (this.write && puts.length > 0) await store.bulkPut(puts);
  }

  /** The records here with the ids of those placed; only those that are here are asked for. */
  async #known(
    store: DexieTable<BackupRecord['record'], Id>,
    table: Table,
    placed: readonly BackupRecord[],
  ): Promise<(BackupRecord['record'] | undefined)[]> {
    const here =
      this.#here.get(table) ?? new Set((await store.toCollection().primaryKeys()) as Id[]);
    this.#here.set(table, here);
    const ids = placed.map(({ record }) => record.id);
    const wanted = ids.filter((id) => here.has(id));
    for (const id of ids) here.add(id);
    if (wanted.length === 0) return [];
    // A capture that is here stays as it is: nothing need be known of it.
    if (table === 'captures' && this.mode === 'merge') {
      const stay = new Set(wanted);
      return placed.map(({ record }) => (stay.has(record.id) ? record : undefined));
    }
    const found = new Map((await store.bulkGet(wanted)).map((one) => [one?.id, one]));
    return ids.map((id) => found.get(id));
  }

  /** A reply of the same address keeps the id that it has here. */
  #standIn(entry: BackupRecord): BackupRecord {
    if (entry.table !== 'replies') return entry;
    const { record } = entry;
    const here = this.addresses.get(record.url);
    this.#replies.add(record.id);
    if (here === undefined) this.addresses.set(record.url, record.id);
    if (here === undefined || here === record.id) return entry;
    this.#standIns.set(record.id, here);
    return { table: 'replies', record: { ...record, id: here } };
  }

  /** The record with its reply's id as it is here; null when the reply is in neither. */
  #follow(entry: BackupRecord): BackupRecord | null {
    if (entry.table === 'codes' || entry.table === 'replies') return entry;
    const id = (of: Id): Id => this.#standIns.get(of) ?? of;
    if (entry.table === 'comparisons')
      return { ...entry, record: { ...entry.record, replyIds: entry.record.replyIds.map(id) } };
    const replyId = id(entry.record.replyId);
    if (!this.#replies.has(replyId)) return null;
    // A copy of a capture would have to be packed anew.
    if (replyId === entry.record.replyId) return entry;
    return { ...entry, record: { ...entry.record, replyId } } as BackupRecord;
  }
}

/** Id of the reply under each address. */
async function addressesOf(db: Library): Promise<Map<string, Id>> {
  const byUrl = db.replies.orderBy('url');
  const [urls, ids] = await Promise.all([byUrl.keys(), byUrl.primaryKeys()]);
  return new Map(ids.map((id, i) => [urls[i] as string, id as Id]));
}

interface Batch {
  table: Table;
  batch: BackupRecord[];
}

/** Records in batches, each of one table. */
async function* batched(records: AsyncIterable<BackupRecord[]>): AsyncGenerator<Batch> {
  let batch: BackupRecord[] = [];
  for await (const some of records)
    for (const entry of some) {
      const table = batch[0]?.table ?? entry.table;
      if (table !== entry.table || batch.length >= BATCH[table]) {
        yield { table, batch };
        batch = [];
      }
      batch.push(entry);
    }
  if (batch[0]) yield { table: batch[0].table, batch };
}

async function run(
  db: Library,
  file: Blob,
  mode: Mode,
  write: boolean,
  progress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<RestoreReport> {
  const report: RestoreReport = {
    header: null,
    added: zeroCounts(),
    changed: zeroCounts(),
    same: zeroCounts(),
    removed: zeroCounts(),
    damaged: [],
  };
  if (write) await db.meta.put({ key: REINDEX, value: true });
  const restorer = new Restorer(db, await addressesOf(db), mode, report, write);
  let done = 0;
  const take = async ({ table, batch }: Batch): Promise<void> => {
    await restorer.take(table, batch);
    done += batch.length;
    const total = Object.values(report.header?.counts ?? {}).reduce((a, b) => a + b, 0);
    progress({ done, total: Math.max(done, total) });
  };
  // While the database writes one batch, the next is read.
  let writing = Promise.resolve();
  try {
    for await (const next of batched(readBackup(file, report))) {
      await writing;
      signal.throwIfAborted();
      writing = take(next);
      // A failure is thrown where it is awaited, which may be after the next batch was read.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
  signal.throwIfAborted();
  if (mode === 'replace' && report.header) await removeOthers(db, restorer, write);
  return report;
}

/** Last of all, so that a restore that breaks off has lost nothing. */
async function removeOthers(
  db: Library,
  { seen, report }: Restorer,
  write: boolean,
): Promise<void> {
  // A damaged file replaces nothing: what it lacks may be what could not be read.
  if (report.damaged.length > 0) return;
  for (const table of CONTENT_TABLES) {
    const there = (await db.table(table).toCollection().primaryKeys()) as Id[];
    const gone = there.filter((id) => !seen.get(table)!.has(id));
    report.removed[table] = gone.length;
    if (write) await db.table(table).bulkDelete(gone);
  }
}

type Run = (
  db: Library,
  file: Blob,
  mode: Mode,
  progress: (progress: Progress) => void,
  signal: AbortSignal,
) => Promise<RestoreReport>;

/** Says what restoring a file would do; writes nothing. */
export const planRestore: Run = (db, file, mode, progress, signal) =>
  run(db, file, mode, false, progress, signal);

/**
 * Restores a file. Records are put first and, to replace, others removed last, only where the file
 * is whole; aborted or broken off, it leaves a merged library. The search index needs `rebuild`,
 * and until then says so (`SearchIndex.needsRebuild`).
 */
export const restoreBackup: Run = (db, file, mode, progress, signal) =>
  run(db, file, mode, true, progress, signal);
