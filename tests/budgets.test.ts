import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { buildSizes, SCRIPTS } from './bench/sizes';

/** What a build may weigh, ask for and contain. Sizes, never times: machines differ. */

const BUILDS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const PERMISSIONS = {
  chrome: ['activeTab', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
} as const;
/** Gzipped bytes of all scripts and styles that a page loads before it shows itself. */
const PAGES: Record<string, number> = {
  'popup.html': 32_000,
  'sidepanel.html': 73_000,
  'print.html': 74_000,
  'options.html': 83_000,
  'library.html': 180_000,
  'compare.html': 180_000,
};
/** Hosts that stand in the code as names of formats or in the error messages of libraries; sources that are cited are on gov.cn. */
const NAMED_HOSTS = new Set([
  'schemas.openxmlformats.org',
  'schemas.microsoft.com',
  'www.w3.org',
  'purl.org',
  'answers.microsoft.com',
  'wxt.dev',
  'github.com',
  'tinyurl.com',
  'bit.ly',
]);

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  externally_connectable?: unknown;
  web_accessible_resources?: unknown;
  content_scripts: { matches: string[]; js: string[] }[];
  content_security_policy: { extension_pages: string };
}

/** Gzipped bytes of every script and style that a page names, modules that those import with them. */
function weightOf(build: string, page: string): number {
  const seen = new Set<string>();
  const take = (file: string): void => {
    if (seen.has(file) || !existsSync(`${build}/${file}`)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const code = readFileSync(`${build}/${file}`, 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      take(new URL(name!, `file:///${folder}`).pathname.slice(1));
  };
  const html = readFileSync(`${build}/${page}`, 'utf8');
  for (const [, path] of html.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)) take(path!);
  expect(seen.size, page).toBeGreaterThan(0);
  return [...seen].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${build}/${file}`), { level: 9 }).length,
    0,
  );
}

// The builds are made by `npm test` before these run; a bare unit run may come without them.
describe.each(Object.keys(BUILDS) as (keyof typeof BUILDS)[])('%s build', (browser) => {
  const build = BUILDS[browser];
  const there = existsSync(`${build}/manifest.json`);
  const manifest = there
    ? (JSON.parse(readFileSync(`${build}/manifest.json`, 'utf8')) as Manifest)
    : null;
  const code = there
    ? globSync(`${build}/**/*.js`).map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    : [];

  it.runIf(there)('asks for no more than is used', () => {
    expect(manifest!.permissions.toSorted()).toEqual(PERMISSIONS[browser]);
    expect(manifest!.host_permissions).toEqual(['*://*.gov.cn/*']);
    expect(manifest!.optional_permissions).toBeUndefined();
    // Each site beyond is asked for by name; nothing of this is granted at the start.
    expect(manifest!.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest!.externally_connectable).toBeUndefined();
    expect(manifest!.web_accessible_resources).toBeUndefined();
    expect(manifest!.content_scripts).toHaveLength(1);
    expect(manifest!.content_scripts[0]!.matches).toEqual(['*://*.gov.cn/*']);
  });

  it.runIf(there)('lets its pages load and run what it brings, and nothing else', () => {
    const policy = manifest!.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|wasm/);
    expect(policy).toContain("connect-src 'self'");
  });

  it.runIf(there)('weighs no more than its budgets', () => {
    const sizes = buildSizes(build);
    for (const [file, most] of Object.entries(SCRIPTS))
      expect(sizes.get(file), file).toBeLessThanOrEqual(most);
    for (const [page, most] of Object.entries(PAGES))
      expect(weightOf(build, page), page).toBeLessThanOrEqual(most);
  });

  it.runIf(there)('holds no eval, no remote script, no markup from strings', () => {
    for (const { file, text } of code) {
      expect(text.match(/\beval\(|new Function\(|\bFunction\("/g), file).toBeNull();
      expect(text.match(/importScripts\(|import\(["']https?:|sourceMappingURL/g), file).toBeNull();
      expect(text.match(/new WebSocket|EventSource\(|sendBeacon/g), file).toBeNull();
      if (file.includes('content-scripts'))
        expect(
          text.match(/insertAdjacentHTML|document\.write|\bfetch\(|XMLHttpRequest/g),
          file,
        ).toBeNull();
    }
  });

  it.runIf(there)('names no host but those of formats and of error messages', () => {
    const hosts = code.flatMap(({ text }) =>
      [...text.matchAll(/https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(([, host]) => host!),
    );
    expect(
      [...new Set(hosts)].filter((host) => !NAMED_HOSTS.has(host) && !host.endsWith('.gov.cn')),
    ).toEqual([]);
  });

  it.runIf(there)('holds no noncharacter in scripts for pages, which Chrome would refuse', () => {
    const forPages = code.filter(({ file }) => /content-scripts|detect\.js|verdict\.js/.test(file));
    expect(forPages.length).toBeGreaterThanOrEqual(3);
    for (const { file, text } of forPages)
      expect(text.match(/\p{Noncharacter_Code_Point}/gu), file).toBeNull();
  });

  it.runIf(there)('tells Chrome of the reader alone that most of its functions are called', () => {
    const told = code.filter(({ text }) => text.startsWith('//# allFunctionsCalledOnLoad\n'));
    expect(told.map(({ file }) => file)).toEqual([`${build}/content-scripts/reader.js`]);
  });

  it.runIf(there)('opens no database in content scripts', () => {
    for (const { file, text } of code)
      if (file.includes('content-scripts')) {
        expect(text.includes('DexieError'), file).toBe(false);
        expect(text.match(/indexedDB/g), file).toBeNull();
      }
  });
});
