import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadGold } from '../bench/gold';
import { saved, seed } from './compare.seed';
import { moving, showsFocus, sideways, small, tabTo, withoutName } from './helpers/access';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';
import { activeTab } from './helpers/tabs';

/** Every part by keyboard alone; names, zoom, still pictures and forced colours. */

let server: Server;
let chromium: Chromium;
let reply: Page;
let tab: number;
const opened: Page[] = [];

beforeAll(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
  reply = await chromium.context.newPage();
  await reply.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await reply.locator(`${HOST} .legend`).waitFor();
  tab = await activeTab(chromium, reply);
  await reply.keyboard.press('Alt+Shift+S');
  await reply.locator(`${HOST} .notice`).waitFor();
  const compare = await chromium.context.newPage();
  await compare.goto(`${chromium.origin}compare.html#new`);
  await compare.getByRole('searchbox').waitFor();
  const names = [...loadGold('dev').keys()].filter((name) => name.startsWith('elderly-meals'));
  await seed(
    compare,
    'fuwen',
    names.slice(0, 3).map((name) => saved(name, loadGold('dev').get(name)!.text)),
  );
  await compare.close();
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function open(path: string, ready: string): Promise<Page> {
  const page = await chromium.context.newPage();
  opened.push(page);
  await page.goto(chromium.origin + path.replace('TAB', String(tab)));
  await page.locator(ready).first().waitFor();
  return page;
}

/** Every page of the extension, and what is there when it is ready. */
const PAGES: [name: string, path: string, ready: string][] = [
  ['panel', 'sidepanel.html?tab=TAB', '.answer'],
  ['popup', 'popup.html?tab=TAB', 'h1'],
  ['popup over a tab that is gone', 'popup.html?tab=999999', 'h1'],
  ['print', 'print.html?tab=TAB', 'main h1'],
  ['replies', 'library.html#/replies', '.card .title'],
  ['highlights', 'library.html#/highlights', 'main'],
  ['codebook', 'library.html#/codes', 'main'],
  ['tray', 'library.html#/tray', 'main'],
  ['how to begin', 'library.html#/start', '.start ol'],
  ['exchange', 'library.html#/exchange', '.exchange'],
  ['backup', 'library.html#/backup', 'h1'],
  ['new comparison', 'compare.html#new', '.choices li'],
  ['deadlines', 'compare.html#deadlines', '.promise'],
];

/** True when the line of a mark can be seen: the picture is another one without it. */
async function lineShows(page: Page, name: string): Promise<boolean> {
  const clip = await page.evaluate((mark) => {
    const [range] = CSS.highlights.get(mark)!.values();
    (range as Range).startContainer.parentElement!.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = (range as Range).getClientRects()[0]!;
    return { x, y: y - 4, width, height: height + 12 };
  }, name);
  const drawn = await page.screenshot({ clip });
  const bare = await page.addStyleTag({
    content: `::highlight(${name}){text-decoration:none!important}`,
  });
  const without = await page.screenshot({ clip });
  await bare.evaluate((element) => (element as Element).remove());
  return !drawn.equals(without);
}

describe('by keyboard alone', () => {
  it('the card: opened, walked through, left; the focus shows and comes back', async () => {
    await reply.bringToFront();
    await reply.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await reply.keyboard.press('Alt+Shift+ArrowDown');
    const card = reply.locator(`${HOST} .card`);
    const words = card.locator('blockquote');
    await words.waitFor();
    const first = await words.innerText();
    await tabTo(reply, '.card .walk button', 4);
    expect(await showsFocus(reply)).toBe(true);
    await tabTo(reply, '.card .walk button:last-child', 4);
    await reply.keyboard.press('Enter');
    await expect.poll(() => words.innerText()).not.toBe(first);
    await tabTo(reply, '.card .close', 8);
    await reply.keyboard.press('Enter');
    await card.first().waitFor({ state: 'detached' });
  });

  it('the legend: unfolded, a kind switched off and on', async () => {
    await reply.bringToFront();
    await tabTo(reply, '.legend .fold');
    expect(await showsFocus(reply)).toBe(true);
    await reply.keyboard.press('Enter');
    await tabTo(reply, '.legend input[type=checkbox]', 6);
    const kind = reply.locator(`${HOST} .legend input[type=checkbox]`).first();
    await reply.keyboard.press('Space');
    await expect.poll(() => kind.isChecked()).toBe(false);
    await reply.keyboard.press('Space');
    await expect.poll(() => kind.isChecked()).toBe(true);
    await reply.locator(`${HOST} .fold`).focus();
    await reply.keyboard.press('Enter');
  });

  it('the panel: a measure chosen there is shown in the page', async () => {
    const panel = await open('sidepanel.html?tab=TAB', '.answer');
    await tabTo(panel, '.measure', 80);
    expect(await showsFocus(panel)).toBe(true);
    await panel.keyboard.press('Enter');
    await reply.locator(`${HOST} .card`).waitFor();
    await reply.bringToFront();
    await reply.keyboard.press('Escape');
    await reply.locator(`${HOST} .card`).first().waitFor({ state: 'detached' });
  });

  it('the popup: the site switched off and on', async () => {
    const popup = await open('popup.html?tab=TAB', '.site');
    await tabTo(popup, '.site input', 8);
    const site = popup.locator('.site input');
    await popup.keyboard.press('Space');
    await expect.poll(() => site.isChecked()).toBe(false);
    await popup.keyboard.press('Space');
    await expect.poll(() => site.isChecked()).toBe(true);
  });

  it('the library: searched, a reply opened, its tabs walked', async () => {
    const library = await open('library.html', '.card .title');
    await tabTo(library, 'input[type=search]', 15);
    await library.keyboard.type('人工智能');
    await library.getByText('找到 1 份', { exact: true }).waitFor();
    await tabTo(library, '.card .title', 25);
    expect(await showsFocus(library)).toBe(true);
    await library.keyboard.press('Enter');
    await library.locator('.body').waitFor();
    await tabTo(library, '.paper .actions button', 30);
    await library.keyboard.press('Enter');
    await library.locator('dialog.export').waitFor();
    await library.keyboard.press('Escape');
    await library.locator('dialog.export').first().waitFor({ state: 'detached' });
  });

  it('the comparison: replies picked, compared, the matrix walked and a row opened', async () => {
    const compare = await open('compare.html#new', '.choices li');
    for (let i = 0; i < 2; i++) {
      await tabTo(compare, '.choices input[type=checkbox]:not(:checked)', 30);
      await compare.keyboard.press('Space');
    }
    await tabTo(compare, 'button.primary', 20);
    await compare.keyboard.press('Enter');
    await compare.getByRole('grid').waitFor();
    await tabTo(compare, '[role=columnheader], [role=gridcell], [role=rowheader]', 40);
    await compare.keyboard.press('ArrowDown');
    await compare.keyboard.press('Home');
    expect(await showsFocus(compare)).toBe(true);
    await compare.keyboard.press('Enter');
    await compare.getByRole('complementary').waitFor();
    await compare.keyboard.press('Escape');
    await compare.getByRole('complementary').first().waitFor({ state: 'detached' });
  });
});

describe.each(PAGES)('%s', (name, path, ready) => {
  it('has a name for everything, targets of 24 pixels, and passes axe', async () => {
    const page = await open(path, ready);
    expect(await withoutName(page)).toEqual([]);
    expect(await small(page)).toEqual([]);
    expect(await checkAxe(page)).toEqual([]);
  });

  it('fits a window at 200 % and at 400 %, and its first action is in reach', async () => {
    const page = await open(path, ready);
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: width === 640 ? 430 : 256 });
      expect(await sideways(page), `${width} px`).toBe(0);
      const action = page.locator('button:visible, a:visible, input:visible').first();
      await action.scrollIntoViewIfNeeded();
      expect(await action.isVisible()).toBe(true);
    }
  });

  if (name === 'new comparison')
    it('the titles to choose from have room in a narrow window', async () => {
      const page = await open(path, ready);
      await page.setViewportSize({ width: 320, height: 600 });
      for (const title of await page.locator('.choices .what').all())
        expect((await title.boundingBox())!.width).toBeGreaterThan(160);
    });

  it('stands still where motion is unwanted, keeps its edges in forced colours', async () => {
    const page = await open(path, ready);
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    expect(await moving(page)).toEqual([]);
    expect(await checkAxe(page)).toEqual([]);
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button:not(.plain)')]
        .filter((button) => button.checkVisibility())
        .filter((button) => {
          const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(button);
          const edged = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
          return (
            !edged &&
            textDecorationLine === 'none' &&
            button.closest('p, li, td, .measure') === null
          );
        })
        .map((button) => `${button.className} ${button.textContent!.slice(0, 20)}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('the parts in the page', () => {
  it('have names, targets, no motion where it is unwanted; card and legend fit 320 pixels', async () => {
    await reply.bringToFront();
    await reply.emulateMedia({ reducedMotion: 'reduce' });
    await reply.keyboard.press('Alt+Shift+ArrowDown');
    await reply.locator(`${HOST} .card blockquote`).waitFor();
    expect(await small(reply, HOST)).toEqual([]);
    expect(await moving(reply, HOST)).toEqual([]);
    const before = reply.viewportSize()!;
    for (const width of [640, 320]) {
      await reply.setViewportSize({ width, height: 480 });
      for (const part of ['.card', '.legend'])
        await expect
          .poll(
            async () => {
              const box = (await reply.locator(`${HOST} ${part}`).boundingBox())!;
              return box.x >= 0 && box.x + box.width <= width;
            },
            { message: `${part} at ${width}` },
          )
          .toBe(true);
    }
    await reply.setViewportSize(before);
    await reply.keyboard.press('Escape');
    await reply.emulateMedia({ reducedMotion: null });
  });

  it('keep their edges, and the marks their lines, in forced colours', async () => {
    await reply.bringToFront();
    await reply.emulateMedia({ forcedColors: 'active' });
    await reply.keyboard.press('Alt+Shift+ArrowDown');
    const card = reply.locator(`${HOST} .card`);
    await card.locator('blockquote').waitFor();
    const edge = await card.evaluate((element) => getComputedStyle(element).borderTopStyle);
    expect(edge).not.toBe('none');
    const line = await reply.evaluate(
      () =>
        getComputedStyle(document.querySelector('#zoom')!, '::highlight(fuwen-planned)')
          .textDecorationLine,
    );
    expect(line).toContain('underline');
    expect(await checkAxe(reply, HOST)).toEqual([]);
    await reply.keyboard.press('Escape');
    for (const name of ['fuwen-planned', 'fuwen-done', 'fuwen-place'])
      expect(await lineShows(reply, name), name).toBe(true);
    await reply.emulateMedia({ forcedColors: null });
  });
});
