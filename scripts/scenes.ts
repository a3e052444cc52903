// What the pictures of the README and of the store show: the built extension over bundled replies.
import type { Page } from 'playwright-core';
import { loadGold } from '../tests/bench/gold';
import { saved, seed } from '../tests/e2e/compare.seed';
import type { Chromium } from '../tests/e2e/helpers/chromium';
import { JINGAN } from '../tests/e2e/helpers/pages';
import { activeTab } from '../tests/e2e/helpers/tabs';

const HOST = 'fuwen-layer';
const QUESTION = 'elderly-meals';
const DISTRICTS = ['shanghai-xuhui', 'beijing-haidian', 'chengdu-wuhou', 'nanjing-gulou'];
/** More of the text above the mark than the reader brings into view, pixels. */
const TEXT_ABOVE = 240;
/** Rows of a card that says by when, besides why, with what and how definitely. */
const FULL_CARD = 4;

/** Movements end, and the mouse lies on nothing. */
export async function settle(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(900);
}

export async function openReply({ context }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await page.locator(`${HOST} .legend`).waitFor();
  return page;
}

/** Walks from the last measure up to one whose card says by when it was promised. */
export async function openCard(page: Page): Promise<void> {
  const rows = page.locator(`${HOST} .card .row`);
  const past = page.locator(`${HOST} .card .past`);
  const full = async (): Promise<boolean> =>
    (await past.count()) > 0 && (await rows.count()) >= FULL_CARD;
  for (let step = 0; step < 80 && !(await full()); step++) {
    await page.keyboard.press('Alt+Shift+ArrowUp');
    await page.locator(`${HOST} .card blockquote`).waitFor();
  }
  await page.evaluate((down) => scrollBy({ top: -down, behavior: 'instant' }), TEXT_ABOVE);
  await settle(page);
}

export async function closeCard(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
}

/** The panel of a page, as wide as browsers make it. */
export async function openPanel(chromium: Chromium, page: Page, height: number): Promise<Page> {
  const tab = await activeTab(chromium, page);
  const panel = await openOwn(chromium, `sidepanel.html?tab=${tab}`, '.answer');
  await panel.setViewportSize({ width: 400, height });
  return panel;
}

/** A page of the extension, once `ready` stands on it. */
export async function openOwn(
  { context, origin }: Chromium,
  path: string,
  ready: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.locator(ready).first().waitFor();
  return page;
}

/** Chooses the first promise in the panel: the page shows it. */
export async function showPromise(panel: Page): Promise<void> {
  await panel.bringToFront();
  await panel.locator('.with-tools .measure').first().click();
  await panel.evaluate(() => scrollTo(0, 0));
  await settle(panel);
}

/** Saves the reply and highlights the first two promises of its panel. */
export async function keepReply(panel: Page): Promise<void> {
  await panel.bringToFront();
  await panel.locator('.actions button.primary').click();
  const said = panel.locator('.actions [role=status]').first();
  await said.filter({ hasText: /./ }).waitFor();
  for (const n of [0, 1]) {
    const promise = panel.locator('.with-tools').nth(n);
    await promise.locator('.measure').focus();
    await promise.locator('.tools button').first().click();
    await panel.waitForTimeout(400);
  }
}

/** The replies of four districts to one question, saved just now. */
export async function saveDistricts(chromium: Chromium): Promise<void> {
  const page = await openOwn(chromium, 'compare.html#new', '.picker :is(.empty, .choices li)');
  const now = new Date().toISOString();
  const replies = DISTRICTS.map((place) => `${QUESTION}--${place}`).map((name) =>
    saved(name, loadGold('dev').get(name)!.text, now),
  );
  await seed(page, 'fuwen', replies);
  await page.close();
}

/** Their comparison, named; the matrix is in view. */
export async function compareDistricts(
  chromium: Chromium,
  words: { title: string; question: string },
): Promise<Page> {
  const page = await openOwn(
    chromium,
    'compare.html#new',
    `.choices li:nth-child(${DISTRICTS.length})`,
  );
  for (const place of ['徐汇', '海淀', '武侯', '鼓楼'])
    await page.locator('.choices li', { hasText: place }).getByRole('checkbox').check();
  await page.locator('button.primary[type=submit]').click();
  await page.getByRole('grid').waitFor();
  for (const field of ['title', 'question'] as const) {
    const input = page.locator(`.field.${field} input`);
    await input.fill(words[field]);
    await input.blur();
  }
  await settle(page);
  return page;
}
