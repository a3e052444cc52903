import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saved, seed } from './compare.seed';
import { launchChromium, type Chromium } from './helpers/chromium';
import { readNetLog, type NetRequest } from './helpers/net-log';
import { fixtures, JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';
import { activeTab } from './helpers/tabs';
import { workerSession } from './helpers/worker-session';
import { loadGold } from '../bench/gold';

/**
 * A whole session, with every request recorded in three places: the browser's network stack (its
 * own log, which knows pages, workers and service workers alike), the debugger's network events of
 * the extension's worker, and the server that every host name leads to.
 */

const ADDRESS = `http://${JINGAN.host}${JINGAN.reply}`;
const SITE = JINGAN.host;
/**
 * What Chromium asks on its own account when a profile is new, with no origin to ask for: accounts,
 * check-in, updates, the form hints of its autofill. No page and no extension can stop or make them.
 */
const OWN_OF_BROWSER =
  /^https?:\/\/(?:accounts\.google\.com|android\.clients\.google\.com|[\w-]+\.googleapis\.com)\//;
const folder = mkdtempSync(join(tmpdir(), 'fuwen-silence-'));
const log = join(folder, 'net.json');

let server: Server;
let chromium: Chromium;
let reply: Page;
let tab: number;
let origin: string;
/** Requests of the extension's worker, as the debugger saw them. */
const ofWorker: string[] = [];

beforeAll(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({
    port: server.port,
    args: [`--log-net-log=${log}`, '--net-log-capture-mode=Everything'],
  });
  origin = chromium.origin;
  await watchWorker();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Listens to the network events of the extension's worker. */
async function watchWorker(): Promise<void> {
  const session = await workerSession(chromium);
  session.on('Network.requestWillBeSent', ({ request }: { request: { url: string } }) =>
    ofWorker.push(request.url),
  );
  await session.send('Network.enable');
}

async function openOwn(path: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`${origin}${path}`);
  return page;
}

async function download(page: Page, click: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return file.suggestedFilename();
}

it('reads a reply, opens cards, keeps a highlight with a note', async () => {
  reply = await chromium.context.newPage();
  await reply.goto(ADDRESS);
  await reply.locator('fuwen-layer .legend').waitFor();
  tab = await activeTab(chromium, reply);
  await reply.keyboard.press('Alt+Shift+ArrowDown');
  await reply.locator('fuwen-layer .card').waitFor();
  await reply.keyboard.press('Escape');
  const words = await reply.evaluate(() => {
    const p = [...document.querySelectorAll('#zoom p')].find(
      (one) => one.textContent!.length > 60,
    )!;
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    return walker.nextNode()!.nodeValue!.trim().slice(0, 20);
  });
  await reply.evaluate(selectWords, words);
  await reply.locator('fuwen-layer .toolbar').waitFor();
  await reply.getByRole('button', { name: '高亮并写笔记' }).click();
  await reply.getByLabel('笔记').fill('要跟进');
  await reply.getByRole('button', { name: '完成' }).click();
  await expect
    .poll(() => reply.evaluate(() => [...CSS.highlights.keys()].join()))
    .toContain('fuwen-hl-');
});

it('saves it from the panel, asks the popup, prints', async () => {
  const panel = await openOwn(`sidepanel.html?tab=${tab}`);
  await panel.locator('.answer').waitFor();
  await panel.locator('.part .measure').last().click();
  await panel.bringToFront();
  await panel.locator('.actions .keep').first().click();
  await panel.getByText('资料库中已有这个版本').waitFor();
  await panel.locator('.open-export').click();
  await panel.locator('dialog.export select').selectOption('csvLong');
  await panel.locator('dialog.export pre').waitFor();
  expect(await download(panel, () => panel.locator('dialog.export .primary').click())).toMatch(
    /\.csv$/,
  );
  const popup = await openOwn(`popup.html?tab=${tab}`);
  await popup.locator('h1').waitFor();
  const paper = await openOwn(`print.html?tab=${tab}`);
  await paper.locator('main h1').waitFor();
  expect((await paper.pdf()).subarray(0, 4).toString()).toBe('%PDF');
});

it('searches, exports, backs up and imports in the library', async () => {
  const library = await openOwn('library.html');
  await library.locator('.card .title').waitFor();
  await library.getByRole('searchbox').fill('人工智能');
  await library.locator('.card .title').first().click();
  await library.locator('.body .measure').first().waitFor();
  await library.goto(`${origin}library.html#/exchange`);
  for (const format of ['xlsx', 'json', 'qdpx']) {
    await library.locator('.exchange section button').first().click();
    await library.locator('dialog.export select').selectOption(format);
    expect(
      await download(library, () => library.locator('dialog.export .primary').click()),
    ).toMatch(new RegExp(`\\.${format}$`));
    await library.locator('dialog.export').first().waitFor({ state: 'detached' });
  }
  await library.locator('.exchange input[type=file]').setInputFiles({
    name: 'x.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('url,quote\nhttp://www.jingan.gov.cn/x,https://evil.example/x.png'),
  });
  await library.locator('.plan').waitFor();
  await library.goto(`${origin}library.html#/backup`);
  expect(
    await download(library, () => library.getByRole('button', { name: '立即备份' }).click()),
  ).toMatch(/\.jsonl\.gz$/);
});

it('compares saved replies, draws their charts', async () => {
  const compare = await openOwn('compare.html#new');
  await compare.getByRole('searchbox').waitFor();
  const names = [...loadGold('dev').keys()].filter((name) => name.startsWith('elderly-meals'));
  await seed(
    compare,
    'fuwen',
    names.slice(0, 2).map((name) => saved(name, loadGold('dev').get(name)!.text)),
  );
  await compare.reload();
  const boxes = compare.locator('.choices li').getByRole('checkbox');
  await boxes.nth(2).waitFor();
  expect(await boxes.count()).toBe(3);
  for (const box of await boxes.all()) await box.check();
  await compare.getByRole('button', { name: '开始比较', exact: true }).click();
  await compare.getByRole('grid').waitFor();
  await compare.getByRole('link', { name: '图表', exact: true }).click();
  await compare.locator('.chart svg').nth(2).waitFor();
  await compare.goto(`${origin}compare.html#deadlines`);
  await compare.locator('.promise').first().waitFor();
});

it('its own pages and its worker could not ask the network if they tried', async () => {
  const page = await openOwn('library.html');
  const ask = (address: string): Promise<string> =>
    fetch(address).then(
      () => 'answered',
      (error: unknown) => (error as Error).name,
    );
  expect(await page.evaluate(ask, 'http://own-page.example/x')).toBe('TypeError');
  expect(await (await chromium.worker()).evaluate(ask, 'http://own-worker.example/x')).toBe(
    'TypeError',
  );
});

it('none of the requests of the session came from the extension', async () => {
  // The recorders see what they should: a request that a page makes is in every one of them.
  await reply.evaluate(() => fetch('/beacon-of-the-page'));
  await chromium.close();

  const made = readNetLog(log);
  const remote = made.filter(({ url }) => /^(?:https?|wss?|ftp):/.test(url));
  const seen = (list: NetRequest[]): string[] => list.map(({ url }) => url);
  expect(seen(remote)).toContain(`http://${SITE}/beacon-of-the-page`);
  expect(server.requests).toContain(`${SITE}/beacon-of-the-page`);

  expect(made.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  expect(ofWorker.filter((url) => !url.startsWith(origin))).toEqual([]);
  // A content script asks in the name of its page: nothing but the page, its icon, its beacon.
  const wanted = new Set([
    `${SITE}${JINGAN.reply}`,
    `${SITE}/favicon.ico`,
    `${SITE}/beacon-of-the-page`,
  ]);
  expect([...new Set(server.requests)].filter((one) => !wanted.has(one))).toEqual([]);
  expect(server.requests.filter((one) => one.endsWith('.html'))).toHaveLength(1);
  const others = remote.filter(({ url }) => !wanted.has(new URL(url).host + new URL(url).pathname));
  expect(
    others.filter(
      ({ url, initiator }) => initiator !== 'not an origin' || !OWN_OF_BROWSER.test(url),
    ),
  ).toEqual([]);
});
