// Set-up that `npm start` and `npm test` share. Node built-ins only: it runs before any install.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;

/** Programs that the project needs from the system, with the Debian package that brings each. */
const SYSTEM = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ],
    env: 'CHROMIUM_PATH',
    debian: 'chromium',
  },
  firefox: { names: ['firefox-esr', 'firefox'], env: 'FIREFOX_PATH', debian: 'firefox-esr' },
};

/** Runs a command with our output; throws when it fails. */
export function run(command, args, options = {}) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', ...options });
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** The path of a browser that is there, or undefined. The environment's word comes first. */
export function findBrowser(kind) {
  const { env, names } = SYSTEM[kind];
  return process.env[env] ?? onPath(names);
}

function hasChineseFont() {
  const found = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  // Without fontconfig (macOS, Windows) the system brings its own Chinese fonts.
  return found.error !== undefined || found.stdout.trim() !== '';
}

/** Debian packs Chromium's interface in other languages apart; the tests read it in Chinese. */
function lacksChinesePack(kinds) {
  const locales = '/usr/lib/chromium/locales';
  if (!kinds.includes('chromium') || process.env[SYSTEM.chromium.env]) return false;
  const browser = findBrowser('chromium');
  if (!browser) return true;
  return existsSync(locales) && !existsSync(join(locales, 'zh-CN.pak'));
}

function aptPrefix() {
  if (!onPath(['apt-get'])) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}

function installPackages() {
  const stamp = join(root, 'node_modules/.package-lock.json');
  const wanted = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const names = (lock) =>
    Object.entries(JSON.parse(lock).packages)
      .filter(([path, entry]) => path !== '' && !entry.optional)
      .map(([path, { version }]) => `${path}@${version}`);
  if (existsSync(stamp)) {
    const there = new Set(names(readFileSync(stamp, 'utf8')));
    if (names(wanted).every((name) => there.has(name))) return;
  }
  console.log('Installing packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

function installSystem(kinds) {
  const missing = kinds
    .filter((kind) => !findBrowser(kind))
    .flatMap((kind) => SYSTEM[kind].debian.split(' '));
  if (lacksChinesePack(kinds)) missing.push('chromium-l10n');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  if (missing.length === 0) return;
  const prefix = aptPrefix();
  if (!prefix) {
    const paths = kinds.map((kind) => SYSTEM[kind].env).join(', ');
    throw new Error(
      `Missing from this system: ${missing.join(', ')}.\n` +
        `Install them (Debian/Ubuntu: sudo apt-get install ${missing.join(' ')}), ` +
        `or set ${paths} to the browsers' programs, and run this again.`,
    );
  }
  console.log(`Installing ${missing.join(', ')} from the system's packages …`);
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    run(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  apt('update', '-qq');
  apt('install', '-qq', '-y', '--no-install-recommends', ...missing);
}

/** Brings packages and browsers; `kinds` are the browsers that the caller will drive. */
export function setUp(kinds) {
  installPackages();
  installSystem(kinds);
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) run('npx', ['wxt', 'prepare']);
}

/** Runs `main`; an error becomes one clear line and a non-zero exit. */
export function program(main) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
