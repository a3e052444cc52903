import { readFileSync, statSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { loadGold } from './gold';
import { openBench } from './extension-page';
import { table, type Row } from './stats';

/**
 * `npm run bench:exchange [-- REPLIES EACH]`: a large library leaves by the dialog that people use,
 * in real Chromium: so many replies with so many highlights each, besides their measures and
 * entities. Needs a build (`npm run build:chrome`).
 */
const REPLIES = Number(process.argv[2] ?? 2_000);
const EACH = Number(process.argv[3] ?? 50);
/** Formats and the seconds that they may take; no task of the page may be longer than this, in ms. */
const GOALS = { csvLong: 5, jsonLines: 5, xlsx: 20 };
const LONGEST_TASK = 50;
/** Bytes of a page of memory. */
const PAGE = 4_096;
/** Milliseconds between two looks at the memory. */
const LOOK = 250;

/** Memory of the largest renderer, worker included, as Linux counts it; bytes. */
async function largestRenderer(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo.map(({ type, id }) =>
    type === 'renderer' ? Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]) : 0,
  );
  return Math.max(...sizes) * PAGE;
}

const { chromium, run, close } = await openBench('library.page.ts');
const rows: Row[] = [];
try {
  const browser = await chromium.context.browser()!.newBrowserCDPSession();
  const texts = [...loadGold('dev').values()].slice(0, 6).map(({ text }) => text);
  await run(`bench.seed(${JSON.stringify(texts)}, ${REPLIES}, ${EACH})`);
  await run('bench.buildIndex()');
  for (const [id, seconds] of Object.entries(GOALS)) {
    const page = await chromium.context.newPage();
    await page.goto(`${chromium.origin}library.html#/exchange`);
    await page.locator('.exchange section button').first().click();
    await page.locator('dialog.export select').selectOption(id);
    // The preview of the first rows is no part of writing the file.
    await page.waitForTimeout(1_500);
    await page.evaluate(() => {
      const seen = { longest: 0, heap: 0 };
      const { memory } = performance as unknown as { memory: { usedJSHeapSize: number } };
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          seen.longest = Math.max(seen.longest, duration);
      }).observe({ type: 'longtask' });
      setInterval(() => (seen.heap = Math.max(seen.heap, memory.usedJSHeapSize)), 20);
      Object.assign(globalThis, { seen });
    });
    let memory = 0;
    const look = async (): Promise<void> => {
      memory = Math.max(memory, await largestRenderer(browser));
    };
    await look();
    const before = memory;
    const timer = setInterval(() => void look(), LOOK);
    const since = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 180_000 }),
      page.locator('dialog.export .primary').click(),
    ]);
    const ms = performance.now() - since;
    clearInterval(timer);
    const file = await download.path();
    const { longest, heap } = await page.evaluate(
      () => (globalThis as unknown as { seen: { longest: number; heap: number } }).seen,
    );
    const add = (what: string, value: number, unit: string, max?: number): void => {
      rows.push({
        group: 'exchange',
        what: `${id}, ${what}`,
        value,
        unit,
        ...(max === undefined ? {} : { max }),
      });
    };
    add(`${REPLIES * EACH} highlights`, ms / 1000, 's', seconds);
    add('longest task of the page', longest, 'ms', LONGEST_TASK);
    add('heap of the page at most', heap / 1e6, 'MB');
    add('page and worker, memory added at most', (memory - before) / 1e6, 'MB');
    add('file', statSync(file).size / 1e6, 'MB');
    await page.close();
  }
} finally {
  await close();
}
console.log(table(rows));
