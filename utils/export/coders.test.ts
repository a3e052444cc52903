import { parse as parseCsv } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sampleLibrary } from '@/tests/fixtures/library/sample';
import { planFor } from '@/tests/fixtures/library/saved';
import type { Highlight, LibraryContent } from '@/utils/library/types';
import { sourceOf } from './source';
import { WRITERS, type FormatId } from './writers';

/** Who coded, in every format that has a place for it. */

const OPTIONS = { generatedAt: '2026-11-24T09:00:00.000Z', contacts: true, version: '0.1.0' };
const unsigned = sampleLibrary();
const [first, ...others] = unsigned.highlights as [Highlight, ...Highlight[]];
const [above, below] = first.codes as [string, string];
const signed: LibraryContent = {
  ...unsigned,
  highlights: [{ ...first, createdBy: '王晓', codedBy: { [below]: '<李>' } }, ...others],
  followUps: unsigned.followUps.map((one) => ({ ...one, changedBy: '李' })),
};

async function write(id: FormatId, of = signed): Promise<Uint8Array<ArrayBuffer>> {
  const parts: BlobPart[] = [];
  for await (const chunk of (await WRITERS[id]())(sourceOf(of), OPTIONS)) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
const rowsOf = async (id: FormatId): Promise<Record<string, string>[]> =>
  parseCsv(strFromU8(await write(id)), { columns: true, bom: true });

describe('tables', () => {
  it('say who made a highlight, who gave each of its codes, who said what became of a promise', async () => {
    const rows = await rowsOf('csvLong');
    const marked = rows.filter(({ record }) => record === 'highlight');
    expect(marked[0]).toMatchObject({ created_by: '王晓', coded_by: '|<李>' });
    expect(marked[1]).toMatchObject({ created_by: '', coded_by: '' });
    expect(rows.find(({ outcome }) => outcome === 'kept')).toMatchObject({ outcome_by: '李' });
    const wide = await rowsOf('csvWide');
    expect(wide.map((row) => row['created_by']).filter(Boolean)).toEqual(['王晓']);
  });

  it('say so in the workbook, too', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await write('xlsx')).buffer);
    const cell = (sheet: string, column: string): unknown => {
      const rows = workbook.getWorksheet(sheet)!;
      return rows.getRow(2).getCell((rows.getRow(1).values as string[]).indexOf(column)).value;
    };
    expect(cell('highlights', 'created_by')).toBe('王晓');
    expect(cell('highlights', 'coded_by')).toBe('|<李>');
    expect(cell('measures', 'outcome_by')).toBe('李');
  });
});

describe('Web Annotation', () => {
  const annotations = async (of = signed) =>
    JSON.parse(strFromU8(await write('jsonLd', of))) as {
      creator?: unknown;
      body: { value: string; creator?: unknown }[];
    }[];

  it('names the creators of highlight and coding in the terms of the standard', async () => {
    const [one, other] = await annotations();
    expect(one!.creator).toEqual({ type: 'Person', name: '王晓' });
    const creators = one!.body.map(({ value, creator }) => [value, creator]);
    expect(creators).toContainEqual(['有|期限', { type: 'Person', name: '<李>' }]);
    expect(creators).toContainEqual(['计划', undefined]);
    expect(Object.keys(other!)).not.toContain('creator');
  });

  it("others' creators come in by their name; addresses and the like are passed over", async () => {
    const [one] = await annotations();
    const made = [
      { type: 'Person', name: '张' },
      'https://x.example/u',
      [{ name: 'A' }],
      { name: 7 },
    ];
    const bytes = new TextEncoder().encode(
      JSON.stringify(made.map((creator, i) => ({ ...one, id: `urn:uuid:of-${i}`, creator }))),
    );
    const plan = await planFor('a.jsonld', bytes, { ...signed, highlights: [] });
    expect(plan.unreadable).toEqual([]);
    expect(plan.content.highlights.map(({ createdBy }) => createdBy)).toEqual([
      '张',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('REFI-QDA', () => {
  const projectOf = async (of = signed): Promise<Document> =>
    new JSDOM(strFromU8(unzipSync(await write('qdpx', of))['project.qde']!), {
      contentType: 'text/xml',
    }).window.document;

  it('has a user for each coder, to whom selections and codings belong', async () => {
    const project = await projectOf();
    const users = new Map(
      [...project.querySelectorAll('User')].map((one) => [
        one.getAttribute('guid'),
        one.getAttribute('name'),
      ]),
    );
    expect([...users.values()]).toEqual(['Fuwen', '王晓', '<李>', '李']);
    const userOf = (one: Element) => users.get(one.getAttribute('creatingUser'));
    const [selection] = project.querySelectorAll('PlainTextSelection');
    expect(userOf(selection!)).toBe('王晓');
    const codings = [...selection!.querySelectorAll('Coding')].map((one) => [
      one.querySelector('CodeRef')!.getAttribute('targetGUID'),
      userOf(one),
    ]);
    expect(codings).toEqual([
      [above, 'Fuwen'],
      [below, '<李>'],
    ]);
  });

  it('has the one user where nobody signed', async () => {
    expect((await projectOf(unsigned)).querySelectorAll('User')).toHaveLength(1);
  });
});

it('an annotation of Hypothesis that takes a code away takes the name with it', async () => {
  const [line] = strFromU8(await write('hypothesis')).split('\n');
  const { tags, ...rest } = JSON.parse(line!) as { tags: string[] };
  const left = {
    ...rest,
    tags: tags.filter((tag) => tag !== '有|期限'),
    updated: '2026-12-01T00:00:00Z',
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(left)}\n`);
  const { content } = await planFor('a.jsonl', bytes, signed);
  expect(content.highlights).toMatchObject([{ codes: [above], createdBy: '王晓' }]);
  expect(Object.keys(content.highlights[0]!)).not.toContain('codedBy');
});
