import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { DOMParser } from 'linkedom';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import type { LibraryContent } from '@/utils/library/types';
import { restore } from './csv';
import { formatsFor, FORMATS } from './index';
import { sourceOf, type ExportOptions } from './source';
import { WRITERS, type FormatId } from './writers';

/** Each format opened by a reader that is not its writer, and compared with the library. */

const OPTIONS: ExportOptions = {
  generatedAt: '2026-11-24T09:00:00.000Z',
  contacts: true,
  version: '0.1.0',
};
const library = sampleLibrary();

async function write(
  id: string,
  options = OPTIONS,
  of = library,
): Promise<Uint8Array<ArrayBuffer>> {
  const exporter = await WRITERS[id as FormatId]();
  const parts: BlobPart[] = [];
  for await (const chunk of exporter(sourceOf(of), options)) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
const writeText = async (id: string, options = OPTIONS): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await write(id, options));

const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

describe('CSV', () => {
  it('long form: every cell comes back, and none is a formula', async () => {
    const text = await writeText('csvLong');
    expect(text.startsWith('\ufeff')).toBe(true);
    const rows = parseCsv(text, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows).toHaveLength(4 + 3);
    for (const row of rows)
      for (const value of Object.values(row)) expect(value).not.toMatch(FORMULA_START);
    const [first, second] = rows.filter(({ record }) => record === 'highlight');
    expect(restore(first!['text']!)).toBe('=1+1，2025年底前');
    expect(restore(first!['note']!)).toBe('=HYPERLINK("x")\n第二行, "引"');
    expect(restore(second!['note']!)).toBe("'@已经带撇");
    expect(rows.find(({ text: words }) => words === '新建助餐点60个')).toMatchObject({
      status: 'planned',
      status_cue: '2025年底前',
      status_level: 'clause',
      engine: '0.1.0',
      due_to: '2025-12-31',
      qty_value: '60',
      outcome: 'kept',
      outcome_url: 'https://example.gov.cn/',
      division: '北京市海淀区',
      reply_tags: '助餐',
    });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('wide form: one 0/1 column a code', async () => {
    const rows = parseCsv(await writeText('csvWide'), { columns: true, bom: true }) as Record<
      string,
      string
    >[];
    const coded = rows.find(({ text }) => restore(text!) === '=1+1，2025年底前')!;
    expect([coded['code:状态/计划'], coded['code:状态/有|期限']]).toEqual(['1', '1']);
    expect(rows.filter((row) => row['code:状态/计划'] === '1')).toHaveLength(1);
  });
});

describe('XLSX', () => {
  it('holds the sheets with real dates and numbers, and no formula', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await write('xlsx')).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'replies',
      'measures',
      'entities',
      'highlights',
      'codes',
      'aligned',
      'matrix',
    ]);
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
    const measures = workbook.getWorksheet('measures')!;
    const header = measures.getRow(1).values as string[];
    const cell = (name: string) => measures.getRow(2).getCell(header.indexOf(name)).value;
    expect(cell('text')).toBe('新建助餐点60个');
    expect(cell('due_to')).toEqual(new Date('2025-12-31'));
    expect(cell('qty_value')).toBe(60);
    expect(measures.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(measures.autoFilter).toBeTruthy();
    const highlights = workbook.getWorksheet('highlights')!;
    expect(highlights.getRow(2).getCell(header.indexOf('text')).value).toBe('=1+1，2025年底前');
    expect(workbook.getWorksheet('matrix')!.getRow(2).getCell(2).value).toBe(
      '〔计划〕新建助餐点60个',
    );
  });

  it('says where each cell of a comparison comes from, what codes mean, what became of promises', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await write('xlsx')).buffer);
    const records = (sheet: string): Record<string, unknown>[] => {
      const [head, ...rows] = workbook
        .getWorksheet(sheet)!
        .getSheetValues()
        .slice(1) as unknown[][];
      return rows.map((row) => Object.fromEntries(head!.flatMap((name, i) => [[name, row[i]]])));
    };
    const [capture] = library.captures;
    const measures = records('measures');
    const id = `${capture!.sha256.slice(0, 12)}:${capture!.reading.measures[0]!.start}-${capture!.reading.measures[0]!.end}`;
    expect(measures[0]).toMatchObject({ id, outcome: 'kept', outcome_evidence: '已开业' });
    expect(measures[1]!['outcome']).toBeUndefined();
    expect(records('aligned')[0]).toMatchObject({
      comparison: '助餐点 [A/B]',
      row: '新建',
      id,
      text: '新建助餐点60个',
      status: 'planned',
      capture_sha256: capture!.sha256,
      reply: 1,
    });
    expect(records('codes')).toMatchObject([
      { codebook: '状态', name: '计划', description: '将要做的 <事>', highlights: 1 },
      { name: '有|期限', parent: '计划', highlights: 1 },
    ]);
    expect(records('replies')[0]).toMatchObject({ reply_tags: '助餐' });
  });

  it('without a comparison the matrix names issuer and division, each in its own column', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(
      (await write('xlsx', OPTIONS, { ...library, comparisons: [] })).buffer,
    );
    const rows = workbook.getWorksheet('matrix')!;
    const cells = (row: number): unknown[] => (rows.getRow(row).values as unknown[]).slice(1, 5);
    expect(cells(1)).toEqual(['reply', 'issuer', 'division', 'done']);
    expect(cells(2)).toEqual([1, '北京市海淀区民政局', '北京市海淀区', 0]);
  });
});

