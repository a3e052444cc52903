/**
 * What pages ask of the library, and its answers: shapes checked on receipt. No Dexie here. Every
 * command that writes bears a key made by the asker; sent again with the same key, it is carried
 * out no second time and gets the same answer.
 */
import * as v from 'valibot';
import { highlightSchema, readingSchema, selectorsSchema } from './schemas';
import type { AnchorState, Code, Colour, Highlight, Id, Reply, Selectors } from './types';
import { ANCHOR_STATES, COLOURS } from './types';
import type { ListChange } from '@/utils/list-change';
import type { Reading } from '@/utils/reading';
import type { Piece } from '@/utils/text/diff';

/** A page as the reader has it, to be kept. */
export interface PageCapture {
  key: string;
  url: string;
  title: string;
  charset: string;
  text: string;
  html: string;
  reading: Reading;
}

/** Where a page is kept. */
interface SavedPage {
  replyId: Id;
  captureId: Id;
  /** SHA-256 of the text. */
  sha256: string;
}

/** How a page differs from what was saved before. */
interface PageChange {
  outcome: 'changed';
  /** The capture before. */
  previous: Id;
  /** How many measures the new capture has gained, lost and altered against the one before. */
  gained: number;
  lost: number;
  altered: number;
  /** What has changed, word by word, with a little of what stands beside it. */
  diff: Piece[];
}

export type SaveAnswer = SavedPage & (PageChange | { outcome: 'created' | 'unchanged' });

/** Why nothing can be kept here, if nothing can. */
export type Hindrance = 'private' | 'newer' | 'unavailable';

/** What the library knows of a page. */
export interface PageLibrary {
  hindrance?: Hindrance;
  reply?: Reply;
  /** SHA-256 of the newest capture's text. */
  sha256?: string;
  /** True when the text that was asked about is that of the newest capture. */
  same?: boolean;
  highlights: Highlight[];
  codes: Code[];
}

export interface HighlightDraft {
  key: string;
  replyId: Id;
  captureId: Id;
  selectors: Selectors;
  colour: Colour;
  codes: Id[];
  tags: string[];
  note: string;
  origin: Highlight['origin'];
}

/**
 * What a person changes of a highlight besides its place. Lists are changed one by one, never given
 * whole: two codes pressed quickly are both seen from a page that has neither.
 */
export interface HighlightEdit extends Partial<Pick<Highlight, 'colour' | 'note'>> {
  codes?: ListChange;
  proposed?: ListChange;
  tags?: ListChange;
}

export interface HighlightChange extends HighlightEdit {
  key: string;
  id: Id;
  /** A person put it to another place. */
  selectors?: Selectors;
  captureId?: Id;
  anchor?: AnchorState;
}

const key = v.pipe(v.string(), v.uuid());
const { id, codes, tags, note, origin, colour } = highlightSchema.entries;
const text = v.pipe(v.string(), v.maxLength(4_000_000));
const short = v.pipe(v.string(), v.maxLength(20_000));

export const pageCaptureSchema = v.object({
  key,
  url: v.pipe(short, v.url()),
  title: short,
  charset: short,
  text: v.pipe(text, v.minLength(1)),
  html: text,
  reading: readingSchema,
});

export const pageQuerySchema = v.object({ url: v.pipe(short, v.url()), text });

export const draftSchema = v.object({
  key,
  replyId: id,
  captureId: id,
  selectors: selectorsSchema,
  colour,
  codes,
  tags,
  note,
  origin,
});

/** What is put into a list of a record and taken out of it. */
const listOf = <T extends typeof codes | typeof tags>(list: T) =>
  v.object({ add: v.exactOptional(list), drop: v.exactOptional(list) });

export const changeSchema = v.object({
  key,
  id,
  colour: v.exactOptional(v.picklist(COLOURS)),
  codes: v.exactOptional(listOf(codes)),
  proposed: v.exactOptional(listOf(codes)),
  tags: v.exactOptional(listOf(tags)),
  note: v.exactOptional(note),
  selectors: v.exactOptional(selectorsSchema),
  captureId: v.exactOptional(id),
  anchor: v.exactOptional(v.picklist(ANCHOR_STATES)),
});

export const removeSchema = v.object({ key, id });
export const restoreSchema = v.object({ key, highlight: highlightSchema });
export const anchorsSchema = v.array(v.object({ id, anchor: v.picklist(ANCHOR_STATES) }));
