import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox, type Firefox } from './helpers/firefox';
import { visit } from './helpers/firefox-page';
import { HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';

/** Options and permissions in Firefox, which may take any site away at any time. */

const SITE = 'www.rd.example';
let server: Server;
let firefox: Firefox;
let reply: Page;
let options: Page;

declare const browser: { permissions: { remove: (what: object) => Promise<boolean> } };

const open = async (address: string): Promise<Page> => {
  const page = await firefox.browser.newPage();
  await page.goto(address);
  return page;
};
const openOwn = async (name: string): Promise<Page> => {
  const page = await firefox.browser.newPage();
  await visit(page, `${firefox.origin}${name}`);
  return page;
};
/** True while the reader is in the page. */
const hasReader = (page: Page): Promise<boolean> =>
  page.evaluate(
    (host) => document.querySelector(host)?.shadowRoot?.querySelector('.legend') != null,
    HOST,
  );
/** Waits until the reader has come to the page, or has left it. */
const reader = (page: Page, is: 'there' | 'gone'): Promise<unknown> =>
  page.waitForFunction(
    (host, wanted) =>
      (document.querySelector(host)?.shadowRoot?.querySelector('.legend') != null) === wanted,
    { polling: 100 },
    HOST,
    is === 'there',
  );
const legendWords = (page: Page): Promise<string> =>
  page.evaluate(
    (host) => document.querySelector(host)!.shadowRoot!.querySelector('.legend')!.textContent,
    HOST,
  );
const painted = (kind: string): Promise<number> =>
  reply.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, `fuwen-${kind}`);
/** The colour of a kind's line in the page, as Firefox computes it. */
const lineColour = (kind: string): Promise<string> =>
  reply.evaluate(
    (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationColor,
    `fuwen-${kind}`,
  );
const words = (): Promise<string> => options.evaluate(() => document.body.innerText);

beforeAll(async () => {
  server = await serve(fixtures);
  firefox = await launchFirefox({ port: server.port });
  reply = await open(`http://${JINGAN.host}${JINGAN.reply}`);
  await reader(reply, 'there');
  options = await openOwn('options.html');
  await options.waitForSelector('#transfer');
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

it('kinds, colours and language reach the open page at once', async () => {
  const before = await painted('planned');
  expect(before).toBeGreaterThan(0);
  await options.bringToFront();
  const planned = await options.waitForSelector('.kinds tbody tr:nth-child(3)');
  const box = await planned!.$('input[type=checkbox]');
  await box!.click();
  await expect.poll(() => painted('planned')).toBe(0);
  await box!.click();
  await expect.poll(() => painted('planned')).toBe(before);

  const own = await lineColour('planned');
  await planned!.$eval('input[type=color]', (field) => {
    const input = field as HTMLInputElement;
    input.value = '#550055';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => lineColour('planned')).toBe('rgb(85, 0, 85)');
  expect(own).not.toBe('rgb(85, 0, 85)');

  await (await options.waitForSelector('#language label:nth-of-type(3) input'))!.click();
  await expect.poll(words).toContain('Your dictionary');
  await expect.poll(() => legendWords(reply)).toContain('measures');
  await (await options.waitForSelector('#language label:nth-of-type(2) input'))!.click();
  await expect.poll(() => legendWords(reply)).toContain('举措');
});

it('government sites refused: the page is left, popup and options say so; regained, it is read', async () => {
  await options.evaluate(() => browser.permissions.remove({ origins: ['*://*.gov.cn/*'] }));
  await reader(reply, 'gone');
  await expect.poll(words).toContain('浏览器没有允许，答复不会自动读取');
  const second = await open(`http://${JINGAN.host}${JINGAN.reply}?second`);
  expect(await hasReader(second)).toBe(false);

  await options.bringToFront();
  await (await options.waitForSelector('#sites button.primary'))!.click();
  await expect.poll(words).toContain('✓ 已允许');
  await reader(reply, 'there');
  await reader(second, 'there');
  await second.close();
});

it('another site is allowed by name and taken back', async () => {
  const other = await open(`http://${SITE}${JINGAN.reply}`);
  await options.bringToFront();
  const field = await options.waitForSelector('#sites .host-form input');
  await field!.type(SITE);
  await field!.press('Enter');
  await expect.poll(words).toContain(`${SITE}\n收回`);
  await reader(other, 'there');
  const next = await open(`http://${SITE}${JINGAN.reply}?next`);
  await reader(next, 'there');
  await options.bringToFront();
  await (await options.waitForSelector('#sites .hosts button'))!.click();
  await reader(other, 'gone');
  await reader(next, 'gone');
});

it('lists the keys, with those of the sidebar', async () => {
  const keys = await options.$eval('.keys', (table) => (table as HTMLElement).innerText);
  for (const key of ['Alt+Shift+F', 'Alt+Shift+K', 'Alt+Shift+D']) expect(keys).toContain(key);
});
