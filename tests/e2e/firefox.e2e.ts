import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launchFirefox, type Firefox } from './helpers/firefox';
import { visit } from './helpers/firefox-page';
import { centreOfPlanned, countMarks, HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';

/** The main path in real Firefox: the same build rules, the other engine. */

let server: Server;
let firefox: Firefox;
beforeAll(async () => {
  server = await serve(fixtures);
  firefox = await launchFirefox({ port: server.port });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const open = async (path: string): Promise<Page> => {
  const page = await firefox.browser.newPage();
  await page.goto(`http://${JINGAN.host}${path}`);
  return page;
};
/** Waits until the layer holds the selector, or no longer does: its tree tells nobody of changes. */
const inLayer = (page: Page, selector: string, there = true): Promise<unknown> =>
  page.waitForFunction(
    (host, inner, wanted) => {
      const found = document.querySelector(host)?.shadowRoot?.querySelector(inner) ?? null;
      return (found !== null) === wanted;
    },
    { polling: 100 },
    HOST,
    selector,
    there,
  );
const openReply = async (): Promise<Page> => {
  const page = await open(JINGAN.reply);
  await inLayer(page, '.legend');
  return page;
};

it('detects and paints the reply', async () => {
  const page = await openReply();
  const { measures, entities } = await page.evaluate(countMarks);
  expect(measures).toBeGreaterThanOrEqual(40);
  expect(entities).toBeGreaterThanOrEqual(80);
  await page.close();
});

it('opens the card by keyboard and closes it', async () => {
  const page = await openReply();
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await inLayer(page, '[role=dialog]');
  await page.keyboard.press('Escape');
  await inLayer(page, '[role=dialog]', false);
  await page.close();
});

it('opens the card by mouse', async () => {
  const page = await openReply();
  const point = await page.evaluate(centreOfPlanned);
  await page.mouse.click(point.x, point.y);
  await inLayer(page, '[role=dialog]');
  await page.close();
});

it('a click in the panel scrolls the page', async () => {
  const page = await openReply();
  const panel = await firefox.browser.newPage();
  await visit(panel, `${firefox.origin}sidepanel.html`);
  const tab = await panel.evaluate(async (address) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query: (filter: object) => Promise<{ id: number; url?: string }[]> } };
    };
    return (await browser.tabs.query({})).find(({ url }) => url === address)!.id;
  }, page.url());
  await visit(panel, `${firefox.origin}sidepanel.html?tab=${tab}`);
  await panel.waitForSelector('.part .measure');
  await panel.$$eval('.part .measure', (buttons) => (buttons.at(-1) as HTMLElement).click());
  await page.bringToFront();
  await page.waitForFunction(() => scrollY > 500, { polling: 100 });
  await panel.close();
  await page.close();
});

it.each([JINGAN.news, JINGAN.list])('leaves %s alone', async (path) => {
  const page = await open(path);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(await page.$(HOST)).toBeNull();
  await page.close();
});
