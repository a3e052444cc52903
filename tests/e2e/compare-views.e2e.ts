import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Comparison, FollowUp } from '@/utils/library/types';
import { saved, savedGold, seed } from './compare.seed';
import { comparePage, LIBRARY, SET } from './helpers/compare-page';
import { readRecords, writeRecords } from './helpers/records';

/** A comparison as it is read: side by side, in charts, by its deadlines, and as its replies change and go. */

/** The first of them once more, as it stood later: one figure differs. */
const NEWER = saved(
  SET[0]!,
  savedGold(SET[0]!).capture.text.replace('已建成社区长者食堂28家', '已建成社区长者食堂31家'),
  '2026-03-01T08:00:00.000Z',
);

const compare = comparePage();
let page: Page;
beforeAll(async () => {
  page = compare.page;
  await compare.openAll();
});

describe('a comparison', () => {
  it('shows replies side by side, and charts with their tables and files', async () => {
    await compare.view('side');
    await page.locator('.level').nth(5).waitFor();
    expect(await page.locator('.difference').first().innerText()).not.toBe('');
    expect(await compare.axeFinds()).toEqual([]);
    await compare.view('charts');
    await page.locator('.chart svg').nth(2).waitFor();
    await page.locator('.chart summary').first().click();
    expect(await page.locator('.chart table').first().locator('tbody tr').count()).toBe(4);
    expect(await compare.axeFinds()).toEqual([]);
    for (const kind of ['SVG', 'PNG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.chart-actions button', { hasText: kind }).first().click(),
      ]);
      const bytes = readFileSync(await download.path());
      const head = kind === 'SVG' ? '<svg' : '\u0089PNG';
      expect(bytes.subarray(0, 4).toString('latin1')).toBe(head);
    }
  });

  it('tells what changed between two captures of one reply', async () => {
    await seed(page, LIBRARY, [NEWER]);
    await page.goto(`${compare.browser.origin}compare.html#versions/reply-${SET[0]!}`);
    await page.reload();
    await expect.poll(() => page.locator('.diff ins').allInnerTexts()).toContain('31');
    expect(await page.locator('.diff del').allInnerTexts()).toContain('28');
    expect(await compare.axeFinds()).toEqual([]);
  });

  it('keeps to the captures that were compared until a person goes over to the newer one', async () => {
    const [{ rows, ...rest }] = (await compare.stored()) as [Comparison];
    const before = {
      ...rest,
      rows: [{ ...rows[0]!, title: 'E2E row', named: true }, ...rows.slice(1)],
    };
    await page.evaluate(writeRecords, [LIBRARY, { comparisons: [before] }] as const);
    await page.goto(`${compare.browser.origin}compare.html#c/${before.id}/matrix`);
    const go = await compare.button('useNewer');
    await go.waitFor();
    expect((await compare.stored())[0]!.verdicts).toEqual(before.verdicts);
    await go.click();
    // What has the same words keeps its place at once; the measure that changed comes when rows are aligned anew.
    const ofNewer = async (): Promise<number> =>
      (await compare.stored())[0]!.rows
        .flatMap(({ members }) => members)
        .filter(({ captureId }) => captureId === NEWER.capture.id).length;
    await expect.poll(ofNewer).toBe(NEWER.capture.reading.measures.length);
    expect((await compare.stored())[0]!.rows.some(({ title }) => title === 'E2E row')).toBe(true);
  });

  it('lists deadlines and keeps what became of them', async () => {
    await page.goto(`${compare.browser.origin}compare.html#deadlines`);
    await page.reload();
    const first = page.locator('.promise').first();
    await first.waitFor();
    // One district of many: the list and what it counts follow.
    const search = page.getByRole('searchbox');
    const due = page.locator('.promise');
    const all = await due.count();
    await search.fill('海淀');
    await expect.poll(() => due.count()).toBeLessThan(all);
    expect(new Set(await due.locator('strong').allInnerTexts())).toEqual(new Set(['海淀']));
    await search.fill('');
    await expect.poll(() => due.count()).toBe(all);
    const coder = { key: 'coder', value: '王晓' };
    await page.evaluate(writeRecords, [LIBRARY, { meta: [coder] }] as const);
    await first.locator('select').selectOption('kept');
    const kept = page.locator('.promise.kept');
    const evidence = kept.getByLabel(await compare.t('evidence'), { exact: true });
    await evidence.fill('2025年年报第12页');
    await evidence.press('Enter');
    await expect
      .poll(async () =>
        (await page.evaluate(readRecords<FollowUp>, 'followUps')).map((one) => one.evidence),
      )
      .toEqual(['2025年年报第12页']);
    await page.reload();
    await expect.poll(() => evidence.inputValue()).toBe('2025年年报第12页');
    await page
      .locator('.promise.kept')
      .getByText(await compare.t('saidBy', '王晓'))
      .waitFor();
    expect(await compare.axeFinds()).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (await compare.button('calendar')).click(),
    ]);
    const ics = readFileSync(await download.path(), 'utf8');
    expect(ics.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(ics.match(/BEGIN:VEVENT/g)!.length).toBe(await page.locator('.promise').count());
  });

  it('names a reply that was deleted from the library, and can leave it out', async () => {
    const [before] = await compare.stored();
    await page.goto(`${compare.browser.origin}library.html`);
    await page.locator('.card', { hasText: '武侯' }).getByRole('checkbox').check();
    await page.locator('.bulk button.danger').click();
    const told = await compare.t('library_removedCompared', '1', '1');
    await page.getByText(told).waitFor();
    await page.goto(`${compare.browser.origin}compare.html#c/${before!.id}/matrix`);
    const away = page.locator('.away');
    await away.waitFor();
    expect(await away.innerText()).toContain('武侯');
    expect(await page.getByRole('columnheader').count()).toBe(SET.length);
    // Its measures keep their places, for the deletion may be undone.
    const members = (all: readonly Comparison[]) =>
      all[0]!.rows.flatMap((row) => row.members).length;
    expect(members(await compare.stored())).toBe(members([before!]));
    await (await compare.button('leaveOut')).click();
    await away.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await compare.stored())[0]!.replyIds.length)
      .toBe(SET.length - 1);
  });
});