/** The comparison of the sample, its first district twice: a year later, too. */
function twoYears(): LibraryContent {
  const [first, second] = library.replies;
  const [capture, other] = library.captures;
  const later = {
    ...first!,
    id: 'later',
    url: 'https://www.bjhd.gov.cn/a/2.html',
    details: { ...first!.details, date: '2026-06-18' },
  };
  const [comparison] = library.comparisons;
  return {
    ...library,
    replies: [first!, later, second!],
    captures: [capture!, { ...capture!, id: 'of-later', replyId: later.id }, other!],
    comparisons: [
      {
        ...comparison!,
        replyIds: [first!.id, later.id, second!.id],
        rows: comparison!.rows.toReversed(),
      },
    ],
  };
}

describe('a comparison', () => {
  it('names its columns as the page does, two years of a district apart', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await write('xlsx', OPTIONS, twoYears())).buffer);
    const head = workbook.getWorksheet('matrix')!.getRow(1).values as string[];
    expect(head.slice(2)).toEqual(['海淀 2025', '海淀 2026', '徐汇']);
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await write('docxReport', OPTIONS, twoYears())),
    });
    const lines = value.split(/\n+/);
    const at = lines.indexOf('海淀 2025');
    expect(lines.slice(at, at + 6)).toEqual([
      '海淀 2025',
      '北京市海淀区民政局',
      '2025-06-18',
      '海淀 2026',
      '北京市海淀区民政局',
      '2026-06-18',
    ]);
  });

  it('has what more districts answer first, as the page has it', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await write('xlsx', OPTIONS, twoYears())).buffer);
    const rows = workbook.getWorksheet('matrix')!;
    expect([2, 3].map((row) => rows.getRow(row).getCell(1).value)).toEqual(['新建', '补贴']);
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await write('docxReport', OPTIONS, twoYears())),
    });
    expect(value.indexOf('新建\n')).toBeLessThan(value.indexOf('补贴\n'));
  });
});

