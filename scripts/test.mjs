// `npm test`: set-up, static checks, unit tests, both builds, end-to-end tests in real browsers.
// Ends with one line `N passed, N failed`; a static check counts as one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { program, setUp } from './setup.mjs';

const CHECKS = [
  ['types', ['npx', 'tsc', '--noEmit']],
  ['lint', ['npx', 'oxlint', '--deny-warnings']],
  ['format', ['npx', 'prettier', '--check', '--log-level', 'warn', '.']],
  ['unused code', ['npx', 'knip', '--no-progress']],
  ['Chrome build', ['npx', 'wxt', 'build']],
  ['Firefox build', ['npx', 'wxt', 'build', '-b', 'firefox']],
];
const RESULTS = 'artifacts/test-results';

function check(name, [command, ...args]) {
  console.log(`\n— ${name}: ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Runs one Vitest project; a run that broke off before it could report counts as one failure. */
function vitest(project) {
  const file = `${RESULTS}/${project}.json`;
  const args = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const ok = check(`${project} tests`, ['npx', ...args]);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests || (ok ? 0 : 1) };
}

program(() => {
  setUp(['chromium', 'firefox']);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const checks = CHECKS.map(([name, command]) => ({ name, ok: check(name, command) }));
  const runs = [vitest('unit'), vitest('e2e')];
  for (const { name, ok } of checks) if (!ok) console.error(`failed: ${name}`);
  const passed = checks.filter(({ ok }) => ok).length + runs.reduce((sum, r) => sum + r.passed, 0);
  const failed = checks.filter(({ ok }) => !ok).length + runs.reduce((sum, r) => sum + r.failed, 0);
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
