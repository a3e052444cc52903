import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, type Chromium } from './helpers/chromium';
import { countMarks, HOST } from './helpers/marks';
import { ONE_PAGE_HOST, onePageSite, type OnePageSite } from './helpers/one-page-site';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';
import { activeTab } from './helpers/tabs';
import { openStore } from './helpers/store';

/** A page that changes its address or its article without loading: the reader goes with it. */

let server: Server;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve(onePageSite);
  chromium = await launchChromium({ port: server.port, keepsPages: true });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

const ADDRESS = `http://${ONE_PAGE_HOST}/app`;

const open = async (where: string): Promise<Page> => {
  const tab = await chromium.context.newPage();
  await tab.goto(ADDRESS + where);
  return tab;
};

/** Numbers of proposals whose words are marked in the page. */
const marked = (tab: Page): Promise<string> =>
  tab.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('fuwen-'))
      .flatMap(([, highlight]) => [...highlight].map(String))
      .join('|'),
  );
const reads = (tab: Page, words: string) =>
  expect.poll(() => marked(tab), { timeout: 20_000 }).toContain(words);
const isLeft = async (tab: Page): Promise<void> => {
  await expect.poll(() => tab.locator(HOST).count(), { timeout: 20_000 }).toBe(0);
  expect(await tab.evaluate(countMarks)).toEqual({ measures: 0, entities: 0 });
};

/** What the background says of the tab, as the panel asks for it. */
async function panelOf(tab: Page): Promise<Page> {
  const panel = await chromium.context.newPage();
  await panel.goto(`${chromium.origin}sidepanel.html?tab=${await activeTab(chromium, tab)}`);
  return panel;
}

const push = (tab: Page, name: string) =>
  tab.evaluate((to) => (globalThis as unknown as OnePageSite).push(to), name);
const show = (tab: Page, name: string) =>
  tab.evaluate((what) => (globalThis as unknown as OnePageSite).show(what), name);

it.each([
  [
    'a path in the fragment',
    (tab: Page, to: string) => tab.evaluate((path) => void (location.hash = `/${path}`), to),
  ],
  ['the page’s own history', push],
] as const)('%s: from list to reply, to another reply, and back to the list', async (_, go) => {
  const tab = await open('');
  await tab.locator('#zoom li').first().waitFor();
  await isLeft(tab);
  await go(tab, 'a');
  await reads(tab, '改造小区道路14条');
  const panel = await panelOf(tab);
  await panel.locator('.answer').waitFor();
  await go(tab, 'b');
  await reads(tab, '完成立体车库3座');
  expect(await marked(tab)).not.toContain('改造小区道路14条');
  expect(await tab.locator(HOST).count()).toBe(1);
  await expect.poll(() => panel.locator('main').innerText(), { timeout: 20_000 }).toContain('57');
  await go(tab, 'list');
  await isLeft(tab);
  await expect.poll(() => panel.locator('.answer').count(), { timeout: 20_000 }).toBe(0);
  await tab.goBack();
  await reads(tab, '完成立体车库3座');
  await panel.close();
  await tab.close();
});

it('a place in the same article leaves everything as it is', async () => {
  const tab = await open('/b');
  await reads(tab, '完成立体车库3座');
  const layer = await tab.$(HOST);
  const panel = await panelOf(tab);
  await panel.locator('.answer').waitFor();
  await tab.bringToFront();
  await tab.click('#nav a');
  await tab.waitForTimeout(1_500);
  expect(await layer!.evaluate((host) => host.isConnected)).toBe(true);
  expect(await panel.locator('.answer').count()).toBe(1);
  await panel.reload();
  await panel.locator('.answer').waitFor();
  await panel.close();
  await tab.close();
});

it('the same text in new elements is marked again', async () => {
  const tab = await open('/a');
  await reads(tab, '改造小区道路14条');
  await show(tab, 'a');
  await reads(tab, '改造小区道路14条');
  await tab.close();
});

it('another article at the same address is read in its place', async () => {
  const tab = await open('/a');
  await reads(tab, '改造小区道路14条');
  await show(tab, 'b');
  await reads(tab, '完成立体车库3座');
  await show(tab, 'list');
  await isLeft(tab);
  await show(tab, 'a');
  await reads(tab, '改造小区道路14条');
  await tab.close();
});

it('a reply that the browser kept alive is known again on the way back', async () => {
  const tab = await open('/a');
  await reads(tab, '改造小区道路14条');
  const panel = await panelOf(tab);
  await panel.locator('.answer').waitFor();
  await tab.bringToFront();
  await tab.evaluate(() => void Object.assign(globalThis, { isKept: true }));
  await tab.goto(`http://${ONE_PAGE_HOST}/part/list`);
  await expect.poll(() => panel.locator('.answer').count()).toBe(0);
  await tab.goBack({ waitUntil: 'commit' });
  expect(await tab.evaluate(() => 'isKept' in globalThis)).toBe(true);
  await panel.locator('.answer').waitFor();
  await panel.reload();
  await panel.locator('.answer').waitFor();
  await panel.close();
  await tab.close();
});

it('a note that is being typed while the page moves on is kept', async () => {
  const tab = await open('/a');
  await reads(tab, '改造小区道路14条');
  await tab.evaluate(selectWords, '改造小区道路14条');
  await tab.locator(`${HOST} .toolbar`).getByRole('button', { name: '高亮并写笔记' }).click();
  const note = tab.locator(`${HOST} .editor textarea`);
  await note.fill('与第57号一并看');
  await push(tab, 'b');
  await reads(tab, '完成立体车库3座');
  await push(tab, 'a');
  await reads(tab, '改造小区道路14条');
  const store = await openStore(chromium);
  await expect
    .poll(async () => (await store<{ note: string }>('highlights')).map(({ note }) => note))
    .toEqual(['与第57号一并看']);
  await tab.close();
});
