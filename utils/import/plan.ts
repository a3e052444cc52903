import { equal } from '@/utils/library/equal';
import { ownWords } from '@/utils/library/packs';
import { nameOf } from '@/utils/library/record-name';
import { COLLECTIONS, type Collection } from '@/utils/library/schema';
import { stampOf } from '@/utils/library/stamp';
import type { Id, LibraryContent } from '@/utils/library/types';
import type { Collections, SavedLibrary } from './library';

/** Why a record could not be read; the words stand in the locales under `import.reason`. */
export type ReasonCode =
  | 'not-text'
  | 'not-json'
  | 'not-xml'
  | 'wrong-format'
  | 'newer-version'
  | 'too-large'
  | 'wrong-shape'
  | 'wrong-hash'
  | 'missing-column'
  | 'reply-not-saved'
  | 'no-capture'
  | 'unknown-code'
  | 'no-quote'
  | 'not-a-highlight';

export interface Unreadable {
  /** Which record: its number from 1, or 0 for the file as a whole. */
  record: number;
  /** Path of the field inside the record, `selectors.quote.exact`; empty for all of it. */
  field: string;
  reason: ReasonCode;
  /** Title, name or words of the record, where they could be read. */
  name?: string;
}

/**
 * What becomes of a record that was read: `earlier` was changed later here, `sealed` is another text
 * for a capture, which nothing changes.
 */
type Outcome = 'added' | 'changed' | 'same' | 'earlier' | 'sealed';
type Counts = Record<Outcome, number>;

/** What an import would do. Nothing is written before the person has seen it and agreed. */
export interface ImportPlan {
  /** Records to write, whole: new ones and changed ones. */
  content: LibraryContent;
  /** Records of the file that were changed later here: written only where a person says so. */
  earlier: LibraryContent;
  counts: Record<Collection, Counts>;
  /** Replies of the file that the library has under the same address and another id. */
  met: number;
  unreadable: Unreadable[];
}

/** An importer reads a file against the library as it is; it never throws on what the file holds. */
export type Importer = (bytes: Uint8Array, library: SavedLibrary) => Promise<ImportPlan>;

/** Files above this are refused before they are parsed. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** A library without records. */
export const emptyContent = (): LibraryContent => ({
  replies: [],
  captures: [],
  highlights: [],
  codes: [],
  comparisons: [],
  followUps: [],
});

const noCounts = (): Counts => ({ added: 0, changed: 0, same: 0, earlier: 0, sealed: 0 });

/** How many records of all kinds have each outcome. */
export function totals(counts: ImportPlan['counts']): Counts {
  const sum = noCounts();
  for (const own of Object.values(counts))
    for (const outcome of Object.keys(sum) as Outcome[]) sum[outcome] += own[outcome];
  return sum;
}

/** A plan that does nothing. */
export const emptyPlan = (): ImportPlan => ({
  content: emptyContent(),
  earlier: emptyContent(),
  counts: Object.fromEntries(
    COLLECTIONS.map((collection) => [collection, noCounts()]),
  ) as ImportPlan['counts'],
  met: 0,
  unreadable: [],
});

/** A plan that does nothing but say why. */
export const refused = (reason: ReasonCode, field = ''): ImportPlan => ({
  ...emptyPlan(),
  unreadable: [{ record: 0, field, reason }],
});

/** Records compared at a time with those of the library. */
const SLICE = 200;

/** What a file brings for a record of the library. A spreadsheet leaves the time as it was: the file wins a tie. */
function outcomeOf<T extends Collections[keyof Collections]>(here: T, coming: T): Outcome {
  if (equal(here, coming)) return 'same';
  const [mine, theirs] = [stampOf(here), stampOf(coming)];
  if (mine === null || theirs === null) return 'sealed';
  return mine > theirs ? 'earlier' : 'changed';
}

/** What comes for a record that is here, as it would stand here. */
const asHere = <T extends Collections[keyof Collections]>(here: T, coming: T): T =>
  'codebook' in here && 'codebook' in coming ? { ...coming, ...ownWords(here, coming) } : coming;

/** Collects what an importer reads, and what could not be read. */
export class PlanBuilder {
  readonly #read = emptyContent();
  readonly #unreadable: Unreadable[] = [];
  #met = 0;

  /** Takes a record that was read and validated. */
  put<K extends keyof LibraryContent>(collection: K, record: Collections[K]): void {
    (this.#read[collection] as Collections[K][]).push(record);
  }

  /** @param of What was read of the record, by which a person may know it. */
  reject(record: number, reason: ReasonCode, field = '', of: unknown = null): void {
    const name = nameOf(of);
    this.#unreadable.push({ record, field, reason, ...(name && { name }) });
  }

  /** Notes a reply that was put under the id that its address has here. */
  meet(): void {
    this.#met++;
  }

  /** Sorts what was taken into new, changed and same against the library. */
  async done(library: SavedLibrary): Promise<ImportPlan> {
    const plan: ImportPlan = { ...emptyPlan(), met: this.#met, unreadable: this.#unreadable };
    for (const collection of COLLECTIONS) await this.#compare(plan, collection, library);
    return plan;
  }

  async #compare<K extends keyof LibraryContent>(
    { content, earlier, counts }: ImportPlan,
    collection: K,
    library: SavedLibrary,
  ): Promise<void> {
    const read = this.#read[collection] as Collections[K][];
    const taken: Partial<Record<Outcome, LibraryContent>> = {
      added: content,
      changed: content,
      earlier,
    };
    const here = read.length > 0 ? await library.ids(collection) : new Set<Id>();
    for (let from = 0; from < read.length; from += SLICE) {
      const slice = read.slice(from, from + SLICE);
      const known = slice.flatMap(({ id }) => (here.has(id) ? [id] : []));
      const found = await library.records(collection, known);
      const before = new Map(found.map((record) => [record.id, record]));
      for (const coming of slice) {
        const there = before.get(coming.id);
        const record = there ? asHere(there, coming) : coming;
        const outcome = there ? outcomeOf(there, record) : 'added';
        counts[collection][outcome]++;
        (taken[outcome]?.[collection] as Collections[K][] | undefined)?.push(record);
      }
    }
  }
}