describe('Word', () => {
  it('digest: title, citation, every measure, every highlight', async () => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await write('docxDigest')),
    });
    for (const { reading, text } of library.captures)
      for (const { start, end } of reading.measures)
        expect(value).toContain(text.slice(start, end));
    expect(value).toContain('[EB/OL]');
    expect(value).toContain('=HYPERLINK("x")');
  });

  it('digest: what was asked by whom, what came of it, and the tags of highlights', async () => {
    const [first, second] = library.replies;
    const asked = {
      ...first!,
      details: {
        ...first!.details,
        proposer: ['程岚', '周平'],
        session: '十五届三次会议',
        result: 'B',
      },
    };
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(
        await write('docxDigest', OPTIONS, { ...library, replies: [asked, second!] }),
      ),
    });
    expect(value).toContain('提出人：程岚、周平；会议届次：十五届三次会议；办理结果：B');
    expect(value).toContain('#a|b；#c\\d');
  });

  it('bears the day it was made and the numbers of its pages, and lets long rows break', async () => {
    const files = unzipSync(await write('docxReport'));
    const footer = strFromU8(files['word/footer1.xml']!);
    expect(footer).toContain('Fuwen 0.1.0 · 2026-11-24');
    expect(footer).toContain('NUMPAGES');
    const long = { ...library.comparisons[0]! };
    const [row] = long.rows;
    const many = { ...row!, members: Array.from({ length: 12 }, () => row!.members[0]!) };
    const content = { ...library, comparisons: [{ ...long, rows: [many, row!] }] };
    const xml = strFromU8(
      unzipSync(await write('docxReport', OPTIONS, content))['word/document.xml']!,
    );
    const kept = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([tr]) =>
      tr.includes('<w:cantSplit/>'),
    );
    expect(kept).toEqual([true, true, false]);
  });

  it('report: what a district does not mention is said', async () => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await write('docxReport')),
    });
    expect(value).toContain('助餐点 [A/B]');
    expect(value).toContain('未提及');
    const files = unzipSync(await write('docxReport'));
    expect(strFromU8(files['word/styles.xml']!)).toContain('w:eastAsia="宋体"');
  });
});

it('the report cites the capture that it quotes, not one that came later', async () => {
  const [compared, other] = library.captures;
  const later = {
    ...compared!,
    id: 'later',
    text: '改了',
    reading: { ...compared!.reading, measures: [], entities: [] },
    sha256: 'f'.repeat(64),
    takenAt: '2026-11-30T08:00:00.000Z',
  };
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(
      await write('docxReport', OPTIONS, { ...library, captures: [later, compared!, other!] }),
    ),
  });
  expect(value).toContain(`[2026-11-24]. ${compared!.url}`);
  expect(value).toContain(`SHA-256：${compared!.sha256.slice(0, 16)}`);
  expect(value).not.toContain('ffffffff');
});

