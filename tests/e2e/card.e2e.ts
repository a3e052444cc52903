import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from './helpers/chromium';
import { centreOfPlanned, HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';

/** The card of a mark in real Chromium: by keyboard and by mouse, where it stands, where it leads. */

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
  await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await page.locator(`${HOST} .legend`).waitFor();
  return page;
}

describe('the card', () => {
  it('opens the card by keyboard, walks on, closes by Escape', async () => {
    const page = await openReply();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    const card = page.locator(`${HOST} [role=dialog]`);
    await card.waitFor();
    const first = await card.locator('blockquote').innerText();
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect.poll(() => card.locator('blockquote').innerText()).not.toBe(first);
    await page.keyboard.press('Escape');
    await card.first().waitFor({ state: 'detached' });
    await page.close();
  });

  it('walks from where the person reads, and buttons keep their ground under the pointer', async () => {
    const page = await openReply();
    await page.setViewportSize({ width: 1280, height: 600 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const there = await page.evaluate(() => scrollY);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    const card = page.locator(`${HOST} .card`);
    await card.waitFor();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(there - 300);
    await page.keyboard.press('Alt+Shift+KeyH');
    const done = page.locator(`${HOST} .editor .primary`);
    const ground = (): Promise<string> =>
      done.evaluate((button) => getComputedStyle(button).backgroundColor);
    await done.waitFor();
    const before = await ground();
    await done.hover();
    expect(await ground()).toBe(before);
    await page.close();
  });

  it('keeps the whole card in view, wherever its words stand', async () => {
    const page = await openReply();
    await page.setViewportSize({ width: 1280, height: 600 });
    const card = page.locator(`${HOST} .card`);
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await card.waitFor();
      await expect
        .poll(async () => {
          const { y, height } = (await card.boundingBox())!;
          return y >= 0 && y + height <= 600;
        })
        .toBe(true);
    }
    await page.close();
  });

  it('keeps the card beside its words when what stands above them goes or the page scrolls', async () => {
    const page = await openReply();
    await page.setViewportSize({ width: 1280, height: 900 });
    // No scrolling of its own between two looks.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.evaluate(() => {
      const banner = document.createElement('div');
      banner.id = 'banner';
      banner.style.height = '160px';
      document.body.prepend(banner);
      document.body.style.minHeight = '4000px';
    });
    await page.keyboard.press('Alt+Shift+ArrowDown');
    const card = page.locator(`${HOST} .card`);
    await card.waitFor();
    const top = async (): Promise<number> => Math.round((await card.boundingBox())!.y);
    await expect.poll(top).toBeGreaterThan(300);
    const before = await top();
    await page.evaluate(() => document.getElementById('banner')!.remove());
    await expect.poll(top).toBe(before - 160);
    await page.evaluate(() => scrollBy(0, 40));
    await expect.poll(top).toBe(before - 200);
    await page.close();
  });

  it('opens the card by mouse: a rest opens it, a click holds it', async () => {
    const page = await openReply();
    const point = await page.evaluate(centreOfPlanned);
    await page.mouse.move(point.x, point.y, { steps: 4 });
    const card = page.locator(`${HOST} [role=dialog]`);
    await card.waitFor();
    await page.mouse.click(point.x, point.y);
    await page.mouse.move(5, 5, { steps: 4 });
    await page.waitForTimeout(600);
    expect(await card.count()).toBe(1);
    await page.close();
  });

  it('leads on by the same arrow of the card, without a way back to it', async () => {
    const page = await openReply();
    const place = page.locator(`${HOST} .card .place`);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await page.locator(`${HOST} .card`).getByRole('button', { name: '下一项举措' }).focus();
    for (const at of [2, 3]) {
      await page.keyboard.press('Enter');
      await expect.poll(() => place.innerText()).toContain(`${at} / `);
    }
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => place.innerText()).toContain('2 / ');
    await page.close();
  });

  it('leads from an entity to the measure that it stands in', async () => {
    const page = await openReply();
    const point = await page.evaluate(() => {
      const [entity] = [...CSS.highlights.get('fuwen-programme')!].filter((one) =>
        [...CSS.highlights.get('fuwen-planned')!].some(
          (measure) =>
            (measure as Range).compareBoundaryPoints(Range.START_TO_START, one as Range) < 0 &&
            (measure as Range).compareBoundaryPoints(Range.END_TO_END, one as Range) >= 0,
        ),
      ) as Range[];
      entity!.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const box = entity!.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.mouse.click(point.x, point.y);
    const card = page.locator(`${HOST} .card`);
    await card.locator('.kind', { hasText: '项目平台' }).waitFor();
    await card.locator('.around').click();
    await card.locator('.kind', { hasText: '计划' }).waitFor();
    await page.close();
  });

  it('gives way to the words that a double click selects', async () => {
    const page = await openReply();
    const point = await page.evaluate(centreOfPlanned);
    await page.mouse.dblclick(point.x, point.y);
    await page.locator(`${HOST} .toolbar`).waitFor();
    expect(await page.locator(`${HOST} .card`).count()).toBe(0);
    await page.close();
  });
});
