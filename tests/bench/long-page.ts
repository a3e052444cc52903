import type { Page } from 'playwright-core';
import { loadGold, textOf } from './gold';
import { median, type Row } from './stats';

/** How long a page may be held at a time, in milliseconds, with the processor slowed so many times. */
const HELD_MOST = 50;
const SLOWED = 4;
const CHARACTERS = 200_000;

/** A reply of 200,000 characters between navigation, as pasted from a word processor: spans in every paragraph. */
function longPage(): string {
  const paragraphs = textOf(CHARACTERS, loadGold('dev').values())
    .replace(/[<&]/g, ' ')
    .split('\n')
    .map((line) => {
      const runs = line.match(/.{1,40}/gu) ?? [];
      return `<p>${runs.map((run) => `<span style="font-family:仿宋"><font>${run}</font></span>`).join('')}</p>`;
    });
  const links = '<li><a href="/">政务公开</a></li>'.repeat(200);
  return `<html><body><ul>${links}</ul><div id="zoom">${paragraphs.join('')}</div><ul>${links}</ul></body></html>`;
}

interface Held {
  longest: number;
  total: number;
  length: number;
}

/** Run in the page: the longest time between two beats of a message channel while a work is done. */
async function held(page: Page, work: 'detect' | 'article' | 'read'): Promise<Held> {
  return page.evaluate(async (what) => {
    interface Probe {
      findArticleInSlices: (d: Document, s: AbortSignal) => Promise<{ text: { text: string } }>;
      readInSlices: (text: string, s: AbortSignal) => Promise<unknown>;
      lookAt: (d: Document, url: string) => unknown;
    }
    const { fuwen } = globalThis as unknown as { fuwen: Probe };
    const { signal } = new AbortController();
    const article = what === 'read' ? await fuwen.findArticleInSlices(document, signal) : null;
    let longest = 0;
    let last = performance.now();
    let beating = true;
    const channel = new MessageChannel();
    const beat = (): void => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (beating) channel.port2.postMessage(0);
    };
    channel.port1.addEventListener('message', beat);
    channel.port1.start();
    channel.port2.postMessage(0);
    const start = performance.now();
    let length = 0;
    if (what === 'detect') fuwen.lookAt(document, 'http://www.x.gov.cn/jytabl/1.html');
    else if (article) await fuwen.readInSlices(article.text.text, signal);
    else length = (await fuwen.findArticleInSlices(document, signal)).text.text.length;
    const total = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 20));
    beating = false;
    return { longest, total, length };
  }, work);
}

const RUNS = 5;

/** What a very long page costs: how long it is held at a time while its article is found, mapped and read. */
export async function longPageRows(
  page: Page,
  show: (html: string) => Promise<void>,
): Promise<Row[]> {
  await show(longPage());
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  try {
    const runsOf = async (work: 'detect' | 'article' | 'read'): Promise<Held[]> => {
      const runs: Held[] = [];
      for (let i = 0; i < RUNS; i++) runs.push(await held(page, work));
      return runs;
    };
    const worst = (runs: readonly Held[]): number =>
      Math.max(...runs.map(({ longest }) => longest));
    const whole = (runs: readonly Held[]): number => median(runs.map(({ total }) => total));
    const looks = await runsOf('detect');
    const article = await runsOf('article');
    const read = await runsOf('read');
    const note = `${article[0]!.length.toLocaleString('en')} characters, ${SLOWED}× slowed`;
    const row = (what: string, value: number, more: Partial<Row> = {}): Row => ({
      group: 'long page',
      what,
      value,
      unit: 'ms',
      note,
      ...more,
    });
    return [
      row(`detector, longest hold of ${RUNS} runs`, worst(looks), { max: HELD_MOST }),
      row(`article and text map, longest hold of ${RUNS} runs`, worst(article), { max: HELD_MOST }),
      row('article and text map, in all, median', whole(article)),
      row(`engine in slices, longest hold of ${RUNS} runs`, worst(read), { max: HELD_MOST }),
      row('engine in slices, in all, median', whole(read)),
    ];
  } finally {
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await client.detach();
  }
}
