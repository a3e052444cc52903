import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox, type Firefox } from './helpers/firefox';
import { HOST } from './helpers/marks';
import { ONE_PAGE_HOST, onePageSite, type OnePageSite } from './helpers/one-page-site';
import { serve, type Server } from './helpers/server';

/** The same in real Firefox, which tells of no move by the page's own history. */

let server: Server;
let firefox: Firefox;
beforeAll(async () => {
  server = await serve(onePageSite);
  firefox = await launchFirefox({ port: server.port });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

it('from list to reply, to another reply, and back to the list', async () => {
  const tab = await firefox.browser.newPage();
  await tab.goto(`http://${ONE_PAGE_HOST}/app`);
  const push = (name: string) =>
    tab.evaluate((to) => (globalThis as unknown as OnePageSite).push(to), name);
  const marked = () =>
    tab.evaluate(() =>
      [...CSS.highlights].flatMap(([, highlight]) => [...highlight].map(String)).join('|'),
    );
  await push('a');
  await expect.poll(marked, { timeout: 20_000 }).toContain('改造小区道路14条');
  await push('b');
  await expect.poll(marked, { timeout: 20_000 }).toContain('完成立体车库3座');
  expect(await marked()).not.toContain('改造小区道路14条');
  await push('list');
  await expect.poll(() => tab.$(HOST), { timeout: 20_000 }).toBeNull();
  expect(await marked()).toBe('');
});
