import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Highlight } from '@/utils/library/types';
import { launchChromium, type Chromium } from './helpers/chromium';
import { HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { readRecords } from './helpers/records';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';

/** A page, its panel and a second tab of it, beside a library that changes under them. */

const WORDS = '静安区将紧扣数字经济';

let server: Server;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

async function openReply(): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await page.locator(`${HOST} .legend`).waitFor();
  return page;
}

/** Selects words and presses the key that keeps them. */
async function press(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(selectWords, words);
  await page.locator(`${HOST} .toolbar`).waitFor();
  await page.keyboard.press('Alt+Shift+H');
  await page.locator(`${HOST} .toolbar`).waitFor({ state: 'detached' });
}

/** The same on words that are kept already: what is kept of them opens. */
async function open(page: Page, words: string): Promise<void> {
  await press(page, words);
  await page.locator(`${HOST} .editor`).waitFor();
  await page.keyboard.press('Escape');
  await page.locator(`${HOST} .editor`).waitFor({ state: 'detached' });
}

/** Comes to a tab; driven browsers take every tab for a visible one, so that none tells of it. */
async function comeTo(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const records = async (): Promise<Highlight[]> =>
  (await chromium.worker()).evaluate(readRecords<Highlight>, 'highlights');

/** How many pieces of the page are painted as kept. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, { size }]) => sum + (name.startsWith('fuwen-hl-') ? size : 0),
      0,
    ),
  );

it('keeps the same words once, shows them in another tab, and saves anew what was deleted', async () => {
  const first = await openReply();
  const second = await openReply();
  await press(first, WORDS);
  await open(first, WORDS);
  expect(await records()).toHaveLength(1);

  // The other tab was open before: it sees them when the person comes to it, and makes no second one.
  await comeTo(second);
  await expect.poll(() => painted(second)).toBe(1);
  await open(second, WORDS);
  expect(await records()).toHaveLength(1);

  const library = await chromium.context.newPage();
  await library.goto(`${chromium.origin}library.html#/replies`);
  await library.locator('.card input[type=checkbox]').first().check();
  await library.getByRole('button', { name: '删除' }).click();
  await expect.poll(async () => (await records()).length).toBe(0);

  await comeTo(first);
  await expect.poll(() => painted(first)).toBe(0);
  await press(first, WORDS);
  await expect.poll(async () => (await records()).length).toBe(1);
  expect(await first.locator(`${HOST} [role=alert]`).count()).toBe(0);
  for (const page of [first, second, library]) await page.close();
});
