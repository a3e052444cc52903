import type { Table as DexieTable } from 'dexie';
import type { Library } from './db';
import { docKey, headDoc, highlightsDoc, ofKey, textDoc } from './docs';
import type { DocKind, SearchDoc, Segment, Sheet } from './schema';
import { buildSegment, fitting } from './segments';
import type { Id, Reply } from './types';

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

/** What documents of one kind are made from. */
interface Origin {
  kind: DocKind;
  /** A table whose key is the id of the reply that the document belongs to. */
  table: DexieTable<unknown, Id>;
  docsOf: (records: unknown[]) => Promise<SearchDoc[]>;
  /** Records read at a time. */
  read: number;
}

const originsOf = (db: Library): Origin[] => [
  {
    kind: 'head',
    table: db.replies,
    docsOf: async (records) => (records as Reply[]).map(headDoc),
    read: READ,
  },
  {
    kind: 'text',
    table: db.replies,
    docsOf: async (records) => {
      const ids = (records as Reply[]).map(({ captureId }) => captureId);
      const newest = await db.captures.bulkGet(ids);
      return newest.flatMap((capture) => (capture ? [textDoc(capture)] : []));
    },
    read: 50,
  },
  {
    kind: 'highlights',
    table: db.sheets,
    docsOf: async (records) => (records as Sheet[]).map(highlightsDoc),
    read: 50,
  },
];

/** Makes the documents of every record and files them, where there are none yet. */
export async function fileAll(filing: Filing): Promise<void> {
  const { db } = filing;
  for (const { kind, table, docsOf, read } of originsOf(db)) {
    const owners = await table.toCollection().primaryKeys();
    async function* docs(): AsyncGenerator<SearchDoc[]> {
      for (let at = 0; at < owners.length; at += read) {
        const [first, end] = [owners[at]!, owners[Math.min(at + read, owners.length) - 1]!];
        yield await docsOf(await table.where(':id').between(first, end, true, true).toArray());
      }
    }
    await file(filing, docs(), (filed) => {
      const own = filed.map(({ key }) => ofKey(key).owner);
      const [first, end] = [own[0]!, own.at(-1)!];
      return db.transaction('rw', table, db.docs, async () => {
        const [there, newer] = await Promise.all([
          table.where(':id').between(first, end, true, true).primaryKeys(),
          db.docs
            .where('key')
            .between(docKey(kind, first), docKey(kind, end), true, true)
            .primaryKeys(),
        ]);
        // A record that went in between has no document; one that was saved has its own already.
        const [still, known] = [new Set(there), new Set(newer)];
        await db.docs.bulkPut(filed.filter(({ key }, i) => still.has(own[i]!) && !known.has(key)));
      });
    });
  }
}
