import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { countMarks, HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';
import { activeTab } from './helpers/tabs';

/** The main path in real Chromium: a reply is found, read, marked, listed; other pages are left alone. */

let server: Server;
let chromium: Chromium;
beforeAll(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

type Size = { width: number; height: number };

const open = async (path: string, size?: Size): Promise<Page> => {
  const page = await chromium.context.newPage();
  if (size) await page.setViewportSize(size);
  await page.goto(`http://${JINGAN.host}${path}`);
  return page;
};

async function openReply(size?: Size): Promise<Page> {
  const page = await open(JINGAN.reply, size);
  await page.locator(`${HOST} .legend`).waitFor();
  return page;
}

/** What a page of the extension can read of what is set. */
interface Storing {
  chrome: { storage: { local: { get: () => Promise<{ settings?: { sitesOff: string[] } }> } } };
}

const tabId = (page: Page): Promise<number> => activeTab(chromium, page);

describe('a reply', () => {
  it('is detected and painted: at least 40 measures and 80 entities', async () => {
    const page = await openReply();
    const { measures, entities } = await page.evaluate(countMarks);
    expect(measures).toBeGreaterThanOrEqual(40);
    expect(entities).toBeGreaterThanOrEqual(80);
    await page.close();
  });

  it('says of a refusal why, on its card and in the panel', async () => {
    const html = await (await fetch(`http://127.0.0.1:${server.port}${JINGAN.reply}`)).text();
    const refusal = '因场地产权归属企业，我区难以统一安排，另有渡口两处待修。';
    const page = await chromium.context.newPage();
    await page.route('**/*.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: html.replace(/(<div[^>]*id="zoom"[^>]*>[\s\S]*?)(<\/div>)/, `$1<p>${refusal}</p>$2`),
      }),
    );
    await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
    await page.locator(`${HOST} .legend`).waitFor();
    const panel = await chromium.context.newPage();
    await panel.goto(`${chromium.origin}sidepanel.html?tab=${await tabId(page)}`);
    const item = panel.locator('button.measure', { hasText: '我区难以统一安排' });
    expect(await item.locator('.reason').textContent()).toContain('因场地产权归属企业');
    await item.click();
    const card = page.locator(`${HOST} .card`);
    await card.waitFor();
    expect(await card.locator('.row', { hasText: '理由' }).locator('dd').textContent()).toBe(
      '因场地产权归属企业',
    );
    await panel.close();
    await page.close();
  });

  it('takes a light ground for light however its colour is written', async () => {
    const html = await (await fetch(`http://127.0.0.1:${server.port}${JINGAN.reply}`)).text();
    for (const [ground, dark] of [
      ['oklch(0.99 0.01 90)', false],
      ['color(srgb 0.1 0.1 0.12)', true],
    ] as const) {
      const page = await chromium.context.newPage();
      await page.route('**/*.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: html.replace('</head>', `<style>*{background:${ground}!important}</style></head>`),
        }),
      );
      await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
      await page.locator(`${HOST} .legend`).waitFor();
      const names = await page.evaluate(() => [...CSS.highlights.keys()]);
      expect(names.includes('fuwen-planned-dark'), ground).toBe(dark);
      await page.close();
    }
  });

  it('changes its colours with the page, and with the system', async () => {
    const page = await openReply();
    const ground = (): Promise<string[]> =>
      page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.endsWith('-dark')));
    expect(await ground()).toEqual([]);
    // A site's own switch: a class on the root, and colours that fade in.
    await page.addStyleTag({
      content: `* { background: transparent !important }
        html { background: #fff !important; transition: background 0.2s }
        html.night { background: #111 !important }
        @media (prefers-color-scheme: dark) { html { background: #111 !important } }`,
    });
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await expect.poll(ground).toContain('fuwen-planned-dark');
    await page.evaluate(() => document.documentElement.classList.remove('night'));
    await expect.poll(ground).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(ground).toContain('fuwen-planned-dark');
    await page.close();
  });

  it('keeps the page as it was, but for the one host element', async () => {
    const bare = await chromium.context.newPage();
    await bare.route('**/*', (route) => route.continue());
    const page = await openReply();
    const html = await page.evaluate((host) => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelectorAll(host).forEach((element) => element.remove());
      return copy.outerHTML;
    }, HOST);
    // What the parser makes of the same bytes without any script at work.
    const source = await (await fetch(`http://127.0.0.1:${server.port}${JINGAN.reply}`)).text();
    const untouched = await page.evaluate(
      (markup) => new DOMParser().parseFromString(markup, 'text/html').documentElement.outerHTML,
      source,
    );
    expect(html).toBe(untouched);
    await bare.close();
    await page.close();
  });

  it('switches a kind off in the legend, and remembers it', async () => {
    const page = await openReply();
    await page.locator(`${HOST} .fold`).click();
    const box = page.locator(`${HOST} input[type=checkbox]`).nth(2);
    await box.click();
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('fuwen-planned'))).toBe(false);
    const again = await openReply();
    expect(await again.evaluate(() => CSS.highlights.has('fuwen-planned'))).toBe(false);
    await again.locator(`${HOST} .legend input[type=checkbox]`).nth(2).click();
    await expect.poll(() => again.evaluate(() => CSS.highlights.has('fuwen-planned'))).toBe(true);
    await again.locator(`${HOST} .fold`).click();
    await again.close();
    await page.close();
  });

  it('waits folded where it would lie over most of the page, whatever was chosen elsewhere', async () => {
    const page = await openReply();
    const fold = page.locator(`${HOST} .fold`);
    await fold.click();
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    const narrow = await openReply({ width: 390, height: 800 });
    expect(await narrow.locator(`${HOST} .fold`).getAttribute('aria-expanded')).toBe('false');
    await narrow.close();
    await page.bringToFront();
    await fold.click();
    await page.close();
  });

  it('is clean by axe: legend and card', async () => {
    const page = await openReply();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.locator(`${HOST} [role=dialog]`).waitFor();
    expect(await checkAxe(page, HOST)).toEqual([]);
    await page.close();
  });
});

