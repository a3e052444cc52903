import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './helpers/axe';
import { agreeTo, clickAction, setHostAccess } from './helpers/browser-ui';
import { launchChromium, type Chromium } from './helpers/chromium';
import { HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';
import { activeTab } from './helpers/tabs';

/** Where the extension may read: sites allowed and taken back, pages lent by a click. */

const GOVERNMENT = `http://${JINGAN.host}${JINGAN.reply}`;
const SITE = 'www.rd.example';
const OTHER = `http://${SITE}${JINGAN.reply}`;
const folder = mkdtempSync(join(tmpdir(), 'fuwen-sites-'));
const profile = join(folder, 'profile');
let server: Server;
let chromium: Chromium;

const launch = async (): Promise<void> => {
  chromium = await launchChromium({ port: server.port, profile });
};
beforeAll(async () => {
  server = await serve(fixtures);
  await launch();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (address: string): Promise<Page> => {
  const page = await chromium.context.newPage();
  await page.goto(address);
  return page;
};
const options = async (): Promise<Page> => {
  const page = await open(`${chromium.origin}options.html`);
  await page.locator('#transfer').waitFor();
  return page;
};
const popupOver = async (page: Page): Promise<Page> => {
  const popup = await open(`${chromium.origin}popup.html?tab=${await activeTab(chromium, page)}`);
  await popup.locator('.pages').waitFor();
  return popup;
};
const legend = (page: Page) => page.locator(`${HOST} .legend`);
/** A page that was judged already is settled; anything that comes would have come. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(1_000);

describe('a site that is not a government’s', () => {
  let page: Page;

  it('is left alone until it is allowed by name', async () => {
    page = await open(OTHER);
    await settled(page);
    expect(await page.locator(HOST).count()).toBe(0);
  });

  it('when it is allowed, an open page is read at once, without a reload', async () => {
    await agreeTo(chromium, `*://${SITE}/*`);
    const sites = await options();
    const field = sites.getByLabel('网站名称或网页地址');
    await field.fill('no host');
    await sites.getByRole('button', { name: '允许…' }).click();
    await sites.getByText('这不像网站名称').waitFor();
    // An address will do.
    await field.fill(OTHER);
    await field.press('Enter');
    await sites.locator('.hosts code', { hasText: SITE }).waitFor();
    await legend(page).waitFor();
    const popup = await popupOver(page);
    await popup.getByText('你允许了复文读取本站').waitFor();
    await popup.close();
    await sites.close();
  });

  it('stays allowed over a restart of the browser', async () => {
    // Several times: the page comes now before, now after the extension is ready for it.
    for (let times = 0; times < 4; times++) {
      await chromium.close();
      await launch();
      page = await open(OTHER);
      await legend(page).waitFor();
    }
  });

  it('when it is taken back, the reader leaves the open page and comes to no other', async () => {
    const sites = await options();
    await sites.getByRole('button', { name: `收回 ${SITE}` }).click();
    await sites.getByText('还没有允许其他网站').waitFor();
    await page.locator(HOST).first().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.reload();
    await settled(page);
    expect(await page.locator(HOST).count()).toBe(0);
    await sites.close();
  });

  it('is read by hand where a person clicks the button, and stays so', async () => {
    await clickAction(chromium, page);
    const popup = await popupOver(page);
    await popup.getByText('本站不是政府网站，需手动读取').waitFor();
    expect(await checkAxe(popup)).toEqual([]);
    await popup.getByRole('button', { name: '按答复读取本页' }).click();
    await page.bringToFront();
    await legend(page).waitFor();
    await popup.close();
    await page.close();
  });

  it('can be allowed from the popup', async () => {
    page = await open(OTHER);
    await clickAction(chromium, page);
    const popup = await popupOver(page);
    await popup.getByRole('button', { name: `允许在 ${SITE} 自动读取` }).click();
    await popup.getByText('你允许了复文读取本站').waitFor();
    await legend(page).waitFor();
    await popup.close();
    await page.close();
  });
});

it('a saved file is read by hand', async () => {
  const path = join(folder, 'saved.html');
  writeFileSync(path, fixtures(JINGAN.host, JINGAN.reply)!.body);
  const page = await open(pathToFileURL(path).href);
  await settled(page);
  expect(await page.locator(HOST).count()).toBe(0);
  await clickAction(chromium, page);
  const popup = await popupOver(page);
  await popup.getByRole('button', { name: '按答复读取本页' }).click();
  await page.bringToFront();
  await legend(page).waitFor();
  await popup.close();
  await page.close();
});

describe('government sites', () => {
  it('taken by the browser: open pages are left, popup and options say so', async () => {
    const page = await open(GOVERNMENT);
    await legend(page).waitFor();
    await setHostAccess(chromium, 'ON_CLICK');
    await page.locator(HOST).first().waitFor({ state: 'detached' });
    await page.reload();
    await settled(page);
    expect(await page.locator(HOST).count()).toBe(0);
    const sites = await options();
    await sites.getByText('浏览器没有允许，答复不会自动读取').waitFor();
    expect(await checkAxe(sites)).toEqual([]);
    await clickAction(chromium, page);
    const popup = await popupOver(page);
    await popup.getByText('浏览器没有允许复文读取政府网站').waitFor();
    expect(await checkAxe(popup)).toEqual([]);

    // Given back by the button: the open page is read again, and so is the next.
    await agreeTo(chromium, '*://*.gov.cn/*');
    await popup.getByRole('button', { name: '允许读取政府网站' }).click();
    await legend(page).waitFor();
    await sites.getByText('✓ 已允许').waitFor();
    const next = await open(GOVERNMENT);
    await legend(next).waitFor();
  });
});
