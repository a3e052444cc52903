import { STATUSES } from '@/utils/reading';
import type { Comparison, Reply } from '@/utils/library/types';
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
]);
const WIDE_COLUMNS = new Set(['text', 'title', 'note', 'prefix', 'suffix', 'section', 'reply_url']);

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

const SHEETS = {
  replies: [NUMBER, ...REPLY_COLUMNS] as Column<OfReply>[],
  measures: [...SPAN_COLUMNS, ...MEASURE_COLUMNS, ...KEYS] as Column<ReplyRow<LongRow>>[],
  entities: [...ENTITY_COLUMNS, ...KEYS] as Column<EntityRow>[],
  highlights: [...SPAN_COLUMNS, ...HIGHLIGHT_COLUMNS, ...KEYS] as Column<ReplyRow<LongRow>>[],
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

/** Excel workbook: replies, measures, entities, highlights, matrix (docs/formats.md, “XLSX”). */
export async function* xlsx(source: ExportSource, options: ExportOptions): Chunks {
  const codes = new Map(source.codes.map((code) => [code.id, code]));
  const matrix =
    source.comparisons.length > 0 ? comparisonMatrix(source.comparisons) : statusMatrix();
  const forms = Object.entries(SHEETS).map(([name, columns]) => formOf(name, columns));
  const book = new Workbook([...forms, matrix.form], {
    title: 'Fuwen',
    creator: `Fuwen ${options.version}`,
    created: new Date(options.generatedAt),
  });
  const [replies, measures, entities, highlights, last] = book.sheets as [
    Sheet,
    Sheet,
    Sheet,
    Sheet,
    Sheet,
  ];
  for (const [i, columns] of Object.values(SHEETS).entries())
    book.sheets[i]!.row(columns.map(({ name }) => name));
  let number = 0;
  for await (const raw of source.bundles({ highlights: true, older: true })) {
    const bundle = redacted(raw, options);
    const own = { bundle, number: ++number };
    addRow(replies, SHEETS.replies, own);
    for (const row of longRows(bundle, codes))
      if (row.type === 'measure') addRow(measures, SHEETS.measures, { ...row, number });
      else addRow(highlights, SHEETS.highlights, { ...row, number });
    for (const index of bundle.captures[0].reading.entities.keys())
      addRow(entities, SHEETS.entities, { ...own, index });
    matrix.see(own);
    yield* await book.take();
  }
  for (const row of matrix.rows()) last.row(row);
  yield* await book.end();
}
