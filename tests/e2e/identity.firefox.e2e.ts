import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from './helpers/bundle';
import { launchFirefox, type Firefox } from './helpers/firefox';
import { differences } from './helpers/identity';
import { serve, type Server } from './helpers/server';

declare const readAll: (texts: string) => string;

/** Texts a message: the protocol takes its time over long ones. */
const BATCH = 8;
const PAGE = '<!doctype html><meta charset="utf-8"><title>Engine</title><script src="/engine.js">';

let server: Server;
let firefox: Firefox;
beforeAll(async () => {
  const code = await bundle('tests/e2e/identity.page.ts');
  server = await serve((_, path) =>
    path === '/engine.js'
      ? { body: code, type: 'text/javascript; charset=utf-8' }
      : { body: `${PAGE}</script>` },
  );
  firefox = await launchFirefox({ port: server.port });
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

it('reads every bundled text in the same bytes as Node (Firefox)', async () => {
  const page = await firefox.browser.newPage();
  await page.goto('http://engine.example/');
  const ask = async (texts: string): Promise<string> => {
    const all = JSON.parse(texts) as string[];
    const readings: string[] = [];
    for (let at = 0; at < all.length; at += BATCH) {
      const given = JSON.stringify(all.slice(at, at + BATCH));
      const answer = await page.evaluate((batch) => readAll(batch), given);
      readings.push(...(JSON.parse(answer) as string[]));
    }
    return JSON.stringify(readings);
  };
  expect(await differences(ask)).toEqual([]);
  await page.close();
});
