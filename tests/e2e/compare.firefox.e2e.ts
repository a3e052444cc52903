import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Comparison } from '@/utils/library/types';
import { savedGold } from './compare.seed';
import { FIREFOX_BUILD, launchFirefox, type Firefox } from './helpers/firefox';
import { writeRecords } from './helpers/records';

const LIBRARY = 'fuwen';
const SET = ['shanghai-xuhui', 'beijing-haidian', 'chengdu-wuhou', 'nanjing-gulou'].map((place) =>
  savedGold(`elderly-meals--${place}`),
);
const AT = '2026-01-05T08:00:00.000Z';

let browser: Firefox;
let page: Page;

/** Writes records into the library. */
const put = (stores: Record<string, unknown[]>): Promise<void> =>
  page.evaluate(writeRecords, [LIBRARY, stores] as const);

/** The comparison as stored; as JSON, because deep values do not come through whole. */
const stored = async (): Promise<Comparison> =>
  JSON.parse(
    await page.evaluate(
      (name) =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.addEventListener('error', () => reject(new Error(String(opening.error))));
          opening.addEventListener('success', () => {
            const reading = opening.result
              .transaction('comparisons')
              .objectStore('comparisons')
              .get('c');
            reading.addEventListener('success', () => {
              opening.result.close();
              resolve(JSON.stringify(reading.result));
            });
            reading.addEventListener('error', () => reject(new Error(String(reading.error))));
          });
        }),
      LIBRARY,
    ),
  ) as Comparison;

/** Opens a page of the extension in a tab of its own and waits for what it is to show. */
async function visit(hash: string, shown: string): Promise<void> {
  const before = page as Page | undefined;
  page = await browser.browser.newPage();
  // Firefox does not report that a page of an extension has loaded: what it shows tells.
  const opening = page.goto(`${browser.origin}compare.html${hash}`, { timeout: 0 });
  openings.push(opening.then(() => 'loaded', String));
  // Asked while one document takes the place of another, the browser may answer with an error.
  await expect.poll(() => page.$(shown).catch(() => null), { timeout: 30_000 }).not.toBeNull();
  await before?.close();
}
/** Navigations end, with an error or without, when their tab is closed. */
const openings: Promise<string>[] = [];

beforeAll(async () => {
  if (!existsSync(join(FIREFOX_BUILD, 'compare.html')))
    throw new Error('no Firefox build: npm run build:firefox');
  browser = await launchFirefox({ port: 9 });
});
afterAll(async () => {
  await browser?.close();
  await Promise.all(openings);
});

it('compares, keeps a correction, and adds a reply without reshuffling (Firefox)', async () => {
  await visit('#', '.home .empty');
  const comparison: Comparison = {
    id: 'c',
    title: '老年助餐',
    question: '',
    notes: '',
    replyIds: SET.slice(0, 3).map(({ reply }) => reply.id),
    rows: [],
    verdicts: [],
    createdAt: AT,
    changedAt: AT,
  };
  await put({
    replies: SET.map(({ reply }) => reply),
    captures: SET.map(({ capture }) => capture),
    comparisons: [comparison],
  });
  await visit('#c/c/matrix', '[role=gridcell] .chip');
  expect((await page.$$('[role=columnheader]')).length).toBe(4);
  await page.focus('[role=row] .row-head');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.panel .member-actions button:nth-of-type(3)');
  await page.click('.panel .member-actions button:nth-of-type(3)');
  await expect.poll(async () => (await stored()).verdicts.length).toBe(1);
  // The new row gets its name with the next alignment, which is the last to be written.
  await expect
    .poll(async () => (await stored()).rows.every(({ title }) => title !== ''))
    .toBe(true);
  const before = await stored();
  await put({ comparisons: [{ ...before, replyIds: SET.map(({ reply }) => reply.id) }] });
  await visit('#c/c/matrix', '[role=gridcell] .chip');
  await expect.poll(async () => (await stored()).rows.length).toBeGreaterThan(before.rows.length);
  const after = await stored();
  expect(after.verdicts).toEqual(before.verdicts);
  expect(after.rows.slice(0, before.rows.length).map(({ id }) => id)).toEqual(
    before.rows.map(({ id }) => id),
  );
  expect((await page.$$('[role=columnheader]')).length).toBe(5);
});
