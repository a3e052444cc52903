/**
 * The one type everything turns on: what the engine makes of a reply's text.
 *
 * Every offset is a UTF-16 code unit into the article's text (`ArticleText.text`), half-open.
 * What a measure and an entity are, and where they start and end: docs/guideline.md.
 */

/** A half-open range of UTF-16 code units in the article's text. */
export interface Span {
  start: number;
  end: number;
}

/** What the page answers. `contribution` is a 会办/协办 opinion to the lead body. */
export const KINDS = ['proposal', 'suggestion', 'letter', 'contribution', 'none'] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = [
  'done',
  'ongoing',
  'planned',
  'exploring',
  'declined',
  'unstated',
] as const;
export type Status = (typeof STATUSES)[number];

export const ENTITY_TYPES = [
  'government',
  'organisation',
  'place',
  'policy',
  'work',
  'programme',
  'person',
  'date',
  'money',
  'quantity',
  'proposal',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Every kind of mark: measures by their status, entities by their type. */
export const MARK_KINDS = [...STATUSES, ...ENTITY_TYPES] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Why something was inferred: a stable rule id and the words that made the rule fire. */
export interface Why {
  rule: string;
  cues: Span[];
}

/** One piece of evidence for or against the page being a reply; weights add up to the score. */
export interface Reason {
  rule: string;
  weight: number;
  /** The words that were weighed. */
  evidence?: string;
}

// ---------------------------------------------------------------- structure

export const SECTION_ROLES = [
  'furniture',
  'title',
  'index',
  'salutation',
  'opening',
  'body',
  'closing',
  'signature',
  'date',
  'contact',
] as const;
export type SectionRole = (typeof SECTION_ROLES)[number];

/** A node of the outline, in text order; children follow their parent. */
export interface Section extends Span {
  role: SectionRole;
  /** Index of the parent in `Reading.outline`, or -1 at the top. */
  parent: number;
  /** 0 for the top; 1 一、 2 （一） 3 1、 4 一是/一方面 … as the text nests them. */
  level: number;
  /** The heading's words without their enumerator; null when the node has none. */
  heading: Span | null;
  /** What its heading or lead-in says about the measures below it. */
  status?: Status;
  statusCue?: Span;
}

// ----------------------------------------------------------------- measures

/** Where a measure's status came from: the nearest level wins. */
export interface StatusCue extends Span {
  level: 'clause' | 'sentence' | 'lead-in' | 'heading';
}

/** A body that acts, by the words of the text. */
export interface Agent extends Span {
  text: string;
  role: 'actor' | 'lead' | 'support';
  /** Carried over from an earlier clause. */
  inherited: boolean;
}

/** Where the year of a date comes from: its own words, the sentence, the reply's date, the page's. */
export const YEAR_BASES = ['text', 'context', 'reply-date', 'page-date', 'unknown'] as const;

/** A stretch of calendar time, ISO dates, both ends included; an open end is left out. */
export interface Interval {
  from?: string;
  to?: string;
  /** Where the year came from; with `unknown` there is neither `from` nor `to`. */
  basis: (typeof YEAR_BASES)[number];
}

interface Deadline extends Span, Interval {
  text: string;
}

/** A normalised number: 1.2亿元 is `{ value: 120000000, unit: 'CNY' }`, 8% `{ value: 8, unit: '%' }`. */
export interface Amount extends Span {
  text: string;
  kind: 'money' | 'quantity' | 'percent';
  value: number | null;
  unit: string;
  /** A rate's denominator, as printed: 人/月 in 300元/人/月. */
  per?: string;
}

/** Rothwell & Zegveld (1981): supply, environment and demand side, with the sub-tool. */
export interface Instrument {
  side: 'supply' | 'environment' | 'demand';
  tool: string;
  cue: Span;
}

/** How specific a commitment is: one point each, so that the sum explains itself. */
export interface Specificity {
  total: number;
  body: boolean;
  action: boolean;
  object: boolean;
  deadline: boolean;
  amount: boolean;
}

export interface Measure extends Span {
  /** The head verb. */
  head: Span;
  status: Status;
  /** Absent when the status is `unstated`. */
  statusCue?: StatusCue;
  /** Who, when, how much: the words of the text, as the guideline's slots. */
  by?: string;
  due?: string;
  qty?: string;
  /** The same, resolved. */
  agents: Agent[];
  deadline?: Deadline;
  amounts: Amount[];
  /** Policies it cites: indexes into `Reading.entities`. */
  cites: number[];
  instrument?: Instrument;
  /** Of what is declined: the words that say why, where the text has them. */
  reason?: Span;
  /** Index into `Reading.outline` of the section it stands in. */
  section: number;
  specificity: Specificity;
  why: Why[];
}

// ----------------------------------------------------------------- entities

export interface Entity extends Span {
  type: EntityType;
  /** The words of the text. */
  name: string;
  /** The full name, when the mention is a short one: 区财政局 → 静安区财政局. */
  canonical?: string;
  role?: 'issuer' | 'lead' | 'support' | 'cited' | 'proposer';
  /** GB/T 2260 code of a division. */
  code?: string;
  /** A date's interval, or an amount's value. */
  interval?: Interval;
  amount?: Amount;
  why: Why[];
}

// ------------------------------------------------------------------ details

/** What the reply says about itself; a field that is not stated is left out. */
export interface Details {
  title?: string;
  /** The number of what is answered, without 第…号. */
  number?: string;
  session?: string;
  /** The reply's own document number. */
  docno?: string;
  proposer?: string[];
  issuer?: string;
  coorganisers?: string[];
  /** Full names of every level the text states: 上海市徐汇区. */
  division?: string;
  divisionCode?: string;
  /** ISO date of the reply. */
  date?: string;
  /** ISO date on which the page was published. */
  published?: string;
  /** The result mark as printed, never interpreted here. */
  result?: string;
  publicity?: string;
}
export type DetailField = keyof Details;

/** Every detail, in the order in which people read them. */
export const DETAIL_FIELDS = [
  'title',
  'number',
  'session',
  'docno',
  'proposer',
  'issuer',
  'coorganisers',
  'division',
  'divisionCode',
  'date',
  'published',
  'result',
  'publicity',
] as const satisfies readonly DetailField[];

/** When a reply was given: its own date, for want of it that of its page. */
export const dateOf = ({ date, published }: Details): string | undefined => date ?? published;

/** Where a detail came from. `conflict` holds what another source says instead. */
export interface Evidence {
  source: 'meta' | 'page' | 'text' | 'signature' | 'host' | 'person';
  /** In the text, when the source is there. */
  span?: Span;
  rule: string;
  conflict?: { source: Evidence['source']; value: string }[];
}

// ------------------------------------------------------------------ reading

export interface Reading {
  kind: Kind;
  score: number;
  reasons: Reason[];
  details: Details;
  evidence: Partial<Record<DetailField, Evidence>>;
  outline: Section[];
  measures: Measure[];
  entities: Entity[];
}

/** A file that an article links to: named, never fetched. */
export interface Attachment {
  name: string;
  url: string;
}

/** What is known of the page besides its text. Untrusted: metas may be missing, doubled, wrong. */
export interface PageFacts {
  url?: string;
  /** `document.title`. */
  title?: string;
  /** `<meta name>` to contents, in page order. */
  metas?: Record<string, string[]>;
  /** The title as the page prints it above the article. */
  heading?: string;
  /** The line above the article that is a day, alone or before who publishes. */
  dayLine?: string;
  /** Lines that the page prints around the article: tables of fields, date and source. */
  around?: string[];
}
