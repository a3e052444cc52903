/**
 * The backup file (docs/data-model.md): gzip over JSON lines in UTF-8. The first line is the header,
 * each further one a record `{ t: table, h: checksum of r, r: record }`, the last `{ end: count }`.
 * A capture's reading is in it as the library keeps it (packing.ts), in base64; in files of version
 * 1 it is plain.
 */
import * as v from 'valibot';
import { parseJson } from '@/utils/text/decode';
import { fromBase64, toBase64 } from './base64';
import { lazyCapture, openPacked, packedCapture } from './packing';
import { quickCheck } from './quick';
import { nameOf } from './record-name';
import { COLLECTIONS, type Collection } from './schema';
import {
  captureSchema,
  codeSchema,
  comparisonSchema,
  followUpSchema,
  highlightSchema,
  replySchema,
} from './schemas';
import type { Capture, LibraryContent } from './types';

export const BACKUP_FORMAT = 'fuwen-backup';
export const BACKUP_VERSION = 2;

export type Counts = Record<Collection, number>;
export type BackupRecord = {
  [T in Collection]: { table: T; record: LibraryContent[T][number] };
}[Collection];

/** Records read or written at once: a capture weighs some 20 kB. */
export const BATCH: Counts = {
  replies: 500,
  captures: 100,
  codes: 500,
  highlights: 1_000,
  comparisons: 20,
  followUps: 500,
};

/** No records of any kind, to be counted up from. */
export const zeroCounts = (): Counts => ({
  replies: 0,
  captures: 0,
  codes: 0,
  highlights: 0,
  comparisons: 0,
  followUps: 0,
});

/** Why a line of a backup could not be read. */
type Damage =
  | 'not-a-backup'
  | 'newer-format'
  | 'not-json'
  | 'checksum'
  | 'wrong-shape'
  | 'reply-missing'
  | 'cut-off';

export interface Damaged {
  /** From 1; 0 for the file as a whole. */
  line: number;
  reason: Damage;
  /** What kind of record it was, and what it says of itself, as far as that can be read. */
  table?: Collection;
  name?: string;
  /** Path of the field, or the version. */
  where: string;
}

export interface Header {
  format: typeof BACKUP_FORMAT;
  version: number;
  madeAt: string;
  engine: string;
  counts: Counts;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const headerSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: count,
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  engine: v.string(),
  counts: v.object({
    replies: count,
    captures: count,
    codes: count,
    highlights: count,
    comparisons: count,
    followUps: count,
  }),
});

const SCHEMAS: { [T in Collection]: v.GenericSchema<unknown, LibraryContent[T][number]> } = {
  replies: replySchema,
  captures: captureSchema,
  codes: codeSchema,
  highlights: highlightSchema,
  comparisons: comparisonSchema,
  followUps: followUpSchema,
};

/** Most lines are as we wrote them: no copy is made of those. */
const QUICK = Object.fromEntries(
  COLLECTIONS.map((table) => [table, quickCheck(SCHEMAS[table])]),
) as Record<Collection, (value: unknown) => boolean>;

const endSchema = v.object({ end: count });
/** The record itself is looked at by its own schema. */
const lineSchema = v.object({
  t: v.picklist(COLLECTIONS),
  h: v.string(),
  r: v.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ),
});

/** FNV-1a over UTF-16 code units: finds accidents, not forgers. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const inHex = (sum: number): string => sum.toString(16).padStart(8, '0');

/** A capture as it is printed. */
function printed(capture: Capture): object {
  const { reading, ...rest } = packedCapture(capture);
  return { ...rest, reading: toBase64(reading) };
}

/**
 * The line of a record in a backup: its table, its checksum and itself, with the break that ends
 * it.
 */
export function recordLine(table: Collection, record: unknown): string {
  const json = JSON.stringify(table === 'captures' ? printed(record as Capture) : record);
  return `{"t":"${table}","h":"${inHex(checksum(json))}","r":${json}}\n`;
}

