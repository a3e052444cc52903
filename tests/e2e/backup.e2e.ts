import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Download, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupOf, EACH, manyReplies, storedForm } from './backup.seed';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { pressMidway } from './helpers/midway';
import { fixtures } from './helpers/pages';
import { readRecords, writeRecords } from './helpers/records';
import { serve, type Server } from './helpers/server';

/** What keeps a library: storage that stays, reminders, weekly backups, and stopping what takes long. */

const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

let server: Server;
let chromium: Chromium;
let page: Page;

beforeEach(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
  page = await open('backup');
});
afterEach(async () => {
  await chromium.close();
  await server.close();
});

async function open(view: string): Promise<Page> {
  const opened = await chromium.context.newPage();
  await opened.goto(`${chromium.origin}library.html#/${view}`);
  await opened.locator('main h1').waitFor();
  return opened;
}

const put = (records: Record<string, readonly unknown[]>): Promise<void> =>
  page.evaluate(writeRecords, ['fuwen', records] as const);
const count = async (table: string): Promise<number> =>
  (await page.evaluate(readRecords, table)).length;
const meta = async (key: string): Promise<unknown> =>
  (await page.evaluate(readRecords<{ key: string; value: unknown }>, 'meta')).find(
    (one) => one.key === key,
  )?.value;

/** The lines of a backup that the browser has saved. */
const linesOf = async (download: Download): Promise<string[]> =>
  gunzipSync(readFileSync(await download.path()))
    .toString('utf8')
    .trimEnd()
    .split('\n');

const backUp = () => page.getByRole('button', { name: '立即备份' });
const running = () => page.locator('.running');
/** Waits until something that takes long is under way, then stops it. */
async function stopMidway(): Promise<void> {
  await page.evaluate(pressMidway, ['取消'] as const);
  await running().waitFor({ state: 'detached' });
  expect(await page.getByRole('alert').innerText()).toContain('已停止');
}

describe('storage', () => {
  it('says how much is used, and that the browser keeps it', async () => {
    const section = page.locator('section section', { hasText: '已用' });
    const used = async (): Promise<number> => {
      await page.reload();
      const [, figure, unit] = /已用 ([\d.]+) ([kMG]B)/.exec(await section.innerText())!;
      return Number(figure) * { kB: 1e3, MB: 1e6, GB: 1e9 }[unit as 'kB' | 'MB' | 'GB'];
    };
    const before = await used();
    expect(await section.innerText()).toContain('浏览器承诺不会自动清除资料库');
    expect(await section.getByRole('button').count()).toBe(0);
    const { replies, captures } = manyReplies(400, daysAgo(1));
    await put({ replies, captures });
    expect(await used()).toBeGreaterThan(before);
    const { usage, quota } = await page.evaluate(() => navigator.storage.estimate());
    expect(await used()).toBeCloseTo(usage!, -6);
    expect(quota).toBeGreaterThan(1e9);
  });
});

describe('the reminder', () => {
  it('comes when nothing was ever backed up for a week, and goes with the first backup', async () => {
    const { replies, captures } = manyReplies(3, daysAgo(8));
    await put({ replies, captures });
    const list = await open('replies');
    await list.locator('.remind').waitFor();
    expect(await list.locator('.remind').innerText()).toContain('还没有备份过');
    expect(await checkAxe(list)).toEqual([]);
    await list.locator('.remind a').click();
    await list.locator('.remind').waitFor({ state: 'detached' });
    const saving = list.waitForEvent('download');
    await list.getByRole('button', { name: '立即备份' }).click();
    await saving;
    await list.getByText('上次备份').waitFor();
    await list.locator('nav a[href="#/replies"]').click();
    await list.locator('.card').first().waitFor();
    await list.locator('.remind').waitFor({ state: 'detached' });
  });

  it.each([
    ['a library of this week', 2, null, false],
    ['a backup of this month', 100, 20, false],
    ['a backup older than a month', 100, 40, true],
  ])('%s', async (_, saved, backedUp, due) => {
    const { replies, captures } = manyReplies(3, daysAgo(saved));
    await put({
      replies,
      captures,
      meta: backedUp === null ? [] : [{ key: 'backup', value: daysAgo(backedUp) }],
    });
    const list = await open('replies');
    await list.locator('.card').first().waitFor();
    if (due) await list.locator('.remind').waitFor();
    else {
      await list.waitForTimeout(1_500);
      expect(await list.locator('.remind').count()).toBe(0);
    }
  });
});

