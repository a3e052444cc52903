import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { Workbook, type SheetForm, type Value } from './workbook';

/** What a workbook holds, by a reader that is not its writer. */

const form = (over: Partial<SheetForm> = {}): SheetForm => ({
  name: 'a',
  columns: [{ width: 10 }, { width: 10, date: true }],
  frozen: { rows: 1, columns: 0 },
  filter: true,
  landscape: false,
  ...over,
});

async function written(rows: Value[][], forms: SheetForm[] = [form()]): Promise<ExcelJS.Workbook> {
  const book = new Workbook(forms, {
    title: 'T',
    creator: 'Fuwen 0.1.0',
    created: new Date('2026-11-24T09:00:00Z'),
  });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (const row of rows) {
    for (const sheet of book.sheets) sheet.row(row);
    pieces.push(...(await book.take()));
  }
  pieces.push(...(await book.end()));
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(await new Blob(pieces).arrayBuffer());
  return read;
}

/** The cell below the head, given `value`. */
const cell = async (value: Value, column = 1): Promise<ExcelJS.CellValue> => {
  const row = column === 1 ? [value, null] : [null, value];
  const book = await written([['head', 'day'], row]);
  return book.getWorksheet('a')!.getRow(2).getCell(column).value;
};

describe('cells', () => {
  it.each([
    ['=1+1'],
    ['  在前有空格，在后也有  '],
    ['第一行\n第二行\t制表'],
    ['<a href="x">&amp;</a>'],
    ['𠮷野家 👨‍👩‍👧'],
  ])('%j stays the same text', async (text) => expect(await cell(text)).toBe(text));

  it('numbers, truth and dates stay what they are; an old date is text', async () => {
    expect(await cell(-1.5e-7)).toBe(-1.5e-7);
    expect(await cell(true)).toBe(true);
    const day = new Date('2025-12-31T08:30:00Z');
    expect(await cell(day, 2)).toEqual(day);
    expect(await cell(new Date('1899-12-31'), 2)).toBe('1899-12-31');
    expect(await cell(Number.NaN)).toBeNull();
    expect(await cell('')).toBeNull();
  });

  it('what XML or Excel cannot hold is replaced or clipped, and never breaks the file', async () => {
    expect(await cell('a\u0000b\ud800')).toBe('a\ufffdb\ufffd');
    const long = (await cell('𠮷'.repeat(20_000))) as string;
    expect(long.length).toBeLessThanOrEqual(32_767);
    expect(long.endsWith('𠮷…')).toBe(true);
  });

  it('words that look like an escape of Excel are written so that they come back', async () => {
    // ExcelJS decodes no escapes of text: it shows what Excel will decode.
    expect(await cell('_x000D_')).toBe('_x005F_x000D_');
  });
});

it('sheets come in their order, with frozen heads and filters over all rows', async () => {
  const rows = Array.from({ length: 5_000 }, (_, i): Value[] => [`第${i}行`, i]);
  const book = await written(
    [['head', 'n'], ...rows],
    [form(), form({ name: 'b & <c>', filter: false, frozen: { rows: 1, columns: 1 } })],
  );
  expect(book.worksheets.map(({ name }) => name)).toEqual(['a', 'b & <c>']);
  const [first, second] = book.worksheets;
  expect(first!.rowCount).toBe(5_001);
  expect(second!.getRow(5_001).getCell(1).value).toBe('第4999行');
  expect(first!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(second!.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
  expect(first!.autoFilter).toBe('A1:B5001');
  expect(first!.getRow(1).getCell(1).font.bold).toBe(true);
});
