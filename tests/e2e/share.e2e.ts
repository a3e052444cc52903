import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { fixtures, JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { activeTab } from './helpers/tabs';
import { serve, type Server } from './helpers/server';

/** Words leave a page as quotations, links and citations, a reply leaves it on paper. */

const ADDRESS = `http://${JINGAN.host}${JINGAN.reply}`;
let server: Server;
let chromium: Chromium;
let page: Page;
let panel: Page;
let tab: number;

beforeAll(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
  page = await chromium.context.newPage();
  await page.goto(ADDRESS);
  await page.locator('fuwen-layer .legend').waitFor();
  tab = await activeTab(chromium, page);
  panel = await chromium.context.newPage();
  await panel.goto(`${chromium.origin}sidepanel.html?tab=${tab}`);
  await panel.locator('.answer, main h1').first().waitFor();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** What the clipboard holds, as a person sees it: pasted into a field. */
async function clipboard(): Promise<string> {
  const field = await chromium.context.newPage();
  await field.setContent('<textarea autofocus></textarea>');
  await field.locator('textarea').focus();
  await field.keyboard.press('Control+V');
  const words = await field.locator('textarea').inputValue();
  await field.close();
  return words;
}

it('quotes from the card on plain http, and links to words that stand once', async () => {
  await page.bringToFront();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  const card = page.locator('fuwen-layer .card');
  await card.waitFor();
  const words = await card.locator('blockquote').innerText();
  await card.getByRole('button', { name: '复制引文与出处' }).click();
  await expect.poll(() => card.locator('.said').innerText()).toBe('已复制');
  const quoted = await clipboard();
  expect(quoted).toContain(words.slice(0, 12));
  expect(quoted).toContain('静安区');
  expect(quoted.endsWith(ADDRESS)).toBe(true);

  await page.bringToFront();
  await card.getByRole('button', { name: '复制链接，指向原句' }).click();
  await expect.poll(() => card.locator('.said').innerText()).toBe('已复制');
  const link = await clipboard();
  expect(link.startsWith(`${ADDRESS}#:~:text=`)).toBe(true);
  // The browser itself finds the words: it scrolls to them.
  const opened = await chromium.context.newPage();
  await opened.goto(link);
  await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(0);
  await opened.close();
});

it('quotes what is selected, by mouse and by key', async () => {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  const toolbar = page.locator('fuwen-layer .toolbar');
  const quoteOf = async (words: string, copy: () => Promise<void>): Promise<string> => {
    await page.bringToFront();
    await page.evaluate(selectWords, words);
    await toolbar.waitFor();
    await copy();
    await expect.poll(() => toolbar.locator('.said').innerText()).toBe('已复制');
    // The words stay selected: they may be highlighted as well.
    expect(await page.evaluate(() => String(getSelection()))).toBe(words);
    expect(await checkAxe(page, 'fuwen-layer')).toEqual([]);
    const quoted = await clipboard();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await toolbar.waitFor({ state: 'detached' });
    return quoted;
  };
  const byMouse = await quoteOf('培育文娱产业经济增长新动能', () =>
    toolbar.getByRole('button', { name: '复制引文' }).click(),
  );
  expect(byMouse.startsWith('“培育文娱产业经济增长新动能”——')).toBe(true);
  expect(byMouse).toContain('区文化和旅游局：《');
  expect(byMouse).toContain('2025-05-23');
  expect(byMouse.endsWith(ADDRESS)).toBe(true);
  const byKey = await quoteOf('潮流玩具', () => page.keyboard.press('Alt+Shift+KeyC'));
  expect(byKey.startsWith('“潮流玩具”——')).toBe(true);
  await page.evaluate(() => getSelection()!.removeAllRanges());
});

it('the panel keeps a measure and a sentence as highlights', async () => {
  const kept = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('fuwen-hl-'))
        .flatMap(([, ranges]) => [...ranges].map(String)),
    );
  const keeps = (count: number): Promise<unknown> =>
    page.waitForFunction(
      (wanted) =>
        [...CSS.highlights].reduce(
          (sum, [name, { size }]) => sum + (name.startsWith('fuwen-hl-') ? size : 0),
          0,
        ) === wanted,
      count,
      // The page is behind the panel, where no frame is drawn.
      { polling: 100 },
    );
  await panel.bringToFront();
  const promise = panel.locator('.with-tools').first();
  // A finger's first touch shows what can be done with the words.
  await promise.locator('.measure').click();
  await promise.getByRole('button', { name: /^高亮并保存：/ }).click();
  await keeps(1);
  // The panel says so where it was pressed.
  await panel.getByRole('status').filter({ hasText: '1 条高亮' }).waitFor();
  await panel.locator('summary', { hasText: '逐句' }).click();
  expect(await checkAxe(panel)).toEqual([]);
  const sentence = panel.locator('details .with-tools').nth(4);
  const words = (await sentence.locator('.words').innerText()).slice(0, 20);
  await sentence.locator('.measure').click();
  await sentence.getByRole('button', { name: /^高亮/ }).click();
  await keeps(2);
  expect((await kept()).some((one) => one.replace(/\s+/g, ' ').startsWith(words))).toBe(true);
});

