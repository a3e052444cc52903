import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIREFOX_BUILD, launchFirefox, type Firefox } from './helpers/firefox';
import { count, holds, press, resize, shown, visit } from './helpers/firefox-page';
import { HOST, showsKept } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { selectWords } from './helpers/select';
import { serve, type Server } from './helpers/server';

/** The library in real Firefox: save, highlight, reload, search, export, back up, restore. */

let server: Server;
let firefox: Firefox;
let profile: string;
beforeEach(async () => {
  server = await serve(fixtures);
  profile = mkdtempSync(join(tmpdir(), 'fuwen-firefox-'));
});
afterEach(async () => {
  await firefox?.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
});

const inLayer = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (host, inner) => document.querySelector(host)?.shadowRoot?.querySelector(inner) != null,
    { polling: 50 },
    HOST,
    selector,
  );

const chord = async (page: Page, key: 'KeyH' | 'KeyS'): Promise<void> => {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
};

async function openReply(): Promise<{ page: Page; words: string }> {
  const page = await firefox.browser.newPage();
  await page.goto(`http://${JINGAN.host}${JINGAN.reply}`);
  await inLayer(page, '.legend');
  const words = await page.evaluate(
    () =>
      /(?<=[,，。])[\u4e00-\u9fff]{12,30}(?=[,，。])/.exec(
        document.querySelector('#zoom')!.textContent!,
      )![0],
  );
  return { page, words };
}

/** What a page would save as a file, once it has made one. */
interface Catch {
  caught: File | null;
}

/** Catches the next file that the page would save. */
const catchFile = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = globalThis as unknown as Catch;
    own.caught = null;
    let made: Blob | null = null;
    URL.createObjectURL = (blob) => {
      made = blob as Blob;
      return 'blob:caught';
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (made) own.caught = new File([made], this.download);
    };
  });

const caught = async (page: Page): Promise<{ name: string; size: number; head: string }> => {
  await holds(page, () => (globalThis as unknown as Catch).caught !== null);
  return page.evaluate(async () => {
    const file = (globalThis as unknown as Catch).caught!;
    return { name: file.name, size: file.size, head: (await file.text()).slice(0, 200) };
  });
};

/** Words of the interface: a Firefox without a Chinese language pack speaks English. */
const WORDS = {
  backUp: ['立即备份', 'Back up now'],
  remove: ['删除', 'Delete'],
  restore: ['开始恢复', 'Restore'],
  restored: ['恢复完成', 'Restored'],
  private: ['隐私窗口不保留', 'Private windows keep no data'],
} as const;

