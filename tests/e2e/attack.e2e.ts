import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from './helpers/chromium';
import { FORGED, HOSTILE } from './helpers/hostile-pages';
import { countMarks, HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';
import { worldOf, type World } from './helpers/worlds';

/** Pages made to break the reader, to use it against the person, or to pass for it. */

const NAMES = Object.keys(HOSTILE);
const pathOf = (name: string): string => `/jytabl/20250523/hostile-${NAMES.indexOf(name)}.html`;

let server: Server;
let chromium: Chromium;
let page: Page;
/** What was thrown in the page, by the page or by ours. */
let thrown: string[];

beforeAll(async () => {
  server = await serve((host, path) => {
    const hostile = /hostile-(\d+)\.html$/.exec(path);
    if (hostile) return { body: HOSTILE[NAMES[Number(hostile[1])]!]!.page };
    return fixtures(host, path.replace('/frame.html', JINGAN.reply));
  });
  chromium = await launchChromium({ port: server.port });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});
beforeEach(async () => {
  thrown = [];
  page = await chromium.context.newPage();
  page.on('pageerror', ({ message }) => thrown.push(message));
});
afterEach(() => page.close());

/** The world of the content scripts, where a page's own tricks do not count. */
const world = (): Promise<World> => worldOf(page, chromium.origin);
const MEASURES = `(${countMarks.toString()})().measures`;

const card = () => page.locator(`${HOST} .card`).last();

/** Every record of the library, counted by the worker itself. */
const kept = async (): Promise<Record<string, number>> =>
  (await chromium.worker()).evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const open = indexedDB.open('fuwen');
        open.addEventListener('error', () => reject(open.error!));
        open.addEventListener('success', () => {
          const db = open.result;
          const names = [...db.objectStoreNames].filter((name) =>
            ['replies', 'captures', 'sheets'].includes(name),
          );
          const counts: Record<string, number> = {};
          if (names.length === 0) return resolve(counts);
          const reading = db.transaction(names);
          for (const name of names) {
            const store = reading.objectStore(name);
            // One entry a highlight.
            const count = (name === 'sheets' ? store.index('ids') : store).count();
            count.addEventListener('success', () => (counts[name] = count.result));
          }
          reading.addEventListener('complete', () => {
            db.close();
            resolve(counts);
          });
        });
      }),
  );

describe('a page with', () => {
  it.each(NAMES)('%s is read, and its card opens', async (name) => {
    const { reads } = HOSTILE[name]!;
    await page.goto(`http://${JINGAN.host}${pathOf(name)}`);
    await page.locator(`${HOST} .legend`).last().waitFor({ timeout: 60_000 });
    await expect
      .poll(async () => Number(await (await world()).run(MEASURES)), { timeout: 60_000 })
      .toBeGreaterThanOrEqual(reads);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await card().locator('blockquote').waitFor();
    expect(await card().isVisible()).toBe(true);
    // It goes with its words while the page still scrolls: measured anew for each look.
    await expect
      .poll(async () => {
        const { x, y, width } = (await card().boundingBox())!;
        const above = `document.elementFromPoint(${x + width / 2}, ${y + 8})?.localName`;
        return (await world()).run(above);
      })
      .toBe(HOST);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator(`${HOST} .card blockquote`).count()).toBe(0);
    expect(thrown).toEqual([]);
  });
});

