// `npm run shots`: the screenshots of the README, light, dark, narrow, from the built extension.
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium, type Chromium } from '../tests/e2e/helpers/chromium';
import { fixtures } from '../tests/e2e/helpers/pages';
import { serve } from '../tests/e2e/helpers/server';
import {
  closeCard,
  compareDistricts,
  keepReply,
  openCard,
  openOwn,
  openPanel,
  openReply,
  saveDistricts,
  settle,
} from './scenes';

const FOLDER = 'docs/screenshots';
const PANEL_HEIGHT = 900;
/** A sheet of A4 across at 96 dots an inch. */
const PAPER = { width: 1122, height: 793 };
const WORDS = { title: '老年助餐四区比较', question: '各区怎样解决送餐上门？' };

const shot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: `${FOLDER}/${name}.png` });

async function optionsPage(chromium: Chromium): Promise<void> {
  const options = await openOwn(chromium, 'options.html', '.kinds input[type=color]');
  await options.locator('#kinds').scrollIntoViewIfNeeded();
  await shot(options, 'options');
}

async function narrowPage(page: Page): Promise<void> {
  await closeCard(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.locator('fuwen-layer .fold').click();
  await settle(page);
  await shot(page, 'narrow');
}

async function libraryPage(chromium: Chromium): Promise<void> {
  const library = await openOwn(chromium, 'library.html', '.card .title');
  await settle(library);
  await shot(library, 'library');
}

async function comparison(chromium: Chromium): Promise<void> {
  const compare = await compareDistricts(chromium, WORDS);
  await shot(compare, 'compare-matrix');
  const address = compare.url();
  for (const [view, ready] of [
    ['side', '.difference'],
    ['charts', '.chart svg'],
  ] as const) {
    await compare.goto(address.replace('/matrix', `/${view}`));
    await compare.locator(ready).first().waitFor();
    await settle(compare);
    await shot(compare, `compare-${view}`);
  }
  await compare.goto(address.replace(/#.*/, '#deadlines'));
  await compare.locator('.promise').first().waitFor();
  await settle(compare);
  await shot(compare, 'compare-deadlines');
  await compare.goto(address);
  await compare.getByRole('grid').waitFor();
  await compare.setViewportSize(PAPER);
  await compare.emulateMedia({ media: 'print' });
  await settle(compare);
  await shot(compare, 'compare-print');
}

mkdirSync(FOLDER, { recursive: true });
const server = await serve(fixtures);
for (const dark of [false, true]) {
  const suffix = dark ? '-dark' : '';
  const chromium = await launchChromium({ port: server.port, dark });
  const page = await openReply(chromium);
  await openCard(page);
  if (!dark) await shot(page, 'page');
  const panel = await openPanel(chromium, page, PANEL_HEIGHT);
  await shot(panel, `panel${suffix}`);
  if (!dark) {
    await optionsPage(chromium);
    await keepReply(panel);
    await narrowPage(page);
    await saveDistricts(chromium);
    await libraryPage(chromium);
    await comparison(chromium);
  }
  await chromium.close();
}
await server.close();