it('saves, highlights, reloads, finds, exports, backs up and restores', async () => {
  firefox = await launchFirefox({ port: server.port, profile });
  const { page, words } = await openReply();
  await page.evaluate(selectWords, words);
  await inLayer(page, '.toolbar');
  await chord(page, 'KeyH');
  await page.waitForFunction(showsKept, { polling: 100 }, [words]);
  await page.reload();
  await inLayer(page, '.legend');
  await page.waitForFunction(showsKept, { polling: 100 }, [words]);

  const library = await firefox.browser.newPage();
  await visit(library, `${firefox.origin}library.html`);
  await shown(library, '.card .title');
  await library.type('input[type=search]', words.slice(3, 8));
  await holds(library, () => document.querySelectorAll('.card').length === 1);
  await library.type('input[type=search]', '查无此词');
  await holds(library, () => document.querySelectorAll('.card').length === 0);

  await visit(library, `${firefox.origin}library.html#/exchange`);
  await shown(library, '.exchange section button');
  await catchFile(library);
  await library.click('.exchange section button');
  await library.select('dialog.export select', 'csvLong');
  await shown(library, 'dialog.export pre');
  await library.click('dialog.export .primary');
  const table = await caught(library);
  expect(table.name).toMatch(/\.csv$/);
  expect(table.head).toContain('record,id,text,start,end');
  await catchFile(library);
  await holds(library, () => !document.querySelector('dialog.export'));
  await library.click('.exchange section button');
  await shown(library, 'dialog.export pre');
  await library.click('dialog.export .primary');
  const book = await caught(library);
  expect(book.name).toMatch(/\.xlsx$/);
  expect(book.head.startsWith('PK')).toBe(true);

  await visit(library, `${firefox.origin}library.html#/backup`);
  await shown(library, '.page.wide button.primary');
  await catchFile(library);
  await press(library, WORDS.backUp);
  const backup = await caught(library);
  expect(backup.size).toBeGreaterThan(1_000);
  const before = [await count(library, 'replies'), await count(library, 'highlights')];
  expect(before).toEqual([1, 1]);
  await library.evaluate(() => (location.hash = '#/replies'));
  await shown(library, 'input[type=search]');
  await library.$eval('input[type=search]', (field) => {
    (field as HTMLInputElement).value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await shown(library, '.card input');
  await library.click('.card input');
  await press(library, WORDS.remove);
  await expect.poll(() => count(library, 'highlights')).toBe(0);
  await library.evaluate(() => (location.hash = '#/backup'));
  await shown(library, 'input[type=file]');
  await library.evaluate(() => {
    const file = (globalThis as unknown as Catch).caught!;
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(file);
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await press(library, WORDS.restore);
  await expect
    .poll(
      async () => {
        const text = await library.evaluate(() => document.body.innerText);
        return WORDS.restored.some((words) => text.includes(words));
      },
      { timeout: 15_000 },
    )
    .toBe(true);
  expect([await count(library, 'replies'), await count(library, 'highlights')]).toEqual(before);
  await page.bringToFront();
  await page.reload();
  await inLayer(page, '.legend');
  await page.waitForFunction(showsKept, { polling: 100 }, [words]);
});

it('a private window says that it keeps nothing, before anything is typed', async () => {
  firefox = await launchFirefox({ port: server.port, profile, isPrivate: true });
  const { page, words } = await openReply();
  await page.evaluate(selectWords, words);
  await inLayer(page, '.notice[role=alert]');
  const said = await page.evaluate(
    (host) => document.querySelector(host)!.shadowRoot!.querySelector('.notice')!.textContent,
    HOST,
  );
  expect(WORDS.private.some((words) => said!.includes(words))).toBe(true);
  expect(
    await page.evaluate(
      (host) => document.querySelector(host)!.shadowRoot!.querySelector('.toolbar'),
      HOST,
    ),
  ).toBeNull();
  await page.keyboard.press('Escape');
  await chord(page, 'KeyS');
  await inLayer(page, '.notice[role=alert]');
});

it('the extension is installed anew under an open page: what was typed can be taken, the new reader saves', async () => {
  firefox = await launchFirefox({ port: server.port, profile });
  const { page, words } = await openReply();
  await page.evaluate(selectWords, words);
  await inLayer(page, '.toolbar');
  await chord(page, 'KeyH');
  await page.waitForFunction(showsKept, { polling: 100 }, [words]);
  await page.evaluate(() => getSelection()!.removeAllRanges());
  const spot = await page.evaluate(() => {
    for (const [name, ranges] of CSS.highlights)
      if (name.startsWith('fuwen-hl-'))
        for (const range of ranges) {
          (range as Range).startContainer.parentElement!.scrollIntoView({ block: 'center' });
          const [box] = (range as Range).getClientRects();
          return { x: box!.left + box!.width / 2, y: box!.top + box!.height / 2 };
        }
    throw new Error('nothing is highlighted');
  });
  await page.mouse.click(spot.x, spot.y);
  await inLayer(page, '.editor textarea');
  await page.evaluate(
    (host) => document.querySelector(host)!.shadowRoot!.querySelector('textarea')!.focus(),
    HOST,
  );
  await page.keyboard.type('写到一半');
  await expect
    .poll(() =>
      page.evaluate(
        (host) => document.querySelector(host)!.shadowRoot!.querySelector('textarea')!.value,
        HOST,
      ),
    )
    .toBe('写到一半');
  await firefox.browser.installExtension(FIREFOX_BUILD);
  const popup = await firefox.browser.newPage();
  await visit(popup, `${firefox.origin}popup.html`);
  await expect
    .poll(
      () =>
        popup.evaluate(async (address) => {
          const { browser } = globalThis as unknown as {
            browser: {
              tabs: { query: (by: object) => Promise<{ id: number; url?: string }[]> };
              runtime: { sendMessage: (message: object) => Promise<{ res?: { ok: boolean } }> };
            };
          };
          const tabs = await browser.tabs.query({});
          const data = tabs.find(({ url }) => url === address)!.id;
          const said = { id: 1, type: 'readByHand', data, timestamp: 1 };
          return (await browser.runtime.sendMessage(said)).res?.ok;
        }, page.url()),
      { timeout: 15_000 },
    )
    .toBe(true);
  await popup.close();
  await page.bringToFront();
  await page.waitForFunction(
    () => document.querySelector('fuwen-unsaved')?.shadowRoot?.querySelector('textarea') != null,
    { polling: 50 },
  );
  expect(
    await page.evaluate(
      () => document.querySelector('fuwen-unsaved')!.shadowRoot!.querySelector('textarea')!.value,
    ),
  ).toBe('写到一半');
  expect(await page.evaluate((host) => document.querySelectorAll(host).length, HOST)).toBe(1);
  await page.waitForFunction(showsKept, { polling: 100 }, [words]);
  const library = await firefox.browser.newPage();
  await visit(library, `${firefox.origin}library.html`);
  await shown(library, '.card .title');
  expect(await count(library, 'highlights')).toBe(1);
});

it('the search has room beside the pages, and stays inside a narrow window', async () => {
  firefox = await launchFirefox({ port: server.port, profile });
  const library = await firefox.browser.newPage();
  await resize(library, 1280, 860);
  await visit(library, `${firefox.origin}library.html#/start`);
  await shown(library, '.start');
  // What to press for the answer: a page can open no side bar here.
  expect(await library.$eval('.start li:nth-child(2) p', (p) => p.textContent)).toMatch(
    /点工具栏上的复文图标，再点|Fuwen icon in the toolbar, then “Open the side panel”/,
  );
  const beside = (): boolean =>
    document.querySelector('.top input')!.getBoundingClientRect().top <
    document.querySelector('.top nav')!.getBoundingClientRect().bottom;
  await holds(library, beside);
  await resize(library, 360, 480);
  await holds(
    library,
    () => document.querySelector('.top input')!.getBoundingClientRect().right <= innerWidth - 12,
  );
});
