import type { Table as DexieTable } from 'dexie';
import type { Library } from './db';
import { highlightDoc, replyDoc } from './docs';
import type { SearchDoc, Segment } from './schema';
import { buildSegment, fitting } from './segments';
import type { Id } from './types';

/** Documents read at a time. */
const READ = 500;
/** Documents written in one transaction: a page that saves a highlight waits no longer for it. */
const WRITTEN = 500;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export interface Filing {
  db: Library;
  /** A segment was built and stored. */
  onSegment: (segment: Segment) => void;
  /** So many documents were taken in. */
  onFiled: (count: number) => void;
  signal?: AbortSignal | undefined;
}

/** Cuts documents into runs that each make a segment. */
async function* runsOf(docs: AsyncIterable<SearchDoc[]>): AsyncGenerator<SearchDoc[]> {
  let waiting: SearchDoc[] = [];
  for await (const some of docs) {
    waiting = waiting.concat(some);
    // A run that takes all there is may have room for more.
    for (let size = fitting(waiting); size < waiting.length; size = fitting(waiting)) {
      yield waiting.slice(0, size);
      waiting = waiting.slice(size);
    }
  }
  if (waiting.length > 0) yield waiting;
}

/** Files documents under new segments; `write` stores those of them that are still what they were. */
async function file(
  { db, onSegment, onFiled, signal }: Filing,
  docs: AsyncIterable<SearchDoc[]>,
  write: (filed: SearchDoc[]) => Promise<void>,
): Promise<void> {
  for await (const run of runsOf(docs)) {
    signal?.throwIfAborted();
    const built = buildSegment(run);
    await turn();
    const segment = await db.segments.add(built);
    for (let at = 0; at < run.length; at += WRITTEN) {
      signal?.throwIfAborted();
      const some = run.slice(at, at + WRITTEN).map((doc) => ({ ...doc, segment }));
      await write(some);
      onFiled(some.length);
    }
    onSegment({ ...built, id: segment });
  }
}

/** Takes documents that are in no segment into new ones. */
export async function fileLoose(filing: Filing, keys: readonly string[]): Promise<void> {
  const { db } = filing;
  async function* docs(): AsyncGenerator<SearchDoc[]> {
    for (let at = 0; at < keys.length; at += READ) {
      const found = await db.docs.bulkGet(keys.slice(at, at + READ));
      yield found.filter((doc) => doc?.segment === 0) as SearchDoc[];
    }
  }
  await file(filing, docs(), (filed) =>
    db.transaction('rw', db.docs, async () => {
      // A document changed in between stays loose: its words are not those of the segment.
      const now = await db.docs.bulkGet(filed.map(({ key }) => key));
      await db.docs.bulkPut(
        filed.filter((doc, i) => now[i]?.segment === 0 && now[i].text === doc.text),
      );
    }),
  );
}

/** What documents are made from: a table, and how its records become documents. */
interface Origin {
  table: DexieTable<{ id: Id }, Id>;
  prefix: string;
  docsOf: (records: { id: Id }[]) => Promise<SearchDoc[]>;
  /** Records read at a time. */
  read: number;
}

const originsOf = (db: Library): Origin[] => [
  {
    table: db.replies as unknown as Origin['table'],
    prefix: 'reply:',
    read: 50,
    docsOf: async (records) => {
      const replies = records as Parameters<typeof replyDoc>[0][];
      const newest = await db.captures.bulkGet(replies.map(({ captureId }) => captureId));
      return replies.flatMap((reply, i) => (newest[i] ? [replyDoc(reply, newest[i])] : []));
    },
  },
  {
    table: db.highlights as unknown as Origin['table'],
    prefix: 'highlight:',
    read: READ,
    docsOf: async (records) => (records as Parameters<typeof highlightDoc>[0][]).map(highlightDoc),
  },
];

/** Makes the documents of every record and files them, where there are none yet. */
export async function fileAll(filing: Filing): Promise<void> {
  const { db } = filing;
  for (const { table, prefix, docsOf, read } of originsOf(db)) {
    async function* docs(): AsyncGenerator<SearchDoc[]> {
      for (let last = ''; ;) {
        const records = await table.where('id').above(last).limit(read).toArray();
        if (records.length === 0) return;
        last = records.at(-1)!.id;
        yield await docsOf(records);
      }
    }
    await file(filing, docs(), (filed) => {
      const ids = filed.map(({ key }) => key.slice(prefix.length));
      const [first, end] = [ids[0]!, ids.at(-1)!];
      return db.transaction('rw', table, db.docs, async () => {
        const [there, newer] = await Promise.all([
          table.where('id').between(first, end, true, true).primaryKeys(),
          db.docs
            .where('key')
            .between(prefix + first, prefix + end, true, true)
            .primaryKeys(),
        ]);
        // A record that went in between has no document; one that was saved has its own already.
        const [still, own] = [new Set(there), new Set(newer as string[])];
        await db.docs.bulkPut(filed.filter(({ key }, i) => still.has(ids[i]!) && !own.has(key)));
      });
    });
  }
}
