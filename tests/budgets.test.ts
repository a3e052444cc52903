import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { buildSizes } from './bench/sizes';

/** What a build may weigh, ask for and contain. Sizes, never times: machines differ. */

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const PERMISSIONS = {
  chrome: ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
} as const;
/** Gzipped bytes. */
const BUDGETS: Record<string, number> = {
  'content-scripts/detect.js': 8_000,
  'content-scripts/reader.js': 160_000,
  'background.js': 80_000,
  'verdict.js': 8_000,
};

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown;
  content_security_policy: { extension_pages: string };
}

// The builds are made by `npm test` before these run; a bare unit run may come without them.
describe.each(Object.keys(BUILDS) as (keyof typeof BUILDS)[])('%s build', (browser) => {
  const build = BUILDS[browser];
  const there = existsSync(`${build}/manifest.json`);
  const manifest = there
    ? (JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')) as Manifest)
    : null;

  it.runIf(there)('asks for no more than is used', () => {
    expect(manifest!.permissions.toSorted()).toEqual(PERMISSIONS[browser]);
    expect(manifest!.host_permissions).toEqual(['*://*.gov.cn/*']);
    // Each site beyond is asked for by name; nothing of this is granted at the start.
    expect(manifest!.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest!.web_accessible_resources).toBeUndefined();
    expect(manifest!.content_security_policy.extension_pages).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
  });

  it.runIf(there)('weighs no more than its budgets', () => {
    const sizes = buildSizes(build);
    for (const [file, most] of Object.entries(BUDGETS))
      expect(sizes.get(file), file).toBeLessThanOrEqual(most);
  });

  it.runIf(there)('holds no eval, no remote script, no database in content scripts', () => {
    for (const file of globSync(`${build}/**/*.js`)) {
      const code = readFileSync(file, 'utf8');
      expect(code.match(/\beval\(|new Function\(/g), file).toBeNull();
      expect(code.match(/importScripts\(|import\(["']https?:/g), file).toBeNull();
      if (file.includes('content-scripts')) expect(code.includes('DexieError'), file).toBe(false);
    }
  });
});
