import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { comparePage } from './helpers/compare-page';

/** The order of a comparison's columns is a person's, on the page and in what leaves it. */

const compare = comparePage();

it('a column is moved by keys, stays where it was put, and leaves in that order', async () => {
  await compare.openAll();
  const { page } = compare;
  const heads = () => page.locator('.column strong').allInnerTexts();
  const before = await heads();
  expect(before).toHaveLength(4);
  await page.getByRole('columnheader').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.ariaLabel ?? '');
  const right = await compare.t('moveRight', before[0]!);
  expect(await focused()).toBe(right);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const order = [before[1]!, before[2]!, before[0]!, before[3]!];
  await expect.poll(heads).toEqual(order);
  // The button goes with its column and can be pressed again.
  expect(await focused()).toBe(right);
  expect(await page.locator('.notice').innerText()).toContain(
    await compare.t('columnMoved', before[0]!, '3', '4'),
  );
  await page.keyboard.press('Enter');
  await expect.poll(heads).toEqual([before[1], before[2], before[3], before[0]]);
  expect(await focused()).toBe(right);
  // There is no further: nothing happens, and the focus stays.
  await page.keyboard.press('Enter');
  expect(await focused()).toBe(right);
  expect(await compare.axeFinds()).toEqual([]);
  const sizes = await page
    .locator('.moves button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  for (const { width, height } of sizes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  // The head is called by its words alone.
  const last = page.getByRole('columnheader').last();
  await expect.poll(() => last.getAttribute('aria-labelledby')).not.toBeNull();
  expect(await page.getByRole('columnheader', { name: right }).count()).toBe(0);

  await (await compare.button('undo')).first().click();
  await expect.poll(heads).toEqual(order);
  // The cells have gone with their heads.
  const cells = await page.locator('[role=row]').nth(1).locator('[role=gridcell]').count();
  expect(cells).toBe(4);
  await page.reload();
  await page.locator('[role=row] .row-head').first().waitFor();
  expect(await heads()).toEqual(order);

  await page.locator('.open-export').click();
  await page.locator('dialog.export select').selectOption('xlsx');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog.export .primary').click(),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(await download.path())).buffer);
  const head = workbook.getWorksheet('matrix')!.getRow(1).values as string[];
  expect(head.slice(2)).toEqual(order);
});

it('a head with its buttons fits a narrow window, and paper has no buttons', async () => {
  const { page } = compare;
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 800 });
  const boxes = await page.locator('.column').evaluateAll((all) =>
    all.map((one) => ({
      inside: one.scrollWidth <= one.clientWidth,
      height: one.getBoundingClientRect().height,
    })),
  );
  for (const { inside, height } of boxes) {
    expect(inside).toBe(true);
    expect(height).toBeLessThanOrEqual(120);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.moves').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
});
