import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { launchFirefox, type Firefox } from './helpers/firefox';
import { countMarks, HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';

/** The main path in real Firefox: the same build rules, the other engine. */

let server: Server;
let firefox: Firefox;
beforeAll(async () => {
  server = await serve(fixtures);
  firefox = await launchFirefox({ port: server.port });
  await untilInstalled();
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
const openReply = async (): Promise<Page> => {
  const page = await open(JINGAN.reply);
  await page.waitForSelector(`pierce/.legend`);
  return page;
};

/** An installed extension takes a moment until its scripts reach new pages. */
async function untilInstalled(): Promise<void> {
  const page = await open(JINGAN.reply);
  for (let attempt = 0; attempt < 20 && !(await page.$(HOST)); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.reload();
  }
  await page.close();
}

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
  await page.waitForSelector('pierce/[role=dialog]');
  await page.keyboard.press('Escape');
  await page.waitForSelector('pierce/[role=dialog]', { hidden: true });
  await page.close();
});

it('opens the card by mouse', async () => {
  const page = await openReply();
  const point = await page.evaluate(() => {
    const range = [...CSS.highlights.get('fuwen-planned')!][0] as Range;
    range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
    const box = range.getClientRects()[0]!;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await page.mouse.click(point.x, point.y);
  await page.waitForSelector('pierce/[role=dialog]');
  await page.close();
});

it.each([JINGAN.news, JINGAN.list])('leaves %s alone', async (path) => {
  const page = await open(path);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(await page.$(HOST)).toBeNull();
  await page.close();
});
