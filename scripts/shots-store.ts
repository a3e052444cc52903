// `npm run shots:store`: the screenshots of the store listings, 1280 × 800, in both languages, from
// the built extension over the bundled replies.
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
  showPromise,
} from './scenes';

const SIZE = { width: 1280, height: 800 };
const PANEL_WIDTH = 400;
const LANGUAGES = {
  zh: { locale: 'zh-CN', title: '老年助餐四区比较', question: '各区怎样解决送餐上门？' },
  en: {
    locale: 'en-US',
    title: 'Meals for the elderly, four districts',
    question: 'Who brings meals to the door?',
  },
};

const server = await serve(fixtures);

/** The page with the panel at its side, as the browser shows them: two pictures laid together. */
async function beside(page: Page, panel: Page, path: string): Promise<void> {
  await page.bringToFront();
  await page.setViewportSize({ width: SIZE.width - PANEL_WIDTH, height: SIZE.height });
  await settle(page);
  await showPromise(panel);
  await page.bringToFront();
  await settle(page);
  const pictures = [await page.screenshot(), await panel.screenshot()];
  const sheet = await page.context().newPage();
  await sheet.setViewportSize(SIZE);
  await sheet.setContent(
    `<body style="margin:0;display:flex">${pictures
      .map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`)
      .join('')}`,
  );
  await sheet.screenshot({ path });
  await sheet.close();
  await page.setViewportSize(SIZE);
}

/** The saved reply, at the first highlight. */
async function readSaved(chromium: Chromium, path: string): Promise<void> {
  const library = await openOwn(chromium, 'library.html#/highlights', 'main a[href*="#/reply/"]');
  await library.locator('main a[href*="#/reply/"]').first().click();
  await library.locator('.body mark').first().waitFor();
  await settle(library);
  await library.screenshot({ path });
}

for (const [folder, words] of Object.entries(LANGUAGES)) {
  const path = (name: string): string => `docs/store/screenshots/${folder}/${name}.png`;
  mkdirSync(`docs/store/screenshots/${folder}`, { recursive: true });
  for (const dark of [false, true]) {
    const chromium = await launchChromium({
      port: server.port,
      locale: words.locale,
      dark,
      ...SIZE,
    });
    const page = await openReply(chromium);
    await openCard(page);
    const panel = await openPanel(chromium, page, SIZE.height);
    if (dark) {
      await beside(page, panel, path('5-dark'));
    } else {
      await page.bringToFront();
      await page.screenshot({ path: path('1-page') });
      await closeCard(page);
      await keepReply(panel);
      await beside(page, panel, path('2-panel'));
      await saveDistricts(chromium);
      await readSaved(chromium, path('3-library'));
      const compare = await compareDistricts(chromium, words);
      await compare.screenshot({ path: path('4-compare') });
    }
    await chromium.close();
  }
  console.log(`docs/store/screenshots/${folder}: 5 screenshots`);
}
await server.close();
