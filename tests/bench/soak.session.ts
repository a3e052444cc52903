import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { describe } from '@/utils/anchor';
import type { Capture } from '@/utils/library/types';
import { launchChromium, type Chromium } from '../e2e/helpers/chromium';
import { HOST } from '../e2e/helpers/marks';
import { JINGAN } from '../e2e/helpers/pages';
import { serve } from '../e2e/helpers/server';
import { worldOf } from '../e2e/helpers/worlds';
import { workerSession } from '../e2e/helpers/worker-session';
import { readRecords } from '../e2e/helpers/records';

const REPLY = readFileSync(new URL('../fixtures/pages/jingan.html', import.meta.url), 'utf8');

export interface SoakOptions {
  /** Different replies; each bears `highlights / replies` highlights. */
  replies: number;
  highlights: number;
  visits: number;
  /** Cards opened and closed, and changes of the page, in one document. */
  rounds: number;
  /** Figures are taken once in so many visits. */
  every: number;
  report?: (line: string) => void;
}

/** What is left after garbage collection, at one moment. */
export interface Level {
  visit: number;
  /** Bytes of the page's heap, of the worker's. */
  page: number;
  worker: number;
  documents: number;
  nodes: number;
  listeners: number;
  /** Ranges of highlights that are painted. */
  painted: number;
}

export interface SoakFigures {
  levels: Level[];
  /** In one document, before and after the rounds. */
  before: Level;
  after: Level;
  /** Visits on which other than the kept highlights were painted. */
  wrong: number;
  kept: number;
}

const addressOf = (n: number): string => `http://${JINGAN.host}/jytabl/soak-${n}.html`;

/** The newest capture of an address, out of the worker's own database. */
const captureOf = async ({ worker }: Chromium, url: string): Promise<Capture | undefined> => {
  const captures = await (await worker()).evaluate(readRecords<Capture>, 'captures');
  return captures.find((capture) => capture.url === url);
};

const paintedNow = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('fuwen-hl-'))
      .reduce((sum, [, { size }]) => sum + size, 0),
  );

async function visit(page: Page, n: number, wanted: number): Promise<boolean> {
  await page.goto(addressOf(n));
  await page.locator(`${HOST} .legend`).waitFor();
  for (let i = 0; i < 200; i++) {
    if ((await paintedNow(page)) === wanted) return true;
    await page.waitForTimeout(25);
  }
  return false;
}

/** Saves a reply by its key and sends highlights of it as the reader does. */
async function keep(chromium: Chromium, page: Page, n: number, count: number): Promise<void> {
  await visit(page, n, 0);
  await page.keyboard.press('Alt+Shift+S');
  let capture: Capture | undefined;
  for (let i = 0; i < 200 && !capture; i++) {
    capture = await captureOf(chromium, addressOf(n));
    await page.waitForTimeout(25);
  }
  if (!capture) throw new Error(`not saved: ${addressOf(n)}`);
  const { text, replyId, id, sha256 } = capture;
  const drafts = Array.from({ length: count }, (_, i) => {
    const start = Math.floor((i * (text.length - 20)) / count);
    return {
      key: randomUUID(),
      replyId,
      captureId: id,
      selectors: describe(text, { start, end: start + 12 }, [], sha256),
      colour: 'yellow',
      codes: [],
      tags: [],
      note: `第${i}条`,
      origin: 'selection',
    };
  });
  const world = await worldOf(page, chromium.origin);
  const failures = await world.run(`(async () => {
    let failures = 0;
    for (const data of ${JSON.stringify(drafts)}) {
      const answer = await chrome.runtime.sendMessage({ id: 1, type: 'addHighlight', data, timestamp: 1 });
      if (!answer?.res?.id) failures++;
    }
    return failures;
  })()`);
  if (failures !== '0') throw new Error(`${failures} highlights were refused`);
}

async function levelOf(
  chromium: Chromium,
  page: Page,
  session: CDPSession,
  at: number,
): Promise<Level> {
  const worker = await workerSession(chromium);
  await worker.send('HeapProfiler.collectGarbage');
  const heap = await worker.send<{ usedSize: number }>('Runtime.getHeapUsage');
  await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { metrics } = await session.send('Performance.getMetrics');
  return {
    visit: at,
    page: metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value,
    worker: heap.usedSize,
    documents,
    nodes,
    listeners: jsEventListeners,
    painted: await paintedNow(page),
  };
}

/** Opens and closes cards, selects words and lets go of them, changes the page: all in one document. */
async function goRounds(page: Page, rounds: number): Promise<void> {
  for (let i = 0; i < rounds; i++) {
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.locator(`${HOST} .card`).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(`${HOST} .card`).waitFor({ state: 'detached' });
    await page.evaluate((n) => {
      const zoom = document.querySelector('#zoom')!;
      getSelection()!.selectAllChildren(zoom.querySelectorAll('p')[3 + (n % 4)]!);
      getSelection()!.removeAllRanges();
      const line = zoom.appendChild(document.createElement('p'));
      line.textContent = `第${n}次`;
      line.remove();
    }, i);
  }
  // A page that is still is read again, and what was let go of can be collected.
  await page.waitForTimeout(1_000);
}

/** Many visits and highlights in one browser; says what is left behind. */
export async function soak(options: SoakOptions): Promise<SoakFigures> {
  const { replies, highlights, visits, rounds, every, report = () => undefined } = options;
  const server = await serve((_, path) => (path.includes('/soak-') ? { body: REPLY } : null));
  const chromium = await launchChromium({ port: server.port });
  try {
    const page = await chromium.context.newPage();
    const session = await chromium.context.newCDPSession(page);
    await session.send('Performance.enable');
    const each = Math.ceil(highlights / replies);
    for (let n = 0; n < replies; n++) await keep(chromium, page, n, each);
    report(`${replies * each} highlights of ${replies} replies kept`);
    const levels: Level[] = [];
    let wrong = 0;
    for (let i = 0; i < visits; i++) {
      if (!(await visit(page, i % replies, each))) wrong++;
      if (i % every !== every - 1 && i !== 0) continue;
      const level = await levelOf(chromium, page, session, i + 1);
      levels.push(level);
      report(JSON.stringify(level));
    }
    await goRounds(page, 3);
    const before = await levelOf(chromium, page, session, visits);
    await goRounds(page, rounds);
    const after = await levelOf(chromium, page, session, visits);
    return { levels, before, after, wrong, kept: replies * each };
  } finally {
    await chromium.close();
    await server.close();
  }
}
