import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Highlight } from '@/utils/library/types';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { showsKept } from './helpers/marks';
import { JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';
import { selectWords } from './helpers/select';
import { openStore, type Store } from './helpers/store';

const ORIGINAL = readFileSync(new URL('../fixtures/pages/jingan.html', import.meta.url), 'utf8');
const ADDRESS = `http://${JINGAN.host}${JINGAN.reply}`;

let server: Server;
let body = ORIGINAL;
beforeAll(async () => {
  server = await serve((_, path) => (path === JINGAN.reply ? { body } : null));
});
afterAll(() => server.close());

let chromium: Chromium;
let page: Page;
let profile: string;
let table: Store;

async function start(): Promise<void> {
  chromium = await launchChromium({ port: server.port, profile });
  table = await openStore(chromium);
  page = await chromium.context.newPage();
}
beforeEach(async () => {
  body = ORIGINAL;
  profile = mkdtempSync(join(tmpdir(), 'fuwen-library-'));
  await start();
});
afterEach(async () => {
  await chromium.close();
  rmSync(profile, { recursive: true, force: true });
});

async function openReply(): Promise<void> {
  await page.goto(ADDRESS);
  await page.locator('fuwen-layer .legend').waitFor();
}

/** Where words of the page are on the screen: the middle of their first line. */
async function middle(words: string): Promise<[x: number, y: number]> {
  const { x1, y1 } = await edges(words);
  return [x1 + 20, y1];
}

/** Selects words of the page as a person does with the mouse: press, drag, release. */
async function select(words: string): Promise<void> {
  const box = await edges(words);
  await page.mouse.move(box.x1, box.y1);
  await page.mouse.down();
  await page.mouse.move(box.x2, box.y2, { steps: 6 });
  await page.mouse.up();
}

/** The first and the last point of words of the page, which are scrolled to the middle. */
const edges = (words: string): Promise<Record<'x1' | 'y1' | 'x2' | 'y2', number>> =>
  page.evaluate((quote) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(quote);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + quote.length);
      node.parentElement!.scrollIntoView({ block: 'center' });
      const rects = [...range.getClientRects()];
      const [first, last] = [rects[0]!, rects.at(-1)!];
      return {
        x1: first.left + 1,
        y1: first.top + first.height / 2,
        x2: last.right - 1,
        y2: last.top + last.height / 2,
      };
    }
    throw new Error(`not on the page: ${quote}`);
  }, words);

const toolbar = () => page.locator('fuwen-layer .toolbar');

async function highlight(words: string, colour = '绿色'): Promise<void> {
  await select(words);
  await toolbar().getByRole('button', { name: colour }).click();
  await toolbar().waitFor({ state: 'detached' });
}

/** The words under every saved highlight, by registry name. */
const painted = (): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('fuwen-hl-'))
        .map(([name, ranges]) => [name, [...ranges].map(String)]),
    ),
  );

/** Waits until just these words are painted as kept: reading and asking the library take their time. */
async function paints(words: readonly string[]): Promise<void> {
  // Where they never are, what is there instead is told below.
  await page.waitForFunction(showsKept, words).catch(() => undefined);
  expect(
    Object.values(await painted())
      .flat()
      .toSorted(),
  ).toEqual(words.toSorted());
}

/** Keeps the worker from answering for a while, as a slow machine does. */
const keepBusy = async (): Promise<void> =>
  (await chromium.worker()).evaluate(() => {
    const until = Date.now() + 1_500;
    while (Date.now() < until);
  });

/** Whole clauses of the bundled reply that each stand once in it, so that no edge is snapped. */
const quotes = (): string[] => {
  const clauses = [...ORIGINAL.matchAll(/(?<=[,，。])[\u4e00-\u9fff]{12,30}(?=[,，。])/g)].map(
    ([c]) => c,
  );
  return [...new Set(clauses)].filter((clause) => ORIGINAL.split(clause).length === 2);
};

/** Run in the page: how much of it changes in so many milliseconds. */
function changesWithin(time: number): Promise<number> {
  let count = 0;
  const watching = new MutationObserver((changes) => {
    count += changes.length;
  });
  watching.observe(document, { subtree: true, attributes: true, childList: true });
  return new Promise((resolve) => {
    setTimeout(() => {
      watching.disconnect();
      resolve(count);
    }, time);
  });
}

