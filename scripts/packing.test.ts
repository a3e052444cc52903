import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { pack, sha256 } from './packing';

it('gives the same bytes for the same files, whenever and in whatever order they were written', () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'fuwen-pack-')));
  const files = [
    ['manifest.json', '{}'],
    ['chunks/乙.js', '1'],
    ['chunks/a.js', '2'],
  ] as const;
  for (const [i, folder] of folders.entries()) {
    mkdirSync(`${folder}/chunks`);
    for (const [name, text] of i === 0 ? files : files.toReversed()) {
      writeFileSync(`${folder}/${name}`, text);
      utimesSync(`${folder}/${name}`, i * 1e9, i * 1e9);
    }
  }
  const [a, b] = folders.map(pack);
  expect(sha256(a!)).toBe(sha256(b!));
  expect(Object.keys(unzipSync(a!))).toEqual(['chunks/a.js', 'chunks/乙.js', 'manifest.json']);
  writeFileSync(`${folders[1]}/manifest.json`, '{ }');
  expect(sha256(pack(folders[1]!))).not.toBe(sha256(a!));
  for (const folder of folders) rmSync(folder, { recursive: true });
});
