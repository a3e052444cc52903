import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { Reading } from '@/utils/reading';
import type { Capture } from './types';

/**
 * Captures are stored with their reading printed as JSON in UTF-8. A reading is thousands of small
 * objects, which the browser copies in and out of the database far slower than one array of bytes;
 * most that read a capture want its text alone.
 */

type Stored = Omit<Capture, 'reading'> & { reading: Uint8Array<ArrayBuffer> | Reading };

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** The printed reading of captures that came out of the database. */
const printed = new WeakMap<object, Uint8Array<ArrayBuffer>>();

const isPrinted = (stored: Stored): stored is Stored & { reading: Uint8Array<ArrayBuffer> } =>
  ArrayBuffer.isView(stored.reading);

function pack(capture: Capture): Stored {
  const reading = printed.get(capture) ?? encoder.encode(JSON.stringify(capture.reading));
  return { ...capture, reading };
}

/** The capture, whose reading is parsed when it is first asked for. */
function unpack(stored: Stored): Capture {
  // Saved by an older version, as it was read.
  if (!isPrinted(stored)) return stored as Capture;
  const { reading: bytes, ...rest } = stored;
  let reading: Reading | undefined;
  const capture = Object.defineProperty(rest, 'reading', {
    enumerable: true,
    get: () => (reading ??= JSON.parse(decoder.decode(bytes)) as Reading),
  }) as Capture;
  printed.set(capture, bytes);
  return capture;
}

/** A capture as JSON, its reading as it lies in the database. */
export function printCapture(capture: Capture): string {
  const bytes = printed.get(capture);
  if (!bytes) return JSON.stringify(capture);
  const others = Object.keys(capture).filter((key) => key !== 'reading');
  return `${JSON.stringify(capture, others).slice(0, -1)},"reading":${decoder.decode(bytes)}}`;
}

/** The cursor, what it stands at unpacked. The browser's own properties can be read of itself only. */
const unpacking = (cursor: DBCoreCursor): DBCoreCursor =>
  Object.create(cursor, {
    key: { get: () => cursor.key as unknown },
    primaryKey: { get: () => cursor.primaryKey as unknown },
    value: { get: () => unpack(cursor.value as Stored) },
  }) as DBCoreCursor;

const packedTable = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) =>
    table.mutate('values' in request ? { ...request, values: request.values.map(pack) } : request),
  get: (request) => table.get(request).then((stored) => stored && unpack(stored as Stored)),
  getMany: (request) =>
    table
      .getMany(request)
      .then((found) => found.map((stored?: Stored) => stored && unpack(stored))),
  query: (request) =>
    table
      .query(request)
      .then((answer) =>
        request.values ? { ...answer, result: (answer.result as Stored[]).map(unpack) } : answer,
      ),
  openCursor: (request) =>
    table
      .openCursor(request)
      .then((cursor) => (cursor && request.values ? unpacking(cursor) : cursor)),
});

/** Between the library and its database: nobody above knows how captures are stored. */
export const packing: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packing',
  create: (down) => ({
    ...down,
    table: (name) => (name === 'captures' ? packedTable(down.table(name)) : down.table(name)),
  }),
};