const pathOf = (issues: readonly v.BaseIssue<unknown>[]): string => v.getDotPath(issues[0]!) ?? '';

/** Reads the first line; what is wrong with it where it is no header of ours. */
export function readHeader(line: string): Header | Damaged {
  const parsed = v.safeParse(headerSchema, parseJson(line));
  if (!parsed.success) return { line: 1, reason: 'not-a-backup', where: pathOf(parsed.issues) };
  if (parsed.output.version > BACKUP_VERSION)
    return { line: 1, reason: 'newer-format', where: String(parsed.output.version) };
  return parsed.output;
}

/**
 * Unpacks the reading of a capture as printed, in place, and gives its bytes; null when it is not
 * packed, and left as it is, which no schema lets through, when it cannot be unpacked.
 */
function openReading(record: Record<string, unknown>): Uint8Array<ArrayBuffer> | null {
  const { reading } = record;
  if (typeof reading !== 'string') return null;
  try {
    const bytes = fromBase64(reading);
    record['reading'] = openPacked(bytes);
    return bytes;
  } catch (error) {
    console.warn('fuwen: a packed reading is damaged', error);
    return null;
  }
}

const TABLE = /^\{"t":"(\w+)"/;

/** The table that a line names that is no longer JSON. */
function tableOf(line: string): { table?: Collection } {
  const table = COLLECTIONS.find((one) => one === TABLE.exec(line)?.[1]);
  return table ? { table } : {};
}

/** A record as it was read. */
export type ReadRecord = BackupRecord & {
  /** The checksum of a record that its schema gives back as it is; else 0. */
  sum: number;
};

/** A record that is known to fit its schema; a capture's reading is not unpacked for that. */
function asKnown(table: Collection, record: Record<string, unknown>, sum: number): ReadRecord {
  const { reading } = record;
  const own =
    table === 'captures' && typeof reading === 'string'
      ? lazyCapture({ ...(record as unknown as Capture), reading: fromBase64(reading) })
      : record;
  return { table, record: own, sum } as unknown as ReadRecord;
}

/**
 * Reads a line that is not the header. A record whose checksum is `known` was found to fit its
 * schema when the same line was read before.
 */
export function readLine(
  line: string,
  number: number,
  known?: number,
): ReadRecord | { end: number } | Damaged {
  const json = parseJson(line);
  if (json === undefined) return { line: number, reason: 'not-json', ...tableOf(line), where: '' };
  if (v.is(endSchema, json)) return json;
  const outer = v.safeParse(lineSchema, json);
  if (!outer.success) return { line: number, reason: 'wrong-shape', where: pathOf(outer.issues) };
  const { t, h, r } = outer.output;
  // The record as it stands in the line: parsing and printing again might order keys anew.
  const printed = line.slice(line.indexOf('"r":') + 4, line.lastIndexOf('}'));
  const damaged = (reason: Damage, where: string): Damaged => ({
    line: number,
    table: t,
    name: nameOf(r),
    reason,
    where,
  });
  const sum = checksum(printed);
  if (inHex(sum) !== h) return damaged('checksum', '');
  if (sum !== 0 && sum === known) return asKnown(t, r, sum);
  const bytes = t === 'captures' ? openReading(r) : null;
  if (QUICK[t](r)) {
    // Certain to be what was packed: the bytes do for it, and its thousands of objects can go.
    const record = bytes ? lazyCapture({ ...(r as unknown as Capture), reading: bytes }) : r;
    return { table: t, record, sum } as unknown as ReadRecord;
  }
  const record = v.safeParse(SCHEMAS[t] as v.GenericSchema<unknown, BackupRecord['record']>, r);
  if (!record.success) return damaged('wrong-shape', pathOf(record.issues));
  return { table: t, record: record.output, sum: 0 } as ReadRecord;
}
