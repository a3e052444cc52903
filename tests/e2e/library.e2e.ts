import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkAxe } from './helpers/axe';
import { keptReply, quotes } from './helpers/kept-reply';

/** The library's page over what was highlighted: its list, its search, a saved reply, a backup. */

const reply = keptReply();

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

const SHOWN = ['replies', 'highlights', 'tray', 'codes', 'backup'];

it('lists, finds, shows a saved reply without its site, passes axe on every page', async () => {
  await reply.open();
  const [words] = quotes();
  await reply.highlight(words!);
  const library = await reply.chromium.context.newPage();
  await library.goto(`${reply.chromium.origin}library.html`);
  await library.locator('.card .title').waitFor();
  for (const name of SHOWN) {
    await library.goto(`${reply.chromium.origin}library.html#/${name}`);
    await library.locator('main h1').waitFor();
    expect(await checkAxe(library), name).toEqual([]);
  }
  await library.goto(`${reply.chromium.origin}library.html#/replies`);
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
  await reply.open();
  await reply.highlight(quotes()[0]!);
  const before = await Promise.all(
    ['replies', 'captures', 'highlights', 'codes'].map((name) => reply.table(name)),
  );
  const library = await reply.chromium.context.newPage();
  await library.goto(`${reply.chromium.origin}library.html#/backup`);
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: '立即备份' }).click();
  const file = join(reply.profile, 'backup.jsonl.gz');
  await (await download).saveAs(file);
  await library.goto(`${reply.chromium.origin}library.html#/replies`);
  await library.locator('.card input').check();
  await library.getByRole('button', { name: '删除' }).click();
  await expect.poll(() => reply.table('captures')).toEqual([]);
  await library.goto(`${reply.chromium.origin}library.html#/backup`);
  await library.locator('input[type=file]').setInputFiles(file);
  const start = library.getByRole('button', { name: '开始恢复' });
  await start.waitFor();
  await library.setViewportSize({ width: 320, height: 640 });
  expect(
    await library.locator('.page.wide').evaluate((wide) => wide.scrollWidth - wide.clientWidth),
  ).toBe(0);
  await library.setViewportSize({ width: 1280, height: 860 });
  await start.click();
  await library.getByText('恢复完成').waitFor();
  const after = await Promise.all(
    ['replies', 'captures', 'highlights', 'codes'].map((name) => reply.table(name)),
  );
  expect(after).toEqual(before);
});
