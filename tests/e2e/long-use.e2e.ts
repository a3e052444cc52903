import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soak } from '../bench/soak.session';
import { launchChromium, type Chromium } from './helpers/chromium';
import { HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';

/** A small `npm run soak`, and pages that outlive the extension they were read by. */

it('visits, cards, selections and changes leave nothing behind', async () => {
  const { levels, before, after, wrong, kept } = await soak({
    replies: 3,
    highlights: 60,
    visits: 12,
    rounds: 12,
    every: 3,
  });
  expect(kept).toBe(60);
  expect(wrong).toBe(0);
  expect(new Set(levels.map(({ painted }) => painted))).toEqual(new Set([20]));
  // Every page that was left is gone: the last visits hold no more than the first.
  const [, first] = levels;
  expect(levels.at(-1)!.documents).toBeLessThanOrEqual(first!.documents);
  expect(levels.at(-1)!.listeners).toBeLessThanOrEqual(first!.listeners);
  expect(after.documents).toBe(before.documents);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 10);
  expect(after.painted).toBe(20);
});

describe('a tab that was open before an update', () => {
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

  it('goes on reading, and says how to go on', async () => {
    const page = await chromium.context.newPage();
    await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
    await page.locator(`${HOST} .legend`).waitFor();
    const notice = page.locator(`${HOST} .lost`);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.locator(`${HOST} .card blockquote`).waitFor();
    await page.keyboard.press('Escape');
    expect(await notice.count()).toBe(0);
    const reload = (): void =>
      (
        globalThis as unknown as { chrome: { runtime: { reload: () => void } } }
      ).chrome.runtime.reload();
    // The worker goes down in the middle of the answer.
    await (await chromium.worker()).evaluate(reload).catch(() => undefined);
    const press = async (): Promise<number> => {
      await page.keyboard.press('Alt+Shift+ArrowDown');
      return notice.count();
    };
    await expect.poll(press, { timeout: 30_000 }).toBe(1);
    await page.locator(`${HOST} .card blockquote`).waitFor();
    expect(await notice.innerText()).toContain('刷新');
    await notice.getByRole('button').click();
    await expect.poll(() => notice.count(), { timeout: 30_000 }).toBe(0);
  });
});
