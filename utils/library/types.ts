/**
 * The records of the library, as stored, backed up and exchanged (docs/data-model.md). No Dexie
 * here: every floor may read these types. Times are ISO 8601 in UTC, ids are UUIDs made by the
 * background, offsets are UTF-16 code units into the capture's text.
 */
import type { DetailField, Details, Evidence, Kind, Reading, Span } from '@/utils/reading';

export type Id = string;
export type Timestamp = string;

/** One published reply; its text lives in captures, the newest of which is `captureId`. */
export interface Reply {
  id: Id;
  /** Address without fragment; one reply an address. */
  url: string;
  kind: Kind;
  /** As the engine read them, with a person's corrections on top. */
  details: Details;
  evidence: Partial<Record<DetailField, Evidence>>;
  captureId: Id;
  tags: string[];
  note: string;
  savedAt: Timestamp;
  changedAt: Timestamp;
}

/** The page as it was: written once, never changed. */
export interface Capture {
  id: Id;
  replyId: Id;
  text: string;
  /** The article's markup without scripts, styles, handlers and remote addresses. */
  html: string;
  /** Hex SHA-256 of `text` in UTF-8; of the whole text, where this is a redacted copy. */
  sha256: string;
  /** It came from a file in which contacts were covered with `＊`, one for one. */
  redacted?: true;
  url: string;
  title: string;
  charset: string;
  scheme: 'http' | 'https' | 'file';
  engine: string;
  takenAt: Timestamp;
  /** What the engine of that version read. */
  reading: Reading;
}

/** Where a highlight stands, in several ways (W3C Web Annotation selectors). */
export interface Selectors {
  quote: { exact: string; prefix: string; suffix: string };
  position: Span;
  /** SHA-256 of the capture that the position counts in. */
  capture: string;
  /** Headings from the top down. */
  section: string[];
  /** Most characters of context that another place with the same words shared; absent without one. */
  rival?: number;
}

export const ANCHOR_STATES = ['exact', 'moved', 'changed', 'orphan'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

export const COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type Colour = (typeof COLOURS)[number];

export interface Highlight {
  id: Id;
  replyId: Id;
  captureId: Id;
  selectors: Selectors;
  colour: Colour;
  /** Codes a person gave or accepted. */
  codes: Id[];
  /** Who gave which of them, where they signed (`coder.ts`). */
  codedBy?: Record<Id, string>;
  /** Codes the engine proposes, until a person accepts or drops them. */
  proposed: Id[];
  tags: string[];
  note: string;
  /** What it was made from. */
  origin: 'selection' | 'measure' | 'entity';
  /** Where it was found when the page was last seen. */
  anchor: AnchorState;
  /** Who made it, where they signed. */
  createdBy?: string;
  createdAt: Timestamp;
  changedAt: Timestamp;
}

export interface Code {
  id: Id;
  codebook: string;
  name: string;
  description: string;
  colour: Colour;
  /** The code above it, or null. */
  parent: Id | null;
  order: number;
  version: number;
}

/** A measure within the library, named by where it stands. */
export interface MeasureRef {
  captureId: Id;
  start: number;
  end: number;
}

/** What a person says of an alignment; it stands above whatever the rules say. */
export type Verdict =
  | { type: 'together'; a: MeasureRef; b: MeasureRef; at: Timestamp }
  | { type: 'apart'; a: MeasureRef; b: MeasureRef; at: Timestamp }
  | { type: 'row'; measure: MeasureRef; row: Id; at: Timestamp };

export interface ComparisonRow {
  id: Id;
  title: string;
  /** A person named it; rules leave the title alone. */
  named: boolean;
  pinned: boolean;
  members: MeasureRef[];
}

export interface Comparison {
  id: Id;
  title: string;
  question: string;
  notes: string;
  replyIds: Id[];
  /** What its columns were called when last seen: a reply that is deleted is still named. */
  labels?: Record<Id, string>;
  rows: ComparisonRow[];
  verdicts: Verdict[];
  createdAt: Timestamp;
  changedAt: Timestamp;
}

/** What became of a promise. */
export interface FollowUp {
  id: Id;
  measure: MeasureRef;
  replyId: Id;
  state: 'kept' | 'broken' | 'unknown';
  evidence: string;
  evidenceUrl: string;
  /** Who said so last, where they signed. */
  changedBy?: string;
  changedAt: Timestamp;
}

/** Everything the library holds; what exporters read and importers propose. */
export interface LibraryContent {
  replies: Reply[];
  captures: Capture[];
  highlights: Highlight[];
  codes: Code[];
  comparisons: Comparison[];
  followUps: FollowUp[];
}
