// `npm run shots:store`: the screenshots of the store listings, 1280 × 800, in both languages, from
// the built extension over the bundled replies.
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { loadGold } from '../tests/bench/gold';
import { saved, seed } from '../tests/e2e/compare.seed';
import { launchChromium, type Chromium } from '../tests/e2e/helpers/chromium';
import { fixtures, JINGAN } from '../tests/e2e/helpers/pages';
import { serve } from '../tests/e2e/helpers/server';
import { activeTab } from '../tests/e2e/helpers/tabs';

const SIZE = { width: 1280, height: 800 };
const DISTRICTS = ['shanghai-xuhui', 'beijing-haidian', 'chengdu-wuhou', 'nanjing-gulou'];
const server = await serve(fixtures);

async function openReply({ context }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await page.locator('fuwen-layer .legend').waitFor();
  return page;
}

async function openCard(page: Page): Promise<void> {
  for (let i = 0; i < 8; i++) await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.locator('fuwen-layer .card blockquote').waitFor();
  await page.waitForTimeout(900);
}

async function openOwn({ context, origin }: Chromium, path: string, ready: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.locator(ready).first().waitFor();
  return page;
}

async function light(folder: string, locale: string): Promise<void> {
  const chromium = await launchChromium({ port: server.port, locale, ...SIZE });
  const shot = (page: Page, name: string): Promise<unknown> =>
    page.screenshot({ path: `${folder}/${name}.png` });
  const page = await openReply(chromium);
  await openCard(page);
  await shot(page, '1-page');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+S');
  await page.locator('fuwen-layer .notice').waitFor();
  const tab = await activeTab(chromium, page);
  const panel = await openOwn(chromium, `sidepanel.html?tab=${tab}`, '.answer');
  await shot(panel, '2-panel');
  const compare = await openOwn(chromium, 'compare.html#new', 'input[type=search]');
  await seed(
    compare,
    'fuwen',
    DISTRICTS.map((place) => `elderly-meals--${place}`).map((name) =>
      saved(name, loadGold('dev').get(name)!.text),
    ),
  );
  const library = await openOwn(chromium, 'library.html', '.card .title');
  await library.locator('.card .title').first().click();
  await library.locator('.body .measure').first().waitFor();
  await shot(library, '3-library');
  await compare.bringToFront();
  await compare.reload();
  const boxes = compare.locator('.choices input[type=checkbox]');
  await boxes.nth(DISTRICTS.length).waitFor();
  for (const box of await boxes.all())
    if (!(await box.locator('xpath=ancestor::li').innerText()).includes('静安')) await box.check();
  await compare.locator('button.primary[type=submit]').click();
  await compare.getByRole('grid').waitFor();
  await compare.waitForTimeout(600);
  await shot(compare, '4-compare');
  await chromium.close();
}

async function dark(folder: string, locale: string): Promise<void> {
  const chromium = await launchChromium({ port: server.port, locale, dark: true, ...SIZE });
  const page = await openReply(chromium);
  await openCard(page);
  await page.screenshot({ path: `${folder}/5-dark.png` });
  await chromium.close();
}

for (const locale of ['zh-CN', 'en-US']) {
  const folder = `docs/store/screenshots/${locale.slice(0, 2)}`;
  mkdirSync(folder, { recursive: true });
  await light(folder, locale);
  await dark(folder, locale);
  console.log(`${folder}: 5 screenshots`);
}
await server.close();
