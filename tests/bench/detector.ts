import { build } from 'esbuild';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/setup.mjs';
import { median, type Row } from './stats';

/**
 * What the detector costs on pages of 5,000 nodes that are no replies, on a slow machine, and what
 * it leaves behind there. The browser's own slowing of the processor moves in steps of some
 * milliseconds, longer than a look; so looks are timed at full speed and the time is multiplied.
 * What it costs merely to ask such a page for its text is measured beside it.
 */

const NODES = 5_000;
/** How much slower than this machine the page is taken to be. */
const SLOWER = 4;
/** Fresh pages a measurement: each look is the first of its page, as it is in life. */
const PAGES = 41;
/** Looks after the first that nothing may be left of; the first one compiles the code. */
const LOOKS = 50;
/** Bytes a look that engines' own bookkeeping may come to: a kept text would be fifty times that. */
const KEPT_MOST = 1_024;

const menu = `<ul>${'<li><a href="/">政务公开</a></li>'.repeat(300)}</ul>`;
const item = '<li><a href="/1.html">对市政协第103号提案的答复</a><span>2024-05-06</span></li>';
const paragraph = '<p><span>一、加强组织领导，</span><span>推动各项任务落实。</span></p>';
const filled = (unit: string, elements: number): string => unit.repeat(NODES / elements);

const SORTS: Record<string, string> = {
  'list of replies': `<title>建议提案办理</title><ul>${filled(item, 3)}</ul>`,
  'policy text': `<title>关于促进产业发展的通知</title>${menu}<p>现将有关事项通知如下：</p>${filled(paragraph, 3)}`,
  announcement: `<title>关于道路施工的公告</title>${menu}<p>现公告如下：</p>${filled(paragraph, 3)}`,
  'list that prints openings': `<title>建议提案办理</title><ul>${filled('<li><a href="/1.html">对市政协第103号提案的答复</a><p>王某委员：您提出的关于修路的提案收悉，现答复如下：已列入计划，年内完成。</p></li>', 3)}</ul>`,
  'news that quotes a reply': `<title>一份答复背后</title>${menu}<p>本报讯 提案收悉后，该局及时答复。</p>${filled(paragraph, 3)}`,
};

async function script(): Promise<string> {
  const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
  const { outputFiles } = await build({
    stdin: {
      contents: `import { lookAt } from '@/utils/page/verdict'; Object.assign(globalThis, { lookAt });`,
      resolveDir: root,
      loader: 'ts',
    },
    alias: { '@': root },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  return outputFiles[0]!.text;
}

type Look = (document: Document, url: string) => { reply: unknown };

/** Run in the page: the milliseconds that asking for its text takes, the least any detector costs. */
function reading(): number {
  const start = performance.now();
  if (document.body.textContent!.length === 0) throw new Error('an empty page');
  return performance.now() - start;
}

/** Run in the page: so many looks, none of which may take it for a reply; the milliseconds of all. */
function looks(count: number): number {
  const { lookAt } = globalThis as unknown as { lookAt: Look };
  const start = performance.now();
  for (let i = 0; i < count; i++)
    if (lookAt(document, 'http://www.x.gov.cn/a.html').reply !== null)
      throw new Error('taken for a reply');
  return performance.now() - start;
}

interface Held {
  bytes: number;
  nodes: number;
  listeners: number;
}

/** What the page holds once everything that can be is collected. */
async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** What is held more after many looks than after one, a look. */
async function kept(page: Page, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.enable');
  await page.evaluate(looks, LOOKS);
  const before = await held(session);
  await page.evaluate(looks, LOOKS);
  const after = await held(session);
  return {
    bytes: (after.bytes - before.bytes) / LOOKS,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

/** Opens a fresh page, does something there and closes it. */
async function inPage<T>(
  browser: Browser,
  html: string,
  code: string,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    await page.addScriptTag({ content: code });
    return await work(page, await page.context().newCDPSession(page));
  } finally {
    await page.close();
  }
}

/**
 * Two rows a sort of page: the median first look, in milliseconds of the slower machine, with its
 * ratio to asking for the text alone, and the bytes that are kept of a look.
 */
export async function detectorRows(): Promise<Row[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('no Chromium on this machine: run npm test, which installs it');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const code = await script();
    const rows: Row[] = [];
    for (const [sort, html] of Object.entries(SORTS)) {
      const first: number[] = [];
      const least: number[] = [];
      for (let i = 0; i < PAGES; i++) {
        first.push(SLOWER * (await inPage(browser, html, code, (page) => page.evaluate(looks, 1))));
        least.push(SLOWER * (await inPage(browser, html, code, (page) => page.evaluate(reading))));
      }
      const { bytes, nodes, listeners } = await inPage(browser, html, code, kept);
      rows.push(
        {
          group: 'browser',
          what: `detector, ${sort}, 5,000 nodes, CPU ${SLOWER}× slower`,
          value: median(first),
          unit: 'ms',
          max: 4,
          ratio: median(first) / median(least),
          note: `best ${Math.min(...first).toFixed(1)} ms; the page's text alone ${median(least).toFixed(1)} ms`,
        },
        {
          group: 'browser',
          what: `detector, ${sort}, kept of a look`,
          value: Math.max(0, bytes),
          unit: 'B',
          max: KEPT_MOST,
          note: `${nodes} nodes, ${listeners} listeners more after ${LOOKS} looks`,
        },
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}
