import type { LibraryContent } from '@/utils/library/types';

/** Why a record could not be read; the words stand in the locales under `import.reason`. */
export type ReasonCode =
  | 'not-text'
  | 'not-json'
  | 'not-xml'
  | 'wrong-format'
  | 'newer-version'
  | 'too-large'
  | 'wrong-shape'
  | 'missing-column'
  | 'reply-not-saved'
  | 'unknown-code'
  | 'no-quote'
  | 'not-a-highlight';

export interface Unreadable {
  /** Which record: its number from 1, or 0 for the file as a whole. */
  record: number;
  /** Path of the field inside the record, `selectors.quote.exact`; empty for all of it. */
  field: string;
  reason: ReasonCode;
}

/** What an import would do. Nothing is written before the person has seen it and agreed. */
export interface ImportPlan {
  /** Records to write, whole: new ones and changed ones. */
  content: LibraryContent;
  counts: { added: number; changed: number; same: number };
  unreadable: Unreadable[];
}

/** An importer reads a file against the library as it is; it never throws on what the file holds. */
export type Importer = (bytes: Uint8Array, library: LibraryContent) => ImportPlan;

/** Files above this are refused before they are parsed. */
export const LARGEST_FILE = 512 * 1024 * 1024;

const emptyContent = (): LibraryContent => ({
  replies: [],
  captures: [],
  highlights: [],
  codes: [],
  comparisons: [],
  followUps: [],
});

/** A plan that does nothing but say why. */
export const refused = (reason: ReasonCode, field = ''): ImportPlan => ({
  content: emptyContent(),
  counts: { added: 0, changed: 0, same: 0 },
  unreadable: [{ record: 0, field, reason }],
});

/** The file's text: UTF-8 with or without BOM; null when it is not UTF-8. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** JSON of untrusted origin, or undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The records of each collection. */
export type Collections = { [K in keyof LibraryContent]: LibraryContent[K][number] };

/**
 * Collects what an importer reads: sorts records into new, changed and same against the library,
 * and keeps what could not be read.
 */
export class PlanBuilder {
  readonly #plan: ImportPlan = {
    content: emptyContent(),
    counts: { added: 0, changed: 0, same: 0 },
    unreadable: [],
  };
  readonly #there: { [K in keyof LibraryContent]: Map<string, Collections[K]> };

  constructor(library: LibraryContent) {
    const byId = <T extends { id: string }>(records: T[]): Map<string, T> =>
      new Map(records.map((record) => [record.id, record]));
    this.#there = {
      replies: byId(library.replies),
      captures: byId(library.captures),
      highlights: byId(library.highlights),
      codes: byId(library.codes),
      comparisons: byId(library.comparisons),
      followUps: byId(library.followUps),
    };
  }

  /** Takes a record that was read and validated. */
  put<K extends keyof LibraryContent>(collection: K, record: Collections[K]): void {
    const before = this.#there[collection].get(record.id);
    if (before && JSON.stringify(sorted(before)) === JSON.stringify(sorted(record))) {
      this.#plan.counts.same++;
      return;
    }
    this.#plan.counts[before ? 'changed' : 'added']++;
    (this.#plan.content[collection] as Collections[K][]).push(record);
  }

  reject(record: number, reason: ReasonCode, field = ''): void {
    this.#plan.unreadable.push({ record, field, reason });
  }

  done(): ImportPlan {
    return this.#plan;
  }
}

/** The value with its keys in order, so that two equal records print alike. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
