import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleLibrary } from '../fixtures/library/sample';
import { json } from '@/utils/export/json';
import { sourceOf } from '@/utils/export/source';
import type { Code } from '@/utils/library/types';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { fixtures } from './helpers/pages';
import { readRecords } from './helpers/records';
import { serve, type Server } from './helpers/server';

/** A library comes in by a file that is seen first, and leaves whole. */

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

const OPTIONS = { generatedAt: '2026-11-24T09:00:00.000Z', contacts: true, version: '0.1.0' };

it('imports after a look, exports the same records', async () => {
  const parts: BlobPart[] = [];
  for await (const chunk of json(sourceOf(sampleLibrary()), OPTIONS)) parts.push(chunk);
  const buffer = Buffer.from(await new Blob(parts).arrayBuffer());

  const page = await chromium.context.newPage();
  await page.goto(`${chromium.origin}library.html#/exchange`);
  const read = async (): Promise<void> => {
    await page
      .locator('.exchange input[type=file]')
      .setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer });
    await page.locator('.plan').waitFor();
    expect(await checkAxe(page)).toEqual([]);
    await page.locator('.plan button').click();
    await page.locator('.plan').first().waitFor({ state: 'detached' });
  };
  await read();
  // Another file that is only looked at takes nothing of the way back.
  await page
    .locator('.exchange input[type=file]')
    .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await page.locator('.plan').waitFor();
  await page.locator('.done').getByRole('button', { name: '撤销' }).click();
  await page.locator('.done', { hasText: '已撤销导入' }).waitFor();
  expect(await page.evaluate(readRecords, 'replies')).toEqual([]);
  await read();

  await page.locator('.exchange section button').first().click();
  await page.locator('dialog.export select').selectOption('json');
  await page.locator('dialog.export .check input').check();
  // Cancelled, nothing is saved and nothing is said to have failed; the dialog stays for another try.
  let saved = 0;
  page.on('download', () => saved++);
  await page.locator('dialog.export').evaluate((dialog) => {
    const [cancel, save] = dialog.querySelectorAll<HTMLButtonElement>('.export-buttons button');
    save!.click();
    cancel!.click();
  });
  await page.locator('dialog.export progress').first().waitFor({ state: 'detached' });
  expect(await page.locator('dialog.export .failure').innerText()).toBe('');
  expect(saved).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog.export .primary').click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    bundles: { reply: { id: string }; highlights: unknown[] }[];
  };
  const ids = sampleLibrary().replies.map(({ id }) => id);
  expect(file.bundles.map(({ reply }) => reply.id).toSorted()).toEqual(ids.toSorted());
  expect(file.bundles.flatMap(({ highlights }) => highlights)).toHaveLength(
    sampleLibrary().highlights.length,
  );
});

it('what was changed later here stays, unless the file’s is wanted', async () => {
  const page = await chromium.context.newPage();
  await page.goto(`${chromium.origin}library.html#/exchange`);
  const library = sampleLibrary();
  const [code, ...others] = library.codes;
  const read = async (codes: typeof library.codes): Promise<void> => {
    const parts: BlobPart[] = [];
    for await (const chunk of json(sourceOf({ ...library, codes }), OPTIONS)) parts.push(chunk);
    const buffer = Buffer.from(await new Blob(parts).arrayBuffer());
    await page
      .locator('.exchange input[type=file]')
      .setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer });
    await page.locator('.plan').waitFor();
  };
  const write = page.getByRole('button', { name: '写入资料库' });
  const name = async (): Promise<string | undefined> =>
    (await page.evaluate(readRecords<Code>, 'codes')).find(({ id }) => id === code!.id)?.name;

  await read([{ ...code!, name: '后来的名称', version: code!.version + 1 }, ...others]);
  await write.click();
  await expect.poll(name).toBe('后来的名称');
  await page.locator('.plan').waitFor({ state: 'detached' });

  await read(library.codes);
  await page.getByText('另有 1 条在本机改得更晚').waitFor();
  expect(await write.isDisabled()).toBe(true);
  expect(await checkAxe(page)).toEqual([]);
  await page.getByLabel('这些也改用文件里的').check();
  await write.click();
  await expect.poll(name).toBe(code!.name);
  await page.close();
});

it('a damaged file is told by name, and changes nothing', async () => {
  const page = await chromium.context.newPage();
  await page.goto(`${chromium.origin}library.html#/exchange`);
  await page.locator('.exchange input[type=file]').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await page.locator('.plan li').first().waitFor();
  // It brings nothing: there is nothing to agree to.
  expect(await page.locator('.plan button').count()).toBe(0);
});

it('replies that are saved from the same address are met by it, and nothing is lost', async () => {
  const parts: BlobPart[] = [];
  for await (const chunk of json(sourceOf(sampleLibrary()), OPTIONS)) parts.push(chunk);
  // What another library would have saved: no id is the same.
  const other = (await new Blob(parts).text()).replaceAll('"00000000-', '"11111111-');
  const page = await chromium.context.newPage();
  await page.goto(`${chromium.origin}library.html#/exchange`);
  await page.locator('.exchange input[type=file]').setInputFiles({
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(other),
  });
  await page.getByText('其中 2 份答复的网址在本机已存').waitFor();
  expect(await page.locator('.plan tbody tr').first().innerText()).toBe('答复\t0\t2\t0');
  expect(await checkAxe(page)).toEqual([]);
  await page.getByRole('button', { name: '写入资料库' }).click();
  await page.locator('.plan').waitFor({ state: 'detached' });
  const replies = await page.evaluate(readRecords<{ id: string }>, 'replies');
  const captures = await page.evaluate(readRecords<{ replyId: string }>, 'captures');
  const here = sampleLibrary().replies.map(({ id }) => id);
  expect(replies.map(({ id }) => id).toSorted()).toEqual(here);
  expect(captures.map(({ replyId }) => replyId).toSorted()).toEqual(here.flatMap((id) => [id, id]));
  await page.close();
});
