import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '@/utils/library/types';
import { writeRecords } from './helpers/records';
import { launchChromium, type Chromium } from './helpers/chromium';
import { saved, savedGold, seed } from './compare.seed';

const LIBRARY = 'fuwen';
const SET = ['shanghai-xuhui', 'beijing-haidian', 'chengdu-wuhou', 'nanjing-gulou'].map(
  (place) => `elderly-meals--${place}`,
);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The first of them once more, as it stood later: one figure differs. */
const NEWER = saved(
  SET[0]!,
  savedGold(SET[0]!).capture.text.replace('已建成社区长者食堂28家', '已建成社区长者食堂31家'),
  '2026-03-01T08:00:00.000Z',
);

let browser: Chromium;
let page: Page;
/** The interface's words in the language the browser speaks. */
const t = (key: string): Promise<string> =>
  page.evaluate(
    (name) =>
      (
        globalThis as unknown as { chrome: { i18n: { getMessage: (n: string) => string } } }
      ).chrome.i18n.getMessage(name),
    `compare_${key}`,
  );
const button = async (key: string) => page.getByRole('button', { name: await t(key), exact: true });
const view = async (name: string) =>
  page.getByRole('link', { name: await t(`view_${name}`), exact: true }).click();

/** The comparisons as stored. */
const stored = (): Promise<Comparison[]> =>
  page.evaluate(
    (name) =>
      new Promise<Comparison[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => {
          const db = opening.result;
          const all = db.transaction('comparisons').objectStore('comparisons').getAll();
          all.addEventListener('success', () => {
            db.close();
            resolve(all.result as Comparison[]);
          });
          all.addEventListener('error', () => reject(new Error(String(all.error))));
        });
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
      }),
    LIBRARY,
  );

async function axeFinds(): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

async function pick(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const { division } = savedGold(name).reply.details;
    const place = division!.slice(division!.indexOf('市') + 1).replace(/区$/, '');
    await page.locator('.choices li', { hasText: place }).getByRole('checkbox').check();
  }
}

beforeAll(async () => {
  browser = await launchChromium({ port: 9, width: 1440, height: 900 });
  page = await browser.context.newPage();
  await page.goto(`${browser.origin}compare.html#new`);
  await page.locator('.empty').waitFor();
  await seed(page, LIBRARY, SET.map(savedGold));
  await page.reload();
});
afterAll(() => browser?.close());

