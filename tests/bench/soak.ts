import { mkdirSync, writeFileSync } from 'node:fs';
import { soak, type Level } from './soak.session';

/**
 * `npm run soak [-- VISITS HIGHLIGHTS]`: long use of one browser. Needs a build
 * (`npm run build:chrome`); ends with an error when something is left behind.
 */
const visits = Number(process.argv[2] ?? 500);
const highlights = Number(process.argv[3] ?? 2_000);
/** Above the level after the first visits by more than this share, memory is not given back. */
const GROWTH_MOST = 0.25;

const figures = await soak({
  replies: 20,
  highlights,
  visits,
  rounds: 100,
  every: 50,
  report: (line) => console.log(line),
});
const { levels, before, after, wrong, kept } = figures;
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const shown = (level: Level): Record<string, string | number> => ({
  ...level,
  page: MB(level.page),
  worker: MB(level.worker),
});
console.table(levels.map(shown));
console.log(`in one document, before and after 100 rounds of cards, selections and changes:`);
console.table([before, after].map(shown));

// The first level has the caches of the first visit still to fill.
const start = levels[1] ?? levels[0]!;
const end = levels.at(-1)!;
const grown = (key: 'page' | 'worker'): number => end[key] / start[key] - 1;
const faults = [
  ...(wrong > 0 ? [`${wrong} visits showed other than the ${kept} kept highlights`] : []),
  ...(['page', 'worker'] as const)
    .filter((key) => grown(key) > GROWTH_MOST)
    .map((key) => `${key}: ${MB(start[key])} became ${MB(end[key])}`),
  ...(['documents', 'listeners', 'nodes'] as const)
    .filter((key) => after[key] > before[key])
    .map((key) => `${key} in one document: ${before[key]} became ${after[key]}`),
];
mkdirSync('artifacts', { recursive: true });
writeFileSync('artifacts/soak.json', JSON.stringify(figures, null, 1));
console.log(faults.length === 0 ? 'nothing is left behind' : faults.join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