describe('the weekly backup', () => {
  it('is saved when the library is opened and it is time, and no second time', async () => {
    const box = page.getByRole('checkbox', { name: '每周打开资料库时' });
    await box.check();
    await expect.poll(() => meta('autoBackup')).toBe(true);
    // From a page that makes no backups: this one, just opened, might make the one that is due.
    await page.goto(`${chromium.origin}options.html`);
    const library = manyReplies(5, daysAgo(30));
    await put({ ...storedForm(library), meta: [{ key: 'backup', value: daysAgo(8) }] });
    // Two tabs at once, as when the browser brings back its last session.
    const tabs = [await chromium.context.newPage(), await chromium.context.newPage()];
    const downloads: Download[] = [];
    for (const tab of tabs) tab.on('download', (one) => downloads.push(one));
    await Promise.all(tabs.map((tab) => tab.goto(`${chromium.origin}library.html`)));
    await Promise.all(tabs.map((tab) => tab.locator('.card').first().waitFor()));
    await expect.poll(() => downloads.length, { timeout: 15_000 }).toBeGreaterThan(0);
    await tabs[0]!.waitForTimeout(2_000);
    expect(downloads).toHaveLength(1);
    const saved = downloads[0]!;
    expect(saved.suggestedFilename()).toMatch(/^fuwen-backup-.*\.jsonl\.gz$/);
    const lines = await linesOf(saved);
    expect(lines).toHaveLength(2 + 5 * (2 + EACH));
    expect(JSON.parse(lines.at(-1)!)).toEqual({ end: 5 * (2 + EACH) });
    await expect.poll(() => meta('backup')).toEqual(JSON.parse(lines[0]!).madeAt);
    const again = await chromium.context.newPage();
    let more = 0;
    again.on('download', () => more++);
    await again.goto(`${chromium.origin}library.html`);
    await again.locator('.card').first().waitFor();
    await again.waitForTimeout(2_000);
    expect(more).toBe(0);
  });
});

describe('stopped midway', () => {
  const MANY = 1_500;

  it('a backup saves no file and counts as none', async () => {
    await put(storedForm(manyReplies(MANY, daysAgo(1))));
    let saved = 0;
    page.on('download', () => saved++);
    await backUp().click();
    await stopMidway();
    await page.waitForTimeout(1_000);
    expect(saved).toBe(0);
    expect(await meta('backup')).toBeUndefined();
    const download = page.waitForEvent('download');
    await backUp().click();
    expect(await linesOf(await download)).toHaveLength(2 + MANY * (2 + EACH));
  });

  it('a restore leaves nothing of itself, and can be done again', async () => {
    const library = manyReplies(MANY, daysAgo(1));
    await put({ replies: library.replies.slice(0, 1), captures: library.captures.slice(0, 1) });
    const buffer = backupOf(library, daysAgo(0));
    const file = { name: 'backup.jsonl.gz', mimeType: 'application/gzip', buffer };
    const start = page.getByRole('button', { name: '开始恢复' });
    await page.locator('input[type=file]').setInputFiles(file);
    await start.click({ timeout: 30_000 });
    await stopMidway();
    // Whatever had been written for replies that never came is taken away again.
    await expect.poll(() => count('captures'), { timeout: 20_000 }).toBe(1);
    expect(await count('replies')).toBe(1);
    expect(await count('highlights')).toBeLessThanOrEqual(EACH);
    await expect.poll(() => meta('reindex'), { timeout: 20_000 }).toBeUndefined();
    await page.locator('input[type=file]').setInputFiles([]);
    await page.locator('input[type=file]').setInputFiles(file);
    await start.click({ timeout: 30_000 });
    await page.getByText('恢复完成').waitFor({ timeout: 60_000 });
    expect([await count('replies'), await count('captures'), await count('highlights')]).toEqual([
      MANY,
      MANY,
      MANY * EACH,
    ]);
  });
});

it('a restore that replaces leaves what is in the file and nothing else', async () => {
  await put(storedForm(manyReplies(30, daysAgo(1))));
  const { replies, captures, highlights, ...others } = manyReplies(20, daysAgo(1));
  // Of the replies that stay, some highlights go, one is another.
  const [first, , ...kept] = highlights;
  const library = {
    ...others,
    replies,
    captures,
    highlights: [{ ...first!, note: '改' }, ...kept],
  };
  await page.locator('input[type=file]').setInputFiles({
    name: 'backup.jsonl.gz',
    mimeType: 'application/gzip',
    buffer: backupOf(library, daysAgo(0)),
  });
  await page.getByRole('radio', { name: '替换' }).check();
  await page.getByRole('button', { name: '开始恢复' }).click();
  await page.getByText('恢复完成').waitFor();
  expect([await count('replies'), await count('captures')]).toEqual([20, 20]);
  const now = await page.evaluate(readRecords<{ id: string; note: string }>, 'highlights');
  expect(now.map(({ id }) => id).toSorted()).toEqual(
    library.highlights.map(({ id }) => id).toSorted(),
  );
  expect(now.find(({ id }) => id === first!.id)?.note).toBe('改');
});
