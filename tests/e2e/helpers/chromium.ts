import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { findBrowser } from '../../../scripts/setup.mjs';

export const CHROME_BUILD = resolve(process.env['WXT_OUT'] ?? '.output', 'chrome-mv3');

export interface LaunchOptions {
  /** Port that every gov.cn host is served on. */
  port: number;
  headless?: boolean;
  dark?: boolean;
  width?: number;
  height?: number;
  locale?: string;
  /** Keep the profile here, to start again with it. */
  profile?: string;
  /** More arguments for the browser. */
  args?: readonly string[];
  /** Pages that are left are kept alive for the way back, as in a browser that nobody drives. */
  keepsPages?: boolean;
}

export interface Chromium {
  context: BrowserContext;
  worker: () => Promise<Worker>;
  /** `chrome-extension://…/` of the extension under test. */
  origin: string;
  profile: string;
  close: () => Promise<void>;
}

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts the system's Chromium with the built extension; every host name leads to loopback. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const { port, headless = true, width = 1280, height = 860, locale = 'zh-CN' } = options;
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('no Chromium on this machine: run npm test, which installs it');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'fuwen-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: { width, height },
    locale,
    // On Linux the language of the extension's interface is that of the environment.
    env: {
      ...(process.env as Record<string, string>),
      LANGUAGE: locale.replace('-', '_'),
      LC_ALL: 'C.UTF-8',
    },
    ...(options.keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [
      ...ARGS,
      ...(headless ? ['--headless=new'] : []),
      `--lang=${locale}`,
      `--disable-extensions-except=${CHROME_BUILD}`,
      `--load-extension=${CHROME_BUILD}`,
      `--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${port}, MAP *.example 127.0.0.1:${port}`,
      ...(options.args ?? []),
    ],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // A browser without the extension is of no use to anyone, and must not stay.
  const background = await worker().catch(async (error: unknown) => {
    await context.close();
    throw error;
  });
  // Node gives no origin to chrome-extension: addresses.
  const origin = `chrome-extension://${new URL(background.url()).host}/`;
  return {
    context,
    worker,
    origin,
    profile,
    close: async () => {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}
