import type { Page } from 'playwright-core';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from './helpers/chromium';
import { centreOfPlanned, HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';

/** What lies over a page where the page is drawn otherwise than usual: zoomed, in forced colours, on paper. */

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

async function openReply(): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await page.locator(`${HOST} .legend`).waitFor();
  return page;
}

/** Run in the page: the box around the words whose card is open, and those of their lines. */
const focused = (): { box: DOMRect; lines: DOMRect[] } => {
  const [range] = [...CSS.highlights.get('fuwen-focus')!] as Range[];
  return { box: range!.getBoundingClientRect(), lines: [...range!.getClientRects()] };
};

describe.each([1.5, 0.8])('where the page zooms itself by %d', (zoom) => {
  it('the card and the toolbar lie whole in view, beside their words, as large as these', async () => {
    const page = await openReply();
    const card = page.locator(`${HOST} .card`);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await card.waitFor();
    const { width: before } = (await card.boundingBox())!;
    // A switch for elderly readers sets it while the page is open.
    await page.evaluate((by) => {
      document.documentElement.style.zoom = String(by);
    }, zoom);
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await card.waitFor();
      await expect
        .poll(async () => {
          const { x, y, width, height } = (await card.boundingBox())!;
          const view = await page.evaluate(() => [visualViewport!.width, innerHeight] as const);
          const { box } = await page.evaluate(focused);
          const gap = y >= box.bottom ? y - box.bottom : box.top - (y + height);
          return {
            inside: x >= 0 && y >= 0 && x + width <= view[0] + 1 && y + height <= view[1] + 1,
            beside: gap > 0 && gap < 40,
            large: Math.abs(width / before - zoom) < 0.05,
          };
        })
        .toEqual({ inside: true, beside: true, large: true });
    }
    // In a low window it scrolls within itself.
    await page.setViewportSize({ width: 1280, height: 360 });
    await expect
      .poll(async () => {
        const { y, height } = (await card.boundingBox())!;
        return y >= 0 && y + height <= 361;
      })
      .toBe(true);
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.keyboard.press('Escape');
    const point = await page.evaluate(centreOfPlanned);
    await page.mouse.click(point.x, point.y);
    await card.waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.dblclick(point.x, point.y);
    const toolbar = page.locator(`${HOST} .toolbar`);
    await toolbar.waitFor();
    const words = await page.evaluate(() =>
      getSelection()!.getRangeAt(0).getBoundingClientRect().toJSON(),
    );
    await expect
      .poll(async () => {
        const { y, height } = (await toolbar.boundingBox())!;
        return Math.min(Math.abs(y - words.bottom), Math.abs(words.top - (y + height)));
      })
      .toBeLessThan(40);
    await page.close();
  });
});

describe('in forced colours', () => {
  it('a frame tells the words of the card from all other marks, and goes with them', async () => {
    const page = await openReply();
    const frame = page.locator(`${HOST} .focus-frame > *`);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.locator(`${HOST} .card`).waitFor();
    // Where colours are free, the ground of the words tells it.
    expect(await frame.count()).toBe(0);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const surrounds = async (): Promise<boolean> => {
      const { lines } = await page.evaluate(focused);
      const boxes = await frame.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      const around = (line: DOMRect) => (box: DOMRect) =>
        box.left < line.left &&
        box.top < line.top &&
        box.right > line.right &&
        box.bottom > line.bottom &&
        box.height < line.height + 16;
      return boxes.length > 0 && lines.every((line) => boxes.some(around(line)));
    };
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await expect.poll(surrounds).toBe(true);
    }
    const border = await frame.first().evaluate((one) => getComputedStyle(one).borderTopWidth);
    expect(Number.parseFloat(border)).toBeGreaterThanOrEqual(2);
    await page.evaluate(() => scrollBy(0, 37));
    await expect.poll(surrounds).toBe(true);
    await page.evaluate(() => {
      document.documentElement.style.zoom = '1.3';
    });
    await expect.poll(surrounds).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => frame.count()).toBe(0);
    await page.close();
  });
});

/** What is drawn on the pages of a PDF, without the dates and numbers around it. */
const drawn = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, body]) => {
      try {
        const text = inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
        return / Tf\b/.test(text) ? [text] : [];
      } catch {
        return [];
      }
    },
  );

describe('when the page is printed', () => {
  /** What has the focus, seen into the layer. */
  const active = (page: Page): Promise<string> =>
    page.evaluate((host) => {
      const within = document.querySelector(host)!.shadowRoot!.activeElement;
      return within ? `${within.tagName} ${within.className}` : document.activeElement!.tagName;
    }, HOST);

  it('the card keeps the focus and is not on the paper', async () => {
    const page = await openReply();
    const bare = drawn(await page.pdf());
    expect(bare.length).toBeGreaterThan(0);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.locator(`${HOST} .card`).waitFor();
    await page.keyboard.press('Tab');
    const before = await active(page);
    expect(before).toContain('BUTTON');
    expect(drawn(await page.pdf())).toEqual(bare);
    expect(await active(page)).toBe(before);
    await page.emulateMedia({ media: 'print' });
    await page.waitForTimeout(100);
    await page.emulateMedia({ media: null });
    expect(await active(page)).toBe(before);
    await page.close();
  });

  it('a note that is being written goes on being written', async () => {
    const page = await openReply();
    await page.evaluate(selectWords, '潮流玩具产业');
    await page.locator(`${HOST} .toolbar`).getByRole('button', { name: '高亮并写笔记' }).click();
    const note = page.locator(`${HOST} .editor textarea`);
    await note.waitFor();
    await note.focus();
    await page.keyboard.type('一');
    await page.emulateMedia({ media: 'print' });
    expect(await note.evaluate((one) => getComputedStyle(one.closest('.keep')!).opacity)).toBe('0');
    await page.emulateMedia({ media: null });
    await page.keyboard.type('二');
    expect(await note.inputValue()).toBe('一二');
    await page.close();
  });
});
