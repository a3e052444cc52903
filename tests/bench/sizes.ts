import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';

/** Gzipped bytes that what is brought into pages and the worker may weigh. */
export const SCRIPTS: Record<string, number> = {
  'detect.js': 8_000,
  'content-scripts/reader.js': 268_000,
  'background.js': 85_000,
  'verdict.js': 8_000,
};

/** Gzipped bytes of a file, at the level that store listings use. */
export const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Gzipped bytes of every script and style of the Chrome build, by path inside it. */
export function buildSizes(build = '.output/chrome-mv3'): Map<string, number> {
  const files = globSync(`${build}/**/*.{js,css}`).toSorted((a, b) =>
    basename(a) < basename(b) ? -1 : 1,
  );
  return new Map(files.map((file) => [file.slice(build.length + 1), gzipped(file)]));
}
