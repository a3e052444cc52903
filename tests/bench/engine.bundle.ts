import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Timing } from './stats';

/** How a text is read in the process that is timed. */
export interface Work {
  text: string;
  /** Timed runs after the warm-up; 0 wants the first run alone. */
  runs: number;
}

/** The engine as the extension has it: one minified file, in a folder of its own. */
export interface Bundle {
  file: string;
  /** Gzipped bytes. */
  size: number;
  /** Gzipped bytes would not add up, so these are minified ones: module by module, heaviest first. */
  modules: { path: string; bytes: number }[];
  remove: () => void;
}

const ROOT = new URL('../..', import.meta.url).pathname;

/** Bundles the engine into a folder of the system's; `remove` takes it away again. */
export async function bundleEngine(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'fuwen-engine-'));
  const file = join(folder, 'engine.mjs');
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['utils/extract/index.ts'],
    outfile: file,
    alias: { '@': ROOT.replace(/\/$/, '') },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    metafile: true,
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output!.inputs)
    .map(([path, { bytesInOutput }]) => ({ path, bytes: bytesInOutput }))
    .toSorted((a, b) => b.bytes - a.bytes);
  return {
    file,
    size: gzipSync(readFileSync(file), { level: 9 }).length,
    modules,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs in a process of its own, so that nothing that was compiled or cached before is counted. */
const PROBE = `
import { readFileSync } from 'node:fs';
const [, , engine, input] = process.argv;
const { text, runs } = JSON.parse(readFileSync(input, 'utf8'));
const begin = performance.now();
const { readReply } = await import(engine);
readReply(text);
const cold = performance.now() - begin;
const once = () => {
  const start = performance.now();
  readReply(text);
  return performance.now() - start;
};
if (runs > 0) for (const until = performance.now() + 1500; performance.now() < until;) once();
const times = Array.from({ length: runs }, once).toSorted((a, b) => a - b);
const at = (q) => times[Math.min(runs - 1, Math.floor(runs * q))] ?? null;
console.log(JSON.stringify({ cold, median: at(0.5), p95: at(0.95) }));
`;

/** Times a work in a fresh process: loading, tables and first reading as `cold`, then warm runs. */
export function timeFresh({ file }: Bundle, work: Work): Timing {
  const input = `${file}.json`;
  const probe = file.replace(/engine\.mjs$/, 'probe.mjs');
  writeFileSync(input, JSON.stringify(work));
  writeFileSync(probe, PROBE);
  return JSON.parse(execFileSync('node', [probe, file, input], { encoding: 'utf8' })) as Timing;
}