describe('annotations', () => {
  it('expand as JSON-LD with both selectors', async () => {
    const list = JSON.parse(await writeText('jsonLd')) as Record<string, unknown>[];
    expect(list).toHaveLength(3 + 4);
    // The standard's context, as far as we use it: the test has no network.
    const terms = {
      '@vocab': 'http://www.w3.org/ns/oa#',
      id: '@id',
      type: '@type',
      created: 'http://purl.org/dc/terms/created',
      target: { '@id': 'http://www.w3.org/ns/oa#hasTarget' },
      selector: { '@id': 'http://www.w3.org/ns/oa#hasSelector' },
    };
    const documentLoader = async (url: string) => ({
      contextUrl: undefined,
      documentUrl: url,
      document: { '@context': terms },
    });
    const expanded = await jsonld.expand(list as unknown as JsonLdDocument, { documentLoader });
    expect(expanded).toHaveLength(7);
    expect(JSON.stringify(expanded[0])).toContain('TextQuoteSelector');
    expect(JSON.stringify(expanded[0])).toContain('=1+1，2025年底前');
  });

  it('Hypothesis takes uri, text, tags and target', async () => {
    const lines = (await writeText('hypothesis'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toMatchObject({
      uri: library.replies[0]!.url,
      tags: ['计划', '有|期限', 'a|b', 'c\\d'],
    });
    // The engine's measures are nobody's annotations.
    expect(lines).toHaveLength(library.highlights.length);
  });
});

describe('REFI-QDA', () => {
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

  it('codebook: nested codes with their description', async () => {
    const document = parse(await writeText('qdc'));
    const inner = document.querySelector('Code Code')!;
    expect(inner.getAttribute('name')).toBe('有|期限');
    expect(document.querySelector('Description')!.textContent).toBe('将要做的 <事>');
  });

  it('project: selections lie on the right code points of the right source', async () => {
    const files = unzipSync(await write('qdpx'));
    const document = parse(strFromU8(files['project.qde']!));
    // Measures stand beside them (qda.test.ts).
    const own = new Set(library.highlights.map(({ id }) => id));
    const selections = [...document.querySelectorAll('PlainTextSelection')].filter((one) =>
      own.has(one.getAttribute('guid')!),
    );
    expect(selections).toHaveLength(3);
    for (const [i, selection] of selections.entries()) {
      const path = selection
        .parentElement!.getAttribute('plainTextPath')!
        .replace('internal://', 'sources/');
      const points = [...strFromU8(files[path]!)];
      const words = points
        .slice(
          Number(selection.getAttribute('startPosition')),
          Number(selection.getAttribute('endPosition')),
        )
        .join('');
      expect(words).toBe(library.highlights[i]!.selectors.quote.exact);
    }
    expect(selections[0]!.querySelectorAll('CodeRef')).toHaveLength(2);
  });

  it('codes whose ids are words have a GUID in the file, the same wherever they are named', async () => {
    const bundled = { ...library.codes[0]!, id: 'status-planned', parent: null };
    const highlight = { ...library.highlights[0]!, codes: ['status-planned'] };
    const own = { ...library, codes: [bundled], highlights: [highlight] };
    const files = unzipSync(await write('qdpx', OPTIONS, own));
    const document = parse(strFromU8(files['project.qde']!));
    const named = document.querySelector('Code')!.getAttribute('guid');
    expect(named).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(document.querySelector('CodeRef')!.getAttribute('targetGUID')).toBe(named);
  });

  it('project: parts in the order of the standard, ids once each, every reference leads somewhere', async () => {
    const files = unzipSync(await write('qdpx'));
    const document = parse(strFromU8(files['project.qde']!));
    const project = document.documentElement;
    expect([...project.children].map(({ tagName }) => tagName)).toEqual([
      'Users',
      'CodeBook',
      'Variables',
      'Sources',
    ]);
    const ids = [...document.querySelectorAll('[guid]')].map((one) => one.getAttribute('guid')!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    const known = new Set(ids);
    const referring = ['creatingUser', 'creatingUserGUID', 'targetGUID'] as const;
    for (const name of referring)
      for (const one of document.querySelectorAll(`[${name}]`))
        expect(known.has(one.getAttribute(name)!), name).toBe(true);
    for (const source of document.querySelectorAll('TextSource'))
      expect(source.getAttribute('plainTextPath')).toMatch(/^internal:\/\/[\w-]+\.txt$/);
  });
});

it('REFI-QDA project: sources have names of their own, tell where they come from, and bear what is known of them', async () => {
  const years = twoYears();
  const content = {
    ...years,
    highlights: [{ ...years.highlights[0]!, id: 'csv-1' }],
    captures: years.captures.map((one) => ({ ...one, id: `word-${one.id}` })),
  };
  const files = unzipSync(await write('qdpx', OPTIONS, content));
  const document = new DOMParser().parseFromString(
    strFromU8(files['project.qde']!),
    'text/xml',
  ) as unknown as Document;
  const sources = [...document.querySelectorAll('TextSource')];
  const title = library.replies[0]!.details.title!;
  expect(sources.map((one) => one.getAttribute('name')).slice(0, 2)).toEqual([
    `${title} 2025-06-18`,
    `${title} 2026-06-18`,
  ]);
  expect(sources[0]!.querySelector('Description')!.textContent).toContain(library.replies[0]!.url);
  const names = new Map(
    [...document.querySelectorAll('Variable')].map((one) => [
      one.getAttribute('guid'),
      one.getAttribute('name'),
    ]),
  );
  const known = Object.fromEntries(
    [...sources[1]!.querySelectorAll('VariableValue')].map((one) => [
      names.get(one.querySelector('VariableRef')!.getAttribute('targetGUID')),
      one.lastElementChild!.textContent,
    ]),
  );
  expect(known).toMatchObject({ division: '北京市海淀区', date: '2026-06-18', reply_tags: '助餐' });
  for (const one of document.querySelectorAll('[guid]'))
    expect(one.getAttribute('guid')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  for (const one of sources)
    expect(Object.keys(files)).toContain(
      one.getAttribute('plainTextPath')!.replace('internal:/', 'sources'),
    );
});

describe('citations', () => {
  it.each(['ris', 'bibtex', 'csl'])('%s is read by a citation library', async (id) => {
    const items = new Cite(await writeText(id)).data as {
      title: string;
      URL: string;
      author?: unknown[];
    }[];
    expect(items).toHaveLength(2);
    expect(items[0]!.title).toContain('关于加快破解老年人就餐难题的答复');
    expect(items.map(({ URL }) => URL)).toEqual(library.replies.map(({ url }) => url));
    expect(items[0]!.author).toHaveLength(1);
    expect((items[0] as { keyword?: string }).keyword).toBe('助餐');
  });

  it('GB/T 7714: body, title, numbers, dates, address, hash', async () => {
    const [line] = (await writeText('gbt7714')).split('\n');
    expect(line).toBe(
      `北京市海淀区民政局. 关于加快破解老年人就餐难题的答复, "试行"：民函〔2025〕1号，第01号[EB/OL]. (2025-06-18)[2026-11-24]. https://www.bjhd.gov.cn/a/1.html. SHA-256：${library.captures[0]!.sha256.slice(0, 16)}.`,
    );
  });
});

describe('redaction', () => {
  it.each(FORMATS.filter(({ text }) => text))(
    '$id names no contact unless asked',
    async ({ id }) => {
      const text = await writeText(id, { ...OPTIONS, contacts: false });
      expect(text).not.toMatch(/王建国|82511234/);
    },
  );

  it('keeps every offset', async () => {
    const [line] = (await writeText('jsonLines', { ...OPTIONS, contacts: false })).split('\n');
    expect((JSON.parse(line!) as { text: string }).text).toHaveLength(
      library.captures[0]!.text.length,
    );
  });

  it('keeps contacts when asked', async () => {
    expect(await writeText('jsonLines')).toContain('王建国');
  });
});

it('JSON Lines have the shape of a reading with its text', async () => {
  const [line] = (await writeText('jsonLines')).split('\n');
  expect(Object.keys(JSON.parse(line!) as object)).toEqual(
    expect.arrayContaining([
      'file',
      'kind',
      'score',
      'reasons',
      'details',
      'outline',
      'measures',
      'entities',
      'text',
    ]),
  );
});

it('Markdown opens with front matter and escapes what would be markup', async () => {
  const text = await writeText('markdown');
  expect(text.startsWith('---\ntitle: "')).toBe(true);
  expect(text).toContain('> \\=1+1，2025年底前');
});

it('Markdown and Word call the time of what is done no deadline', async () => {
  const [first] = library.captures;
  const [measure] = first!.reading.measures;
  const reading = {
    ...first!.reading,
    measures: [
      { ...measure!, status: 'done' as const, due: '2021年' },
      { ...measure!, status: 'planned' as const, due: '明年' },
    ],
  };
  const content = { ...library, captures: [{ ...first!, reading }, library.captures[1]!] };
  const text = strFromU8(await write('markdown', OPTIONS, content));
  expect(text).toContain('时间：2021年');
  expect(text).toContain('期限：明年');
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await write('docxDigest', OPTIONS, content)),
  });
  expect(value).toContain('期限／时间');
});

it('Markdown and Word say why something is declined', async () => {
  const [first] = library.captures;
  const words = '2025年底前新建助餐点60个';
  const start = first!.text.indexOf(words);
  const measures = first!.reading.measures.map((measure) =>
    measure.status === 'declined'
      ? { ...measure, reason: { start, end: start + words.length } }
      : measure,
  );
  const reading = { ...first!.reading, measures };
  const content = { ...library, captures: [{ ...first!, reading }, library.captures[1]!] };
  const text = strFromU8(await write('markdown', OPTIONS, content));
  expect(text).toContain(`暂不发放普惠补贴（理由：${words}）`);
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await write('docxDigest', OPTIONS, content)),
  });
  expect(value.match(/理由：.*/g)).toEqual([`理由：${words}`]);
  const report = await mammoth.extractRawText({
    buffer: Buffer.from(await write('docxReport', OPTIONS, content)),
  });
  expect(report.value).toContain(`〔不予办理〕暂不发放普惠补贴（理由：${words}）`);
});

it('the same library gives the same bytes', async () => {
  for (const { id } of FORMATS.filter(({ id: format }) => !format.startsWith('docx')))
    expect(Buffer.from(await write(id)).equals(Buffer.from(await write(id))), id).toBe(true);
});

it('every scope offers tables, documents and citations', () => {
  for (const scope of ['library', 'reply', 'selection', 'comparison'] as const)
    expect(formatsFor(scope).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['xlsx', 'csvLong', 'ris']),
    );
});
