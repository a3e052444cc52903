import type { LibraryContent } from '@/utils/library/types';
import { redacted } from './redact';
import type { Chunks, ExportOptions, ExportSource } from './source';

/** The version of our own JSON; an importer refuses a newer one. */
export const JSON_FORMAT = 'fuwen-library';
export const JSON_VERSION = 1;

/** The head of our own JSON; the records of `LibraryContent` follow in the same object. */
export interface JsonHead {
  format: typeof JSON_FORMAT;
  version: typeof JSON_VERSION;
  generatedAt: string;
  generator: string;
}

/** Our own JSON: every record of the source, whole (docs/formats.md, “JSON”). */
export async function* json(source: ExportSource, options: ExportOptions): Chunks {
  const head: JsonHead = {
    format: JSON_FORMAT,
    version: JSON_VERSION,
    generatedAt: options.generatedAt,
    generator: `Fuwen ${options.version}`,
  };
  const records: Pick<LibraryContent, 'codes' | 'comparisons' | 'followUps'> = {
    codes: source.codes,
    comparisons: source.comparisons,
    followUps: source.followUps,
  };
  yield `${JSON.stringify({ ...head, ...records }).slice(0, -1)},"bundles":[`;
  let separator = '\n';
  for await (const bundle of source.bundles({ highlights: true, older: true })) {
    yield separator + JSON.stringify(redacted(bundle, options));
    separator = ',\n';
  }
  yield '\n]}\n';
}
