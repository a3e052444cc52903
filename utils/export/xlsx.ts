import { STATUSES, type Span } from '@/utils/reading';
import type { Capture, Code, Comparison, ComparisonRow, Reply } from '@/utils/library/types';
import {
  HIGHLIGHT_COLUMNS,
  ID_COLUMN,
  MEASURE_COLUMNS,
  REPLY_COLUMNS,
  SPAN_COLUMNS,
  longRows,
  measureId,
  sharedOf,
  type Cell,
  type Column,
  type LongRow,
} from './columns';
import { columnNames, rowsInOrder, saidIn } from './said';
import { redacted } from './redact';
import type { Chunks, ExportOptions, ExportSource, ReplyBundle } from './source';
import { Workbook, type Sheet, type SheetForm, type Value } from './workbook';

const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/;
const DATE_COLUMNS = new Set([
  'date',
  'published',
  'due_from',
  'due_to',
  'captured_at',
  'created_at',
  'changed_at',
  'outcome_at',
]);
const WIDE_COLUMNS = new Set([
  'text',
  'title',
  'note',
  'prefix',
  'suffix',
  'section',
  'reply_url',
  'reply_note',
  'reason',
  'description',
  'outcome_evidence',
  'row',
]);

/** A row of any sheet: its reply has a number, by which the sheets find one another. */
interface OfReply {
  bundle: ReplyBundle;
  number: number;
}
interface EntityRow extends OfReply {
  index: number;
}
type ReplyRow<T> = T & OfReply;

const NUMBER: Column<OfReply> = { name: 'reply', value: ({ number }) => number };
/** The reply's number in the sheet of replies, and what tells it apart at a glance. */
const KEYS: readonly Column<OfReply>[] = [
  NUMBER,
  ...REPLY_COLUMNS.filter(({ name }) => ['issuer', 'division', 'date'].includes(name)),
];

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

/** A code, and how many highlights of the export bear it. */
interface CodeRow {
  code: Code;
  parent: Code | undefined;
  highlights: number;
}

const CODE_COLUMNS: readonly Column<CodeRow>[] = [
  { name: 'id', value: ({ code }) => code.id },
  { name: 'codebook', value: ({ code }) => code.codebook },
  { name: 'name', value: ({ code }) => code.name },
  { name: 'description', value: ({ code }) => code.description },
  { name: 'parent', value: ({ parent }) => parent?.name ?? null },
  { name: 'colour', value: ({ code }) => code.colour },
  { name: 'version', value: ({ code }) => code.version },
  { name: 'highlights', value: ({ highlights }) => highlights },
];

/** A measure in a row of a comparison: where what a cell of the matrix says comes from. */
interface AlignedRow extends OfReply {
  comparison: Comparison;
  row: ComparisonRow;
  capture: Capture;
  place: Span;
}

const measureOf = ({ capture, place }: AlignedRow) =>
  capture.reading.measures.find(({ start, end }) => start === place.start && end === place.end);

const ALIGNED_COLUMNS: readonly Column<AlignedRow>[] = [
  { name: 'comparison', value: ({ comparison }) => comparison.title },
  { name: 'row', value: ({ row }) => row.title },
  { name: 'id', value: ({ capture, place }) => measureId(capture.sha256, place) },
  { name: 'text', value: ({ capture: { text }, place }) => text.slice(place.start, place.end) },
  { name: 'status', value: (one) => measureOf(one)?.status ?? null },
  { name: 'capture_sha256', value: ({ capture }) => capture.sha256 },
  { name: 'captured_at', value: ({ capture }) => capture.takenAt },
];

const SHEETS = {
  replies: [NUMBER, ...REPLY_COLUMNS] as Column<OfReply>[],
  measures: [...SPAN_COLUMNS, ID_COLUMN, ...MEASURE_COLUMNS, ...KEYS] as Column<
    ReplyRow<LongRow>
  >[],
  entities: [...ENTITY_COLUMNS, ...KEYS] as Column<EntityRow>[],
  highlights: [...SPAN_COLUMNS, ID_COLUMN, ...HIGHLIGHT_COLUMNS, ...KEYS] as Column<
    ReplyRow<LongRow>
  >[],
  codes: CODE_COLUMNS,
  aligned: [...ALIGNED_COLUMNS, ...KEYS] as Column<AlignedRow>[],
};

const formOf = (name: string, columns: readonly { name: string }[]): SheetForm => ({
  name,
  columns: columns.map((column) => ({
    width: WIDE_COLUMNS.has(column.name) ? 48 : 14,
    date: DATE_COLUMNS.has(column.name),
  })),
  frozen: { rows: 1, columns: 0 },
  filter: true,
  landscape: false,
});

/** Real dates and numbers; text stays text. */
function valueOf(name: string, value: Cell): Value {
  if (typeof value === 'string' && DATE_COLUMNS.has(name) && DATE.test(value))
    return new Date(value);
  return value;
}

function addRow<T>(sheet: Sheet, columns: readonly Column<T>[], row: T): void {
  sheet.row(columns.map(({ name, value }) => valueOf(name, value(row))));
}

