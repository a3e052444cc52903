import { Gunzip } from 'fflate';

/** Bytes decompressed at once. */
const PIECE = 16_384;
/** Longer lines are no records of ours. */
const LINE_MOST = 32_000_000;
/** What a gzip file holds, by the browser; throws where it is damaged, and loses what it had then. */
async function* inflated(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

/** The same from the `from`th byte on, slower, up to the very place where the file is damaged. */
async function* salvaged(file: Blob, from: number): AsyncGenerator<Uint8Array> {
  let chunks: Uint8Array[] = [];
  let at = 0;
  const gunzip = new Gunzip((chunk) => {
    const old = Math.max(0, Math.min(chunk.length, from - at));
    at += chunk.length;
    if (old < chunk.length) chunks.push(chunk.slice(old));
  });
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    for (let piece = 0; piece < value.length; piece += PIECE) {
      try {
        // In small pieces: what stands before a damaged one is kept.
        gunzip.push(value.subarray(piece, piece + PIECE));
      } catch (error) {
        console.warn('fuwen: the backup breaks off', error);
        yield* chunks;
        return;
      }
      yield* chunks;
      chunks = [];
    }
  }
}

/** What a gzip file holds, as much of it as can be read. */
async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array> {
  let given = 0;
  try {
    for await (const chunk of inflated(file)) {
      yield chunk;
      given += chunk.length;
    }
    return;
  } catch (error) {
    console.warn('fuwen: the backup is damaged', error);
  }
  yield* salvaged(file, given);
}

const NEWLINE = 10;

/** Bytes in one piece; no copy is made of one that is. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The lines of a gzip file, as many at a time as come at once; ends early at one that is too long
 * to be ours. Each is decoded by itself: of text cut from longer text the engine keeps all.
 */
export async function* linesOf(file: Blob): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of bytesOf(file)) {
    const lines: string[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      rest.push(chunk.subarray(from, end));
      lines.push(decoder.decode(joined(rest)));
      rest = [];
      held = 0;
      from = end + 1;
    }
    if (lines.length > 0) yield lines;
    if (from < chunk.length) rest.push(chunk.subarray(from));
    held += chunk.length - from;
    if (held > LINE_MOST) return;
  }
  if (held > 0) yield [decoder.decode(joined(rest))];
}
