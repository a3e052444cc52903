import { gunzipSync, gzipSync } from 'fflate';
import type { Reading } from '@/utils/reading';
import { storing } from './storing';
import type { Capture } from './types';

/**
 * Captures are stored, and backed up, with their reading packed: JSON in UTF-8, compressed by gzip.
 * A reading is thousands of small objects, which the browser copies in and out of the database far
 * slower than one array of bytes, and as text it is six times as long; most that read a capture
 * want its text alone. It is packed once: what has come out of the database, or out of a backup,
 * goes on as it is.
 */

type Packed = Uint8Array<ArrayBuffer>;
type Stored = Omit<Capture, 'reading'> & { reading: Packed | Reading };

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** The packed reading of captures that came packed. */
const packed = new WeakMap<object, Packed>();

/** First byte of a gzip file. Schema 3 kept bare JSON, which begins with a brace. */
const GZIP = 0x1f;

/** Little is won by more effort; no time in it, so that one reading is always the same bytes. */
const packJson = (json: Uint8Array): Packed => gzipSync(json, { level: 3, mtime: 0 }) as Packed;

const jsonOf = (bytes: Packed): Uint8Array => (bytes[0] === GZIP ? gunzipSync(bytes) : bytes);

const isPacked = (stored: Stored): stored is Stored & { reading: Packed } =>
  ArrayBuffer.isView(stored.reading);

/** The reading of a capture, packed. */
function packedReading(capture: Capture): Packed {
  const bytes = packed.get(capture);
  if (bytes?.[0] === GZIP) return bytes;
  return packJson(bytes ?? encoder.encode(JSON.stringify(capture.reading)));
}

/** A capture as it lies in the database: its reading packed, and not unpacked for that. */
export function packedCapture(capture: Capture): Omit<Capture, 'reading'> & { reading: Packed } {
  // Spreading would ask for the reading.
  const others = Object.keys(capture).filter((key) => key !== 'reading') as (keyof Capture)[];
  const rest = Object.fromEntries(others.map((key) => [key, capture[key]]));
  return { ...(rest as unknown as Omit<Capture, 'reading'>), reading: packedReading(capture) };
}

/** Longer readings are none of ours; bytes. */
const JSON_MOST = 32_000_000;
/** Of a gzip file, the last four bytes say how much it holds, and no more is taken of it. */
const SIZE = 4;

/** What bytes from outside hold. @throws when they are no packed JSON, or say that it is too long. */
export function openPacked(bytes: Uint8Array): unknown {
  const end = bytes.length - SIZE;
  if (end < 0 || bytes[0] !== GZIP) throw new SyntaxError('not packed');
  const size = new DataView(bytes.buffer, bytes.byteOffset + end, SIZE).getUint32(0, true);
  if (size > JSON_MOST) throw new RangeError('too long');
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(gunzipSync(bytes)));
}

/** The capture, whose reading is unpacked when it is first asked for. */
export function lazyCapture(stored: Stored): Capture {
  // Saved by an older version, as it was read.
  if (!isPacked(stored)) return stored as Capture;
  const { reading: bytes, ...rest } = stored;
  let reading: Reading | undefined;
  const capture = Object.defineProperty(rest, 'reading', {
    enumerable: true,
    get: () => (reading ??= JSON.parse(decoder.decode(jsonOf(bytes))) as Reading),
  }) as Capture;
  packed.set(capture, bytes);
  return capture;
}

/** Between the library and its database: nobody above knows how captures are stored. */
export const packing = storing('packing', 'captures', {
  into: packedCapture,
  from: (stored) => lazyCapture(stored as Stored),
});
