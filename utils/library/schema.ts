import type { EntityTable } from 'dexie';
import type {
  Capture,
  Code,
  Comparison,
  FollowUp,
  Highlight,
  Id,
  LibraryContent,
  Reply,
  Timestamp,
} from './types';

/** The version of the schema that this code reads and writes; each has its file in migrations/. */
export const LIBRARY_VERSION = 5;

/** What a command answered, kept so that a command sent twice is carried out once. */
interface Receipt {
  key: string;
  at: Timestamp;
  answer: unknown;
}

/** What can be found by search: a reply with its text, or a highlight with its note. */
export interface SearchDoc {
  /** `reply:<id>` or `highlight:<id>`. */
  key: string;
  owner: Id;
  /** Folded as queries are. */
  text: string;
  /** The segment of the index that holds it; 0 while none does. */
  segment: number;
}

/** A part of the bigram index: which documents hold which pairs of characters. */
export interface Segment {
  id: number;
  keys: string[];
  /** Codes of the pairs, ascending. */
  grams: Uint32Array;
  /** Where each pair's documents begin in `postings`; one more than there are pairs. */
  starts: Uint32Array;
  /** Indexes into `keys`, ascending within a pair. */
  postings: Uint16Array;
  /** Of all the numbers above: a damaged segment is built anew. */
  checksum: number;
}

interface Meta {
  key: string;
  value: unknown;
}

/** Tables that backups carry, in the order in which records refer to one another. */
export const CONTENT_TABLES = [
  'replies',
  'captures',
  'codes',
  'highlights',
  'comparisons',
  'followUps',
] as const satisfies (keyof LibraryContent)[];

export interface LibraryTables {
  replies: EntityTable<Reply, 'id'>;
  captures: EntityTable<Capture, 'id'>;
  highlights: EntityTable<Highlight, 'id'>;
  codes: EntityTable<Code, 'id'>;
  comparisons: EntityTable<Comparison, 'id'>;
  followUps: EntityTable<FollowUp, 'id'>;
  receipts: EntityTable<Receipt, 'key'>;
  docs: EntityTable<SearchDoc, 'key'>;
  segments: EntityTable<Segment, 'id'>;
  meta: EntityTable<Meta, 'key'>;
}