describe('comparison page', () => {
  it('finds replies by what was asked, and says when nothing is found', async () => {
    const search = page.getByRole('searchbox');
    const choices = page.locator('.choices li');
    // Two of the four call it so; no title does.
    await search.fill('助餐');
    await expect.poll(() => choices.count()).toBe(2);
    await page.locator('.choices .asked', { hasText: '助餐' }).first().waitFor();
    await search.fill('没有这样的词');
    await page.locator('.choices .empty').waitFor();
    await search.fill('');
    await expect.poll(() => choices.count()).toBe(SET.length);
  });

  it('proposes the replies to the same question', async () => {
    await pick(SET.slice(0, 1));
    await (await button('findSame')).click();
    await page.locator('.choices em').nth(2).waitFor();
    expect(await page.locator('.choices em').count()).toBe(3);
    expect(await axeFinds()).toEqual([]);
    await (await button('showAll')).click();
  });

  it('compares three replies in a matrix that a keyboard can walk', async () => {
    await pick(SET.slice(1, 3));
    // Pressed twice it makes one.
    await (await button('compareThem')).dblclick();
    await page.getByRole('grid').waitFor();
    expect(await stored()).toHaveLength(1);
    // The button that was pressed has gone: the focus goes to what has come.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.getByRole('columnheader').nth(3).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(4);
    await page.getByRole('columnheader').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const role = await page.evaluate(() => document.activeElement?.getAttribute('role'));
    expect(role).toBe('gridcell');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('corner');
    expect(await page.locator('.cell.none').count()).toBeGreaterThan(0);
    // What leaves the library has names for its rows, as the page has.
    const [kept] = await stored();
    expect(kept!.rows.filter(({ title }) => title === '')).toEqual([]);
    // On paper it says where its words come from.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sources li').allInnerTexts()).toHaveLength(3);
    expect(await page.locator('.sources').innerText()).toContain('[EB/OL]');
    await page.emulateMedia({ media: null });
    expect(await page.locator('.sources').isVisible()).toBe(false);
    expect(await axeFinds()).toEqual([]);
  });

  it('keeps what is typed in one field while another is being stored', async () => {
    await page.locator('.field.title input').fill('四区比较');
    await page.keyboard.press('Tab');
    await page.keyboard.type('各区怎样解决送餐上门？', { delay: 40 });
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await stored())[0]!)
      .toMatchObject({ title: '四区比较', question: '各区怎样解决送餐上门？' });
  });

  it('lets a person correct the alignment, and keeps it', async () => {
    const before = (await stored())[0]!;
    await page.locator('[role=row] .row-head').first().focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await panel.waitFor();
    const title = panel.getByLabel(await t('rowName'), { exact: true });
    await title.fill('E2E row');
    await title.press('Enter');
    await expect
      .poll(async () => (await stored())[0]!.rows.some((row) => row.title === 'E2E row'))
      .toBe(true);
    expect(await axeFinds()).toEqual([]);
    await panel
      .getByRole('button', { name: await t('ownRow'), exact: true })
      .first()
      .click();
    await expect.poll(async () => (await stored())[0]!.verdicts.length).toBe(1);
    const after = (await stored())[0]!;
    expect(after.rows.length).toBe(before.rows.length + 1);
    expect(await axeFinds()).toEqual([]);
    // The panel lies over the head of the page: the way back is said with what was done.
    await page
      .locator('.notice')
      .getByRole('button', { name: await t('undo') })
      .click();
    await expect.poll(async () => (await stored())[0]!.verdicts.length).toBe(0);
    await panel
      .getByRole('button', { name: await t('ownRow'), exact: true })
      .first()
      .click();
    await expect.poll(async () => (await stored())[0]!.verdicts.length).toBe(1);
    // In a narrow window nothing of the panel lies outside of it.
    await page.setViewportSize({ width: 390, height: 800 });
    expect((await panel.boundingBox())!.x).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Escape');
    await panel.first().waitFor({ state: 'detached' });
  });

  it('verdicts stand and rows stay when a fourth reply is added and the page reloaded', async () => {
    const before = (await stored())[0]!;
    await page.getByRole('link', { name: await t('addReplies'), exact: true }).click();
    await pick(SET.slice(3));
    await (await button('save')).click();
    await page.getByRole('columnheader').nth(4).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(5);
    await expect
      .poll(async () => (await stored())[0]!.rows.length)
      .toBeGreaterThan(before.rows.length);
    await page.reload();
    await page.getByRole('grid').waitFor();
    const after = (await stored())[0]!;
    expect(after.verdicts).toEqual(before.verdicts);
    expect(after.rows.slice(0, before.rows.length).map(({ id }) => id)).toEqual(
      before.rows.map(({ id }) => id),
    );
    for (const row of before.rows) {
      const now = after.rows.find(({ id }) => id === row.id)!;
      expect(now.members.slice(0, row.members.length)).toEqual(row.members);
      // What a person called it stays; the rules' own name goes with what they see.
      if (row.named) expect(now.title).toBe(row.title);
    }
    await page.getByText('E2E row').first().waitFor();
  });

  it('says why something is declined, and quotes a measure with its source', async () => {
    await page.locator('.chip.declined .slot.reason').first().click();
    const panel = page.getByRole('complementary');
    const reason = panel.locator('.chip.declined .slot.reason').first();
    await reason.waitFor();
    expect((await reason.innerText()).length).toBeGreaterThan(6);
    const member = panel.locator('.member').first();
    const words = await member.locator('.words').innerText();
    await member.getByRole('button', { name: '复制引文' }).click();
    await member.getByText('已复制').waitFor();
    const field = await browser.context.newPage();
    await field.setContent('<textarea autofocus></textarea>');
    await field.locator('textarea').focus();
    await field.keyboard.press('Control+V');
    const quoted = await field.locator('textarea').inputValue();
    await field.close();
    expect(quoted).toMatch(/^“.*”——.*《.*》.*http/s);
    expect(quoted).toContain(words.slice(0, 8));
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await panel.first().waitFor({ state: 'detached' });
  });

  it('undoes a correction', async () => {
    await page.locator('[role=row] .row-head').first().focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    const pin = panel.getByRole('button', { name: await t('pin'), exact: true });
    await pin.click();
    await expect.poll(() => pin.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await (await button('undo')).click();
    await expect
      .poll(async () => (await stored())[0]!.rows.some(({ pinned }) => pinned))
      .toBe(false);
  });

  it('keeps what two pages change, shows it in both, and says when it is gone', async () => {
    const address = page.url();
    const other = await browser.context.newPage();
    await other.goto(address);
    await other.locator('[role=row] .row-head').nth(1).focus();
    await other.keyboard.press('Enter');
    const name = other.getByRole('complementary').getByLabel(await t('rowName'), { exact: true });
    await name.fill('MY ROW');
    await name.press('Enter');
    await page.getByText('MY ROW').first().waitFor();
    await page.locator('.field.title input').fill('题目');
    await page.keyboard.press('Tab');
    await expect.poll(() => other.locator('.field.title input').inputValue()).toBe('题目');
    const [both] = await stored();
    expect(both!.title).toBe('题目');
    expect(both!.rows.some(({ title }) => title === 'MY ROW')).toBe(true);

    // A comparison of its own to be deleted.
    const copy = { ...both!, id: 'copy', title: 'copy' };
    await page.evaluate(writeRecords, [LIBRARY, { comparisons: [copy] }] as const);
    const [a, b] = [other, await browser.context.newPage()];
    for (const tab of [a, b]) {
      await tab.goto(`${browser.origin}compare.html#c/copy/matrix`);
      await tab.reload();
      await tab.getByRole('grid').waitFor();
    }
    const question = b.locator('.field.question input');
    await question.fill('还没存的问题');
    await a.getByRole('button', { name: await t('remove'), exact: true }).click();
    await b.getByText(await t('goneMeanwhile')).waitFor();
    await b.keyboard.press('Tab');
    await expect.poll(() => question.inputValue()).toBe('还没存的问题');
    await b.close();
    expect((await stored()).map(({ id }) => id)).toEqual([both!.id]);
    // It can be brought back where it was deleted, with all that was made of it.
    const back = a.locator('.newer').getByRole('button', { name: await t('undo'), exact: true });
    await back.waitFor();
    expect(await back.evaluate((one) => one === document.activeElement)).toBe(true);
    await back.click();
    await a.getByRole('grid').waitFor();
    expect((await stored()).find(({ id }) => id === 'copy')!.rows).toEqual(both!.rows);
    await a.getByRole('button', { name: await t('remove'), exact: true }).click();
    await back.waitFor();
    await a.close();
    expect((await stored()).map(({ id }) => id)).toEqual([both!.id]);
  });

  it('shows replies side by side, and charts with their tables and files', async () => {
    await view('side');
    await page.locator('.level').nth(5).waitFor();
    expect(await page.locator('.difference').first().innerText()).not.toBe('');
    expect(await axeFinds()).toEqual([]);
    await view('charts');
    await page.locator('.chart svg').nth(2).waitFor();
    await page.locator('.chart summary').first().click();
    expect(await page.locator('.chart table').first().locator('tbody tr').count()).toBe(4);
    expect(await axeFinds()).toEqual([]);
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
    await page.goto(`${browser.origin}compare.html#versions/reply-${SET[0]!}`);
    await page.reload();
    await expect.poll(() => page.locator('.diff ins').allInnerTexts()).toContain('31');
    expect(await page.locator('.diff del').allInnerTexts()).toContain('28');
    expect(await axeFinds()).toEqual([]);
  });

  it('keeps to the captures that were compared until a person goes over to the newer one', async () => {
    const [before] = await stored();
    await page.goto(`${browser.origin}compare.html#c/${before!.id}/matrix`);
    const go = await button('useNewer');
    await go.waitFor();
    expect((await stored())[0]!.verdicts).toEqual(before!.verdicts);
    await go.click();
    // What has the same words keeps its place at once; the measure that changed comes when rows are aligned anew.
    const ofNewer = async (): Promise<number> =>
      (await stored())[0]!.rows
        .flatMap(({ members }) => members)
        .filter(({ captureId }) => captureId === NEWER.capture.id).length;
    await expect.poll(ofNewer).toBe(NEWER.capture.reading.measures.length);
    expect((await stored())[0]!.rows.some(({ title }) => title === 'E2E row')).toBe(true);
  });

  /** The evidence of every follow-up that has been committed. */
  const storedEvidence = (): Promise<string[]> =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('fuwen');
          opening.addEventListener('error', () => reject(opening.error!));
          opening.addEventListener('success', () => {
            const all = opening.result.transaction('followUps').objectStore('followUps').getAll();
            all.addEventListener('success', () => {
              opening.result.close();
              resolve((all.result as { evidence: string }[]).map(({ evidence }) => evidence));
            });
          });
        }),
    );

  it('lists deadlines and keeps what became of them', async () => {
    await page.goto(`${browser.origin}compare.html#deadlines`);
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
    await first.locator('select').selectOption('kept');
    const kept = page.locator('.promise.kept');
    const evidence = kept.getByLabel(await t('evidence'), { exact: true });
    await evidence.fill('2025年年报第12页');
    await evidence.press('Enter');
    await expect.poll(storedEvidence).toEqual(['2025年年报第12页']);
    await page.reload();
    await expect.poll(() => evidence.inputValue()).toBe('2025年年报第12页');
    await page.locator('.promise.kept').waitFor();
    expect(await axeFinds()).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      (await button('calendar')).click(),
    ]);
    const ics = readFileSync(await download.path(), 'utf8');
    expect(ics.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(ics.match(/BEGIN:VEVENT/g)!.length).toBe(await page.locator('.promise').count());
  });

  it('names a reply that was deleted from the library, and can leave it out', async () => {
    const [before] = await stored();
    await page.goto(`${browser.origin}library.html`);
    await page.locator('.card', { hasText: '武侯' }).getByRole('checkbox').check();
    await page.locator('.bulk button.danger').click();
    const told = await page.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { i18n: { getMessage: (name: string, parts: string[]) => string } };
        }
      ).chrome.i18n.getMessage('library_removedCompared', ['1', '1']),
    );
    await page.getByText(told).waitFor();
    await page.goto(`${browser.origin}compare.html#c/${before!.id}/matrix`);
    const away = page.locator('.away');
    await away.waitFor();
    expect(await away.innerText()).toContain('武侯');
    expect(await page.getByRole('columnheader').count()).toBe(SET.length);
    // Its measures keep their places, for the deletion may be undone.
    const members = (all: Comparison[]) => all[0]!.rows.flatMap((row) => row.members).length;
    expect(members(await stored())).toBe(members([before!]));
    await (await button('leaveOut')).click();
    await away.waitFor({ state: 'detached' });
    await expect.poll(async () => (await stored())[0]!.replyIds.length).toBe(SET.length - 1);
  });
});
