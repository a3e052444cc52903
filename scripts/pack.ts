// `npm run zip`: both packages for the stores, the same bytes from the same commit, and the sources
// that Firefox' reviewers ask for. With `--check` it builds each twice and compares.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pack, sha256 } from './packing';

const OUT = 'artifacts/packages';
const BROWSERS = ['chrome', 'firefox'] as const;

/** Builds into a folder of its own, so that nothing of an earlier build is packed. */
function build(browser: (typeof BROWSERS)[number], out: string): Uint8Array {
  rmSync(out, { recursive: true, force: true });
  execFileSync('npx', ['wxt', 'build', '-b', browser], {
    env: { ...process.env, WXT_OUT: out },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return pack(`${out}/${browser}-mv3`);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
mkdirSync(OUT, { recursive: true });
for (const browser of BROWSERS) {
  const bytes = build(browser, 'artifacts/pack-a');
  const file = `${OUT}/fuwen-${version}-${browser}.zip`;
  writeFileSync(file, bytes);
  console.log(`${file}  ${(bytes.length / 1000).toFixed(1)} kB  sha256 ${sha256(bytes)}`);
  if (!process.argv.includes('--check')) continue;
  const again = build(browser, 'artifacts/pack-b');
  if (sha256(again) !== sha256(bytes)) throw new Error(`${browser}: two builds, different bytes`);
  console.log(`${browser}: built twice, the same bytes`);
}
const sources = `${OUT}/fuwen-${version}-sources.zip`;
execFileSync('git', ['archive', '--format=zip', '-o', sources, 'HEAD']);
console.log(`${sources}  sha256 ${sha256(readFileSync(sources))}`);
