import { describe, expect, it } from 'vitest';
import type { Highlight } from '@/utils/library/types';
import { checkAxe } from './helpers/axe';
import type { Chromium } from './helpers/chromium';
import { keptReply, ORIGINAL, quotes } from './helpers/kept-reply';
import { selectWords } from './helpers/select';

/** Highlights on the page: made, noted, deleted, found again, kept whatever becomes of page and worker. */

const reply = keptReply();

/** Where words of the page are on the screen: the middle of their first line. */
async function middle(words: string): Promise<[x: number, y: number]> {
  const { x1, y1 } = await reply.edges(words);
  return [x1 + 20, y1];
}

/** Keeps the worker from answering for a while, as a slow machine does. */
const keepBusy = async (): Promise<void> =>
  (await reply.chromium.worker()).evaluate(() => {
    const until = Date.now() + 1_500;
    while (Date.now() < until);
  });

describe('highlights', () => {
  it('are back in place after a reload and a restart of the browser', async () => {
    await reply.open();
    const [a, b] = quotes();
    await reply.highlight(a!, '绿色');
    await reply.highlight(b!, '蓝色');
    const before = await reply.painted();
    expect(Object.keys(before).toSorted()).toEqual(['fuwen-hl-blue', 'fuwen-hl-green']);
    expect(await reply.table('replies')).toHaveLength(1);
    expect(await reply.table('captures')).toHaveLength(1);
    expect(await reply.table('highlights')).toHaveLength(2);
    await reply.page.reload();
    await reply.paints([a!, b!]);
    expect(await reply.painted()).toEqual(before);
    await reply.chromium.context.close();
    await reply.start();
    await reply.open();
    await reply.paints([a!, b!]);
    expect(await reply.painted()).toEqual(before);
    const kept = await reply.table<Highlight>('highlights');
    expect(kept.map(({ anchor }) => anchor)).toEqual(['exact', 'exact']);
  });

  it('leaves the page clear: no card over the toolbar, no selection over the colour', async () => {
    await reply.open();
    // A measure, on which the resting pointer would open its card.
    await reply.select('推动经典IP焕新与新兴IP孵化');
    await reply.toolbar.waitFor();
    await reply.page.mouse.move(0, 0);
    await reply.page.mouse.move(...(await middle('推动经典IP焕新与新兴IP孵化')));
    await reply.page.waitForTimeout(700);
    expect(await reply.page.locator('fuwen-layer .card').count()).toBe(0);
    await reply.toolbar.getByRole('button', { name: '绿色' }).click();
    await reply.toolbar.waitFor({ state: 'detached' });
    expect(await reply.page.evaluate(() => getSelection()!.isCollapsed)).toBe(true);
  });

  it('are all kept when the next words are selected before the library has answered', async () => {
    await reply.open();
    const words = quotes().slice(0, 3);
    const busy = keepBusy();
    for (const each of words) {
      await reply.page.evaluate(selectWords, each);
      await reply.page.keyboard.press('Alt+Shift+H');
      // Pressed twice, as a shaking hand does.
      await reply.page.keyboard.press('Alt+Shift+H');
    }
    await busy;
    await reply.paints(words);
    expect(await reply.table('highlights')).toHaveLength(3);
  });

  it('keep the note that is left by Escape, also while another change is on its way', async () => {
    await reply.open();
    await reply.select(quotes()[0]!);
    await reply.toolbar.getByRole('button', { name: '高亮并写笔记' }).click();
    const editor = reply.page.locator('fuwen-layer .editor');
    await editor.waitFor();
    const busy = keepBusy();
    await editor.getByRole('button', { name: '蓝色' }).click();
    await editor.getByLabel('笔记').focus();
    await reply.page.keyboard.type('要跟进');
    await reply.page.keyboard.press('Escape');
    await editor.waitFor({ state: 'detached' });
    await busy;
    await expect
      .poll(async () =>
        (await reply.table<Highlight>('highlights')).map(({ colour, note }) => colour + note),
      )
      .toEqual(['blue要跟进']);
  });

  it('can be noted, deleted and brought back', async () => {
    await reply.open();
    await reply.select(quotes()[0]!);
    await reply.toolbar.getByRole('button', { name: '高亮并写笔记' }).click();
    const editor = reply.page.locator('fuwen-layer .editor');
    // The caret stands in the note: who asked to write it types at once.
    await editor.waitFor();
    await reply.page.keyboard.type('要跟进');
    expect(await editor.getByLabel('笔记').inputValue()).toBe('要跟进');
    await editor.getByRole('button', { name: '完成' }).click();
    await expect
      .poll(async () => (await reply.table<Highlight>('highlights'))[0]?.note)
      .toBe('要跟进');
    const before = await reply.painted();
    await reply.page.keyboard.press('Escape');
    await reply.page.evaluate(() => getSelection()?.removeAllRanges());
    await clickOn(quotes()[0]!);
    await editor.getByRole('button', { name: '删除' }).click();
    await expect.poll(() => reply.table('highlights')).toHaveLength(0);
    await reply.paints([]);
    await reply.page.locator('fuwen-layer .notice').getByRole('button', { name: '撤销' }).click();
    await reply.paints(Object.values(before).flat());
    expect(await reply.painted()).toEqual(before);
  });

  it('on a page edited since: the changed one says so, the rest stay, nothing is misplaced', async () => {
    await reply.open();
    const [a, b, c] = quotes();
    for (const words of [a!, b!, c!]) await reply.highlight(words);
    reply.body = ORIGINAL.replace(b!, '').replace(a!, `新近补充一句话。${a!}`);
    await reply.open();
    await reply.paints([a!, c!]);
    await expect
      .poll(async () =>
        (await reply.table<Highlight>('highlights')).map(({ anchor }) => anchor).toSorted(),
      )
      .toEqual(['moved', 'moved', 'orphan']);
    await reply.page.locator('fuwen-layer .tray > button').click();
    expect(await reply.page.locator('fuwen-layer .tray mark').innerText()).toBe(b);
  });

  it('that was lost is put by hand where the person says, on words that are then kept', async () => {
    await reply.open();
    const [a, b, other] = quotes();
    for (const words of [a!, b!]) await reply.highlight(words);
    reply.body = ORIGINAL.replace(b!, '');
    await reply.open();
    await reply.page.locator('fuwen-layer .tray > button').click();
    await reply.page.locator('fuwen-layer .tray').getByRole('button', { name: '另选位置' }).click();
    await reply.select(other!);
    await reply.toolbar.getByRole('button', { name: '把高亮放到所选文字' }).click();
    await reply.paints([a!, other!]);
    expect(await reply.page.locator('fuwen-layer .tray').count()).toBe(0);
    const captures = await reply.table<{ id: string; sha256: string; text: string }>('captures');
    expect(captures).toHaveLength(2);
    const kept = await reply.table<Highlight>('highlights');
    expect(kept).toHaveLength(2);
    for (const { captureId, selectors } of kept) {
      const own = captures.find(({ id }) => id === captureId)!;
      const { start, end } = selectors.position;
      expect(own.sha256).toBe(selectors.capture);
      expect(own.text.slice(start, end)).toBe(selectors.quote.exact);
    }
  });

  it('saving an edited page says which words have changed, and the library what is not in this version', async () => {
    await reply.open();
    const [a, b] = quotes();
    for (const words of [a!, b!]) await reply.highlight(words);
    reply.body = ORIGINAL.replace(b!, '另写的一句');
    await reply.open();
    await reply.page.keyboard.press('Alt+Shift+S');
    const notice = reply.page.locator('fuwen-layer .notice[role=status]');
    await notice.locator('summary').click();
    expect((await notice.locator('del').allInnerTexts()).join('')).not.toBe('');
    await reply.page.setViewportSize({ width: 320, height: 640 });
    expect((await notice.boundingBox())!.width).toBeGreaterThan(250);
    await reply.page.setViewportSize({ width: 1280, height: 860 });
    expect((await notice.locator('ins').allInnerTexts()).join('')).toContain('另写');
    expect(await checkAxe(reply.page, 'fuwen-layer')).toEqual([]);
    if (process.env['SHOTS'])
      await reply.page.screenshot({ path: `${process.env['SHOTS']}/changed.png` });
    const library = await reply.chromium.context.newPage();
    await library.goto(`${reply.chromium.origin}library.html`);
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
    await reply.open();
    const [a] = quotes();
    await reply.highlight(a!);
    await reply.page.evaluate(() => {
      const p = [...document.querySelectorAll('p')].find((each) => each.textContent!.length > 60)!;
      p.parentElement!.innerHTML = `<p>页面后来加了一段。</p>${p.parentElement!.innerHTML}`;
    });
    await expect
      .poll(() => reply.painted(), { timeout: 10_000 })
      .toEqual({ 'fuwen-hl-green': [a] });
  });

  it('a worker stopped again and again between message and answer loses and doubles nothing', async () => {
    await reply.open();
    const words = quotes().slice(0, 6);
    expect(words.length).toBe(6);
    let stopped = 0;
    const devtools = await reply.chromium.context.browser()?.newBrowserCDPSession();
    for (const each of words) {
      await reply.select(each);
      const kill = stopWorkers(devtools).then((count) => (stopped += count));
      await reply.toolbar.getByRole('button', { name: '绿色' }).click();
      await kill;
      await reply.toolbar.waitFor({ state: 'detached' });
    }
    expect(stopped).toBeGreaterThanOrEqual(3);
    const kept = await reply.table<Highlight>('highlights');
    expect(kept.map(({ selectors }) => selectors.quote.exact).toSorted()).toEqual(words.toSorted());
  });
});

type Session = Awaited<
  ReturnType<NonNullable<ReturnType<Chromium['context']['browser']>>['newBrowserCDPSession']>
>;

async function stopWorkers(session: Session | undefined): Promise<number> {
  const client = session ?? (await reply.chromium.context.newCDPSession(reply.page));
  const { targetInfos } = await client.send('Target.getTargets');
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  for (const { targetId } of workers) await client.send('Target.closeTarget', { targetId });
  return workers.length;
}

async function clickOn(words: string): Promise<void> {
  const spot = await reply.page.evaluate((quote) => {
    for (const [name, ranges] of CSS.highlights)
      if (name.startsWith('fuwen-hl-'))
        for (const range of ranges)
          if (String(range) === quote) {
            const [box] = (range as Range).getClientRects();
            return { x: box!.left + box!.width / 2, y: box!.top + box!.height / 2 };
          }
    throw new Error(`not highlighted: ${quote}`);
  }, words);
  await reply.page.mouse.click(spot.x, spot.y);
}
