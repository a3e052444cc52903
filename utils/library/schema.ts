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
export const LIBRARY_VERSION = 6;

/** What a command answered, kept so that a command sent twice is carried out once. */
interface Receipt {
  key: string;
  at: Timestamp;
  answer: unknown;
}

/**
 * All highlights of one reply, in the order of their ids: each by itself would cost the browser ten
 * times the work, whatever is done with it. They are read by sheets.ts and written by sheet-changes.ts.
 */
export interface Sheet {
  replyId: Id;
  highlights: Highlight[];
}

/** What a document is made of: details, note and tags of a reply, its newest text, its highlights. */
export type DocKind = 'head' | 'text' | 'highlights';

/** What search looks at: one record of a reply, folded. */
export interface SearchDoc {
  /** Its kind, a colon, the id of the reply. */
  key: string;
  /** Folded as queries are; of highlights, one a line. */
  text: string;
  /** Ids of the highlights, line by line. */
  ids?: Id[];
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

/** What backups carry, in the order in which records refer to one another. */
export const COLLECTIONS = [
  'replies',
  'captures',
  'codes',
  'highlights',
  'comparisons',
  'followUps',
] as const satisfies (keyof LibraryContent)[];

export type Collection = (typeof COLLECTIONS)[number];

export interface LibraryTables {
  replies: EntityTable<Reply, 'id'>;
  captures: EntityTable<Capture, 'id'>;
  sheets: EntityTable<Sheet, 'replyId'>;
  codes: EntityTable<Code, 'id'>;
  comparisons: EntityTable<Comparison, 'id'>;
  followUps: EntityTable<FollowUp, 'id'>;
  receipts: EntityTable<Receipt, 'key'>;
  docs: EntityTable<SearchDoc, 'key'>;
  segments: EntityTable<Segment, 'id'>;
  meta: EntityTable<Meta, 'key'>;
}
