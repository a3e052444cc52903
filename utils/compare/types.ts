import type { Details, Entity, Reading, Span } from '@/utils/reading';
import type { Topic } from './concepts';

/** What alignment needs of a reply: any `Reading` with its text, from the engine or from gold. */
export interface AlignInput {
  /** Names the reply within one alignment: a capture's id, or a file. */
  id: string;
  text: string;
  measures: readonly Span[];
  entities: readonly Pick<Entity, 'start' | 'end' | 'type'>[];
}

/** A measure within an alignment, named by where it stands; ids as in `AlignInput`. */
export interface MemberRef extends Span {
  id: string;
}

/** A row as it was before: its members stay where they are. */
export interface KnownRow {
  id: string;
  members: readonly MemberRef[];
}

/** What a person said, oldest first; the last word about a measure wins. */
export type Ruling =
  | { type: 'together' | 'apart'; a: MemberRef; b: MemberRef }
  | { type: 'row'; member: MemberRef; row: string };

/** Measures that answer one another. */
export interface AlignedRow {
  id: string;
  members: MemberRef[];
  /** What each member is about, in the order of `members`. */
  topics: (Topic | null)[];
  /** What most of it is about; null when no word says. */
  topic: Topic | null;
  /** Words that measures of different replies share, most telling first. */
  words: string[];
}

/** A reply as it is compared: a saved capture with what the library knows of it. */
export interface CompareReply {
  /** The capture's id: members and rulings name it. */
  id: string;
  replyId: string;
  /** Short name of its column: the district, with the year where two share a district. */
  label: string;
  body: string;
  date: string;
  /** The result mark as printed. */
  result: string;
  url: string;
  /** As the library has them, corrections included. */
  details: Details;
  text: string;
  reading: Reading;
}
