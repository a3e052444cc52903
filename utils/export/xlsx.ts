import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { STATUSES } from '@/utils/reading';
import type { Comparison } from '@/utils/library/types';
import {
  HIGHLIGHT_COLUMNS,
  MEASURE_COLUMNS,
  REPLY_COLUMNS,
  SPAN_COLUMNS,
  longRows,
  type Cell,
  type Column,
  type LongRow,
} from './columns';
import { redacted } from './redact';
import type { Chunks, ExportOptions, ExportSource, ReplyBundle } from './source';

/** Excel's own bounds: more would make it refuse or repair the file. */
const MAX_ROWS = 1_048_576;
const MAX_CELL = 32_767;
/** Characters that XML 1.0 cannot hold. */
// oxlint-disable-next-line no-control-regex -- these are the characters to be found
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;
const DATE_COLUMNS = new Set([
  'date',
  'due_from',
  'due_to',
  'captured_at',
  'created_at',
  'changed_at',
]);
const WIDE_COLUMNS = new Set(['text', 'title', 'note', 'prefix', 'suffix', 'section', 'reply_url']);

/** Printed, the matrix is as wide as its paper. */
const PAGE = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** The longest a cell may be, without breaking an astral character in two. */
function clip(text: string): string {
  if (text.length <= MAX_CELL) return text;
  const cut = text.slice(0, MAX_CELL - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Real dates and numbers; text stays text, so that no cell ever is a formula. */
function cellOf(name: string, value: Cell): CellValue {
  if (typeof value !== 'string') return value;
  if (DATE_COLUMNS.has(name) && DATE.test(value)) return new Date(value);
  return clip(value.replace(NOT_XML, '\ufffd'));
}

function sheet<T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): WriteSheet {
  if (rows.length >= MAX_ROWS) throw new RangeError(`${name}: ${rows.length} > ${MAX_ROWS - 1}`);
  const lastColumn = columnName(columns.length - 1);
  return {
    name,
    columns: columns.map(({ name: header }) => ({
      width: WIDE_COLUMNS.has(header) ? 48 : 14,
      ...(DATE_COLUMNS.has(header) ? { numFmt: 'yyyy-mm-dd' } : {}),
    })),
    rows: [
      columns.map((column) => column.name),
      ...rows.map((row) => columns.map((column) => cellOf(column.name, column.value(row)))),
    ],
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${lastColumn}${rows.length + 1}` },
  };
}

/** A1 letters of a zero-based column. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A row of any sheet: its reply has a number, by which the sheets find one another. */
interface OfReply {
  bundle: ReplyBundle;
}

const KEYS = new Set(['issuer', 'division', 'date']);

/** The reply's number in the sheet of replies, and what tells it apart at a glance. */
function keyColumns(numbers: ReadonlyMap<ReplyBundle, number>): Column<OfReply>[] {
  return [
    { name: 'reply', value: ({ bundle }) => numbers.get(bundle)! },
    ...REPLY_COLUMNS.filter(({ name }) => KEYS.has(name)),
  ];
}

interface EntityRow {
  bundle: ReplyBundle;
  index: number;
}
const entityOf = ({ bundle, index }: EntityRow) => bundle.captures[0].reading.entities[index]!;

const ENTITY_COLUMNS: readonly Column<EntityRow>[] = [
  { name: 'text', value: (row) => entityOf(row).name },
  { name: 'type', value: (row) => entityOf(row).type },
  { name: 'canonical', value: (row) => entityOf(row).canonical ?? null },
  { name: 'role', value: (row) => entityOf(row).role ?? null },
  { name: 'code', value: (row) => entityOf(row).code ?? null },
  { name: 'start', value: (row) => entityOf(row).start },
  { name: 'end', value: (row) => entityOf(row).end },
  { name: 'value', value: (row) => entityOf(row).amount?.value ?? null },
  { name: 'unit', value: (row) => entityOf(row).amount?.unit ?? null },
];

/** How a reply is headed in a matrix: its place, or who answers, or its address. */
const heading = ({ reply: { details, url } }: ReplyBundle): string =>
  details.division ?? details.issuer ?? url;

/** Rows are the comparison's, columns its replies; a cell holds its measures, one a line. */
function comparisonRows(comparison: Comparison, bundles: readonly ReplyBundle[]): Cell[][] {
  const columns = comparison.replyIds.flatMap((id) =>
    bundles.filter(({ reply }) => reply.id === id),
  );
  const textOf = (bundle: ReplyBundle, row: Comparison['rows'][number]): string =>
    row.members
      .flatMap(({ captureId, start, end }) => {
        const capture = bundle.captures.find(({ id }) => id === captureId);
        return capture ? [capture.text.slice(start, end)] : [];
      })
      .join('\n');
  return [
    [comparison.title, ...columns.map(heading)],
    ...comparison.rows.map((row) => [row.title, ...columns.map((bundle) => textOf(bundle, row))]),
    [],
  ];
}

/** Without a comparison the matrix counts each reply's measures by status. */
const statusRows = (bundles: readonly ReplyBundle[]): Cell[][] => [
  ['status', ...bundles.map(heading)],
  ...STATUSES.map((status) => [
    status,
    ...bundles.map(
      ({ captures }) => captures[0].reading.measures.filter((m) => m.status === status).length,
    ),
  ]),
];

/** Excel workbook: replies, measures, entities, highlights, matrix (docs/formats.md, “XLSX”). */
export async function* xlsx(source: ExportSource, options: ExportOptions): Chunks {
  const codes = new Map(source.codes.map((code) => [code.id, code]));
  const bundles: ReplyBundle[] = [];
  for await (const bundle of source.bundles()) bundles.push(redacted(bundle, options));
  const rows = bundles.flatMap((bundle) => [...longRows(bundle, codes)]);
  const keys = keyColumns(new Map(bundles.map((bundle, i) => [bundle, i + 1])));
  const of = (type: LongRow['type']): LongRow[] => rows.filter((row) => row.type === type);
  const matrix =
    source.comparisons.length > 0
      ? source.comparisons.flatMap((comparison) => comparisonRows(comparison, bundles))
      : statusRows(bundles);
  yield new Uint8Array(
    await writeXlsx({
      stringMode: 'inline',
      properties: {
        title: 'Fuwen',
        creator: `Fuwen ${options.version}`,
        created: new Date(options.generatedAt),
      },
      sheets: [
        sheet(
          'replies',
          [keys[0]!, ...REPLY_COLUMNS],
          bundles.map((bundle) => ({ bundle })),
        ),
        sheet('measures', [...SPAN_COLUMNS, ...MEASURE_COLUMNS, ...keys], of('measure')),
        sheet(
          'entities',
          [...ENTITY_COLUMNS, ...keys],
          bundles.flatMap((bundle) =>
            bundle.captures[0].reading.entities.map((_, index) => ({ bundle, index })),
          ),
        ),
        sheet('highlights', [...SPAN_COLUMNS, ...HIGHLIGHT_COLUMNS, ...keys], of('highlight')),
        {
          name: 'matrix',
          rows: matrix.map((line) => line.map((value) => cellOf('', value))),
          columns: [{ width: 32 }, ...bundles.map(() => ({ width: 40 }))],
          freezePane: { rows: 1, columns: 1 },
          pageSetup: PAGE,
        },
      ],
    }),
  );
}
