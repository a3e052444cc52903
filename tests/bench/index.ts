// `npm run bench`: one table of everything, with targets and ratios of the same run; the same rows
// go to artifacts/bench.json for `npm run bench:record`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { browserRows } from './browser';
import { detectorRows } from './detector';
import { engineRows, peerRows } from './engine';
import { buildSizes } from './sizes';
import { table, type Row } from './stats';

/** Gzipped kilobytes that an entry point may weigh (docs/architecture.md). */
const BUDGETS: Record<string, number> = {
  'content-scripts/detect.js': 8,
  'content-scripts/reader.js': 140,
};

function sizeRows(): Row[] {
  if (!existsSync('.output/chrome-mv3'))
    execFileSync('npx', ['wxt', 'build'], { stdio: 'inherit' });
  return [...buildSizes()].map(([file, bytes]) => ({
    group: 'size',
    what: file.replace(/-[\w-]{8}(?=\.)/, ''),
    value: bytes / 1000,
    unit: 'kB gz',
    ...(BUDGETS[file] === undefined ? {} : { max: BUDGETS[file] }),
  }));
}

const rows = [
  ...(await engineRows()),
  ...(await peerRows()),
  ...(await browserRows()),
  ...(await detectorRows()),
  ...sizeRows(),
];
console.log(table(rows));
mkdirSync('artifacts', { recursive: true });
writeFileSync('artifacts/bench.json', JSON.stringify({ node: process.version, rows }, null, 1));
