import { Dexie } from 'dexie';
import type { Library } from './db';
import { linesOf, ofKey } from './docs';
import { fold } from './fold';
import { fileAll, fileLoose, type Filing } from './indexing';
import type { SearchDoc, Segment } from './schema';
import { candidatesIn, isSound } from './segments';
import type { Id } from './types';

export interface Hit {
  type: 'reply' | 'highlight';
  id: Id;
  /** The id of the reply that it belongs to. */
  owner: Id;
}

/** Of one reply the keys of the documents that may hold words of the query. */
type Candidate = string[];

export interface Found {
  hits: Hit[];
  /** Candidates not looked at yet; ask for more from here. */
  rest: Candidate[];
}

/** New documents below this are searched as they are; above it they become a segment. */
const LOOSE_MOST = 24;
/** Segments that are asked for at a time. */
const AHEAD = 4;
/** Replies looked at between two turns of the page. */
const BATCH = 64;

/**
 * In `meta` while the documents are not those of the records: from before a restore until they are
 * made anew. Whoever opens the library and finds it begins again.
 */
export const REINDEX = 'reindex';

const wordsOf = (query: string): string[] => query.split(/\s+/).map(fold).filter(Boolean);

/** What of a reply holds every word: itself in its head and text taken together, each highlight by itself. */
function hitsIn(docs: readonly SearchDoc[], words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  const own: string[] = [];
  for (const doc of docs) {
    const { kind, owner } = ofKey(doc.key);
    if (kind !== 'highlights') own.push(doc.text);
    else
      for (const { id, text } of linesOf(doc))
        if (words.every((word) => text.includes(word))) hits.push({ type: 'highlight', id, owner });
  }
  if (words.every((word) => own.some((text) => text.includes(word)))) {
    const { owner } = ofKey(docs[0]!.key);
    hits.unshift({ type: 'reply', id: owner, owner });
  }
  return hits;
}

/** Keys of documents by the reply that they belong to. */
function byOwner(keys: readonly string[]): Map<Id, Candidate> {
  const owners = new Map<Id, Candidate>();
  for (const key of keys) {
    const { owner } = ofKey(key);
    const own = owners.get(owner);
    if (own) own.push(key);
    else owners.set(owner, [key]);
  }
  return owners;
}

/**
 * Finds every text that holds the words of a query, at any place in it. Pairs of characters narrow
 * the search; each candidate's text is then looked at, so that nothing false is found.
 */
export class SearchIndex {
  #segments: Promise<Segment[]> | null = null;

  /** Keys of documents in no segment; null when documents have changed since it was read. */
  #loose: string[] | null = null;
  #changes = 0;

  constructor(readonly db: Library) {
    // Asking the database each time is slow after a large index was built: it walks over every
    // entry that has left. Dexie tells of changes in this and in all other contexts.
    Dexie.on('storagemutated', (parts) => {
      const own = `idb://${db.name}/docs/`;
      if (Object.keys(parts).some((part) => part.startsWith(own) || part === 'all')) this.#forget();
    });
  }

