// The main job, shown: the bundled reply under its own host name, read and marked in Chromium.
// With a display the window stays open; without one it saves screenshots and prints the reading.
import { mkdirSync } from 'node:fs';
import { launchChromium, type Chromium } from '../tests/e2e/helpers/chromium';
import { fixtures, JINGAN } from '../tests/e2e/helpers/pages';
import { serve } from '../tests/e2e/helpers/server';
import { activeTab } from '../tests/e2e/helpers/tabs';
import type { Page } from 'playwright-core';
import { readReply } from '@/utils/extract';
import type { Measure } from '@/utils/reading';
import { WORDS } from '@/utils/export/words';

const SHOTS = 'artifacts/start';
const HAS_DISPLAY =
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) || process.platform !== 'linux';
const PANEL = { width: 420, height: 1000 };

/** The columns that a character takes in a terminal: Chinese ones take two. */
const columns = (text: string): number =>
  [...text].reduce((sum, c) => sum + (/[\u2e80-\uffe6]/.test(c) ? 2 : 1), 0);
function fit(text: string, width: number): string {
  let out = '';
  for (const c of text) {
    if (columns(out + c) > width - 1)
      return `${out}…`.padEnd(out.length + 1 + Math.max(0, width - columns(out) - 2));
    out += c;
  }
  return out + ' '.repeat(width - columns(out));
}

function print(text: string, measures: readonly Measure[]): void {
  const widths = [10, 64, 22, 14, 10];
  const line = (cells: string[]): string => cells.map((cell, i) => fit(cell, widths[i]!)).join(' ');
  console.log(line([WORDS.statusLabel, WORDS.measures, WORDS.by, WORDS.due, WORDS.qty]));
  console.log(widths.map((width) => '─'.repeat(width)).join(' '));
  for (const { status, start, end, by, due, qty } of measures)
    console.log(
      line([WORDS.status[status], text.slice(start, end), by ?? '', due ?? '', qty ?? '']),
    );
}

async function openPanel(chromium: Chromium, page: Page): Promise<Page> {
  const { context, origin } = chromium;
  const tab = await activeTab(chromium, page);
  const panel = await context.newPage();
  await panel.setViewportSize(PANEL);
  await panel.goto(`${origin}sidepanel.html?tab=${tab}`);
  await panel.locator('.answer').waitFor();
  return panel;
}

const server = await serve(fixtures);
const chromium = await launchChromium({ port: server.port, headless: !HAS_DISPLAY });
const page = await chromium.context.newPage();
await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
await page.locator('fuwen-layer .legend').waitFor();
const panel = await openPanel(chromium, page);
const text = await page.evaluate(() =>
  document.querySelector<HTMLElement>('#zoom')!.innerText.replace(/\n+/g, '\n').trim(),
);
const reading = readReply(text, { url: page.url(), title: await page.title() });

mkdirSync(SHOTS, { recursive: true });
await panel.screenshot({ path: `${SHOTS}/panel.png` });
await page.bringToFront();
await page.screenshot({ path: `${SHOTS}/page.png` });
await page.keyboard.press('Alt+Shift+ArrowDown');
await page.locator('fuwen-layer [role=dialog]').waitFor();
await page.screenshot({ path: `${SHOTS}/card.png` });
const painted = await page.evaluate(() =>
  [...CSS.highlights].reduce(
    (sum, [name, { size }]) => sum + (name.startsWith('fuwen-') ? size : 0),
    0,
  ),
);

print(text, reading.measures);
console.log(
  `\n${reading.kind}: ${reading.measures.length} measures, ${reading.entities.length} entities; ${painted} ranges painted on http://${JINGAN.host}${JINGAN.reply}`,
);
console.log(`screenshots: ${SHOTS}/page.png card.png panel.png`);

if (HAS_DISPLAY) {
  console.log('The browser stays open; close its window or press Ctrl+C to end.');
  await new Promise((resolve) => chromium.context.on('close', resolve));
} else await chromium.close();
await server.close();
