import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { fixtures, JINGAN } from './helpers/pages';
import { activeTab } from './helpers/tabs';
import { serve, type Server } from './helpers/server';

/** A reply leaves the panel as a file, in the format chosen, with a preview beforehand. */

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

it('exports the reply being read', async () => {
  const page = await chromium.context.newPage();
  await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await page.locator('fuwen-layer .legend').waitFor();
  const tab = await activeTab(chromium, page);
  const panel = await chromium.context.newPage();
  await panel.goto(`${chromium.origin}sidepanel.html?tab=${tab}`);
  await panel.locator('.open-export').click();
  // A workbook shows its rows as a table would hold them.
  await expect
    .poll(() => panel.locator('dialog.export pre').innerText())
    .toContain('record,id,text');
  await panel.locator('dialog.export select').selectOption('csvLong');
  await expect
    .poll(() => panel.locator('dialog.export pre').innerText())
    .toContain('record,id,text,start,end');
  expect(await checkAxe(panel)).toEqual([]);
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.locator('dialog.export .primary').click(),
  ]);
  const rows = parse(readFileSync(await download.path()), { columns: true, bom: true }) as Record<
    string,
    string
  >[];
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.every(({ record }) => record === 'measure')).toBe(true);
  expect(download.suggestedFilename()).toMatch(/-\d{4}-\d{2}-\d{2}\.csv$/);
  await panel.locator('dialog.export').first().waitFor({ state: 'detached' });
});
