import {
  BATCH,
  readHeader,
  readLine,
  zeroCounts,
  type BackupRecord,
  type Counts,
  type Damaged,
  type Header,
} from './backup-format';
import { linesOf } from './backup-lines';
import type { Progress } from '@/utils/thread';
import type { Library } from './db';
import { equal } from './equal';
import { nameOf } from './record-name';
import { COLLECTIONS, type Collection } from './schema';
import { REINDEX } from './search';
import { overStandIns } from './stand-ins';
import { shelfOf, type Shelf } from './shelves';
import type { Id, Reply } from './types';

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
  /**
   * By line: the checksum of a record that fits its schema as it stands, else 0. Given to the
   * restore of the same file, which then looks at those records no second time.
   */
  sound: Uint32Array;
}

/** A file with more damaged lines is no backup, but made to fill the memory. */
const DAMAGED_MOST = 100_000;

/** Reads a backup, as many records at a time as come at once; damaged lines are told and passed over. */
async function* readBackup(
  file: Blob,
  report: RestoreReport,
  known: Uint32Array,
): AsyncGenerator<BackupRecord[]> {
  const sums: number[] = [];
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
      const read = readLine(line, number, known[number]);
      if ('end' in read) ended = true;
      else if ('reason' in read) report.damaged.push(read);
      else {
        records.push(read);
        sums[number] = read.sum;
      }
      if (report.damaged.length >= DAMAGED_MOST) break reading;
    }
    yield records;
  }
  if (number === 0) report.damaged.push({ line: 0, reason: 'not-a-backup', where: '' });
  else if (!ended) report.damaged.push({ line: number, reason: 'cut-off', where: '' });
  report.sound = Uint32Array.from(sums);
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
  readonly #here = new Map<Collection, Set<Id>>();
  /** Written last of all: a restore that breaks off has added no reply that lacks something. */
  readonly #held = new Map<Id, Reply>();
  readonly seen = new Map<Collection, Set<Id>>(COLLECTIONS.map((table) => [table, new Set()]));

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
  async take(table: Collection, batch: BackupRecord[]): Promise<void> {
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
    const shelf = this.#shelf(table);
    const before = await this.#known(shelf, table, placed);
    const puts: BackupRecord['record'][] = [];
    for (const entry of placed) {
      this.seen.get(table)!.add(entry.record.id);
      const there = before.get(entry.record.id);
      if (there === undefined) this.report.added[table]++;
      else if (!takes(entry, there, this.mode) || equal(there, entry.record)) {
        this.report.same[table]++;
        continue;
      } else this.report.changed[table]++;
      puts.push(entry.record);
    }
    if (table === 'replies') for (const reply of puts as Reply[]) this.#held.set(reply.id, reply);
    else if (this.write && puts.length > 0) {
      const known = puts.map(({ id }) => id).filter((id) => before.has(id));
      await shelf.put(puts, known);
    }
  }

  #shelf(table: Collection): Shelf<BackupRecord['record']> {
    return shelfOf(this.db, table) as unknown as Shelf<BackupRecord['record']>;
  }

  /** Writes the replies and, to replace, takes away what the file does not have: both, or neither. */
  async end(): Promise<void> {
    const { db, report } = this;
    // A damaged file replaces nothing: what it lacks may be what could not be read.
    const replaces = this.mode === 'replace' && report.header && report.damaged.length === 0;
    const tables = COLLECTIONS.map((table) => this.#shelf(table).table);
    await db.transaction(this.write ? 'rw' : 'r', tables, async () => {
      if (this.write) await db.replies.bulkPut([...this.#held.values()]);
      for (const table of replaces ? COLLECTIONS : []) {
        const shelf = this.#shelf(table);
        const seen = this.seen.get(table)!;
        const gone = (await shelf.ids()).filter((id) => !seen.has(id));
        report.removed[table] = gone.length;
        if (this.write && gone.length > 0) await shelf.delete(gone);
      }
    });
  }

  /** By id, the records here with the ids of those placed; only those that are here are asked for. */
  async #known(
    shelf: Shelf<BackupRecord['record']>,
    table: Collection,
    placed: readonly BackupRecord[],
  ): Promise<Map<Id, BackupRecord['record']>> {
    const here = this.#here.get(table) ?? new Set(await shelf.ids());
    this.#here.set(table, here);
    const wanted = placed.filter(({ record }) => here.has(record.id));
    for (const { record } of placed) here.add(record.id);
    // A capture that is here stays as it is: nothing need be known of it.
    const known =
      wanted.length === 0 || (table === 'captures' && this.mode === 'merge')
        ? wanted.map(({ record }) => record)
        : await shelf.get(wanted.map(({ record }) => record.id));
    const found = new Map(known.map((record) => [record.id, record]));
    if (table === 'replies')
      for (const { record } of wanted) {
        const held = this.#held.get(record.id);
        if (held) found.set(held.id, held);
      }
    return found;
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
    if (entry.table === 'comparisons') return { ...entry, record: overStandIns(entry.record, id) };
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
  table: Collection;
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
  known: Uint32Array = new Uint32Array(),
): Promise<RestoreReport> {
  const report: RestoreReport = {
    header: null,
    added: zeroCounts(),
    changed: zeroCounts(),
    same: zeroCounts(),
    removed: zeroCounts(),
    damaged: [],
    sound: known,
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
    for await (const next of batched(readBackup(file, report, known))) {
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
  await restorer.end();
  return report;
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
 * Restores a file. Replies are written last, together with the removal of others where it replaces:
 * aborted or broken off, it leaves the replies as they were, and `sweep` takes away what was to hang
 * on new ones. The search index needs `rebuild`, and until then says so (`SearchIndex.needsRebuild`).
 * `known`: what the plan of the same file says to be sound.
 */
export const restoreBackup = (
  ...[db, file, mode, progress, signal, known]: [...Parameters<Run>, known?: Uint32Array]
): Promise<RestoreReport> => run(db, file, mode, true, progress, signal, known);

/** What hangs on replies. */
const HANGING = ['captures', 'sheets', 'followUps'] as const;

/** Takes away what hangs on no reply: a restore that was stopped has left it. Gives how much went. */
export function sweep(db: Library): Promise<number> {
  const tables = HANGING.map((table) => db.table(table));
  return db.transaction('rw', [db.replies, ...tables], async () => {
    const replies = new Set((await db.replies.toCollection().primaryKeys()) as Id[]);
    let gone = 0;
    for (const table of tables) {
      const owners = (await table.orderBy('replyId').uniqueKeys()) as Id[];
      for (const id of owners)
        if (!replies.has(id)) gone += await table.where('replyId').equals(id).delete();
    }
    return gone;
  });
}