  /** Brings the index up to date in slices; damaged segments are thrown away and built anew. */
  async update(
    report: (left: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<void> {
    const segments = await this.#load();
    for (;;) {
      // All keys at once: asked again after each segment, the database would walk every time over
      // all that have left before.
      const loose = await this.#looseKeys();
      report(loose.length);
      if (loose.length <= LOOSE_MOST) return;
      await fileLoose(this.#filing(segments, loose.length, report, signal), loose);
    }
  }

  #filing(
    segments: Segment[],
    total: number,
    report: (left: number) => void,
    signal?: AbortSignal,
  ): Filing {
    let left = total;
    return {
      db: this.db,
      signal,
      onSegment: (segment) => segments.push(segment),
      onFiled: (count) => report((left -= count)),
    };
  }

  /** Replies that may match or whose highlights may, newest segment first, each once. */
  async candidates(query: string): Promise<Candidate[]> {
    const words = wordsOf(query);
    const [segments, loose] = await Promise.all([this.#load(), this.#readLoose()]);
    const newest = segments.toReversed();
    const [first, ...others] = words.map((word) =>
      byOwner([...loose, ...newest.flatMap((segment) => candidatesIn(segment, word))]),
    );
    return [...(first ?? [])]
      .filter(([owner]) => others.every((other) => other.has(owner)))
      .map(([owner, keys]) => [
        ...new Set([...keys, ...others.flatMap((other) => other.get(owner)!)]),
      ]);
  }

  /** Hits, `most` of them or some more, among the candidates. */
  async look(query: string, candidates: readonly Candidate[], most: number): Promise<Found> {
    const words = wordsOf(query);
    const hits: Hit[] = [];
    let at = 0;
    while (at < candidates.length && hits.length < most) {
      const some = candidates.slice(at, at + Math.max(16, Math.min(BATCH, most - hits.length)));
      at += some.length;
      const docs = await this.db.docs.bulkGet(some.flat());
      let from = 0;
      for (const keys of some) {
        const own = docs.slice(from, (from += keys.length)).filter((doc) => doc !== undefined);
        if (own.length > 0) hits.push(...hitsIn(own, words));
      }
    }
    return { hits, rest: candidates.slice(at) };
  }

  /** Finds the first `most` matches. */
  async search(query: string, most = 50): Promise<Found> {
    return this.look(query, await this.candidates(query), most);
  }

  async #readLoose(): Promise<string[]> {
    if (this.#loose) return this.#loose;
    const since = this.#changes;
    const keys = await this.#looseKeys();
    // A change while they were read: read again next time.
    if (since === this.#changes) this.#loose = keys;
    return keys;
  }

  #looseKeys(): Promise<string[]> {
    return this.db.docs.where('segment').equals(0).primaryKeys() as Promise<string[]>;
  }

  #forget(): void {
    this.#changes++;
    this.#loose = null;
  }

  #load(): Promise<Segment[]> {
    const reading = this.#segments ?? this.#readSegments();
    this.#segments = reading;
    // What has failed is tried again when it is next asked for.
    reading.catch(() => {
      if (this.#segments === reading) this.#segments = null;
    });
    return reading;
  }

  async #readSegments(): Promise<Segment[]> {
    const { docs, segments } = this.db;
    const sound: Segment[] = [];
    const damaged: number[] = [];
    const ids = (await segments.toCollection().primaryKeys()) as number[];
    const coming: Promise<Segment | undefined>[] = [];
    for (const [i, id] of ids.entries()) {
      // One by one, so that the page answers in between; the next are read while one is looked at.
      for (const next of ids.slice(i + coming.length, i + AHEAD)) {
        const reading = segments.get(next);
        // What goes wrong is thrown where it is awaited.
        reading.catch(() => undefined);
        coming.push(reading);
      }
      const segment = await coming.shift();
      if (segment && isSound(segment)) sound.push(segment);
      else damaged.push(id);
    }
    await segments.bulkDelete(damaged);
    // Documents of segments that are no more are loose again.
    const known = new Set(sound.map(({ id }) => id));
    const used = (await docs.orderBy('segment').uniqueKeys()) as number[];
    const orphaned = used.filter((id) => id !== 0 && !known.has(id));
    if (orphaned.length > 0) await docs.where('segment').anyOf(orphaned).modify({ segment: 0 });
    return sound;
  }

  /** Reads the index, so that the first search finds it there. */
  async ready(): Promise<void> {
    await Promise.all([this.#load(), this.#readLoose()]);
  }

  /** True when a restore or a rebuild has broken off. */
  async needsRebuild(): Promise<boolean> {
    return (await this.db.meta.get(REINDEX)) !== undefined;
  }

  /** Reads the segments anew before the next search: another context has built some. */
  reload(): void {
    this.#segments = null;
    this.#forget();
  }

  /** Throws the whole index away and makes its documents anew from the records. */
  async rebuild(
    report: (left: number) => void = () => undefined,
    signal?: AbortSignal,
  ): Promise<void> {
    const { db } = this;
    const segments: Segment[] = [];
    this.#segments = Promise.resolve(segments);
    await db.transaction('rw', db.docs, db.segments, db.meta, async () => {
      await db.meta.put({ key: REINDEX, value: true });
      await db.docs.clear();
      await db.segments.clear();
    });
    const total = 2 * (await db.replies.count()) + (await db.sheets.count());
    report(total);
    await fileAll(this.#filing(segments, total, report, signal));
    await db.meta.delete(REINDEX);
    await this.update(report, signal);
  }
}
