import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ISectionOptions,
} from 'docx';
import type { Code, Comparison } from '@/utils/library/types';
import { dateOf, type Measure } from '@/utils/reading';
import { amountsOf } from '@/utils/amounts';
import { gbt7714 } from './citations';
import { redacted } from './redact';
import type { Also, Chunks, ExportOptions, ExportSource, ReplyBundle } from './source';
import { columnNames, quotedCaptures, rowsInOrder, saidIn } from './said';
import { WORDS } from './words';
import { inXml } from './xml';

/** Chinese body text in Song, headings in Hei, Latin in Times: what official documents use. */
const BODY_FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: '宋体',
  cs: 'Times New Roman',
};
const HEADING_FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体', cs: 'Arial' };
/** Half-points. */
const BODY_SIZE = 24;
const FOOT_SIZE = 18;
const run = (text: string, bold = false): TextRun => new TextRun({ text: inXml(text), bold });
const paragraph = (text: string): Paragraph =>
  new Paragraph({ children: [run(text)], spacing: { after: 120 } });
const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
): Paragraph =>
  new Paragraph({ text: inXml(text), heading: level, spacing: { before: 240, after: 120 } });

const link = (url: string): Paragraph =>
  new Paragraph({
    // Only web addresses become links; Word would open anything else with its own program.
    children: /^https?:\/\//.test(url)
      ? [
          new ExternalHyperlink({
            link: url,
            children: [new TextRun({ text: inXml(url), style: 'Hyperlink' })],
          }),
        ]
      : [run(url)],
  });

const cell = (paragraphs: Paragraph[], percent: number, head = false): TableCell =>
  new TableCell({
    children: paragraphs,
    width: { size: percent, type: WidthType.PERCENTAGE },
    ...(head ? { shading: { fill: 'EEF1F4' } } : {}),
  });

/** Widths in percent; the measures' own words need the room. */
const MEASURE_WIDTHS = [48, 12, 16, 12, 12];
const CELL_MARGIN = 90;
/** A row with more characters in a cell may go over to the next page: whole it leaves half a page white. */
const WHOLE_MOST = 100;

function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[] = header.map(() => Math.floor(100 / header.length)),
): Table {
  const line = (cells: readonly string[], head: boolean): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: cells.every(({ length }) => length <= WHOLE_MOST),
      children: cells.map((text, column) =>
        cell(
          text
            .split('\n')
            .map((part, i) => new Paragraph({ children: [run(part, head && i === 0)] })),
          widths[column]!,
          head,
        ),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: {
      top: CELL_MARGIN / 2,
      bottom: CELL_MARGIN / 2,
      left: CELL_MARGIN,
      right: CELL_MARGIN,
    },
    rows: [line(header, true), ...rows.map((cells) => line(cells, false))],
  });
}

function measureRow(measure: Measure, text: string): string[] {
  const { status, by, due, start, end, reason } = measure;
  const words = text.slice(start, end);
  const why = reason ? `\n${WORDS.reason}：${text.slice(reason.start, reason.end)}` : '';
  const amounts = amountsOf(measure, words).join('、');
  return [words + why, WORDS.status[status], by ?? '', due ?? '', amounts];
}

const titleOf = ({ reply, captures }: ReplyBundle): string =>
  reply.details.title ?? captures[0].title;

/** Who asked, where, and what came of it, as far as the reply says. */
function facts({ reply: { details } }: ReplyBundle): string {
  const { proposer = [], session, result } = details;
  const said = [
    [WORDS.proposer, proposer.join('、')],
    [WORDS.session, session],
    [WORDS.result, result],
  ];
  return said.flatMap(([name, value]) => (value ? [`${name}：${value}`] : [])).join('；');
}

