import type { Code } from '@/utils/library/types';
import {
  ID_COLUMN,
  LONG_COLUMNS,
  REPLY_COLUMNS,
  longRows,
  sharedOf,
  wordsOf,
  type Cell,
  type Column,
  type LongRow,
} from './columns';
import { redacted } from './redact';
import type { Chunks, ExportOptions, ExportSource } from './source';

/** Excel takes a file for UTF-8 only when it starts with this. */
export const BOM = '\ufeff';
/** Line end of RFC 4180. */
const CRLF = '\r\n';
/** What a spreadsheet may take for a formula, in half and full width (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const QUOTED_FORMULA = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet runs: one `'` in front when it might be a formula. */
export const neutralise = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes away what `neutralise` put in front, and nothing else. */
export const restore = (text: string): string => (QUOTED_FORMULA.test(text) ? text.slice(1) : text);

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  const safe = neutralise(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const joined = (cells: readonly Cell[]): string => cells.map(cell).join(',');

/** One line of RFC 4180 with its line end. */
export const csvLine = (cells: readonly Cell[]): string => joined(cells) + CRLF;

/** The rows of every reply: their own columns first, then those of the reply, written once each. */
async function* table(
  columns: readonly Column<LongRow>[],
  source: ExportSource,
  options: ExportOptions,
): Chunks {
  const shared = sharedOf(source);
  yield BOM + csvLine([...columns, ...REPLY_COLUMNS].map(({ name }) => name));
  for await (const bundle of source.bundles({
    highlights: true,
    // What became of a promise may have been said of an earlier capture.
    older: shared.followUps.size > 0,
  })) {
    const tail = `,${csvLine(REPLY_COLUMNS.map(({ value }) => value({ bundle })))}`;
    let lines = '';
    for (const row of longRows(redacted(bundle, options), shared))
      lines += joined(columns.map(({ value }) => value(row))) + tail;
    if (lines) yield lines;
  }
}

/** Long form: one row a measure or highlight (docs/formats.md, “CSV”). */
export const csvLong = (source: ExportSource, options: ExportOptions): Chunks =>
  table(LONG_COLUMNS, source, options);

/** A 0/1 column for a code; its name bears the codebook, so that two books may share a name. */
const codeColumn = (code: Code): Column<LongRow> => ({
  name: `code:${code.codebook}/${code.name}`,
  value: (row) => (row.type === 'highlight' ? Number(row.highlight.codes.includes(code.id)) : 0),
});

/** Wide form: the same rows with one 0/1 column a code, for statistics. */
export const csvWide = (source: ExportSource, options: ExportOptions): Chunks =>
  table(
    [
      { name: 'record', value: ({ type }) => type },
      ID_COLUMN,
      { name: 'text', value: wordsOf },
      { name: 'status', value: (row) => (row.type === 'measure' ? row.measure.status : null) },
      {
        name: 'created_by',
        value: (row) => (row.type === 'highlight' ? (row.highlight.createdBy ?? null) : null),
      },
      ...source.codes.map(codeColumn),
    ],
    source,
    options,
  );
