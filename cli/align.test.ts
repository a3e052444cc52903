import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const gold = join(root, 'tests/fixtures/gold');
const temp = mkdtempSync(join(tmpdir(), 'fuwen-cli-align-'));
afterAll(() => rmSync(temp, { recursive: true }));

const align = (path: string) =>
  spawnSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), 'cli/align.ts', path], {
    cwd: root,
    encoding: 'utf8',
  });
const script = (name: string, ...args: string[]): string =>
  execFileSync(process.execPath, [join(gold, name), ...args], { encoding: 'utf8' });

describe('align', () => {
  it('brings the bundled sets to an F1 of 0.80 and keeps sets apart', () => {
    const readings = join(temp, 'readings.ndjson');
    const rows = join(temp, 'rows.ndjson');
    writeFileSync(readings, script('score.mjs', '--readings', join(gold, 'dev')));
    const { stdout, status } = align(readings);
    expect(status).toBe(0);
    writeFileSync(rows, stdout);
    const score = script('score-align.mjs', join(gold, 'dev'), rows);
    expect(Number(/all sets.*F1 ([\d.]+)/.exec(score)![1])).toBeGreaterThanOrEqual(80);
    for (const line of stdout.trim().split('\n')) {
      const { members } = JSON.parse(line) as { members: { file: string }[] };
      const sets = members.map(({ file }) => (file.includes('--') ? file.split('--')[0] : ''));
      expect(new Set(sets).size).toBe(1);
    }
  });

  it('says which line is no reading, and asks for a file', () => {
    const bad = join(temp, 'bad.ndjson');
    writeFileSync(bad, '{"file":"a.txt","text":"","measures":[]}\n{"file":1}\n');
    const refused = align(bad);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('bad.ndjson:2');
    expect(align('').status).toBe(2);
  });
});
