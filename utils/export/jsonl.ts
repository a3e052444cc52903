import type { Reading } from '@/utils/reading';
import { redacted } from './redact';
import type { Chunks, ExportOptions, ExportSource } from './source';

/** A line of readings: what `npm run -s read` prints, so that one tool reads both. */
export type ReadingLine = { file: string; url?: string; text: string } & Reading;

/** JSON Lines, one reading of the newest capture a line (docs/formats.md, “JSON Lines”). */
export async function* jsonLines(source: ExportSource, options: ExportOptions): Chunks {
  for await (const bundle of source.bundles({})) {
    const { reply, captures } = redacted(bundle, options);
    const [{ text, reading }] = captures;
    const line: ReadingLine = {
      file: reply.url,
      url: reply.url,
      ...reading,
      details: reply.details,
      kind: reply.kind,
      text,
    };
    yield `${JSON.stringify(line)}\n`;
  }
}
