import type { Page } from 'playwright-core';
import type { Chromium } from '../e2e/helpers/chromium';

/** What a person does in the library page: how long until it is shown, and how long the page was held. */
export interface Deed {
  what: string;
  /** Until it is shown, in ms. */
  shown: number;
  /** The longest task meanwhile, in ms; 0 where none was long enough to be told. */
  longest: number;
}

/** The longest task of a page from now on: how long it could not have answered. */
export async function longestTask(page: Page): Promise<() => Promise<number>> {
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

/** Bytes of the page's heap after its garbage was collected. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
}

/** Milliseconds that a page is let alone, so that a task that is under way is told as well. */
const REST = 400;
/** Turns of the wheel. */
const TURNS = 60;

/** Does by mouse and keys what people do in a large library, looking for one word. */
export async function deeds(
  { context, origin }: Chromium,
  word: string,
): Promise<{ done: Deed[]; heap: number }> {
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${origin}library.html`);
  await page.locator('.card').first().waitFor();
  // The rest of the list and the index come in behind the first screen.
  await page.waitForTimeout(5_000);
  const longest = await longestTask(page);
  const done: Deed[] = [];
  const deed = async (what: string, work: () => Promise<void>): Promise<void> => {
    await page.evaluate(() =>
      Object.assign((globalThis as unknown as { seen: object }).seen, { longest: 0 }),
    );
    const since = performance.now();
    await work();
    const shown = performance.now() - since;
    await page.waitForTimeout(REST);
    done.push({ what, shown, longest: await longest() });
  };
  const cards = page.locator('.card:not(.waiting)');
  const head = page.locator('h2.group').first();

  await deed('the list scrolled through, 60 turns of the wheel', async () => {
    await page.locator('.scroller').hover();
    for (let i = 0; i < TURNS; i++) {
      await page.mouse.wheel(0, 1_600);
      await page.waitForTimeout(16);
    }
    await cards.first().waitFor();
  });
  await deed('the end of the list', async () => {
    await page.locator('.scroller').press('End');
    await page.locator('.row[aria-posinset="1"]').waitFor({ state: 'detached' });
  });
  for (const by of ['district', 'topic', 'tag', 'code'])
    await deed(`grouped by ${by}`, async () => {
      await page.locator('.bar select').selectOption(by);
      await head.waitFor();
    });
  await page.locator('.bar select').selectOption('none');
  const [total = ''] = /[\d,]+/.exec(await page.locator('.bar [role=status]').innerText()) ?? [];
  await deed('a word found', async () => {
    await page.getByRole('searchbox').fill(word);
    await page.waitForFunction(
      (all) => !document.querySelector('.bar [role=status]')!.textContent!.includes(all),
      total,
    );
    await cards.first().waitFor();
  });
  await page.getByRole('searchbox').fill('');
  await deed('everything ticked', async () => {
    await page.locator('.bar .all input').check();
    await page.locator('.bulk').waitFor();
  });
  await deed('everything tagged', async () => {
    await page.locator('.bulk input').fill('全部');
    await page.locator('.bulk button[type=submit]').click();
    await page.locator('.done:visible').waitFor();
  });
  await deed('the highlights listed', async () => {
    await page.locator('nav a[href="#/highlights"]').click();
    await page.locator('.card .quote').first().waitFor();
  });
  await deed('highlights of one colour', async () => {
    const status = page.locator('.bar [role=status]');
    const before = await status.innerText();
    await page.locator('.bar select').nth(1).selectOption('green');
    await page.waitForFunction(
      (all) => document.querySelector('.bar [role=status]')!.textContent !== all,
      before,
    );
    await page.locator('.card .quote').first().waitFor();
  });
  const heap = await heapOf(page);
  await page.close();
  return { done, heap };
}
