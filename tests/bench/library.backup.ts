import { copyFileSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Chromium } from '../e2e/helpers/chromium';
import { longestTask } from './library.views';

/** Tells one figure of the table; `max` is its goal. */
export type Tell = (what: string, value: number, unit: string, max?: number) => void;

/** Seconds that a backup and a restore may take, and how long the page may be held meanwhile, in ms. */
const GOALS = { backup: 15, restore: 30, task: 50 };
/** What a page reads on opening is no part of what is measured; milliseconds. */
const SETTLE = 3_000;
const LONG = 600_000;

/** Seconds of processor that a browser has used in all its processes: other work slows none of that. */
async function processor({ context }: Chromium): Promise<number> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const since = performance.now();
  const value = await work();
  return [value, (performance.now() - since) / 1000];
}

async function backupPage({ context, origin }: Chromium): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(LONG);
  await page.goto(`${origin}library.html#/backup`);
  await page.locator('.page.wide button.primary').first().waitFor();
  await page.waitForTimeout(SETTLE);
  return page;
}

/** Backs the library up by the button that people use, into `file`. */
export async function backUp(chromium: Chromium, file: string, tell: Tell): Promise<void> {
  const page = await backupPage(chromium);
  const longest = await longestTask(page);
  const used = await processor(chromium);
  const [download, seconds] = await timed(async () => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.page.wide button.primary').first().click(),
    ]);
    return saved;
  });
  tell('backup', seconds, 's', GOALS.backup);
  tell('backup, processor time of all threads', (await processor(chromium)) - used, 's');
  tell('backup, longest task of the page', await longest(), 'ms', GOALS.task);
  copyFileSync(await download.path(), file);
  tell('backup, size', statSync(file).size / 1e6, 'MB');
  await page.close();
}

/** Restores `file` by the button that people use, as after the loss of a browser: into an empty library. */
export async function restore(chromium: Chromium, file: string, tell: Tell): Promise<void> {
  const page = await backupPage(chromium);
  const longest = await longestTask(page);
  const [, planned] = await timed(async () => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: '开始恢复' }).waitFor();
  });
  tell('restore, looked at beforehand', planned, 's');
  const used = await processor(chromium);
  const [, restored] = await timed(async () => {
    await page.getByRole('button', { name: '开始恢复' }).click();
    await page.getByText('恢复完成').waitFor();
  });
  tell('restore', restored, 's', GOALS.restore);
  tell('restore, processor time of all threads', (await processor(chromium)) - used, 's');
  tell('restore, longest task of the page', await longest(), 'ms', GOALS.task);
  const [, indexed] = await timed(async () => {
    await page.locator('nav a[href="#/replies"]').click();
    await page.locator('.bar [role=status]', { hasText: '索引' }).waitFor();
    await page.locator('.bar [role=status]:not(:has-text("索引"))').waitFor();
  });
  tell('index made anew behind it', indexed, 's');
  tell('restore and index, longest task of the page', await longest(), 'ms', GOALS.task);
  await page.close();
}
