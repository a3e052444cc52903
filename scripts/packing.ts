import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import { globSync } from 'tinyglobby';

/** Zip keeps local time without a zone: these parts give the same bytes wherever it is made. */
const MADE = new Date(2026, 0, 1, 0, 0, 0);

/** A build folder as a zip: files in the order of their names, no clock, no owner, no zone. */
export function pack(folder: string): Uint8Array {
  const files: Zippable = {};
  for (const name of globSync('**/*', { cwd: folder, dot: true }).toSorted())
    files[name] = [readFileSync(`${folder}/${name}`), { level: 9, mtime: MADE, os: 3, attrs: 0 }];
  return zipSync(files);
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');