describe('what a page forges', () => {
  const address = `http://${JINGAN.host}${JINGAN.reply}`;

  it('events and messages open nothing, keep nothing and end nothing', async () => {
    await page.goto(address);
    await page.locator(`${HOST} .legend`).waitFor();
    const before = await kept();
    // A card, a selection with its toolbar: as much to press as there ever is.
    await page.evaluate(selectWords, '静安区');
    await page.locator(`${HOST} .toolbar`).waitFor();
    const painted = await page.evaluate(countMarks);
    const id = new URL(chromium.origin).host;
    await page.evaluate(`{ const extension = ${JSON.stringify(id)}; ${FORGED} }`);
    await page.waitForTimeout(1_500);
    expect(await kept()).toEqual(before);
    expect(await page.locator(`${HOST} .card`).count()).toBe(0);
    expect(await page.locator(`${HOST} .lost`).count()).toBe(0);
    expect(await page.evaluate(countMarks)).toEqual(painted);
    expect(chromium.context.pages().filter((one) => one.url().startsWith(chromium.origin))).toEqual(
      [],
    );
    // And the person's own keys still do what they should.
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.locator(`${HOST} .card`).waitFor();
    await page.keyboard.press('Escape');
    await page.evaluate(selectWords, '静安区');
    await page.locator(`${HOST} .toolbar`).waitFor();
    await page.keyboard.press('Alt+Shift+H');
    await expect.poll(async () => (await kept())['sheets']).toBe((before['sheets'] ?? 0) + 1);
  });

  it('a page cannot speak to the extension, and hears no message of it', async () => {
    const heard: string[] = [];
    await page.exposeFunction('heard', (data: string) => heard.push(data));
    await page.addInitScript(() =>
      addEventListener('message', ({ data }) =>
        (globalThis as unknown as { heard: (d: string) => void }).heard(JSON.stringify(data)),
      ),
    );
    await page.goto(address);
    await page.locator(`${HOST} .legend`).waitFor();
    expect(
      await page.evaluate(
        () =>
          (globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
            ?.runtime?.sendMessage === undefined,
      ),
    ).toBe(true);
    const answers = await page.evaluate(async (origin) => {
      const paths = ['manifest.json', 'library.html', 'content-scripts/reader.js', 'icon/16.png'];
      return Promise.all(
        paths.map((path) =>
          fetch(origin + path).then(
            () => `${path} answered`,
            () => 'refused',
          ),
        ),
      );
    }, chromium.origin);
    expect(new Set(answers)).toEqual(new Set(['refused']));
    expect(heard).toEqual([]);
  });
});

describe('messages from the wrong sender', () => {
  const address = `http://${JINGAN.host}${JINGAN.reply}`;
  /** As @webext-core/messaging writes them. */
  const send = (world: World, type: string, data: unknown): Promise<string> =>
    world.run(
      `chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: 1 })})
        .then((answer) => JSON.stringify(answer ?? null), (error) => 'refused: ' + error.message)`,
    );

  it.each([
    ['tabState', 'as a page of ours', 1],
    ['readByHand', 'as a page of ours', 1],
    ['readPage', 'for another site', { url: 'http://www.other.gov.cn/x.html', text: '' }],
    ['readPage', 'for no address', { url: 'not an address', text: '' }],
    ['readPage', 'without a text', { __proto__: null, url: 7 }],
    ['removeHighlight', 'of nobody', { key: 'x', id: 'y' }],
    ['saveReply', 'with nothing', {}],
    [
      'replyFound',
      'of an unknown kind',
      { kind: 'everything', score: 1, trusted: true, reasons: [] },
    ],
    [
      'noteAnchors',
      'by the thousand',
      Array.from({ length: 6_000 }, () => ({ id: 'x', anchor: 'exact' })),
    ],
  ])('a content script that sends %s %s is refused', async (type, _, data) => {
    await page.goto(address);
    await page.locator(`${HOST} .legend`).waitFor();
    const world = await worldOf(page, chromium.origin);
    const answer = await send(world, type, data);
    expect(answer).toMatch(/refused|"err"|error|"highlights":\[\]/i);
  });

  it.each(['addHighlight', 'saveReply', 'replyFound', 'openPanel', 'readPage'])(
    'a page of the extension may not send %s as if it were a page of a site',
    async (type) => {
      await page.goto(`${chromium.origin}library.html`);
      const answer = await page.evaluate(
        (message) =>
          (
            globalThis as unknown as {
              chrome: { runtime: { sendMessage: (m: unknown) => Promise<unknown> } };
            }
          ).chrome.runtime
            .sendMessage(message)
            .then(
              (value) => JSON.stringify(value ?? null),
              (error: unknown) => `refused: ${String(error)}`,
            ),
        { id: 1, type, data: {}, timestamp: 1 },
      );
      expect(answer).toMatch(/wrong sender|notYours/);
    },
  );
});

it('in ordinary use no page can look into the layer', async () => {
  // Only a browser under automation opens it, for these tests.
  const ordinary = await launchChromium({
    port: server.port,
    args: ['--disable-blink-features=AutomationControlled'],
  });
  const visit = await ordinary.context.newPage();
  await visit.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await visit.locator(HOST).waitFor({ state: 'attached' });
  expect(await visit.evaluate(() => navigator.webdriver)).toBe(false);
  expect(await visit.evaluate((host) => document.querySelector(host)!.shadowRoot, HOST)).toBeNull();
  // Yet all of it is there, and works by the person's own keys.
  const session = await ordinary.context.newCDPSession(visit);
  const layer = async (): Promise<string> => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return JSON.stringify(root, (key, value: unknown) => (key === 'parentId' ? undefined : value));
  };
  await expect.poll(layer).toContain('legend');
  await visit.keyboard.press('Alt+Shift+ArrowDown');
  await expect.poll(layer).toContain('blockquote');
  await ordinary.close();
});
