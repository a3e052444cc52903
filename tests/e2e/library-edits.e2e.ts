import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Highlight as Kept } from '@/utils/library/types';
import { launchChromium } from './helpers/chromium';
import { launchFirefox } from './helpers/firefox';
import { visit } from './helpers/firefox-page';
import { HOST } from './helpers/marks';
import { JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';
import { EDITS, ORIGINAL, QUOTES, wordsOf, type Name, type States } from './library.edits';
import { readRecords } from './helpers/records';

/**
 * Highlights made in a real browser, on a page that is then edited in twelve ways; the browser is
 * started anew in between. The same steps in Chromium and in Firefox.
 */

const ADDRESS = `http://${JINGAN.host}${JINGAN.reply}`;
const NAMES = Object.keys(QUOTES) as Name[];

let server: Server;
let body = ORIGINAL;
beforeAll(async () => {
  server = await serve((_, path) => (path === JINGAN.reply ? { body } : null));
});
afterAll(() => server.close());

interface Painted {
  words: string;
  changed: boolean;
  /** How many times the same words stand in the page before these. */
  before: number;
}

/** Run in the page: what is painted as kept, in the order of the page. */
function paintedNow(): Painted[] {
  const bare = (text: string): string => text.replace(/\s/g, '');
  const root = document.querySelector('#zoom')!;
  const found: (Painted & { at: number })[] = [];
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('fuwen-hl-')) continue;
    for (const one of ranges as unknown as Iterable<Range>) {
      const words = bare(String(one));
      const lead = document.createRange();
      lead.setStart(root, 0);
      lead.setEnd(one.startContainer, one.startOffset);
      const text = bare(String(lead));
      found.push({
        words,
        changed: name.includes('changed'),
        before: text.split(words).length - 1,
        at: text.length,
      });
    }
  }
  return found
    .toSorted((a, b) => a.at - b.at)
    .map(({ words, changed, before }) => ({ words, changed, before }));
}

/** A browser as these tests drive it. */
interface Driver {
  open: () => Promise<void>;
  select: (words: string) => Promise<void>;
  /** Alt+Shift+H, pressed by a person as far as the page can tell. */
  press: () => Promise<void>;
  painted: () => Promise<Painted[]>;
  kept: () => Promise<Kept[]>;
  /** Ends the browser and starts it with the same profile. */
  restart: () => Promise<void>;
  close: () => Promise<void>;
}

async function driveChromium(profile: string): Promise<Driver> {
  const start = async () => {
    const chromium = await launchChromium({ port: server.port, profile });
    return { chromium, page: await chromium.context.newPage() };
  };
  let now = await start();
  return {
    open: async () => {
      await now.page.goto(ADDRESS);
      await now.page.waitForSelector(HOST, { state: 'attached' });
    },
    select: async (words) => {
      await now.page.evaluate(selectWords, words);
      await now.page.locator(`${HOST} .toolbar`).waitFor();
    },
    press: () => now.page.keyboard.press('Alt+Shift+H'),
    painted: () => now.page.evaluate(paintedNow),
    kept: async () => (await now.chromium.worker()).evaluate(readRecords<Kept>, 'highlights'),
    restart: async () => {
      await now.chromium.context.close();
      now = await start();
    },
    close: () => now.chromium.close(),
  };
}

async function driveFirefox(profile: string): Promise<Driver> {
  const start = async () => {
    const firefox = await launchFirefox({ port: server.port, profile });
    const page = await firefox.browser.newPage();
    const inner = await firefox.browser.newPage();
    await visit(inner, `${firefox.origin}library.html`);
    await page.bringToFront();
    return { firefox, page, inner };
  };
  const inLayer = async (selector: string): Promise<void> => {
    await now.page.waitForFunction(
      (host, inner) => document.querySelector(host)?.shadowRoot?.querySelector(inner) != null,
      { polling: 50 },
      HOST,
      selector,
    );
  };
  let now = await start();
  return {
    open: async () => {
      await now.page.goto(ADDRESS);
      await inLayer('.legend');
    },
    select: async (words) => {
      await now.page.evaluate(selectWords, words);
      await inLayer('.toolbar');
    },
    press: async () => {
      const { keyboard } = now.page;
      await keyboard.down('Alt');
      await keyboard.down('Shift');
      await keyboard.press('KeyH');
      await keyboard.up('Shift');
      await keyboard.up('Alt');
    },
    painted: () => now.page.evaluate(paintedNow),
    kept: () => now.inner.evaluate(readRecords<Kept>, 'highlights'),
    restart: async () => {
      await now.firefox.close();
      now = await start();
    },
    close: () => now.firefox.close(),
  };
}

/** What must be painted for such states, in the order of the names. */
const paintedFor = (states: States): Painted[] =>
  NAMES.flatMap((name) => {
    const words = wordsOf(name, states[name]);
    return words === null ? [] : [{ words, changed: states[name] === 'changed', before: 0 }];
  });
const byWords = (painted: Painted[]): Painted[] =>
  painted.toSorted((a, b) => (a.words < b.words ? -1 : 1));

const SAME: States = { fact: 'exact', plan: 'exact', prose: 'exact', short: 'exact' };

describe.each([
  ['Chromium', driveChromium],
  ['Firefox', driveFirefox],
] as const)('%s', (_, drive) => {
  let profile: string;
  let driver: Driver;
  beforeAll(async () => {
    body = ORIGINAL;
    profile = mkdtempSync(join(tmpdir(), 'fuwen-edits-'));
    driver = await drive(profile);
    await driver.open();
    for (const [i, name] of NAMES.entries()) {
      await driver.select(QUOTES[name]);
      await driver.press();
      await vi.waitUntil(async () => (await driver.kept()).length === i + 1, { timeout: 10_000 });
    }
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** Opens the page as it now is, and waits until the library has been told of these states. */
  async function shows(expected: States): Promise<void> {
    await driver.open();
    const states = async (): Promise<object> => {
      const anchors = new Map(
        (await driver.kept()).map(({ selectors, anchor }) => [selectors.quote.exact, anchor]),
      );
      return Object.fromEntries(NAMES.map((name) => [name, anchors.get(QUOTES[name])]));
    };
    await expect
      .poll(async () => byWords(await driver.painted()), { timeout: 10_000 })
      .toEqual(byWords(paintedFor(expected)));
    await expect.poll(states, { timeout: 10_000 }).toEqual(expected);
  }

  it('has every highlight back in place after a reload and a restart of the browser', async () => {
    const before = await driver.kept();
    await shows(SAME);
    await driver.restart();
    await shows(SAME);
    expect(await driver.kept()).toEqual(before);
  });

  it.each(EDITS)('$edit: each in its state, none in a wrong place', async ({ after, expected }) => {
    body = ORIGINAL;
    await shows(SAME);
    body = after;
    await shows(expected);
  });
});
