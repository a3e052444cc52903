import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openBench } from './extension-page';

/**
 * `npm run bench:library [-- REPLIES]`: the library at scale in real Chromium, over replies made
 * from the bundled texts, each with ten highlights. Needs a build (`npm run build:chrome`).
 */
const REPLIES = Number(process.argv[2] ?? 10_000);
const EACH = 10;
/** A page that is busy for longer at a time does not feel as if it answered; milliseconds. */
const TASK = 100;
const folder = new URL('../fixtures/gold/dev/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.txt'))
  .slice(0, 6)
  .map((name) => plain(readFileSync(new URL(name, folder), 'utf8')));

/** The text of an annotated reply without its marks. */
function plain(gold: string): string {
  return gold.replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/g, '').trim();
}

const { chromium, run, close } = await openBench('library.page.ts');
const quantile = (values: number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * q)] ?? Number.NaN;

const rows: { what: string; value: string; bound: string; met: string }[] = [];
const row = (what: string, value: number, unit: string, most?: number): void => {
  rows.push({
    what,
    value: `${value < 10 ? value.toFixed(2) : Math.round(value)} ${unit}`,
    bound: most === undefined ? '' : `≤ ${most}`,
    met: most === undefined ? '' : value <= most ? 'yes' : 'NO',
  });
};

/** The longest tasks of a page between two moments: how long it could not have answered. */
async function longestTask(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
    Object.assign(globalThis, { seen });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest);
}

/** By the buttons that people use; the library is emptied in between. */
async function backUpAndRestore(): Promise<void> {
  const page = await chromium.context.newPage();
  const open = async (): Promise<() => Promise<number>> => {
    await page.goto(`${chromium.origin}library.html#/backup`);
    await page.reload();
    await page.locator('.page.wide button.primary').first().waitFor();
    // What the page reads on opening is no part of the backup.
    await page.waitForTimeout(3_000);
    return longestTask(page);
  };
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const since = performance.now();
    const value = await work();
    return [value, (performance.now() - since) / 1000];
  };
  let longest = await open();
  const [download, made] = await timed(async () => {
    const [saved] = await Promise.all([
      page.waitForEvent('download', { timeout: 300_000 }),
      page.locator('.page.wide button.primary').first().click(),
    ]);
    return saved;
  });
  row('backup', made, 's', 15);
  row('backup, longest task of the page', await longest(), 'ms', TASK);
  const file = await download.path();
  row('backup, size', statSync(file).size / 1e6, 'MB');
  const records = await run<number>('bench.empty()');
  longest = await open();
  const [, planned] = await timed(async () => {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: '开始恢复' }).waitFor({ timeout: 300_000 });
  });
  row('restore, looked at beforehand', planned, 's');
  const [, restored] = await timed(async () => {
    await page.getByRole('button', { name: '开始恢复' }).click();
    await page.getByText('恢复完成').waitFor({ timeout: 300_000 });
  });
  row('restore', restored, 's', 30);
  row('restore, longest task of the page', await longest(), 'ms', TASK);
  row(`records of ${records} that differ after restoring`, await run('bench.different()'), '', 0);
  await page.close();
}

try {
  const seeded = await run<number>(`bench.seed(${JSON.stringify(texts)}, ${REPLIES}, ${EACH})`);
  console.log(`${REPLIES} replies with ${REPLIES * EACH} highlights in ${Math.round(seeded)} ms`);
  row('index built, in slices', await run('bench.buildIndex()'), 'ms');
  const searches = await run<number[]>('bench.searches(300)');
  row('search, first 20 results, median', quantile(searches, 0.5), 'ms');
  row('search, first 20 results, p95', quantile(searches, 0.95), 'ms', 50);
  const saves = await run<number[]>('bench.saves(100)');
  row('highlight saved, median', quantile(saves, 0.5), 'ms');
  row('highlight saved, p95', quantile(saves, 0.95), 'ms', 20);
  const { same, edited } = await run<{ same: number; edited: number }>('bench.anchors()');
  row('200 highlights placed, page as saved', same, 'ms', 50);
  row('200 highlights placed, page edited', edited, 'ms', 300);
  const opens: number[] = [];
  for (let i = 0; i < 5; i++) {
    const fresh = await chromium.context.newPage();
    await fresh.goto(`${chromium.origin}library.html`, { waitUntil: 'commit' });
    await fresh.locator('.card').first().waitFor();
    opens.push(await fresh.evaluate(() => performance.now()));
    await fresh.close();
  }
  row('library opened to first content, median', quantile(opens, 0.5), 'ms', 500);
  await backUpAndRestore();
} finally {
  console.table(rows);
  await close();
}
