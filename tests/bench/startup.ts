import { launchChromium } from '../e2e/helpers/chromium';
import { fixtures, JINGAN } from '../e2e/helpers/pages';
import { serve } from '../e2e/helpers/server';
import { median, type Row } from './stats';

/** The first reply after a start is met once a browser. */
const LAUNCHES = 7;
const VISITS = 4;

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

/** Milliseconds from parsed to marked, visit by visit, in a browser that has just started. */
async function launch(port: number): Promise<number[]> {
  const chromium = await launchChromium({ port });
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
    return times;
  } finally {
    await chromium.close();
  }
}

/** From a parsed page to its marks, in real Chromium with the built extension. */
export async function startupRows(): Promise<Row[]> {
  const server = await serve(fixtures);
  try {
    const launches: number[][] = [];
    for (let i = 0; i < LAUNCHES; i++) launches.push(await launch(server.port));
    const row = (what: string, values: number[]): Row => ({
      group: 'start-up',
      what,
      value: median(values),
      unit: 'ms',
    });
    return [
      row(
        'first reply: parsed to marked, worker and scripts cold, median',
        launches.map(([first]) => first!),
      ),
      row(
        'next replies: parsed to marked, median',
        launches.flatMap(([, ...next]) => next),
      ),
    ];
  } finally {
    await server.close();
  }
}
