import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from './helpers/bundle';
import { launchChromium, type Chromium } from './helpers/chromium';
import { differences } from './helpers/identity';

declare const readAll: (texts: string) => string;

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({ port: 9 });
});
afterAll(() => chromium?.close());

it('reads every bundled text in the same bytes as Node (Chromium)', async () => {
  const page = await chromium.context.newPage();
  await page.goto(`${chromium.origin}manifest.json`);
  await page.evaluate(await bundle('tests/e2e/identity.page.ts'));
  expect(await differences((texts) => page.evaluate((given) => readAll(given), texts))).toEqual([]);
});
