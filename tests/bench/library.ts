import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBench } from './extension-page';
import { backUp, restore } from './library.backup';
import { deeds } from './library.views';
import { table, type Row } from './stats';

/**
 * `npm run bench:library [-- REPLIES]`: the library at scale in real Chromium, over replies made
 * from the bundled texts, each with ten highlights. Needs a build (`npm run build:chrome`).
 */
const REPLIES = Number(process.argv[2] ?? 10_000);
const EACH = 10;
/** A page that is busy for longer at a time does not feel as if it answered; milliseconds. */
const TASK = 50;
const folder = new URL('../fixtures/gold/dev/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.txt'))
  .slice(0, 6)
  .map((name) => plain(readFileSync(new URL(name, folder), 'utf8')));

/** The text of an annotated reply without its marks. */
function plain(gold: string): string {
  return gold.replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/g, '').trim();
}

const quantile = (values: number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * q)] ?? Number.NaN;

const rows: Row[] = [];
const row = (what: string, value: number, unit: string, max?: number): void => {
  // Other work on the machine tells in every figure: how many wanted a processor at that moment.
  const note = `load ${loadavg()[0]!.toFixed(1)}`;
  rows.push({ group: 'library', what, value, unit, note, ...(max === undefined ? {} : { max }) });
  console.log(table(rows.slice(-1)).split('\n')[1]);
};

type Bench = Awaited<ReturnType<typeof openBench>>;

/** Fills a library and does what people do in it; gives what every record is then. */
async function fill({ chromium, run }: Bench, file: string): Promise<Map<string, string>> {
  const seeded = await run<number>(`bench.seed(${JSON.stringify(texts)}, ${REPLIES}, ${EACH})`);
  console.log(`${REPLIES} replies with ${REPLIES * EACH} highlights in ${Math.round(seeded)} ms`);
  row('index built, in slices', (await run<number>('bench.buildIndex()')) / 1000, 's');
  const searches = await run<number[]>('bench.searches(300)');
  row('search, first 20 results, median', quantile(searches, 0.5), 'ms');
  row('search, first 20 results, p95', quantile(searches, 0.95), 'ms', 50);
  const saves = await run<number[]>('bench.saves(100)');
  row('highlight saved, median', quantile(saves, 0.5), 'ms');
  row('highlight saved, p95', quantile(saves, 0.95), 'ms', 20);
  const { same, edited } = await run<{ same: number; edited: number }>('bench.anchors()');
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
  await backUp(chromium, file, row);
  const records = new Map(await run<[string, string][]>('bench.fingerprints()'));
  const { done, heap } = await deeds(chromium, '养老');
  for (const { what, shown, longest } of done) {
    row(what, shown, 'ms');
    row(`${what}: longest task of the page`, longest, 'ms', TASK);
  }
  row('heap of the page after all that', heap / 1e6, 'MB');
  return records;
}

/** Restores the backup in a browser that has no library yet, and holds every record to what it was. */
async function restoreElsewhere(
  { chromium, run }: Bench,
  file: string,
  before: ReadonlyMap<string, string>,
): Promise<void> {
  await restore(chromium, file, row);
  const now = new Map(await run<[string, string][]>('bench.fingerprints()'));
  const keys = [...new Set([...before.keys(), ...now.keys()])];
  const differ = keys.filter((key) => before.get(key) !== now.get(key)).length;
  row(`records of ${before.size} that differ after restoring`, differ, '', 0);
}

async function withBench<T>(work: (bench: Bench) => Promise<T>): Promise<T> {
  const bench = await openBench('library.page.ts');
  try {
    return await work(bench);
  } finally {
    await bench.close();
  }
}

const place = mkdtempSync(join(tmpdir(), 'fuwen-bench-'));
const file = join(place, 'backup.jsonl.gz');
try {
  const before = await withBench((bench) => fill(bench, file));
  await withBench((bench) => restoreElsewhere(bench, file, before));
} finally {
  rmSync(place, { recursive: true, force: true });
  console.log(`\n${table(rows)}`);
}
