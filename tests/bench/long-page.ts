import type { Page } from 'playwright-core';
import { loadGold, textOf } from './gold';
import type { Row } from './stats';

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
async function held(page: Page, work: 'article' | 'read'): Promise<Held> {
  return page.evaluate(async (what) => {
    interface Probe {
      findArticleInSlices: (d: Document, s: AbortSignal) => Promise<{ text: { text: string } }>;
      readReply: (text: string) => unknown;
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
    if (article) fuwen.readReply(article.text.text);
    else length = (await fuwen.findArticleInSlices(document, signal)).text.text.length;
    const total = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 20));
    beating = false;
    return { longest, total, length };
  }, work);
}

const RUNS = 5;

/** What a very long page costs: how long it is held at a time while its article is found and mapped. */
export async function longPageRows(
  page: Page,
  show: (html: string) => Promise<void>,
): Promise<Row[]> {
  await show(longPage());
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  try {
    const runs: Held[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await held(page, 'article'));
    const worst = Math.max(...runs.map(({ longest }) => longest));
    const total = runs.map((run) => run.total).toSorted((a, b) => a - b)[RUNS >> 1]!;
    const read = await held(page, 'read');
    const note = `${runs[0]!.length.toLocaleString('en')} characters, ${SLOWED}× slowed`;
    const row = (what: string, value: number, more: Partial<Row> = {}): Row => ({
      group: 'long page',
      what,
      value,
      unit: 'ms',
      note,
      ...more,
    });
    return [
      row(`article and text map, longest hold of ${RUNS} runs`, worst, { max: HELD_MOST }),
      row('article and text map, in all, median', total),
      row('engine, at one go', read.longest),
    ];
  } finally {
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await client.detach();
  }
}
