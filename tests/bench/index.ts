// `npm run bench`: one table of everything, with targets and ratios of the same run; the same rows
// go to artifacts/bench.json for `npm run bench:record`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { anchorRows } from './anchors';
import { browserRows } from './browser';
import { detectorRows } from './detector';
import { engineRows, peerRows } from './engine';
import { searchRows } from './search';
import { buildSizes, SCRIPTS } from './sizes';
import { startupRows } from './startup';
import { table, type Row } from './stats';

function sizeRows(): Row[] {
  if (!existsSync('.output/chrome-mv3'))
    execFileSync('npx', ['wxt', 'build'], { stdio: 'inherit' });
  return [...buildSizes()].map(([file, bytes]) => ({
    group: 'size',
    what: file.replace(/-[\w-]{8}(?=\.)/, ''),
    value: bytes / 1000,
    unit: 'kB gz',
    ...(SCRIPTS[file] === undefined ? {} : { max: SCRIPTS[file] / 1000 }),
  }));
}

/**
 * Gzipped kilobytes that other extensions of this kind bring into a page, measured on their builds
 * in November 2026: what is stated here is not run here.
 */
const STATED = [
  { peer: 'Hypothesis 1.1766, annotator', gz: 59 },
  { peer: 'Obsidian Web Clipper, content script', gz: 564 },
] as const;

function statedRows(): Row[] {
  const sizes = buildSizes();
  const kB = (file: string): number => (sizes.get(file) ?? Number.NaN) / 1000;
  const any = kB('detect.js');
  const reply = any + kB('content-scripts/reader.js');
  return [
    { group: 'size', what: 'brought into a page that is no reply', value: any, unit: 'kB gz' },
    { group: 'size', what: 'brought into a reply, engine and all', value: reply, unit: 'kB gz' },
    ...STATED.map(({ peer, gz }) => ({
      group: 'size',
      what: `stated: ${peer}`,
      value: gz,
      unit: 'kB gz',
      ratio: reply / gz,
    })),
  ];
}

// What else the machine did when this began: times are only as good as it was idle.
const [load = 0] = loadavg();
const rows = [
  ...(await engineRows()),
  ...(await peerRows()),
  ...(await browserRows()),
  ...(await detectorRows()),
  ...anchorRows(),
  ...(await searchRows()),
  ...(await startupRows()),
  ...sizeRows(),
  ...statedRows(),
];
console.log(table(rows));
mkdirSync('artifacts', { recursive: true });
writeFileSync(
  'artifacts/bench.json',
  JSON.stringify({ node: process.version, load, rows }, null, 1),
);