function digest(bundle: ReplyBundle, codes: ReadonlyMap<string, Code>): (Paragraph | Table)[] {
  const { reply, captures, highlights } = bundle;
  const [{ text, reading }] = captures;
  return [
    heading(titleOf(bundle), HeadingLevel.HEADING_1),
    paragraph(gbt7714(reply, captures[0])),
    ...[facts(bundle), reply.note].filter(Boolean).map(paragraph),
    heading(WORDS.measures, HeadingLevel.HEADING_2),
    table(
      [WORDS.measures, WORDS.statusLabel, WORDS.by, WORDS.dueOrTime, WORDS.qty],
      reading.measures.map((measure) => measureRow(measure, text)),
      MEASURE_WIDTHS,
    ),
    ...(highlights.length > 0 ? [heading(WORDS.highlights, HeadingLevel.HEADING_2)] : []),
    ...highlights.flatMap(({ selectors, note, codes: ids, tags }) => [
      new Paragraph({
        children: [run(selectors.quote.exact)],
        indent: { left: 240 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'C9A227', space: 8 } },
        spacing: { before: 120, after: 60 },
      }),
      paragraph(
        [...ids.map((id) => codes.get(id)?.name ?? id), ...tags.map((tag) => `#${tag}`), note]
          .filter(Boolean)
          .join('；'),
      ),
    ]),
    heading(WORDS.source, HeadingLevel.HEADING_2),
    link(reply.url),
  ];
}

/** Rows of the comparison against its replies; what a reply does not mention is said, not left out. */
function report(comparison: Comparison, bundles: readonly ReplyBundle[]): (Paragraph | Table)[] {
  const columns = comparison.replyIds.flatMap(
    (id) => bundles.find(({ reply }) => reply.id === id) ?? [],
  );
  const names = columnNames(columns.map(({ reply }) => reply));
  const head = ({ reply: { details } }: ReplyBundle, column: number): string =>
    [names[column], details.issuer, dateOf(details)].filter(Boolean).join('\n');
  const quoted = (bundle: ReplyBundle, row: Comparison['rows'][number]): string => {
    const said = saidIn(bundle.captures, row);
    return said.length > 0 ? said.join('\n') : WORDS.none;
  };
  return [
    heading(comparison.title, HeadingLevel.HEADING_1),
    ...(comparison.question ? [paragraph(`${WORDS.question}：${comparison.question}`)] : []),
    ...(comparison.notes ? [paragraph(comparison.notes)] : []),
    table(
      [WORDS.topic, ...columns.map(head)],
      rowsInOrder(comparison).map((row) => [
        row.title,
        ...columns.map((bundle) => quoted(bundle, row)),
      ]),
    ),
    heading(WORDS.source, HeadingLevel.HEADING_2),
    ...columns.flatMap(({ reply, captures }) => [
      ...quotedCaptures(captures, comparison).map((one) => paragraph(gbt7714(reply, one))),
      link(reply.url),
    ]),
  ];
}

/** What made the file and when, and the number of the page. */
const foot = ({ version, generatedAt }: ExportOptions): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: FOOT_SIZE,
            children: [
              `Fuwen ${version} · ${generatedAt.slice(0, 10)} · `,
              PageNumber.CURRENT,
              ' / ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });

async function pack(
  children: (Paragraph | Table)[],
  options: ExportOptions,
  landscape: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const section: ISectionOptions = {
    properties: {
      page: {
        size: { orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      },
    },
    footers: { default: foot(options) },
    children,
  };
  const headingStyle = (size: number) => ({
    run: { font: HEADING_FONT, color: '1A2B3C', size, bold: true },
  });
  const document = new Document({
    creator: `Fuwen ${options.version}`,
    title: 'Fuwen',
    styles: {
      default: {
        document: {
          run: { font: BODY_FONT, size: BODY_SIZE },
          paragraph: { alignment: AlignmentType.LEFT },
        },
        heading1: headingStyle(36),
        heading2: headingStyle(28),
      },
    },
    sections: [section],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

async function all(
  source: ExportSource,
  options: ExportOptions,
  also: Also,
): Promise<ReplyBundle[]> {
  const bundles: ReplyBundle[] = [];
  for await (const bundle of source.bundles(also)) bundles.push(redacted(bundle, options));
  return bundles;
}

/** Word: a digest of each reply — citation, measures as a table, highlights, address. */
export async function* docxDigest(source: ExportSource, options: ExportOptions): Chunks {
  const codes = new Map(source.codes.map((code) => [code.id, code]));
  const bundles = await all(source, options, { highlights: true });
  yield await pack(
    bundles.flatMap((bundle) => digest(bundle, codes)),
    options,
    false,
  );
}

/** Word: each comparison as a table with quotations, and the sources below it. */
export async function* docxReport(source: ExportSource, options: ExportOptions): Chunks {
  const bundles = await all(source, options, { older: true });
  yield await pack(
    source.comparisons.flatMap((comparison) => report(comparison, bundles)),
    options,
    true,
  );
}
