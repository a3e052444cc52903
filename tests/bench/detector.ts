import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../scripts/setup.mjs';
import type { Row } from './stats';

/** What the detector costs on pages of 5,000 nodes that are no replies, on a slow machine. */

const NODES = 5_000;
/** How much slower than this machine the page is made. */
const SLOWER = 4;
/** Fresh pages a measurement: each look is the first of its page, as it is in life. */
const PAGES = 15;

const menu = `<ul>${'<li><a href="/">政务公开</a></li>'.repeat(300)}</ul>`;
const item = '<li><a href="/1.html">对市政协第103号提案的答复</a><span>2024-05-06</span></li>';
const paragraph = '<p><span>一、加强组织领导，</span><span>推动各项任务落实。</span></p>';
const filled = (unit: string, elements: number): string => unit.repeat(NODES / elements);

const SORTS: Record<string, string> = {
  'list of replies': `<title>建议提案办理</title><ul>${filled(item, 3)}</ul>`,
  'policy text': `<title>关于促进产业发展的通知</title>${menu}<p>现将有关事项通知如下：</p>${filled(paragraph, 3)}`,
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

/** Milliseconds of the first look at a fresh page. */
async function firstLook(browser: Browser, html: string, code: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const time = await page.evaluate(() => {
    const { lookAt } = globalThis as unknown as {
      lookAt: (document: Document, url: string) => { reply: unknown };
    };
    const start = performance.now();
    const { reply } = lookAt(document, 'http://www.x.gov.cn/a.html');
    const end = performance.now();
    if (reply !== null) throw new Error('taken for a reply');
    return end - start;
  });
  await page.close();
  return time;
}

/** One row a sort of page: the median first look, in milliseconds of the slowed machine. */
export async function detectorRows(): Promise<Row[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('no Chromium on this machine: run npm test, which installs it');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const code = await script();
    const rows: Row[] = [];
    for (const [sort, html] of Object.entries(SORTS)) {
      const times: number[] = [];
      for (let i = 0; i < PAGES; i++) times.push(await firstLook(browser, html, code));
      times.sort((a, b) => a - b);
      rows.push({
        group: 'browser',
        what: `detector, ${sort}, 5,000 nodes, CPU ${SLOWER}× slower`,
        value: times[PAGES >> 1]!,
        unit: 'ms',
        max: 4,
        note: `best ${times[0]!.toFixed(1)} ms`,
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}
