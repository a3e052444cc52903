import { fileURLToPath } from 'node:url';
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import type { CDPSession } from 'playwright-core';
import { launchChromium } from '../e2e/helpers/chromium';
import { fixtures } from '../e2e/helpers/pages';
import { serve } from '../e2e/helpers/server';

/**
 * `npm run bench:library [-- REPLIES]`: the library at scale in real Chromium, over replies made
 * from the bundled texts, each with ten highlights. Needs a build (`npm run build:chrome`).
 */
const REPLIES = Number(process.argv[2] ?? 10_000);
const EACH = 10;
const root = fileURLToPath(new URL('../..', import.meta.url));

const bundle = async (): Promise<string> => {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: `${root}tests/bench/library.page.ts`, formats: ['iife'], name: 'benchPage' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error('no bundle');
  return first.output[0].code;
};

const folder = new URL('../fixtures/gold/dev/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.txt'))
  .slice(0, 6)
  .map((name) => plain(readFileSync(new URL(name, folder), 'utf8')));

/** The text of an annotated reply without its marks. */
function plain(gold: string): string {
  return gold.replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/g, '').trim();
}

const server = await serve(fixtures);
const chromium = await launchChromium({ port: server.port });
const page = await chromium.context.newPage();
// A page of the extension's origin without its app: that would draw every batch of the seed.
await page.goto(`${chromium.origin}manifest.json`);
const session = await chromium.context.newCDPSession(page);
const source = await bundle();
const call = async <T>(cdp: CDPSession, expression: string): Promise<T> => {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
};
const quantile = (values: number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * q)] ?? Number.NaN;

const rows: { what: string; value: string; bound: string; met: string }[] = [];
const row = (what: string, value: number, unit: string, most?: number): void => {
  rows.push({
    what,
    value: `${value < 10 ? value.toFixed(2) : Math.round(value)} ${unit}`,
    bound: most === undefined ? '' : `≤ ${most}`,
    met: most === undefined ? '' : value <= most ? 'yes' : 'NO',
  });
};
try {
  await call(session, source);
  const seeded = await call<number>(
    session,
    `bench.seed(${JSON.stringify(texts)}, ${REPLIES}, ${EACH})`,
  );
  console.log(`${REPLIES} replies with ${REPLIES * EACH} highlights in ${Math.round(seeded)} ms`);
  row('index built, in slices', await call(session, 'bench.buildIndex()'), 'ms');
  const searches = await call<number[]>(session, 'bench.searches(300)');
  row('search, first 20 results, median', quantile(searches, 0.5), 'ms');
  row('search, first 20 results, p95', quantile(searches, 0.95), 'ms', 50);
  const saves = await call<number[]>(session, 'bench.saves(100)');
  row('highlight saved, median', quantile(saves, 0.5), 'ms');
  row('highlight saved, p95', quantile(saves, 0.95), 'ms', 20);
  const { same, edited } = await call<{ same: number; edited: number }>(session, 'bench.anchors()');
  row('200 highlights placed, page as saved', same, 'ms', 50);
  row('200 highlights placed, page edited', edited, 'ms', 300);
  const opens: number[] = [];
  for (let i = 0; i < 5; i++) {
    const fresh = await chromium.context.newPage();
    await fresh.goto(`${chromium.origin}library.html`, { waitUntil: 'commit' });
    await fresh.locator('.card').first().waitFor();
    opens.push(await fresh.evaluate(() => performance.now()));
    await fresh.close();
  }
  row('library opened to first content, median', quantile(opens, 0.5), 'ms', 500);
  const made = await call<Record<string, number>>(session, 'bench.backup()');
  row('backup', made['made']! / 1000, 's', 15);
  row('backup, size', made['size']! / 1e6, 'MB');
  row('backup, page blocked at most', made['backupBlocks']!, 'ms');
  row('restore', made['restored']! / 1000, 's', 30);
  row('restore, page blocked at most', made['restoreBlocks']!, 'ms');
  row('records that differ after restoring', made['different']!, '', 0);
} finally {
  console.table(rows);
  await chromium.close();
  await server.close();
}
