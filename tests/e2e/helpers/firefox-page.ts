import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readRecords } from './records';

/** How tests use the extension's own pages in Firefox, whose driver knows little of them. */

/** Goes to an address; of the extension's own pages the protocol never says that they have loaded. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { timeout: 3_000 }).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
  });
}

/** Waits until something is so. The protocol's own wait is code from a string: our pages forbid it. */
export const holds = (page: Page, so: () => boolean): Promise<void> =>
  expect.poll(() => page.evaluate(so), { timeout: 15_000 }).toBe(true);

export const shown = (page: Page, selector: string): Promise<void> =>
  expect.poll(async () => (await page.$(selector)) !== null, { timeout: 15_000 }).toBe(true);

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