describe('highlights', () => {
  it('are back in place after a reload and a restart of the browser', async () => {
    await openReply();
    const [a, b] = quotes();
    await highlight(a!, '绿色');
    await highlight(b!, '蓝色');
    const before = await painted();
    expect(Object.keys(before).toSorted()).toEqual(['fuwen-hl-blue', 'fuwen-hl-green']);
    expect(await table('replies')).toHaveLength(1);
    expect(await table('captures')).toHaveLength(1);
    expect(await table('highlights')).toHaveLength(2);
    await page.reload();
    await paints([a!, b!]);
    expect(await painted()).toEqual(before);
    await chromium.context.close();
    await start();
    await openReply();
    await paints([a!, b!]);
    expect(await painted()).toEqual(before);
    const kept = await table<Highlight>('highlights');
    expect(kept.map(({ anchor }) => anchor)).toEqual(['exact', 'exact']);
  });

  it('leaves the page clear: no card over the toolbar, no selection over the colour', async () => {
    await openReply();
    // A measure, on which the resting pointer would open its card.
    await select('推动经典IP焕新与新兴IP孵化');
    await toolbar().waitFor();
    await page.mouse.move(0, 0);
    await page.mouse.move(...(await middle('推动经典IP焕新与新兴IP孵化')));
    await page.waitForTimeout(700);
    expect(await page.locator('fuwen-layer .card').count()).toBe(0);
    await toolbar().getByRole('button', { name: '绿色' }).click();
    await toolbar().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => getSelection()!.isCollapsed)).toBe(true);
  });

  it('are all kept when the next words are selected before the library has answered', async () => {
    await openReply();
    const words = quotes().slice(0, 3);
    const busy = keepBusy();
    for (const each of words) {
      await page.evaluate(selectWords, each);
      await page.keyboard.press('Alt+Shift+H');
      // Pressed twice, as a shaking hand does.
      await page.keyboard.press('Alt+Shift+H');
    }
    await busy;
    await paints(words);
    expect(await table('highlights')).toHaveLength(3);
  });

  it('keep the note that is left by Escape, also while another change is on its way', async () => {
    await openReply();
    await select(quotes()[0]!);
    await toolbar().getByRole('button', { name: '高亮并写笔记' }).click();
    const editor = page.locator('fuwen-layer .editor');
    await editor.waitFor();
    const busy = keepBusy();
    await editor.getByRole('button', { name: '蓝色' }).click();
    await editor.getByLabel('笔记').focus();
    await page.keyboard.type('要跟进');
    await page.keyboard.press('Escape');
    await editor.waitFor({ state: 'detached' });
    await busy;
    await expect
      .poll(async () =>
        (await table<Highlight>('highlights')).map(({ colour, note }) => colour + note),
      )
      .toEqual(['blue要跟进']);
  });

  it('can be noted, deleted and brought back', async () => {
    await openReply();
    await select(quotes()[0]!);
    await toolbar().getByRole('button', { name: '高亮并写笔记' }).click();
    const editor = page.locator('fuwen-layer .editor');
    // The caret stands in the note: who asked to write it types at once.
    await editor.waitFor();
    await page.keyboard.type('要跟进');
    expect(await editor.getByLabel('笔记').inputValue()).toBe('要跟进');
    await editor.getByRole('button', { name: '完成' }).click();
    await expect.poll(async () => (await table<Highlight>('highlights'))[0]?.note).toBe('要跟进');
    const before = await painted();
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await clickOn(quotes()[0]!);
    await editor.getByRole('button', { name: '删除' }).click();
    await expect.poll(() => table('highlights')).toHaveLength(0);
    await paints([]);
    await page.locator('fuwen-layer .notice').getByRole('button', { name: '撤销' }).click();
    await paints(Object.values(before).flat());
    expect(await painted()).toEqual(before);
  });

  it('on a page edited since: the changed one says so, the rest stay, nothing is misplaced', async () => {
    await openReply();
    const [a, b, c] = quotes();
    for (const words of [a!, b!, c!]) await highlight(words);
    body = ORIGINAL.replace(b!, '').replace(a!, `新近补充一句话。${a!}`);
    await openReply();
    await paints([a!, c!]);
    await expect
      .poll(async () =>
        (await table<Highlight>('highlights')).map(({ anchor }) => anchor).toSorted(),
      )
      .toEqual(['moved', 'moved', 'orphan']);
    await page.locator('fuwen-layer .tray > button').click();
    expect(await page.locator('fuwen-layer .tray mark').innerText()).toBe(b);
  });

  it('that was lost is put by hand where the person says, on words that are then kept', async () => {
    await openReply();
    const [a, b, other] = quotes();
    for (const words of [a!, b!]) await highlight(words);
    body = ORIGINAL.replace(b!, '');
    await openReply();
    await page.locator('fuwen-layer .tray > button').click();
    await page.locator('fuwen-layer .tray').getByRole('button', { name: '另选位置' }).click();
    await select(other!);
    await toolbar().getByRole('button', { name: '把高亮放到所选文字' }).click();
    await paints([a!, other!]);
    expect(await page.locator('fuwen-layer .tray').count()).toBe(0);
    const captures = await table<{ id: string; sha256: string; text: string }>('captures');
    expect(captures).toHaveLength(2);
    const kept = await table<Highlight>('highlights');
    expect(kept).toHaveLength(2);
    for (const { captureId, selectors } of kept) {
      const own = captures.find(({ id }) => id === captureId)!;
      const { start, end } = selectors.position;
      expect(own.sha256).toBe(selectors.capture);
      expect(own.text.slice(start, end)).toBe(selectors.quote.exact);
    }
  });

  it('saving an edited page says which words have changed, and the library what is not in this version', async () => {
    await openReply();
    const [a, b] = quotes();
    for (const words of [a!, b!]) await highlight(words);
    body = ORIGINAL.replace(b!, '另写的一句');
    await openReply();
    await page.keyboard.press('Alt+Shift+S');
    const notice = page.locator('fuwen-layer .notice[role=status]');
    await notice.locator('summary').click();
    expect((await notice.locator('del').allInnerTexts()).join('')).not.toBe('');
    await page.setViewportSize({ width: 320, height: 640 });
    expect((await notice.boundingBox())!.width).toBeGreaterThan(250);
    await page.setViewportSize({ width: 1280, height: 860 });
    expect((await notice.locator('ins').allInnerTexts()).join('')).toContain('另写');
    expect(await checkAxe(page, 'fuwen-layer')).toEqual([]);
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/changed.png` });
    const library = await chromium.context.newPage();
    await library.goto(`${chromium.origin}library.html`);
    await library.locator('.card .title').click();
    await expect.poll(() => library.locator('.absent li').allInnerTexts()).toEqual([b]);
    expect(await checkAxe(library)).toEqual([]);
    if (process.env['SHOTS'])
      await library.screenshot({ path: `${process.env['SHOTS']}/absent.png` });
    await library.locator('.absent a').click();
    await expect.poll(() => library.locator('.body mark').allInnerTexts()).toContain(b);
    await library.locator('.absent').first().waitFor({ state: 'detached' });
  });

  it('is placed anew when the page rewrites its text after loading', async () => {
    await openReply();
    const [a] = quotes();
    await highlight(a!);
    await page.evaluate(() => {
      const p = [...document.querySelectorAll('p')].find((each) => each.textContent!.length > 60)!;
      p.parentElement!.innerHTML = `<p>页面后来加了一段。</p>${p.parentElement!.innerHTML}`;
    });
    await expect.poll(painted, { timeout: 10_000 }).toEqual({ 'fuwen-hl-green': [a] });
  });

  it('a worker stopped again and again between message and answer loses and doubles nothing', async () => {
    await openReply();
    const words = quotes().slice(0, 6);
    expect(words.length).toBe(6);
    let stopped = 0;
    const devtools = await chromium.context.browser()?.newBrowserCDPSession();
    for (const each of words) {
      await select(each);
      const kill = stopWorkers(devtools).then((count) => (stopped += count));
      await toolbar().getByRole('button', { name: '绿色' }).click();
      await kill;
      await toolbar().waitFor({ state: 'detached' });
    }
    expect(stopped).toBeGreaterThanOrEqual(3);
    const kept = await table<Highlight>('highlights');
    expect(kept.map(({ selectors }) => selectors.quote.exact).toSorted()).toEqual(words.toSorted());
  });
});

describe('the library page', () => {
  const SHOWN = ['replies', 'highlights', 'tray', 'codes', 'backup'];

  it('lists, finds, shows a saved reply without its site, passes axe on every page', async () => {
    await openReply();
    const [words] = quotes();
    await highlight(words!);
    const library = await chromium.context.newPage();
    await library.goto(`${chromium.origin}library.html`);
    await library.locator('.card .title').waitFor();
    for (const name of SHOWN) {
      await library.goto(`${chromium.origin}library.html#/${name}`);
      await library.locator('main h1').waitFor();
      expect(await checkAxe(library), name).toEqual([]);
    }
    await library.goto(`${chromium.origin}library.html#/replies`);
    const search = library.getByRole('searchbox');
    await search.fill('这里没有的词');
    await library.getByText('找到 0 份', { exact: true }).waitFor();
    expect(await library.locator('main').innerText()).toContain('没有找到');
    // Looked for once: nothing goes on behind it.
    expect(await library.evaluate(changesWithin, 600)).toBe(0);
    await search.fill(words!.slice(3, 8));
    await library.getByText('找到 1 份', { exact: true }).waitFor();
    expect(await library.locator('.card').count()).toBe(1);
    await library.locator('.card .title').click();
    await expect.poll(() => library.locator('.body mark').allInnerTexts()).toEqual([words]);
    expect(await library.locator('.body .measure').count()).toBeGreaterThan(30);
    expect(await checkAxe(library)).toEqual([]);
  });

  it('backs up and restores', async () => {
    await openReply();
    await highlight(quotes()[0]!);
    const before = await Promise.all(
      ['replies', 'captures', 'highlights', 'codes'].map((name) => table(name)),
    );
    const library = await chromium.context.newPage();
    await library.goto(`${chromium.origin}library.html#/backup`);
    const download = library.waitForEvent('download');
    await library.getByRole('button', { name: '立即备份' }).click();
    const file = join(profile, 'backup.jsonl.gz');
    await (await download).saveAs(file);
    await library.goto(`${chromium.origin}library.html#/replies`);
    await library.locator('.card input').check();
    await library.getByRole('button', { name: '删除' }).click();
    await expect.poll(() => table('captures')).toEqual([]);
    await library.goto(`${chromium.origin}library.html#/backup`);
    await library.locator('input[type=file]').setInputFiles(file);
    const start = library.getByRole('button', { name: '开始恢复' });
    await start.waitFor();
    await library.setViewportSize({ width: 320, height: 640 });
    expect(
      await library.locator('.page.wide').evaluate((page) => page.scrollWidth - page.clientWidth),
    ).toBe(0);
    await library.setViewportSize({ width: 1280, height: 860 });
    await start.click();
    await library.getByText('恢复完成').waitFor();
    const after = await Promise.all(
      ['replies', 'captures', 'highlights', 'codes'].map((name) => table(name)),
    );
    expect(after).toEqual(before);
  });
});

type Session = Awaited<
  ReturnType<NonNullable<ReturnType<Chromium['context']['browser']>>['newBrowserCDPSession']>
>;

async function stopWorkers(session: Session | undefined): Promise<number> {
  const client = session ?? (await chromium.context.newCDPSession(page));
  const { targetInfos } = await client.send('Target.getTargets');
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of workers) await client.send('Target.closeTarget', { targetId });
  return workers.length;
}

async function clickOn(words: string): Promise<void> {
  const spot = await page.evaluate((quote) => {
    for (const [name, ranges] of CSS.highlights)
      if (name.startsWith('fuwen-hl-'))
        for (const range of ranges)
          if (String(range) === quote) {
            const [box] = (range as Range).getClientRects();
            return { x: box!.left + box!.width / 2, y: box!.top + box!.height / 2 };
          }
    throw new Error(`not highlighted: ${quote}`);
  }, words);
  await page.mouse.click(spot.x, spot.y);
}
