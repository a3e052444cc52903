import { build } from 'esbuild';
import { chromium, type Page } from 'playwright-core';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { findBrowser } from '../../scripts/setup.mjs';
import { loadGold, textOf } from './gold';
import { longPageRows } from './long-page';
import type { Row } from './stats';

/** What is measured in a real page: the code as it ships, without the extension around it. */
const PROBE = `
import { judgePage, lookAt } from '@/utils/page/verdict';
import { mapText } from '@/utils/page/text-map';
import { findArticle, findArticleInSlices } from '@/utils/page/article';
import { createPainter } from '@/utils/page/paint';
import { readReply, readingReply } from '@/utils/extract';
import { inSlices } from '@/utils/page/slices';
import { marksCss } from '@/components/marks';
Object.assign(globalThis, { fuwen: { judgePage, lookAt, mapText, findArticle, findArticleInSlices, createPainter, readReply, readInSlices: (text, signal) => inSlices(readingReply(text), signal), marksCss } });
`;

async function probe(): Promise<string> {
  const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
  const { outputFiles } = await build({
    stdin: { contents: PROBE, resolveDir: root, loader: 'ts' },
    alias: { '@': root },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  });
  return outputFiles[0]!.text;
}

interface Timing {
  median: number;
  p95: number;
}

/** Run in the page: medians of what a reply costs there. */
async function timings(page: Page): Promise<Record<string, Timing>> {
  return page.evaluate(() => {
    interface Probe {
      judgePage: (d: Document, url: string) => unknown;
      mapText: (root: Element) => { text: string };
      findArticle: (d: Document) => { text: { root: Element } };
      createPainter: (
        article: unknown,
        isDark: () => boolean,
        signal: AbortSignal,
      ) => { paint: (r: unknown, h: Set<string>) => void };
      readReply: (text: string) => unknown;
      marksCss: () => string;
    }
    const { fuwen } = globalThis as unknown as { fuwen: Probe };
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(fuwen.marksCss());
    document.adoptedStyleSheets = [sheet];
    const measure = (task: () => unknown, runs = 40): Timing => {
      const times: number[] = [];
      for (let i = 0; i < runs + 5; i++) {
        const start = performance.now();
        task();
        if (i >= 5) times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      return { median: times[times.length >> 1]!, p95: times[Math.floor(times.length * 0.95)]! };
    };
    const { root } = fuwen.findArticle(document).text;
    const article = fuwen.mapText(root);
    const reading = fuwen.readReply(article.text);
    const painter = fuwen.createPainter(article, () => false, new AbortController().signal);
    return {
      detector: measure(() => fuwen.judgePage(document, 'http://www.x.gov.cn/jytabl/1.html')),
      article: measure(() => fuwen.findArticle(document)),
      map: measure(() => fuwen.mapText(root)),
      read: measure(() => fuwen.readReply(article.text)),
      paint: measure(() => {
        painter.paint(reading, new Set());
        return root.getBoundingClientRect();
      }),
    };
  });
}

/** Run in the page: marking `count` stretches by highlights and by elements, and taking them away. */
async function paintings(
  page: Page,
  count: number,
): Promise<Record<'highlight' | 'mark' | 'highlightAway' | 'markAway', number>> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('#body')!;
    const texts = [...root.querySelectorAll('p')].map((p) => p.firstChild as Text);
    const per = Math.ceil(wanted / texts.length);
    const spans = texts
      .flatMap((node, i) =>
        Array.from({ length: per }, (_, k) => ({ node, i, start: k * 8, length: 5 })),
      )
      .filter(({ node, start }) => start + 5 < node.length)
      .slice(0, wanted);
    const clock = (task: () => void): number => {
      const start = performance.now();
      task();
      root.getBoundingClientRect();
      return performance.now() - start;
    };
    const highlight = clock(() => {
      const ranges = spans.map(({ node, start, length }) => {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + length);
        return range;
      });
      CSS.highlights.set('fuwen-bench', new Highlight(...ranges));
    });
    const highlightAway = clock(() => CSS.highlights.delete('fuwen-bench'));
    const { Mark } = window as unknown as {
      Mark: new (e: Element) => { markRanges: (r: object[]) => void; unmark: () => void };
    };
    const marker = new Mark(root);
    let at = 0;
    const starts = texts.map((node) => (at += node.length) - node.length);
    const mark = clock(() =>
      marker.markRanges(
        spans.map(({ i, start, length }) => ({ start: starts[i]! + start, length })),
      ),
    );
    const markAway = clock(() => marker.unmark());
    return { highlight, mark, highlightAway, markAway };
  }, count);
}

const row = (what: string, value: number, more: Partial<Row> = {}): Row => ({
  group: 'browser',
  what,
  value,
  unit: 'ms',
  ...more,
});

/** Shows markup with a script; `__name` is what the transpiler writes into functions for the page. */
async function show(page: Page, html: string, script: string): Promise<void> {
  await page.setContent(html);
  await page.addScriptTag({ content: `globalThis.__name = (f) => f;\n${script}` });
}

/** Detector, text map, engine and paint in real Chromium; painting beside mark.js. */
export async function browserRows(): Promise<Row[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('no Chromium on this machine: run npm test, which installs it');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const html = readFileSync(new URL('../fixtures/pages/jingan.html', import.meta.url), 'utf8');
    await show(page, html, await probe());
    const t = await timings(page);
    const rows = [
      row('detector on the reply, median', t['detector']!.median, { max: 4 }),
      row('article finder, median', t['article']!.median),
      row('text map, median', t['map']!.median),
      row('engine in the page, median', t['read']!.median),
      row('paint all marks with layout, median', t['paint']!.median, { max: 16 }),
    ];
    const paragraphs = textOf(26_000, loadGold('dev').values()).match(/.{1,260}/g)!;
    const bare = `<div id="body">${paragraphs.map((p) => `<p>${p.replace(/[<&]/g, ' ')}</p>`).join('')}</div>`;
    const mark = readFileSync(
      createRequire(import.meta.url).resolve('mark.js/dist/mark.js'),
      'utf8',
    );
    for (const count of [100, 500, 2_000]) {
      await show(page, bare, mark);
      const { highlight, mark: wrapped, highlightAway, markAway } = await paintings(page, count);
      rows.push(
        row(`highlights, ${count} ranges`, highlight, {
          ratio: highlight / wrapped,
          note: `mark.js ${wrapped.toFixed(1)} ms`,
        }),
        row(`highlights removed, ${count} ranges`, highlightAway, {
          ratio: highlightAway / markAway,
          note: `mark.js ${markAway.toFixed(1)} ms`,
        }),
      );
    }
    const script = await probe();
    rows.push(...(await longPageRows(page, (html) => show(page, html, script))));
    return rows;
  } finally {
    await browser.close();
  }
}
