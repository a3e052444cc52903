import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'puppeteer-core';
import { launchFirefox, type Firefox } from './helpers/firefox';
import { HOST } from './helpers/marks';
import { serve, type Server } from './helpers/server';
import { addressIn, MIRROR, READ, UNREAD, ZOO_AND_HOSTILE } from './zoo.pages';
import { zooRoute } from '../zoo/load';
import type { ZooPage } from '../zoo/manifest';

/** The same pages of the zoo in real Firefox. */

let server: Server;
let firefox: Firefox;
beforeAll(async () => {
  server = await serve(zooRoute(ZOO_AND_HOSTILE));
  firefox = await launchFirefox({ port: server.port });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

async function open(page: ZooPage): Promise<Page> {
  const tab = await firefox.browser.newPage();
  await tab.goto(addressIn(page));
  return tab;
}

/**
 * What the legend counts and whether it has its style, in the frame where it stands; null where no
 * reader is. Asked of the page's elements alone: its built-ins may be broken.
 */
const legendIn = (frame: Frame): Promise<{ words: string; fixed: boolean } | null> =>
  frame.evaluate((host) => {
    const layer = document.getElementsByTagName(host)[0];
    const legend = layer?.shadowRoot?.querySelector<HTMLElement>('.legend');
    const words = legend?.innerText ?? '';
    return words ? { words, fixed: getComputedStyle(legend!).position === 'fixed' } : null;
  }, HOST);

async function legendOf(page: Page): Promise<{ words: string; fixed: boolean; framed: boolean }> {
  for (let attempt = 0; attempt < 200; attempt++) {
    for (const frame of page.frames()) {
      const found = await legendIn(frame);
      if (found) return { ...found, framed: frame.parentFrame() !== null };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no reader came to ${page.url()}`);
}

describe.each(READ.map((page) => [page.file, page] as const))('%s', (_, page) => {
  it(`is read: ${page.shape}`, async () => {
    const tab = await open(page);
    const { words, fixed, framed } = await legendOf(tab);
    const [measures = 0, entities = 0] = [...words.matchAll(/\d+/g)].map(Number);
    expect(framed).toBe(page.frame !== undefined);
    expect(fixed).toBe(true);
    expect(measures).toBeGreaterThan(0);
    expect(entities).toBeGreaterThan(2);
    await tab.close();
  });
});

/** So many pages are opened, and closed, at a time. */
const AT_ONCE = 6;

/** Does something with each item, a few at a time; gives the results in order. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < items.length; i += AT_ONCE)
    results.push(...(await Promise.all(items.slice(i, i + AT_ONCE).map(work))));
  return results;
}

it('no page that is none gets a reader', async () => {
  const pages = [...UNREAD, MIRROR];
  const tabs = await inTurns(pages, open);
  // One wait for all of them: the first have had longer.
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const hosts = await inTurns(tabs, (tab) => tab.$(HOST));
  expect(pages.filter((_, i) => hosts[i] !== null).map(({ file }) => file)).toEqual([]);
  await inTurns(tabs, (tab) => tab.close());
}, 240_000);
