import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describe as selectorsOf } from '@/utils/anchor';
import { random } from '../seeded';
import type { Highlight as Kept } from '@/utils/library/types';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { HOST, showsKept } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';
import { worldOf } from './helpers/worlds';
import { readRecords } from './helpers/records';

/** What a person sees when storage is full, and what is kept when the worker is stopped. */

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

/** Every highlight that the library holds, read in a page of its own: the worker may be gone. */
async function kept(): Promise<Kept[]> {
  const own = await chromium.context.newPage();
  await own.goto(`${chromium.origin}manifest.json`);
  const all = await own.evaluate(readRecords<Kept>, 'highlights');
  await own.close();
  await page.bringToFront();
  return all;
}

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
    await page.waitForFunction(showsKept, [words]);
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

  describe('and a note that is left by Escape', () => {
    const NOTE = '写了很久的一段话';
    const left = () => page.locator('fuwen-unsaved textarea');
    beforeEach(async () => {
      await page.evaluate(selectWords, words);
      await page.locator(`${HOST} .toolbar`).getByRole('button', { name: '高亮并写笔记' }).click();
      const editor = page.locator(`${HOST} .editor`);
      await editor.getByLabel('笔记').fill(NOTE);
      await fillDisk(true);
      await page.keyboard.press('Escape');
      await editor.waitFor({ state: 'detached' });
    });

    it('stays in sight whatever is done next', async () => {
      await expect.poll(() => notice().innerText()).toContain('存储空间已满');
      await notice().getByRole('button', { name: '关闭' }).click();
      await page.keyboard.press('Alt+Shift+S');
      await expect.poll(() => notice().innerText()).toContain('存储空间已满');
      expect(await left().inputValue()).toBe(NOTE);
      expect(await checkAxe(page, 'fuwen-unsaved')).toEqual([]);
    });

    it('is saved by a retry, and no longer shown as unsaved', async () => {
      await expect.poll(() => left().count()).toBe(1);
      await fillDisk(false);
      await notice().getByRole('button', { name: '重试' }).click();
      await left().waitFor({ state: 'detached' });
      expect((await kept()).map(({ note }) => note)).toEqual([NOTE]);
    });
  });
});

describe('a worker that is stopped between message and commit', () => {
  const TIMES = 200;
  /** Milliseconds after the message within which it is stopped: before, during and after the work. */
  const WITHIN = 30;

  it(`${TIMES} times: nothing that was reported is missing, nothing is kept twice`, async () => {
    await page.keyboard.press('Alt+Shift+S');
    await notice().waitFor();
    const world = await worldOf(page, chromium.origin);
    const send = async (type: string, data: object): Promise<{ [key: string]: unknown } | null> =>
      JSON.parse(
        await world.run(
          `chrome.runtime.sendMessage(${JSON.stringify({ id: 1, type, data, timestamp: 1 })})
            .then((answer) => JSON.stringify(answer?.res ?? null), () => 'null')`,
        ),
      ) as { [key: string]: unknown } | null;
    const saved = (await send('readPage', { url: ADDRESS, text: '' })) as unknown as {
      reply: { id: string; captureId: string };
      sha256: string;
    };
    const text = await page.evaluate(() => document.querySelector('#zoom')!.textContent!);
    const devtools = await chromium.context.browser()!.newBrowserCDPSession();
    const stop = async (): Promise<number> => {
      const { targetInfos } = await devtools.send('Target.getTargets');
      const workers = targetInfos.filter(({ type }) => type === 'service_worker');
      for (const { targetId } of workers) await devtools.send('Target.closeTarget', { targetId });
      return workers.length;
    };
    const chance = random(7);
    const reported: unknown[] = [];
    let [stopped, silent] = [0, 0];
    for (let i = 0; stopped < TIMES; i++) {
      const draft = {
        key: crypto.randomUUID(),
        replyId: saved.reply.id,
        captureId: saved.reply.captureId,
        selectors: selectorsOf(text, { start: i, end: i + 12 }, [], saved.sha256),
        colour: 'green',
        codes: [],
        tags: [],
        note: `第${i}条`,
        origin: 'selection',
      };
      const first = send('addHighlight', draft);
      await new Promise((resolve) => setTimeout(resolve, chance() * WITHIN));
      stopped += await stop();
      let answer = await first;
      if (answer === null) silent++;
      // As the page does: the same command again until it is answered.
      for (let again = 0; answer === null && again < 20; again++)
        answer = await send('addHighlight', draft);
      reported.push(answer?.['id']);
    }
    console.info(`${reported.length} highlights, stopped ${stopped} times, ${silent} answers lost`);
    expect(silent).toBeGreaterThan(0);
    const all = await kept();
    expect(all.map(({ id }) => id).toSorted()).toEqual(reported.toSorted());
    expect(new Set(all.map(({ note }) => note)).size).toBe(reported.length);
  }, 400_000);
});

describe('a library of a newer version', () => {
  const NEWER = 990;

  it('is not opened, and says so before anything is typed and on its own page', async () => {
    const library = await chromium.context.newPage();
    await library.goto(`${chromium.origin}manifest.json`);
    const version = (wanted?: number): Promise<number> =>
      library.evaluate(
        (at) =>
          new Promise<number>((resolve, reject) => {
            const open = indexedDB.open('fuwen', at);
            open.addEventListener('error', () => reject(open.error!));
            open.addEventListener('success', () => {
              open.result.close();
              resolve(open.result.version);
            });
          }),
        wanted,
      );
    expect(await version(NEWER)).toBe(NEWER);
    await page.reload();
    await page.locator(`${HOST} .legend`).waitFor();
    await page.evaluate(selectWords, words);
    await expect
      .poll(async () => (await page.locator(`${HOST} .notice`).allInnerTexts()).join(''))
      .toContain('请先更新扩展');
    expect(await page.locator(`${HOST} .toolbar`).count()).toBe(0);
    expect(await painted()).toEqual([]);
    await library.goto(`${chromium.origin}library.html`);
    await expect.poll(() => library.locator('.state').innerText()).toContain('请更新扩展');
    expect(await checkAxe(library)).toEqual([]);
    await library.goto(`${chromium.origin}manifest.json`);
    expect(await version()).toBe(NEWER);
  });
});
