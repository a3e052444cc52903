import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/setup.mjs';
import { visit } from './firefox-page';

export const FIREFOX_BUILD = resolve(process.env['WXT_OUT'] ?? '.output', 'firefox-mv3');

/** Firefox draws an address for an extension by lot; a preference settles it beforehand. */
const EXTENSION_ID = 'fuwen@fuwen.example';
const UUID = 'c0ffee00-0000-4000-8000-000000000001';

export interface Firefox {
  browser: Browser;
  /** `moz-extension://…/` of the extension under test. */
  origin: string;
  close: () => Promise<void>;
}

/** Lets the extension into private windows, as a person does in the list of add-ons. */
async function allowPrivate(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await visit(page, 'about:addons');
  await page.evaluate(async (id) => {
    interface Addons {
      AddonManager: { getAddonByID: (id: string) => Promise<{ reload: () => Promise<void> }> };
      ExtensionPermissions: { add: (id: string, given: object) => Promise<void> };
    }
    const { ChromeUtils } = globalThis as unknown as {
      ChromeUtils: { importESModule: (url: string) => Addons };
    };
    const load = (name: string): Addons =>
      ChromeUtils.importESModule(`resource://gre/modules/${name}.sys.mjs`);
    await load('ExtensionPermissions').ExtensionPermissions.add(id, {
      permissions: ['internal:privateBrowsingAllowed'],
      origins: [],
    });
    const addon = await load('AddonManager').AddonManager.getAddonByID(id);
    await addon.reload();
  }, EXTENSION_ID);
  await page.close();
}

/**
 * Starts the system's Firefox over WebDriver BiDi with the built extension. Requests for gov.cn
 * hosts go to loopback by a proxy script, so that pages have their real host names.
 */
export async function launchFirefox({
  port,
  profile,
  isPrivate = false,
  downloads,
}: {
  port: number;
  profile?: string;
  /** Every window is a private one, and the extension may run there. */
  isPrivate?: boolean;
  /** Folder that files are saved to, without a question. */
  downloads?: string;
}): Promise<Firefox> {
  const executablePath = findBrowser('firefox');
  if (!executablePath)
    throw new Error('no Firefox on this machine: run npm test, which installs it');
  const userDataDir = profile ?? mkdtempSync(join(tmpdir(), 'fuwen-firefox-'));
  const pac = `function FindProxyForURL(u, h) { return /\\.gov\\.cn$|\\.example$/.test(h) ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir,
    // Without it no test may open the pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(pac)}`,
      'intl.locale.requested': 'zh-CN,en-US',
      'dom.security.https_first': false,
      'browser.privatebrowsing.autostart': isPrivate,
      'extensions.autoDisableScopes': 0,
      // No driver can click Firefox' own question about a site: it is taken as answered.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  if (isPrivate) await allowPrivate(browser);
  return {
    browser,
    origin: `moz-extension://${UUID}/`,
    close: async () => {
      await browser.close();
      if (!profile) rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}
