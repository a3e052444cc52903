/**
 * Run-time shapes of the library's records (types.ts), for whatever comes from outside: restores,
 * imports, messages. Unknown keys are dropped, so `__proto__` and its like never get in.
 */
import * as v from 'valibot';
import { ENTITY_TYPES, KINDS, SECTION_ROLES, STATUSES, YEAR_BASES } from '@/utils/reading';
import { ANCHOR_STATES, COLOURS } from './types';

/** Longer texts than any reply has; a bound keeps a hostile file from filling the machine. */
const TEXT_MAX = 4_000_000;
const text = v.pipe(v.string(), v.maxLength(TEXT_MAX));
const short = v.pipe(v.string(), v.maxLength(20_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Where a page stood. It becomes a link: no scheme that runs or reaches into the browser. */
const address = v.pipe(short, v.regex(/^(?:https?|file):\/\//i));
const time = v.pipe(v.string(), v.isoTimestamp());
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** The name of whoever coded, from whichever library. */
export const personSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** `?: T` of our types under exactOptionalPropertyTypes: absent, or a T. */
const maybe = v.exactOptional;

const span = { start: offset, end: offset };
const ordered = <T extends { start: number; end: number }>(value: T): boolean =>
  value.start <= value.end;
const spanSchema = v.pipe(v.object(span), v.check(ordered, 'start > end'));

const why = v.array(v.object({ rule: short, cues: v.array(v.object(span)) }));
const interval = {
  from: maybe(short),
  to: maybe(short),
  basis: v.picklist(YEAR_BASES),
};
const amount = v.object({
  ...span,
  text: short,
  kind: v.picklist(['money', 'quantity', 'percent']),
  value: v.nullable(v.number()),
  unit: short,
  per: maybe(short),
});
const status = v.picklist(STATUSES);

const measure = v.object({
  ...span,
  head: v.object(span),
  status,
  statusCue: maybe(
    v.object({ ...span, level: v.picklist(['clause', 'sentence', 'lead-in', 'heading']) }),
  ),
  by: maybe(short),
  due: maybe(short),
  qty: maybe(short),
  agents: v.array(
    v.object({
      ...span,
      text: short,
      role: v.picklist(['actor', 'lead', 'support']),
      inherited: v.boolean(),
    }),
  ),
  deadline: maybe(v.object({ ...span, ...interval, text: short })),
  amounts: v.array(amount),
  cites: v.array(offset),
  instrument: maybe(
    v.object({
      side: v.picklist(['supply', 'environment', 'demand']),
      tool: short,
      cue: v.object(span),
    }),
  ),
  reason: maybe(v.object(span)),
  section: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)),
  specificity: v.object({
    total: v.pipe(v.number(), v.minValue(0), v.maxValue(5)),
    body: v.boolean(),
    action: v.boolean(),
    object: v.boolean(),
    deadline: v.boolean(),
    amount: v.boolean(),
  }),
  why,
});

const entity = v.object({
  ...span,
  type: v.picklist(ENTITY_TYPES),
  name: short,
  canonical: maybe(short),
  role: maybe(v.picklist(['issuer', 'lead', 'support', 'cited', 'proposer'])),
  code: maybe(short),
  interval: maybe(v.object(interval)),
  amount: maybe(amount),
  why,
});

const section = v.object({
  ...span,
  role: v.picklist(SECTION_ROLES),
  parent: v.pipe(v.number(), v.safeInteger(), v.minValue(-1)),
  level: offset,
  heading: v.nullable(v.object(span)),
  status: maybe(status),
  statusCue: maybe(v.object(span)),
});

const detailsSchema = v.object({
  title: maybe(short),
  number: maybe(short),
  session: maybe(short),
  docno: maybe(short),
  proposer: maybe(v.array(short)),
  issuer: maybe(short),
  coorganisers: maybe(v.array(short)),
  division: maybe(short),
  divisionCode: maybe(short),
  date: maybe(short),
  published: maybe(short),
  result: maybe(short),
  publicity: maybe(short),
});

const source = v.picklist(['meta', 'page', 'text', 'signature', 'host', 'person']);
const evidence = v.object({
  source,
  span: maybe(v.object(span)),
  rule: short,
  conflict: maybe(v.array(v.object({ source, value: short }))),
});
const detailFields = Object.keys(detailsSchema.entries) as (keyof typeof detailsSchema.entries)[];
const evidenceSchema = v.record(v.picklist(detailFields), evidence);

export const readingSchema = v.object({
  kind: v.picklist(KINDS),
  score: v.number(),
  reasons: v.array(v.object({ rule: short, weight: v.number(), evidence: maybe(short) })),
  details: detailsSchema,
  evidence: evidenceSchema,
  outline: v.array(section),
  measures: v.array(measure),
  entities: v.array(entity),
});

export const replySchema = v.object({
  id,
  url: address,
  kind: v.picklist(KINDS),
  details: detailsSchema,
  evidence: evidenceSchema,
  captureId: id,
  tags: v.array(short),
  note: text,
  savedAt: time,
  changedAt: time,
});

export const captureSchema = v.object({
  id,
  replyId: id,
  text,
  html: text,
  sha256,
  redacted: maybe(v.literal(true)),
  url: address,
  title: short,
  charset: short,
  scheme: v.picklist(['http', 'https', 'file']),
  engine: short,
  takenAt: time,
  reading: readingSchema,
});

export const selectorsSchema = v.object({
  quote: v.object({ exact: text, prefix: short, suffix: short }),
  position: spanSchema,
  capture: sha256,
  section: v.array(short),
  rival: maybe(offset),
});

export const highlightSchema = v.object({
  id,
  replyId: id,
  captureId: id,
  selectors: selectorsSchema,
  colour: v.picklist(COLOURS),
  codes: v.array(id),
  codedBy: maybe(v.record(id, personSchema)),
  proposed: v.array(id),
  tags: v.array(short),
  note: text,
  origin: v.picklist(['selection', 'measure', 'entity']),
  anchor: v.picklist(ANCHOR_STATES),
  createdBy: maybe(personSchema),
  createdAt: time,
  changedAt: time,
});

export const codeSchema = v.object({
  id,
  codebook: short,
  name: v.pipe(short, v.minLength(1)),
  description: text,
  colour: v.picklist(COLOURS),
  parent: v.nullable(id),
  order: v.number(),
  version: v.number(),
});

const measureRef = v.object({ captureId: id, ...span });

export const comparisonSchema = v.object({
  id,
  title: short,
  question: text,
  notes: text,
  replyIds: v.array(id),
  labels: maybe(v.record(id, short)),
  rows: v.array(
    v.object({
      id,
      title: short,
      named: v.boolean(),
      pinned: v.boolean(),
      members: v.array(measureRef),
    }),
  ),
  verdicts: v.array(
    v.variant('type', [
      v.object({ type: v.literal('together'), a: measureRef, b: measureRef, at: time }),
      v.object({ type: v.literal('apart'), a: measureRef, b: measureRef, at: time }),
      v.object({ type: v.literal('row'), measure: measureRef, row: id, at: time }),
    ]),
  ),
  createdAt: time,
  changedAt: time,
});

export const followUpSchema = v.object({
  id,
  measure: measureRef,
  replyId: id,
  state: v.picklist(['kept', 'broken', 'unknown']),
  evidence: text,
  evidenceUrl: short,
  changedBy: maybe(personSchema),
  changedAt: time,
});
