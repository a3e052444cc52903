import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from './helpers/bundle';
import { launchFirefox, type Firefox } from './helpers/firefox';
import { differences } from './helpers/identity';

declare const readAll: (texts: string) => string;

let firefox: Firefox;
beforeAll(async () => {
  firefox = await launchFirefox({ port: 9 });
});
afterAll(() => firefox?.close());

it('reads every bundled text in the same bytes as Node (Firefox)', async () => {
  const page = await firefox.browser.newPage();
  // Firefox does not report that a page of an extension has loaded: what it shows tells.
  const opening = page
    .goto(`${firefox.origin}compare.html`, { timeout: 0 })
    .then(() => 'loaded', String);
  await page.waitForSelector('.home .empty');
  await page.evaluate(await bundle('tests/e2e/identity.page.ts'));
  expect(await differences((texts) => page.evaluate((given) => readAll(given), texts))).toEqual([]);
  await page.close();
  await opening;
});
