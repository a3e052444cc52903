/**
 * `npm run bench:compare`: alignment and the matrix at size. In Node: 50 to 500 replies of 60
 * measures, and what one more reply costs. In Chromium (when the extension is built): the same 50
 * replies aligned in the page's worker, the matrix's first paint, and scrolling.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { align } from '@/utils/compare/align';
import { buildMatrix } from '@/utils/compare/matrix';
import type { AlignInput, CompareReply } from '@/utils/compare/types';
import type { Measure, Reading } from '@/utils/reading';
import type { Capture, Comparison, Reply } from '@/utils/library/types';
import { CHROME_BUILD, launchChromium } from '../e2e/helpers/chromium';
import { writeRecords } from '../e2e/helpers/records';
import { random } from '../seeded';
import { madeReplies } from './compare.inputs';
import { median, table, type Row } from './stats';

const SIZE = 60;
const GROUP = 'compare';
const RUNS = 5;
const STATUSES = ['done', 'ongoing', 'planned', 'exploring', 'declined', 'unstated'] as const;

const measuresIn = (inputs: readonly AlignInput[]): number =>
  inputs.reduce((sum, { measures }) => sum + measures.length, 0);

function timed<T>(task: () => T): [T, number] {
  const start = performance.now();
  const value = task();
  return [value, performance.now() - start];
}

const best = (runs: number, task: () => unknown): number =>
  median(Array.from({ length: runs }, () => timed(task)[1]));

/** Makes whole readings of made replies; statuses and specificity by turns. */
function readingOf({ measures, entities }: AlignInput, seed: number): Reading {
  const next = random(seed);
  return {
    kind: 'proposal',
    score: 1,
    reasons: [],
    details: { division: `测试市第${seed}区`, issuer: `第${seed}区政府`, date: '2025-05-01' },
    evidence: {},
    outline: [],
    entities: entities.map((e) => ({ ...e, name: '', why: [] })),
    measures: measures.map(({ start, end }): Measure => ({
      start,
      end,
      head: { start, end: start + 2 },
      status: STATUSES[Math.floor(next() * STATUSES.length)]!,
      due: '2025年底前',
      qty: '12家',
      agents: [],
      amounts: [],
      cites: [],
      section: 0,
      specificity: {
        total: 3,
        body: false,
        action: true,
        object: true,
        deadline: false,
        amount: true,
      },
      why: [],
    })),
  };
}

function inNode(): Row[] {
  const rows: Row[] = [];
  const perMeasure: number[] = [];
  for (const count of [50, 100, 250, 500]) {
    const inputs = madeReplies(count, SIZE);
    const total = measuresIn(inputs);
    const ms = best(count > 100 ? 1 : 3, () => align(inputs));
    perMeasure.push(ms / (total * Math.log2(total)));
    rows.push({
      group: GROUP,
      what: `align ${count} replies, ${total} measures`,
      value: ms,
      unit: 'ms',
      ...(count === 50 ? { max: 1000 } : {}),
    });
  }
  rows.push({
    group: GROUP,
    what: 'cost per n log n, 500 against 50 replies',
    value: perMeasure.at(-1)! / perMeasure[0]!,
    unit: '×',
    max: 1.5,
  });
  const inputs = madeReplies(50, SIZE);
  const known = align(inputs.slice(0, 49));
  rows.push({
    group: GROUP,
    what: 'add one reply to 49',
    value: best(3, () => align(inputs, { rows: known })),
    unit: 'ms',
    max: 1000,
  });
  const replies = inputs.map((input, i): CompareReply => ({
    ...input,
    replyId: input.id,
    label: input.id,
    body: '',
    date: '',
    result: '',
    url: '',
    details: {},
    reading: readingOf(input, i),
  }));
  const aligned = align(inputs);
  rows.push({
    group: GROUP,
    what: 'rows and cells of 50 replies',
    value: best(5, () => buildMatrix(replies, aligned, { mode: 'aligned' })),
    unit: 'ms',
    max: 100,
  });
  return rows;
}

