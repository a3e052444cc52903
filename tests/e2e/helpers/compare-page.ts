import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Comparison } from '@/utils/library/types';
import { savedGold, seed } from '../compare.seed';
import { checkAxe } from './axe';
import { launchChromium, type Chromium } from './chromium';
import { readRecords, writeRecords } from './records';

/** The database that an extension page opens. */
export const LIBRARY = 'fuwen';
/** Four districts that answer the same question. */
export const SET = ['shanghai-xuhui', 'beijing-haidian', 'chengdu-wuhou', 'nanjing-gulou'].map(
  (place) => `elderly-meals--${place}`,
);
const AT = '2026-01-05T08:00:00.000Z';

/** The page of comparisons in a browser whose library holds the four replies. */
export class ComparePage {
  browser!: Chromium;
  page!: Page;

  async start(): Promise<void> {
    this.browser = await launchChromium({ port: 9, width: 1440, height: 900 });
    this.page = await this.browser.context.newPage();
    await this.page.goto(`${this.browser.origin}compare.html#new`);
    await this.page.locator('.empty').waitFor();
    await seed(this.page, LIBRARY, SET.map(savedGold));
    await this.page.reload();
  }

  /** The interface's words in the language the browser speaks. */
  t(key: string, ...parts: string[]): Promise<string> {
    return this.page.evaluate(
      ([name, slots]) =>
        (
          globalThis as unknown as {
            chrome: { i18n: { getMessage: (name: string, parts: string[]) => string } };
          }
        ).chrome.i18n.getMessage(name, slots),
      [key.includes('_') ? key : `compare_${key}`, parts] as const,
    );
  }

  async button(key: string): Promise<Locator> {
    return this.page.getByRole('button', { name: await this.t(key), exact: true });
  }

  /** Goes over to a view of the comparison. */
  async view(name: string): Promise<void> {
    const words = await this.t(`compare_view_${name}`);
    await this.page.getByRole('link', { name: words, exact: true }).click();
  }

  /** The comparisons as stored. */
  stored(): Promise<Comparison[]> {
    return this.page.evaluate(readRecords<Comparison>, 'comparisons');
  }

  axeFinds(): Promise<string[]> {
    return checkAxe(this.page, undefined, ['best-practice']);
  }

  /** Ticks replies where they are chosen. */
  async pick(names: readonly string[]): Promise<void> {
    for (const name of names) {
      const { division } = savedGold(name).reply.details;
      const place = division!.slice(division!.indexOf('市') + 1).replace(/区$/, '');
      await this.page.locator('.choices li', { hasText: place }).getByRole('checkbox').check();
    }
  }

  /** Opens a comparison of all four that is stored already, and waits until its rows are made. */
  async openAll(): Promise<void> {
    const comparison: Comparison = {
      id: 'all',
      title: '四区比较',
      question: '',
      notes: '',
      replyIds: SET.map((name) => `reply-${name}`),
      rows: [],
      verdicts: [],
      createdAt: AT,
      changedAt: AT,
    };
    await this.page.evaluate(writeRecords, [LIBRARY, { comparisons: [comparison] }] as const);
    await this.page.goto(`${this.browser.origin}compare.html#c/all/matrix`);
    await this.page.reload();
    await this.page.locator('[role=row] .row-head').first().waitFor();
  }
}

/** Sets the page of comparisons up for the tests of a file. */
export function comparePage(): ComparePage {
  const compare = new ComparePage();
  beforeAll(() => compare.start());
  afterAll(() => compare.browser?.close());
  return compare;
}