describe('the side panel', () => {
  it('gives the answer, and a click scrolls the page there', async () => {
    const page = await openReply();
    const panel = await chromium.context.newPage();
    await panel.goto(`${chromium.origin}sidepanel.html?tab=${await tabId(page)}`);
    await panel.locator('.answer').waitFor();
    expect(await panel.locator('.answer').innerText()).toContain('庄卓嘉');
    expect(await panel.locator('.measure').count()).toBeGreaterThan(40);
    await page.bringToFront();
    const before = await page.evaluate(() => scrollY);
    await panel.locator('.part .measure').last().click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 500);
    await page.locator(`${HOST} [role=dialog]`).waitFor();
    expect(await checkAxe(panel)).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('follows the measure that has the focus in the page', async () => {
    const page = await openReply();
    const panel = await chromium.context.newPage();
    await panel.goto(`${chromium.origin}sidepanel.html?tab=${await tabId(page)}`);
    await panel.locator('.answer').waitFor();
    await page.bringToFront();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await panel.locator('.measure[aria-current]').first().waitFor();
    await panel.close();
    await page.close();
  });

  it('marks the measure that it shows itself, and keeps the one of the page in view', async () => {
    const page = await openReply();
    const panel = await chromium.context.newPage();
    await panel.goto(`${chromium.origin}sidepanel.html?tab=${await tabId(page)}`);
    await panel.locator('.answer').waitFor();
    await page.bringToFront();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    const current = panel.locator('.part .measure[aria-current]');
    await current.waitFor();
    // Nobody has gone to the outline: the answer stays where it is.
    expect(await panel.evaluate(() => scrollY)).toBe(0);
    const shown = panel.locator('.part .measure').nth(8);
    await shown.click();
    await expect.poll(() => shown.getAttribute('aria-current')).toBe('true');
    expect(await current.count()).toBe(1);
    await panel.evaluate(() => {
      document.querySelector('.part')!.closest('section')!.scrollIntoView();
      scrollBy({ top: 40, behavior: 'instant' });
    });
    await page.bringToFront();
    for (let step = 0; step < 20; step++) await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect
      .poll(() =>
        current.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    expect(await shown.getAttribute('aria-current')).toBeNull();
    await panel.close();
    await page.close();
  });
});

it('the popup over a reply says what was promised', async () => {
  const page = await openReply();
  const popup = await chromium.context.newPage();
  await popup.goto(`${chromium.origin}popup.html?tab=${await tabId(page)}`);
  await expect.poll(() => popup.locator('.verdict').innerText()).toMatch(/承诺要做 \d+ 项/);
  expect(await checkAxe(popup)).toEqual([]);
  await popup.close();
  await page.close();
});

describe.each([
  ['news', JINGAN.news],
  ['list', JINGAN.list],
])('a %s page on the same host', (_, path) => {
  it('gets no reader, and the popup says why', async () => {
    const page = await open(path);
    await page.waitForTimeout(1_200);
    expect(await page.locator(HOST).count()).toBe(0);
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.keys()].filter((name) => name.startsWith('fuwen')),
      ),
    ).toEqual([]);
    const popup = await chromium.context.newPage();
    await popup.goto(`${chromium.origin}popup.html?tab=${await tabId(page)}`);
    await popup.locator('h1').waitFor();
    expect(await popup.locator('.reasons li').count()).toBeGreaterThan(0);
    expect(await checkAxe(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });
});

it('a page that is no reply is read by hand when a person asks for it', async () => {
  const page = await open(JINGAN.news);
  const popup = await chromium.context.newPage();
  await popup.goto(`${chromium.origin}popup.html?tab=${await tabId(page)}`);
  await popup.locator('.buttons button').nth(1).click();
  await page.locator(`${HOST} .legend`).waitFor();
  await popup.close();
  await page.close();
});

it('a site that is switched off is left at once, and alone until it is switched on', async () => {
  const page = await openReply();
  const tab = await tabId(page);
  const panel = await chromium.context.newPage();
  await panel.goto(`${chromium.origin}sidepanel.html?tab=${tab}`);
  await panel.locator('.answer').waitFor();
  const popup = await chromium.context.newPage();
  await popup.goto(`${chromium.origin}popup.html?tab=${tab}`);
  const off = (): Promise<string[] | undefined> =>
    popup.evaluate(async () => {
      const { settings } = await (globalThis as unknown as Storing).chrome.storage.local.get();
      return settings?.sitesOff;
    });
  await popup.locator('.site input').uncheck();
  await expect.poll(off).toEqual([JINGAN.host]);
  await page.locator(HOST).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await popup.getByRole('button', { name: '按答复读取本页' }).waitFor();
  // The panel says the same as the popup, at once.
  await panel.getByRole('heading', { name: '本页是政协提案答复' }).waitFor();
  expect(await panel.locator('main').innerText()).toContain('关闭了在本站的自动读取');
  expect(await checkAxe(panel)).toEqual([]);
  await page.reload();
  await page.waitForTimeout(1_200);
  expect(await page.locator(HOST).count()).toBe(0);
  await popup.locator('.site input').check();
  await page.locator(`${HOST} .legend`).waitFor();
  await expect.poll(off).toEqual([]);
  await expect.poll(async () => (await page.evaluate(countMarks)).measures).toBeGreaterThan(0);
  await panel.locator('.answer').waitFor();
  await panel.close();
  await popup.close();
  await page.close();
});