function records(inputs: readonly AlignInput[]) {
  const at = '2026-01-05T08:00:00.000Z';
  const captures = inputs.map((input, i): Capture => ({
    id: `capture-${i}`,
    replyId: `reply-${i}`,
    text: input.text,
    html: '',
    sha256: i.toString(16).padStart(64, '0'),
    url: `https://www.d${i}.gov.cn/`,
    title: '',
    charset: 'utf-8',
    scheme: 'https',
    engine: 'bench',
    takenAt: at,
    reading: readingOf(input, i),
  }));
  const replies = captures.map(({ id, replyId, url, reading }): Reply => ({
    id: replyId,
    url,
    kind: 'proposal',
    details: reading.details,
    evidence: {},
    captureId: id,
    tags: [],
    note: '',
    savedAt: at,
    changedAt: at,
  }));
  const comparison: Comparison = {
    id: 'bench',
    title: 'bench',
    question: '',
    notes: '',
    replyIds: replies.map(({ id }) => id),
    rows: [],
    verdicts: [],
    createdAt: at,
    changedAt: at,
  };
  return { captures, replies, comparisons: [comparison] };
}

async function inChromium(): Promise<Row[]> {
  const browser = await launchChromium({ port: 9, width: 1440, height: 900 });
  try {
    const page = await browser.context.newPage();
    // What runs in the page was compiled with names kept, through this helper.
    await page.addInitScript('globalThis.__name = (f) => f');
    await page.goto(`${browser.origin}compare.html#`);
    await page.getByRole('main').waitFor();
    await page.waitForTimeout(500);
    await page.evaluate(writeRecords, ['fuwen', records(madeReplies(50, SIZE))] as const);
    await page.goto(`${browser.origin}compare.html#c/bench/matrix`);
    const runs: { aligning: number; paint: number }[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.reload();
      await page.locator('.grid[data-drawn]').waitFor({ timeout: 60_000 });
      runs.push(
        await page.evaluate(() => {
          const [aligned] = performance.getEntriesByName('compare:aligned');
          const [begun] = performance.getEntriesByName('compare:align');
          return {
            aligning: aligned!.startTime - begun!.startTime,
            paint: Number(document.querySelector<HTMLElement>('.grid')!.dataset['drawn']),
          };
        }),
      );
    }
    // The first run groups everything; later ones find the rows stored.
    const aligning = runs[0]!.aligning;
    const again = median(runs.slice(1).map((run) => run.aligning));
    const paint = median(runs.map((run) => run.paint));
    const longest = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let worst = 0;
          const observer = new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) worst = Math.max(worst, duration);
          });
          observer.observe({ entryTypes: ['longtask'] });
          const grid = document.querySelector('.grid')!;
          let step = 0;
          const scroll = (): void => {
            grid.scrollTop += 300;
            if (++step < 60) requestAnimationFrame(scroll);
            else
              setTimeout(() => {
                observer.disconnect();
                resolve(worst);
              }, 300);
          };
          scroll();
        }),
    );
    return [
      {
        group: GROUP,
        what: 'align 50 replies in the worker',
        value: aligning,
        unit: 'ms',
        max: 1000,
      },
      { group: GROUP, what: 'open it again, rows known', value: again, unit: 'ms', max: 1000 },
      { group: GROUP, what: 'first paint of the matrix', value: paint, unit: 'ms', max: 200 },
      { group: GROUP, what: 'longest task while scrolling', value: longest, unit: 'ms', max: 50 },
    ];
  } finally {
    await browser.close();
  }
}

const rows = inNode();
if (existsSync(join(CHROME_BUILD, 'compare.html'))) rows.push(...(await inChromium()));
else console.log('Not built: npm run build:chrome first, for the figures in Chromium.');
console.log(table(rows));
