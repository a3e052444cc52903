import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium, type Chromium } from './chromium';
import { showsKept } from './marks';
import { JINGAN } from './pages';
import { serve } from './server';
import { openStore, type Store } from './store';

/** The bundled reply as it was published. */
export const ORIGINAL = readFileSync(
  new URL('../../fixtures/pages/jingan.html', import.meta.url),
  'utf8',
);
const ADDRESS = `http://${JINGAN.host}${JINGAN.reply}`;

/** Whole clauses of the bundled reply that each stand once in it, so that no edge is snapped. */
export const quotes = (): string[] => {
  const clauses = [...ORIGINAL.matchAll(/(?<=[,，。])[\u4e00-\u9fff]{12,30}(?=[,，。])/g)].map(
    ([c]) => c,
  );
  return [...new Set(clauses)].filter((clause) => ORIGINAL.split(clause).length === 2);
};

/** A reply, and a browser in which a person highlights it; every test has a profile of its own. */
export class KeptReply {
  /** What its address gives. */
  body = ORIGINAL;
  chromium!: Chromium;
  page!: Page;
  /** The records of the library, by table. */
  table!: Store;
  profile!: string;

  constructor(readonly port: () => number) {}

  async start(): Promise<void> {
    this.chromium = await launchChromium({ port: this.port(), profile: this.profile });
    this.table = await openStore(this.chromium);
    this.page = await this.chromium.context.newPage();
  }

  /** Opens the reply, and waits until it has been read. */
  async open(): Promise<void> {
    await this.page.goto(ADDRESS);
    await this.page.locator('fuwen-layer .legend').waitFor();
  }

  /** Selects words of the page as a person does with the mouse: press, drag, release. */
  async select(words: string): Promise<void> {
    const { mouse } = this.page;
    const box = await this.edges(words);
    await mouse.move(box.x1, box.y1);
    await mouse.down();
    await mouse.move(box.x2, box.y2, { steps: 6 });
    await mouse.up();
  }

  /** The first and the last point of words of the page, which are scrolled to the middle. */
  edges(words: string): Promise<Record<'x1' | 'y1' | 'x2' | 'y2', number>> {
    return this.page.evaluate((quote) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue!.indexOf(quote);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + quote.length);
        node.parentElement!.scrollIntoView({ block: 'center' });
        const rects = [...range.getClientRects()];
        const [first, last] = [rects[0]!, rects.at(-1)!];
        return {
          x1: first.left + 1,
          y1: first.top + first.height / 2,
          x2: last.right - 1,
          y2: last.top + last.height / 2,
        };
      }
      throw new Error(`not on the page: ${quote}`);
    }, words);
  }

  get toolbar(): Locator {
    return this.page.locator('fuwen-layer .toolbar');
  }

  async highlight(words: string, colour = '绿色'): Promise<void> {
    await this.select(words);
    await this.toolbar.getByRole('button', { name: colour }).click();
    await this.toolbar.waitFor({ state: 'detached' });
  }

  /** The words under every saved highlight, by registry name. */
  painted(): Promise<Record<string, string[]>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('fuwen-hl-'))
          .map(([name, ranges]) => [name, [...ranges].map(String)]),
      ),
    );
  }

  /** Waits until just these words are painted as kept: reading and asking the library take their time. */
  async paints(words: readonly string[]): Promise<void> {
    // Where they never are, what is there instead is told below.
    await this.page.waitForFunction(showsKept, words).catch(() => undefined);
    const shown = Object.values(await this.painted()).flat();
    expect(shown.toSorted()).toEqual(words.toSorted());
  }
}

/** Sets a reply up for the tests of a file: it is served, and opened in a browser of its own for each. */
export function keptReply(): KeptReply {
  let server: Awaited<ReturnType<typeof serve>>;
  const reply = new KeptReply(() => server.port);
  beforeAll(async () => {
    server = await serve((_, path) => (path === JINGAN.reply ? { body: reply.body } : null));
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    reply.body = ORIGINAL;
    reply.profile = mkdtempSync(join(tmpdir(), 'fuwen-library-'));
    await reply.start();
  });
  afterEach(async () => {
    await reply.chromium.close();
    rmSync(reply.profile, { recursive: true, force: true });
  });
  return reply;
}
