import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { backupOf, EACH, manyReplies, storedForm } from './backup.seed';
import { launchFirefox, type Firefox } from './helpers/firefox';
import { count, press, shown, visit } from './helpers/firefox-page';
import { pressMidway } from './helpers/midway';
import { fixtures } from './helpers/pages';
import { readRecords, writeRecords } from './helpers/records';
import { serve, type Server } from './helpers/server';

/** What keeps a library, in real Firefox: storage that stays, reminders, weekly backups, stopping. */

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
/** A Firefox without a Chinese language pack speaks English. */
const WORDS = {
  keep: ['请浏览器长期保留', 'Ask the browser to keep it'],
  kept: ['浏览器承诺不会自动清除资料库', 'agreed to keep the library'],
  backUp: ['立即备份', 'Back up now'],
  restore: ['开始恢复', 'Restore'],
  restored: ['恢复完成', 'Restored'],
  cancel: ['取消', 'Cancel'],
  stopped: ['已停止', 'Stopped'],
} as const;

let server: Server;
let firefox: Firefox;
let page: Page;
let downloads: string;

beforeEach(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'fuwen-downloads-'));
  server = await serve(fixtures);
  firefox = await launchFirefox({ port: server.port, downloads });
  page = await open('backup');
});
afterEach(async () => {
  await firefox.close();
  await server.close();
  rmSync(downloads, { recursive: true, force: true });
});

async function open(view: string): Promise<Page> {
  const opened = await firefox.browser.newPage();
  await visit(opened, `${firefox.origin}library.html#/${view}`);
  await shown(opened, 'main h1');
  return opened;
}

const says = (words: readonly string[], timeout = 20_000): Promise<void> =>
  expect
    .poll(
      async () => {
        const text = await page.evaluate(() => document.body.textContent ?? '');
        return words.some((one) => text.includes(one));
      },
      { timeout },
    )
    .toBe(true);
const put = (records: Record<string, readonly unknown[]>): Promise<void> =>
  page.evaluate(writeRecords, ['fuwen', records] as const);
const meta = async (key: string): Promise<unknown> =>
  (await page.evaluate(readRecords<{ key: string; value: unknown }>, 'meta')).find(
    (one) => one.key === key,
  )?.value;
const saved = (): string[] => readdirSync(downloads).filter((name) => name.endsWith('.jsonl.gz'));

it('Firefox promises to keep the library when it is asked', async () => {
  await press(page, WORDS.keep);
  await says(WORDS.kept);
  expect(await page.evaluate(() => navigator.storage.persisted())).toBe(true);
});

it('reminds of an old backup, and saves one every week when that is wanted', async () => {
  const library = storedForm(manyReplies(5, daysAgo(60)));
  await put({ ...library, meta: [{ key: 'backup', value: daysAgo(40) }] });
  const list = await open('replies');
  await shown(list, '.remind');
  await page.bringToFront();
  await page.click('input[type=checkbox]');
  await expect.poll(() => meta('autoBackup')).toBe(true);
  expect(saved()).toEqual([]);
  const again = await open('replies');
  await expect
    .poll(async () => Date.parse(String(await meta('backup'))), { timeout: 40_000 })
    .toBeGreaterThan(Date.now() - DAY);
  await expect.poll(saved, { timeout: 20_000 }).toHaveLength(1);
  // Firefox puts an empty file in its place before the whole one.
  const lines = (): string[] =>
    gunzipSync(readFileSync(join(downloads, saved()[0]!)))
      .toString('utf8')
      .trimEnd()
      .split('\n');
  await expect.poll(lines).toHaveLength(2 + 5 * (2 + EACH));
  await expect.poll(() => again.$('.remind')).toBeNull();
});

it('a restore that is stopped leaves nothing of itself, and can be done again', async () => {
  const MANY = 300;
  const library = manyReplies(MANY, daysAgo(1));
  const file = backupOf(library, daysAgo(0)).toString('base64');
  const choose = (): Promise<void> =>
    page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const chosen = new DataTransfer();
      chosen.items.add(new File([bytes], 'backup.jsonl.gz'));
      const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, file);
  await choose();
  await press(page, WORDS.restore);
  await page.evaluate(pressMidway, WORDS.cancel);
  await says(WORDS.stopped);
  for (const table of ['captures', 'highlights', 'replies'])
    await expect.poll(() => count(page, table), { timeout: 30_000 }).toBe(0);
  await choose();
  await press(page, WORDS.restore);
  await says(WORDS.restored, 60_000);
  for (const [table, many] of [
    ['replies', MANY],
    ['captures', MANY],
    ['highlights', MANY * EACH],
  ] as const)
    expect(await count(page, table)).toBe(many);
});

it('every one of many backups comes', async () => {
  await put(storedForm(manyReplies(1, daysAgo(1))));
  let last: unknown;
  for (let i = 0; i < 60; i++) {
    await press(page, WORDS.backUp);
    await expect.poll(() => meta('backup'), { timeout: 10_000, interval: 30 }).not.toBe(last);
    last = await meta('backup');
  }
});
