import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparePage, LIBRARY, SET } from './helpers/compare-page';
import { writeRecords } from './helpers/records';

/** Replies are chosen and laid side by side in a matrix, which a person corrects. */

const compare = comparePage();
let page: Page;
beforeAll(() => {
  page = compare.page;
});

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
    await compare.pick(SET.slice(0, 1));
    await (await compare.button('findSame')).click();
    await page.locator('.choices em').nth(2).waitFor();
    expect(await page.locator('.choices em').count()).toBe(3);
    expect(await compare.axeFinds()).toEqual([]);
    await (await compare.button('showAll')).click();
  });

  it('compares three replies in a matrix that a keyboard can walk', async () => {
    await compare.pick(SET.slice(1, 3));
    // Pressed twice it makes one.
    await (await compare.button('compareThem')).dblclick();
    await page.getByRole('grid').waitFor();
    expect(await compare.stored()).toHaveLength(1);
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
    const [kept] = await compare.stored();
    expect(kept!.rows.filter(({ title }) => title === '')).toEqual([]);
    // On paper it says where its words come from.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sources li').allInnerTexts()).toHaveLength(3);
    expect(await page.locator('.sources').innerText()).toContain('[EB/OL]');
    await page.emulateMedia({ media: null });
    expect(await page.locator('.sources').isVisible()).toBe(false);
    expect(await compare.axeFinds()).toEqual([]);
  });

  it('keeps what is typed in one field while another is being stored', async () => {
    await page.locator('.field.title input').fill('四区比较');
    await page.keyboard.press('Tab');
    await page.keyboard.type('各区怎样解决送餐上门？', { delay: 40 });
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await compare.stored())[0]!)
      .toMatchObject({ title: '四区比较', question: '各区怎样解决送餐上门？' });
  });

  it('lets a person correct the alignment, and keeps it', async () => {
    const before = (await compare.stored())[0]!;
    await page.locator('[role=row] .row-head').first().focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary');
    await panel.waitFor();
    const title = panel.getByLabel(await compare.t('rowName'), { exact: true });
    await title.fill('E2E row');
    await title.press('Enter');
    await expect
      .poll(async () => (await compare.stored())[0]!.rows.some((row) => row.title === 'E2E row'))
      .toBe(true);
    expect(await compare.axeFinds()).toEqual([]);
    await panel
      .getByRole('button', { name: await compare.t('ownRow'), exact: true })
      .first()
      .click();
    await expect.poll(async () => (await compare.stored())[0]!.verdicts.length).toBe(1);
    const after = (await compare.stored())[0]!;
    expect(after.rows.length).toBe(before.rows.length + 1);
    expect(await compare.axeFinds()).toEqual([]);
    // The panel lies over the head of the page: the way back is said with what was done.
    await page
      .locator('.notice')
      .getByRole('button', { name: await compare.t('undo') })
      .click();
    await expect.poll(async () => (await compare.stored())[0]!.verdicts.length).toBe(0);
    await panel
      .getByRole('button', { name: await compare.t('ownRow'), exact: true })
      .first()
      .click();
    await expect.poll(async () => (await compare.stored())[0]!.verdicts.length).toBe(1);
    // In a narrow window nothing of the panel lies outside of it.
    await page.setViewportSize({ width: 390, height: 800 });
    expect((await panel.boundingBox())!.x).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('Escape');
    await panel.first().waitFor({ state: 'detached' });
  });

  it('verdicts stand and rows stay when a fourth reply is added and the page reloaded', async () => {
    const before = (await compare.stored())[0]!;
    await page.getByRole('link', { name: await compare.t('addReplies'), exact: true }).click();
    await compare.pick(SET.slice(3));
    await (await compare.button('save')).click();
    await page.getByRole('columnheader').nth(4).waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(5);
    await expect
      .poll(async () => (await compare.stored())[0]!.rows.length)
      .toBeGreaterThan(before.rows.length);
    await page.reload();
    await page.getByRole('grid').waitFor();
    const after = (await compare.stored())[0]!;
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
    const field = await compare.browser.context.newPage();
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
    const pin = panel.getByRole('button', { name: await compare.t('pin'), exact: true });
    await pin.click();
    await expect.poll(() => pin.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    await (await compare.button('undo')).click();
    await expect
      .poll(async () => (await compare.stored())[0]!.rows.some(({ pinned }) => pinned))
      .toBe(false);
  });

  it('keeps what two pages change, shows it in both, and says when it is gone', async () => {
    const address = page.url();
    const other = await compare.browser.context.newPage();
    await other.goto(address);
    await other.locator('[role=row] .row-head').nth(1).focus();
    await other.keyboard.press('Enter');
    const name = other
      .getByRole('complementary')
      .getByLabel(await compare.t('rowName'), { exact: true });
    await name.fill('MY ROW');
    await name.press('Enter');
    await page.getByText('MY ROW').first().waitFor();
    await page.locator('.field.title input').fill('题目');
    await page.keyboard.press('Tab');
    await expect.poll(() => other.locator('.field.title input').inputValue()).toBe('题目');
    const [both] = await compare.stored();
    expect(both!.title).toBe('题目');
    expect(both!.rows.some(({ title }) => title === 'MY ROW')).toBe(true);

    // A comparison of its own to be deleted.
    const copy = { ...both!, id: 'copy', title: 'copy' };
    await page.evaluate(writeRecords, [LIBRARY, { comparisons: [copy] }] as const);
    const [a, b] = [other, await compare.browser.context.newPage()];
    for (const tab of [a, b]) {
      await tab.goto(`${compare.browser.origin}compare.html#c/copy/matrix`);
      await tab.reload();
      await tab.getByRole('grid').waitFor();
    }
    const question = b.locator('.field.question input');
    await question.fill('还没存的问题');
    await a.getByRole('button', { name: await compare.t('remove'), exact: true }).click();
    await b.getByText(await compare.t('goneMeanwhile')).waitFor();
    await b.keyboard.press('Tab');
    await expect.poll(() => question.inputValue()).toBe('还没存的问题');
    await b.close();
    expect((await compare.stored()).map(({ id }) => id)).toEqual([both!.id]);
    // It can be brought back where it was deleted, with all that was made of it.
    const back = a
      .locator('.newer')
      .getByRole('button', { name: await compare.t('undo'), exact: true });
    await back.waitFor();
    expect(await back.evaluate((one) => one === document.activeElement)).toBe(true);
    await back.click();
    await a.getByRole('grid').waitFor();
    expect((await compare.stored()).find(({ id }) => id === 'copy')!.rows).toEqual(both!.rows);
    await a.getByRole('button', { name: await compare.t('remove'), exact: true }).click();
    await back.waitFor();
    await a.close();
    expect((await compare.stored()).map(({ id }) => id)).toEqual([both!.id]);
  });
});
