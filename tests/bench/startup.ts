import { launchChromium } from '../e2e/helpers/chromium';
import { fixtures, JINGAN } from '../e2e/helpers/pages';
import { serve } from '../e2e/helpers/server';
import { median, type Row } from './stats';

const VISITS = 8;

/** Run in the page before anything else: when the first of our marks is painted. */
function watchMarks(): void {
  const look = (): void => {
    const painted = [...CSS.highlights.keys()].some((name) => name.startsWith('fuwen-'));
    if (painted) Object.assign(globalThis, { marked: performance.now() });
    else requestAnimationFrame(look);
  };
  look();
}

/** Run in the page: milliseconds from the parsed document to the marks. */
function sinceParsed(): number | null {
  const { marked } = globalThis as { marked?: number };
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return marked === undefined ? null : marked - entry!.domContentLoadedEventEnd;
}

/** From a parsed page to its marks, in real Chromium with the built extension. */
export async function startupRows(): Promise<Row[]> {
  const server = await serve(fixtures);
  const chromium = await launchChromium({ port: server.port });
  try {
    const times: number[] = [];
    for (let i = 0; i < VISITS; i++) {
      const page = await chromium.context.newPage();
      // What the transpiler writes into functions for the page.
      await page.addInitScript('globalThis.__name = (f) => f;');
      await page.addInitScript(watchMarks);
      await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
      await page.locator('fuwen-layer .legend').waitFor();
      await page.waitForFunction(() => 'marked' in globalThis);
      times.push((await page.evaluate(sinceParsed))!);
      await page.close();
    }
    const row = (what: string, value: number): Row => ({
      group: 'start-up',
      what,
      value,
      unit: 'ms',
    });
    return [
      row('first reply: parsed to marked, worker and scripts cold', times[0]!),
      row('next replies: parsed to marked, median', median(times.slice(1))),
    ];
  } finally {
    await chromium.close();
    await server.close();
  }
}
