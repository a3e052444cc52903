import type { Progress } from '@/utils/thread';
import type { Format } from './index';
import type { ExportOptions, ExportSource } from './source';
import { WRITERS } from './writers';

/** Characters or bytes after which the pieces so far become one part of the file. */
const PART = 1_000_000;

/** The source, counting the replies that it has given. */
function watched(source: ExportSource, report: (progress: Progress) => void): ExportSource {
  return {
    ...source,
    async *bundles(also) {
      let done = 0;
      for await (const bundle of source.bundles(also)) {
        yield bundle;
        report({ done: ++done, total: source.size });
      }
    },
  };
}

/** Writes `source` in `format` and gives the file; reports progress by replies. */
export async function exportFile(
  { id, mime }: Format,
  source: ExportSource,
  options: ExportOptions,
  report: (progress: Progress) => void,
): Promise<Blob> {
  const write = await WRITERS[id]();
  const parts: Blob[] = [];
  let chunks: BlobPart[] = [];
  let length = 0;
  for await (const chunk of write(watched(source, report), options)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length < PART) continue;
    // What is a blob may leave memory.
    parts.push(new Blob(chunks));
    chunks = [];
    length = 0;
  }
  return new Blob([...parts, ...chunks], { type: mime });
}

/** The first `lines` lines of a text format, for the preview; the rest is never written. */
export async function preview(
  { id, text: isText }: Format,
  source: ExportSource,
  options: ExportOptions,
  lines = 6,
): Promise<string> {
  if (!isText) return '';
  const write = await WRITERS[id]();
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

/** A file name that every system takes: title, variant of the format, date; without what paths reserve. */
export function fileName(
  stem: string,
  { extension, variant }: Format,
  generatedAt: string,
): string {
  const safe = stem.replace(NOT_PATH, ' ').replace(/\s+/g, ' ').trim().slice(0, STEM_MAX);
  const parts = [safe || 'fuwen', ...(variant ? [variant] : []), generatedAt.slice(0, 10)];
  return `${parts.join('-')}.${extension}`;
}
