// `npm run shots`: the screenshots of the README, light, dark, narrow, from the built extension.
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from '../tests/e2e/helpers/chromium';
import { fixtures, JINGAN } from '../tests/e2e/helpers/pages';
import { serve } from '../tests/e2e/helpers/server';
import { activeTab } from '../tests/e2e/helpers/tabs';

const FOLDER = 'docs/screenshots';
const HOST = 'fuwen-layer';

async function openReply({ context }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await page.locator(`${HOST} .legend`).waitFor();
  return page;
}

async function openPanel(chromium: Chromium, page: Page): Promise<Page> {
  const { context, origin } = chromium;
  const tab = await activeTab(chromium, page);
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(`${origin}sidepanel.html?tab=${tab}`);
  await panel.locator('.answer').waitFor();
  return panel;
}

async function card(page: Page, steps: number): Promise<void> {
  for (let i = 0; i < steps; i++) await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.locator(`${HOST} [role=dialog]`).waitFor();
  await page.waitForTimeout(900);
}

mkdirSync(FOLDER, { recursive: true });
const server = await serve(fixtures);
for (const dark of [false, true]) {
  const suffix = dark ? '-dark' : '';
  const chromium = await launchChromium({ port: server.port, dark });
  const page = await openReply(chromium);
  await card(page, 8);
  await page.screenshot({ path: `${FOLDER}/page${suffix}.png` });
  const panel = await openPanel(chromium, page);
  await panel.screenshot({ path: `${FOLDER}/panel${suffix}.png` });
  if (!dark) {
    const options = await chromium.context.newPage();
    await options.goto(`${chromium.origin}options.html`);
    await options.locator('.kinds input[type=color]').first().waitFor();
    await options.locator('#kinds').scrollIntoViewIfNeeded();
    await options.screenshot({ path: `${FOLDER}/options.png` });
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.locator(`${HOST} .fold`).click();
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${FOLDER}/narrow.png` });
  }
  await chromium.close();
}
await server.close();
