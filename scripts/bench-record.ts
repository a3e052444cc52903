// `npm run bench:record`: keeps the figures of the last `npm run bench` and `npm run soak` for this release, as
// docs/benchmarks/VERSION.json, and writes docs/benchmarks.md over all releases kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import * as v from 'valibot';
import type { Row } from '../tests/bench/stats';

const FOLDER = 'docs/benchmarks';
const SOAK = 'artifacts/soak.json';

interface Release {
  version: string;
  date: string;
  machine: string;
  node: string;
  /** Load average when the bench began. */
  load: number;
  rows: Row[];
}

const rowSchema = v.looseObject({
  group: v.string(),
  what: v.string(),
  value: v.number(),
  unit: v.string(),
});
const figuresSchema = v.object({ node: v.string(), load: v.number(), rows: v.array(rowSchema) });

const GROUPS: Record<string, string> = {
  engine: 'The engine alone, in Node',
  peers: 'The engine beside its peers: exact spans on the annotated replies, and time for a page',
  browser: 'In a real page, Chromium: painting by highlights beside mark.js',
  anchors: 'Placing highlights again, beside the published algorithm of Hypothesis',
  'long page': 'A page of 200,000 characters, Chromium at a quarter of its speed',
  search: 'Chinese substrings in the library, Chromium',
  'start-up': 'From a parsed page to its marks, Chromium',
  size: 'Bytes, gzipped',
  'long use': 'One browser for long (`npm run soak`), Chromium',
};

/** What a long session leaves: the level after the first visits beside that after the last. */
const soakSchema = v.object({
  kept: v.number(),
  wrong: v.number(),
  levels: v.array(
    v.object({ visit: v.number(), page: v.number(), worker: v.number(), listeners: v.number() }),
  ),
});

function soakRows(): Row[] {
  if (!existsSync(SOAK)) return [];
  const { kept, wrong, levels } = v.parse(soakSchema, JSON.parse(readFileSync(SOAK, 'utf8')));
  const [start, end] = [levels[1] ?? levels[0]!, levels.at(-1)!];
  const level = (what: string, key: 'page' | 'worker' | 'listeners', by = 1): Row => ({
    group: 'long use',
    what: `${what} after ${end.visit} visits with ${kept} highlights kept`,
    value: end[key] / by,
    unit: by === 1 ? '' : 'MB',
    note: `${(start[key] / by).toFixed(by === 1 ? 0 : 2)} after ${start.visit}`,
  });
  return [
    level('heap of the page', 'page', 1e6),
    level('heap of the background', 'worker', 1e6),
    level('listeners in the page', 'listeners'),
    {
      group: 'long use',
      what: 'visits that showed other than the kept highlights',
      value: wrong,
      unit: '',
      max: 0,
    },
  ];
}

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

function bound({ max, min, value }: Row): string {
  if (max !== undefined) return `≤ ${max}${value <= max ? '' : ' (missed)'}`;
  if (min !== undefined) return `≥ ${min}${value >= min ? '' : ' (missed)'}`;
  return '';
}

function section(group: string, rows: readonly Row[]): string {
  // A ratio to nothing measurable is kept as null.
  const lines = rows.map(
    (row) =>
      `| ${row.what} | ${figure(row.value)} ${row.unit} | ${bound(row)} | ${row.ratio == null ? '' : `×${figure(row.ratio)}`} | ${row.note ?? ''} |`,
  );
  return `### ${GROUPS[group] ?? group}

| what | value | bound | ratio | beside it |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
}

function page(releases: readonly Release[]): string {
  const parts = releases.map(({ version, date, machine, node, load, rows }) => {
    const groups = [...new Set(rows.map(({ group }) => group))];
    const sections = groups.map((group) =>
      section(
        group,
        rows.filter((row) => row.group === group),
      ),
    );
    return `## ${version} (${date})

${machine}, Node ${node}, load average ${load.toFixed(1)} when it began.

${sections.join('\n')}`;
  });
  return `# Benchmarks

Written by \`npm run bench:record\` from \`npm run bench\`. Times are of the machine named and say
little elsewhere; the ratio is ours over the peer's in the same run, so below 1 we are quicker or
smaller. Machine-readable: \`docs/benchmarks/\`.

${parts.join('\n')}`;
}

const { node, load, rows } = v.parse(
  figuresSchema,
  JSON.parse(readFileSync('artifacts/bench.json', 'utf8')),
);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const [cpu] = cpus();
const release: Release = {
  version,
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
  node,
  load,
  rows: [...(rows as unknown as Row[]), ...soakRows()],
};
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/${version}.json`, `${JSON.stringify(release, null, 1)}\n`);
const releases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Release)
  .toSorted((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }));
writeFileSync('docs/benchmarks.md', page(releases));
console.log(`docs/benchmarks.md: ${releases.length} release(s), ${release.rows.length} figures`);
