import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Highlight as Kept } from '@/utils/library/types';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';

/** What a person sees when storage is full. */

const ADDRESS = `http://${JINGAN.host}${JINGAN.reply}`;

let server: Server;
let chromium: Chromium;
let page: Page;
let words: string;

beforeEach(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
  page = await chromium.context.newPage();
  await page.goto(ADDRESS);
  await page.locator(`${HOST} .legend`).waitFor();
  words = await page.evaluate(() => {
    const text = document.querySelector('#zoom')!.textContent!;
    return /(?<=[,，。])[\u4e00-\u9fff]{12,30}(?=[,，。])/.exec(text)![0];
  });
});
afterEach(async () => {
  await chromium.close();
  await server.close();
});

const notice = () => page.locator(`${HOST} .notice[role=status]`);
const painted = (): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('fuwen-hl-'))
      .flatMap(([, ranges]) => [...ranges].map(String)),
  );

const kept = async (): Promise<Kept[]> =>
  (await chromium.worker()).evaluate(
    () =>
      new Promise<Kept[]>((resolve, reject) => {
        const open = indexedDB.open('fuwen');
        open.addEventListener('error', () => reject(open.error!));
        open.addEventListener('success', () => {
          const all = open.result.transaction('highlights').objectStore('highlights').getAll();
          all.addEventListener('success', () => {
            open.result.close();
            resolve(all.result as Kept[]);
          });
        });
      }),
  );

/** Lets every write of the worker fail as a full disk makes it fail, or lets them pass again. */
async function fillDisk(full: boolean): Promise<void> {
  await (
    await chromium.worker()
  ).evaluate((isFull) => {
    const { prototype } = IDBObjectStore;
    const own = globalThis as unknown as { whole?: Pick<IDBObjectStore, 'add' | 'put'> };
    own.whole ??= { add: prototype.add, put: prototype.put };
    const fails = (): never => {
      throw new DOMException('no space left', 'QuotaExceededError');
    };
    Object.assign(prototype, isFull ? { add: fails, put: fails } : own.whole);
  }, full);
}

describe('a full disk', () => {
  it('is told, nothing counts as saved, and a retry saves once', async () => {
    await fillDisk(true);
    await page.evaluate(selectWords, words);
    await page.locator(`${HOST} .toolbar`).getByRole('button', { name: '绿色' }).click();
    await expect.poll(() => notice().innerText()).toContain('存储空间已满');
    expect(await painted()).toEqual([]);
    expect(await checkAxe(page, HOST)).toEqual([]);
    await fillDisk(false);
    expect(await kept()).toEqual([]);
    await notice().getByRole('button', { name: '重试' }).click();
    await expect.poll(painted).toEqual([words]);
    expect(await kept()).toHaveLength(1);
  });

  it('keeps what was typed in its field until the library has it', async () => {
    await page.evaluate(selectWords, words);
    await page.locator(`${HOST} .toolbar`).getByRole('button', { name: '高亮并写笔记' }).click();
    const editor = page.locator(`${HOST} .editor`);
    await editor.getByLabel('笔记').fill('写了很久的一段话');
    await fillDisk(true);
    await editor.getByRole('button', { name: '完成' }).click();
    await expect.poll(() => notice().innerText()).toContain('存储空间已满');
    expect(await editor.getByLabel('笔记').inputValue()).toBe('写了很久的一段话');
    await fillDisk(false);
    await editor.getByRole('button', { name: '完成' }).click();
    await editor.waitFor({ state: 'detached' });
    expect((await kept()).map(({ note }) => note)).toEqual(['写了很久的一段话']);
  });
});
