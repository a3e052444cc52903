import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { readRecords } from './records';

/** How tests use the extension's own pages in Firefox, whose driver knows little of them. */

/**
 * Goes to an address and waits until its document is there. The protocol never says so of pages of
 * the extension and of the browser: the document is asked.
 */
export async function visit(page: Page, url: string): Promise<void> {
  // Ends with the tab, if not before.
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  const there = (): Promise<boolean> =>
    page.evaluate(
      (address) => location.href === address && document.readyState === 'complete',
      url,
    );
  // Asked while one document takes the place of another, the browser may answer with an error.
  await vi.waitUntil(() => there().catch(() => false), { timeout: 30_000 });
}

/** Waits until something is so. The protocol's own wait is code from a string: our pages forbid it. */
export const holds = (page: Page, so: () => boolean): Promise<void> =>
  expect.poll(() => page.evaluate(so), { timeout: 15_000 }).toBe(true);

export const shown = (page: Page, selector: string): Promise<void> =>
  expect.poll(async () => (await page.$(selector)) !== null, { timeout: 15_000 }).toBe(true);

/**
 * Gives the page so much room. The driver sends the screen's orientation along, which Firefox 140 does not
 * know how to set: that refusal is passed over, and the room itself is asked for.
 */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height }).catch((error: unknown) => {
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  });
  await expect.poll(() => page.evaluate(() => innerWidth), { timeout: 15_000 }).toBe(width);
}

/** Presses the button that bears one of the words, once it is there. */
export const press = (page: Page, words: readonly string[]): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate((labels) => {
          const found = [...document.querySelectorAll('button')].find((button) =>
            labels.includes(button.textContent!.trim()),
          );
          found?.click();
          return found !== undefined;
        }, words),
      { timeout: 15_000 },
    )
    .toBe(true);

export const count = async (page: Page, table: string): Promise<number> =>
  (await page.evaluate(readRecords, table)).length;
