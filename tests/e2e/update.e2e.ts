import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Highlight as Kept } from '@/utils/library/types';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { HOST, showsKept } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';
import { readRecords } from './helpers/records';

/** The extension is replaced, as by an update, while a page is open and a note is being typed. */

const ADDRESS = `http://${JINGAN.host}${JINGAN.reply}`;
const NOTE = '写到一半的一段话';

let server: Server;
let chromium: Chromium;
let page: Page;
beforeEach(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
  page = await chromium.context.newPage();
});
afterEach(async () => {
  await chromium?.close();
  await server?.close();
});

/** Takes the extension down and has the browser load it again from its folder. */
async function update(): Promise<void> {
  // Without it the browser leaves an extension of the command line switched off.
  const settings = await chromium.context.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { developerPrivate: { updateProfileConfiguration: (to: object) => Promise<void> } };
      }
    ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await settings.close();
  const before = await chromium.worker();
  const started = chromium.context.waitForEvent('serviceworker');
  const reload = (): void =>
    (
      globalThis as unknown as { chrome: { runtime: { reload: () => void } } }
    ).chrome.runtime.reload();
  // The worker goes down in the middle of the answer.
  await before.evaluate(reload).catch(() => undefined);
  await started;
  await page.bringToFront();
}

/** Has the popup read the page, as a person does by its button. */
async function readByHand(): Promise<void> {
  const popup = await chromium.context.newPage();
  await popup.goto(`${chromium.origin}popup.html`);
  const tab = await popup.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query: (by: object) => Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find(({ url }) => url === address)!.id;
  }, ADDRESS);
  await popup.evaluate(async (data) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ id: 1, type: 'readByHand', data, timestamp: 1 });
  }, tab);
  await popup.close();
  await page.bringToFront();
}

async function kept(): Promise<Kept[]> {
  const library = await chromium.context.newPage();
  await library.goto(`${chromium.origin}library.html`);
  const all = await library.evaluate(readRecords<Kept>, 'highlights');
  await library.close();
  return all;
}

/** Opens the reply, keeps some words and begins a note on them. */
async function beginNote(): Promise<string> {
  await page.goto(ADDRESS);
  await page.locator(`${HOST} .legend`).waitFor();
  const words = await page.evaluate(() => {
    const text = document.querySelector('#zoom')!.textContent!;
    return /(?<=[,，。])[\u4e00-\u9fff]{12,30}(?=[,，。])/.exec(text)![0];
  });
  await page.evaluate(selectWords, words);
  await page.locator(`${HOST} .toolbar`).getByRole('button', { name: '高亮并写笔记' }).click();
  await page.locator(`${HOST} .editor`).getByLabel('笔记').pressSequentially(NOTE);
  return words;
}

it('what was being typed stays in its field, is told and can be copied; the library has all else once', async () => {
  const words = await beginNote();
  await update();
  const editor = page.locator(`${HOST} .editor`);
  await editor.getByLabel('笔记').press('End');
  const notice = page.locator(`${HOST} .lost`);
  await notice.waitFor();
  expect(await notice.innerText()).toContain('还有未保存的文字');
  expect(await checkAxe(page, HOST)).toEqual([]);
  await editor.getByRole('button', { name: '完成' }).click();
  expect(await editor.getByLabel('笔记').inputValue()).toBe(NOTE);
  expect((await kept()).map(({ note, selectors }) => [note, selectors.quote.exact])).toEqual([
    ['', words],
  ]);
  await page.bringToFront();
  // Whoever leaves the page now is asked first.
  const asked = page.waitForEvent('dialog');
  const leaving = notice.getByRole('button', { name: '刷新本页' }).click();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  expect(await editor.getByLabel('笔记').inputValue()).toBe(NOTE);
});

it('a new reader takes the place of the old one, and what was typed is still there to be copied', async () => {
  const words = await beginNote();
  await update();
  await readByHand();
  const left = page.locator('fuwen-unsaved');
  expect(await left.locator('textarea').inputValue()).toBe(NOTE);
  expect(await checkAxe(page, 'fuwen-unsaved')).toEqual([]);
  await page.locator(`${HOST} .legend`).waitFor();
  expect(await page.locator(HOST).count()).toBe(1);
  expect(await page.locator(`${HOST} .lost`).count()).toBe(0);
  await page.waitForFunction(showsKept, [words]);
  await left.getByRole('button', { name: '关闭' }).click();
  expect(await left.count()).toBe(0);
  // The new one saves, and nothing that was saved before is saved again.
  const other = await page.evaluate((first) => {
    const text = document.querySelector('#zoom')!.textContent!;
    const clauses = [...text.matchAll(/(?<=[,，。])[\u4e00-\u9fff]{12,30}(?=[,，。])/g)];
    return clauses.map(([clause]) => clause).find((clause) => clause !== first)!;
  }, words);
  await page.evaluate(selectWords, other);
  await page.locator(`${HOST} .toolbar`).getByRole('button', { name: '绿色' }).click();
  await page.waitForFunction(showsKept, [words, other]);
  expect((await kept()).map(({ selectors }) => selectors.quote.exact).toSorted()).toEqual(
    [words, other].toSorted(),
  );
});

it('words of an old reader stay in sight, all of them, and also when the next one leaves', async () => {
  await beginNote();
  const editor = page.locator(`${HOST} .editor`);
  const left = page.locator('fuwen-unsaved textarea');
  const texts = (): Promise<string[]> =>
    left.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  await update();
  await page.keyboard.press('Escape');
  await editor.waitFor({ state: 'detached' });
  await expect.poll(texts).toEqual([NOTE]);
  const spot = await page.evaluate(() => {
    for (const [name, ranges] of CSS.highlights)
      for (const range of name.startsWith('fuwen-hl-') ? ranges : []) {
        const [box] = (range as Range).getClientRects();
        return [box!.left + box!.width / 2, box!.top + box!.height / 2] as const;
      }
    throw new Error('nothing is highlighted');
  });
  await page.mouse.click(...spot);
  await editor.getByLabel('标签').fill('养老');
  await readByHand();
  await page.locator(`${HOST} .legend`).waitFor();
  expect(await page.locator(HOST).count()).toBe(1);
  expect(await texts()).toEqual([NOTE, '养老']);
  // As the panel or a page around the frame sends it away.
  const worker = await chromium.worker();
  await worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: {
          query: (by: object) => Promise<{ id: number; url?: string }[]>;
          sendMessage: (tab: number, message: object) => Promise<unknown>;
        };
      };
    };
    const { id } = (await chrome.tabs.query({})).find(({ url }) => url === address)!;
    await chrome.tabs.sendMessage(id, { id: 1, type: 'leavePage', timestamp: 1 });
  }, ADDRESS);
  await expect.poll(() => page.locator(HOST).count()).toBe(0);
  expect(await texts()).toEqual([NOTE, '养老']);
});