/** What the last sheet shows of the replies together. */
interface Matrix {
  form: SheetForm;
  see: (row: OfReply) => void;
  rows: () => Iterable<Cell[]>;
}

/** Rows are the comparison's, columns its replies; a cell holds its measures, one a line. */
function comparisonMatrix(comparisons: readonly Comparison[]): Matrix {
  const replies = new Map<string, Reply>();
  const words = new Map<string, string>();
  const key = (comparison: string, row: string, reply: string): string =>
    [comparison, row, reply].join(' ');
  const widest = Math.max(...comparisons.map(({ replyIds }) => replyIds.length));
  return {
    form: {
      name: 'matrix',
      columns: [
        { width: 32, wrap: true },
        ...Array.from({ length: widest }, () => ({ width: 40, wrap: true })),
      ],
      frozen: { rows: 1, columns: 1 },
      filter: false,
      landscape: true,
    },
    see({ bundle }) {
      const { reply, captures } = bundle;
      replies.set(reply.id, reply);
      for (const { id, rows } of comparisons)
        for (const row of rows) {
          const said = saidIn(captures, row);
          if (said.length > 0) words.set(key(id, row.id, reply.id), said.join('\n'));
        }
    },
    *rows() {
      for (const comparison of comparisons) {
        const { id, title, replyIds } = comparison;
        const columns = replyIds.flatMap((reply) => replies.get(reply) ?? []);
        yield [title, ...columnNames(columns)];
        for (const row of rowsInOrder(comparison))
          yield [row.title, ...columns.map((one) => words.get(key(id, row.id, one.id)) ?? null)];
        yield [];
      }
    },
  };
}

/** Without a comparison the matrix counts each reply's measures by status. */
function statusMatrix(): Matrix {
  const counted: Cell[][] = [];
  return {
    form: {
      name: 'matrix',
      columns: [
        { width: 14 },
        { width: 32 },
        { width: 32 },
        ...STATUSES.map(() => ({ width: 14 })),
      ],
      frozen: { rows: 1, columns: 3 },
      filter: true,
      landscape: true,
    },
    see({ bundle, number }) {
      const { measures } = bundle.captures[0].reading;
      const { issuer, division } = bundle.reply.details;
      counted.push([
        number,
        issuer ?? null,
        division ?? null,
        ...STATUSES.map((status) => measures.filter((one) => one.status === status).length),
      ]);
    },
    *rows() {
      yield ['reply', 'issuer', 'division', ...STATUSES];
      yield* counted;
    },
  };
}

/** The measures of one reply in the rows of the comparisons. */
function* alignedRows(comparisons: readonly Comparison[], own: OfReply): Generator<AlignedRow> {
  const byId = new Map(own.bundle.captures.map((capture) => [capture.id, capture]));
  for (const comparison of comparisons)
    for (const row of comparison.rows)
      for (const place of row.members) {
        const capture = byId.get(place.captureId);
        if (capture) yield { ...own, comparison, row, capture, place };
      }
}

/** Excel workbook: replies, measures, entities, highlights, codes, comparisons (docs/formats.md, “XLSX”). */
export async function* xlsx(source: ExportSource, options: ExportOptions): Chunks {
  const shared = sharedOf(source);
  const { comparisons } = source;
  const matrix = comparisons.length > 0 ? comparisonMatrix(comparisons) : statusMatrix();
  const forms = Object.entries(SHEETS).map(([name, columns]) => formOf(name, columns));
  const book = new Workbook([...forms, matrix.form], {
    title: 'Fuwen',
    creator: `Fuwen ${options.version}`,
    created: new Date(options.generatedAt),
  });
  const [replies, measures, entities, highlights, codes, aligned, last] = book.sheets as [
    Sheet,
    Sheet,
    Sheet,
    Sheet,
    Sheet,
    Sheet,
    Sheet,
  ];
  for (const [i, columns] of Object.values(SHEETS).entries())
    book.sheets[i]!.row(columns.map(({ name }) => name));
  let number = 0;
  const used = new Map<string, number>();
  for await (const raw of source.bundles({ highlights: true, older: true })) {
    const bundle = redacted(raw, options);
    const own = { bundle, number: ++number };
    addRow(replies, SHEETS.replies, own);
    for (const row of longRows(bundle, shared))
      if (row.type === 'measure') addRow(measures, SHEETS.measures, { ...row, number });
      else addRow(highlights, SHEETS.highlights, { ...row, number });
    for (const id of bundle.highlights.flatMap((one) => one.codes))
      used.set(id, (used.get(id) ?? 0) + 1);
    for (const index of bundle.captures[0].reading.entities.keys())
      addRow(entities, SHEETS.entities, { ...own, index });
    for (const row of alignedRows(comparisons, own)) addRow(aligned, SHEETS.aligned, row);
    matrix.see(own);
    yield* await book.take();
  }
  for (const code of source.codes) {
    const parent = shared.codes.get(code.parent ?? '');
    addRow(codes, SHEETS.codes, { code, parent, highlights: used.get(code.id) ?? 0 });
  }
  for (const row of matrix.rows()) last.row(row);
  yield* await book.end();
}
