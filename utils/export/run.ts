import type { Format } from './index';
import type { ExportOptions, ExportSource, ReplyBundle } from './source';

export interface Progress {
  done: number;
  total: number;
}

/** Characters or bytes after which the pieces so far become one part of the file. */
const PART = 1_000_000;

/** How long a run of work may hold the thread before the page gets a turn, in milliseconds. */
const SLICE = 12;

/** Gives the page a turn: a macrotask, so that input and painting go first. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The source, counting the replies it gives and letting the page breathe between them. */
function watched(
  source: ExportSource,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): ExportSource {
  return {
    ...source,
    async *bundles(): AsyncGenerator<ReplyBundle> {
      let done = 0;
      let since = performance.now();
      for await (const bundle of source.bundles()) {
        signal.throwIfAborted();
        yield bundle;
        report({ done: ++done, total: source.size });
        if (performance.now() - since > SLICE) {
          await turn();
          since = performance.now();
        }
      }
    },
  };
}

/**
 * Writes `source` in `format` and gives the file. Reports progress by replies; an aborted signal
 * rejects with its reason and leaves nothing behind.
 */
export async function exportFile(
  format: Format,
  source: ExportSource,
  options: ExportOptions,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const write = await format.load();
  const parts: Blob[] = [];
  let chunks: BlobPart[] = [];
  let length = 0;
  for await (const chunk of write(watched(source, report, signal), options)) {
    signal.throwIfAborted();
    chunks.push(chunk);
    length += chunk.length;
    if (length < PART) continue;
    // Encoding a whole file at its end would hold the thread; and what is a blob may leave memory.
    parts.push(new Blob(chunks));
    chunks = [];
    length = 0;
  }
  signal.throwIfAborted();
  return new Blob([...parts, ...chunks], { type: format.mime });
}

/** The first `lines` lines of a text format, for the preview; the rest is never written. */
export async function preview(
  format: Format,
  source: ExportSource,
  options: ExportOptions,
  lines = 6,
): Promise<string> {
  if (!format.text) return '';
  const write = await format.load();
  let text = '';
  for await (const chunk of write(source, options)) {
    if (typeof chunk === 'string') text += chunk;
    if (text.split('\n').length > lines) break;
  }
  return text.split('\n').slice(0, lines).join('\n');
}

/** Control characters are among those that no path may hold. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_PATH = /[\u0000-\u001f\\/:*?"<>|]/g;

/** File systems hold 255 bytes a name, and a Chinese character takes three. */
const STEM_MAX = 60;

/** A file name that every system takes: title or date, without what paths reserve. */
export function fileName(stem: string, { extension }: Format, generatedAt: string): string {
  const safe = stem.replace(NOT_PATH, ' ').replace(/\s+/g, ' ').trim().slice(0, STEM_MAX);
  return `${safe || 'fuwen'}-${generatedAt.slice(0, 10)}.${extension}`;
}
