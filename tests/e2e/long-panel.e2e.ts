import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Chromium } from './helpers/chromium';
import { HOST } from './helpers/marks';
import { JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';
import { activeTab } from './helpers/tabs';

/** The panel of a reply with hundreds of measures under one heading. */

const ORIGINAL = readFileSync(new URL('../fixtures/pages/jingan.html', import.meta.url), 'utf8');
const MORE = '<p>将于2027年底前建成3个站点，由区商务委牵头。我们将加装5部电梯。</p>'.repeat(150);
const BODY = ORIGINAL.replace(
  /(<div[^>]*id="zoom"[^>]*>)([\s\S]*?)(<\/div>)/,
  (_, open: string, inner: string, close: string) => open + inner + MORE + close,
);

let server: Server;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve(() => ({ body: BODY }));
  chromium = await launchChromium({ port: server.port });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

it('draws its outline part by part, and always the measure that the page shows', async () => {
  const page = await chromium.context.newPage();
  await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await page.locator(`${HOST} .legend`).waitFor();
  const tab = await activeTab(chromium, page);
  const panel = await chromium.context.newPage();
  await panel.goto(`${chromium.origin}sidepanel.html?tab=${tab}`);
  const last = panel.locator('.part').last();
  await last.locator('.more').waitFor();
  const drawn = (): Promise<number> => last.locator('button.measure').count();
  expect(await drawn()).toBe(60);
  await last.locator('.more').click();
  expect(await drawn()).toBe(120);

  // Backwards from nowhere is the last measure.
  await page.bringToFront();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await last.locator('button.measure[aria-current]').waitFor();
  expect(await drawn()).toBeGreaterThan(250);
});