it('a card keeps its words and gives way to the editor', async () => {
  await page.bringToFront();
  // Other words, selected before: the card's key is for the card's.
  await page.evaluate(selectWords, '静安区将紧扣数字经济');
  await page.locator('fuwen-layer .toolbar').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  const card = page.locator('fuwen-layer .card');
  const words = await card.locator('blockquote').innerText();
  await page.keyboard.press('h');
  const editor = page.locator('fuwen-layer .editor');
  await editor.waitFor();
  expect(await editor.locator('.quote').innerText()).toBe(words);
  expect(await card.count()).toBe(0);
  await page.keyboard.press('Escape');
});

it('says what day a promise names and that it is past, in the panel and on the card', async () => {
  await panel.bringToFront();
  const slots = panel.locator('.with-tools').first().locator('.slot');
  expect(await slots.allInnerTexts()).toEqual(['期限 6月 · 至 2025-06-30', '期限已过']);
  expect(await panel.locator('.verdict').innerText()).toContain('2 项写明期限，均已过');
  expect(await panel.locator('.verdict').innerText()).toMatch(
    /\d+ 项指明由答复单位以外的单位做：[^、]+、/,
  );
  await panel.locator('.measure').first().click();
  await expect
    .poll(() => page.locator('fuwen-layer .card .past').allInnerTexts())
    .toEqual(['期限已过']);
  await page.bringToFront();
  await page.keyboard.press('Escape');
});

it('says when what was to be shown or printed is gone', async () => {
  const shown = await chromium.context.newPage();
  for (const [path, words] of [
    ['popup.html?tab=999999', '看不到这个标签页'],
    // What no part of ours answers is no closed tab.
    ['popup.html?tab=-1', '复文没有应答'],
    ['print.html?tab=999999', '网页已关闭或不再读取'],
    ['print.html?tab=-1', '无法准备打印页'],
    ['print.html?reply=none', '这份答复已不在资料库中'],
  ] as const) {
    await shown.goto(`${chromium.origin}${path}`);
    await shown.getByRole('alert').filter({ hasText: words }).waitFor();
  }
  await shown.close();
});

it('copies a citation as plain text', async () => {
  await panel.bringToFront();
  await panel.getByRole('button', { name: /复制著录/ }).click();
  await panel.getByText('已复制').first().waitFor();
  expect(await clipboard()).toMatch(/\[EB\/OL\].*http:\/\/www\.jingan\.gov\.cn/);
});

it('prints the page, and the saved reply, on clean paper', async () => {
  for (const address of [`print.html?tab=${tab}`, 'saved']) {
    const paper = await chromium.context.newPage();
    if (address === 'saved') {
      await paper.goto(`${chromium.origin}library.html`);
      await paper.locator('.card .title').first().click();
      const href = await paper.getByRole('link', { name: '打印…' }).getAttribute('href');
      await paper.goto(`${chromium.origin}${href!}`);
    } else await paper.goto(`${chromium.origin}${address}`);
    await paper.locator('main h1').waitFor();
    expect(await paper.locator('tbody tr').count()).toBeGreaterThan(40);
    expect(await paper.locator('main').innerText()).toContain('[EB/OL]');
    expect(await checkAxe(paper)).toEqual([]);
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(1);
    await paper.close();
  }
});

it('says what is wrong where there is nothing to print', async () => {
  const paper = await chromium.context.newPage();
  await paper.goto(`${chromium.origin}print.html?reply=nowhere`);
  await paper.getByRole('alert').waitFor();
  await paper.close();
});

it('writes a workbook in a worker', async () => {
  const library = await chromium.context.newPage();
  await library.goto(`${chromium.origin}library.html`);
  await library.locator('.card .title').first().click();
  await library.locator('.paper .actions button').first().click();
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.locator('dialog.export .primary').click(),
  ]);
  const book = new ExcelJS.Workbook();
  const bytes = readFileSync(await download.path());
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  expect(book.worksheets.length).toBeGreaterThanOrEqual(4);
  expect(book.worksheets[1]!.rowCount).toBeGreaterThan(40);
  // What is ticked in the list leaves from there.
  await library.goto(`${chromium.origin}library.html#/replies`);
  await library.locator('.card input').first().check();
  await library.locator('.bulk').getByRole('button', { name: '导出' }).click();
  await library.locator('dialog.export select').selectOption('ris');
  await expect.poll(() => library.locator('dialog.export pre').innerText()).toContain('TY  - ELEC');
  const [citations] = await Promise.all([
    library.waitForEvent('download'),
    library.locator('dialog.export .primary').click(),
  ]);
  expect(readFileSync(await citations.path(), 'utf8').match(/^TY {2}- ELEC/gm)).toHaveLength(1);
  await library.close();
});
