import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { countMarks, HOST } from './helpers/marks';
import { fixtures, JINGAN } from './helpers/pages';
import { serve, type Server } from './helpers/server';
import { activeTab } from './helpers/tabs';

/** The options page, and how what is set there reaches pages that are open. */

const ADDRESS = `http://${JINGAN.host}${JINGAN.reply}`;
const folder = mkdtempSync(join(tmpdir(), 'fuwen-options-'));
let server: Server;
let chromium: Chromium;
let options: Page;
let reply: Page;

async function openOptions({ context, origin }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}options.html`);
  await page.locator('#transfer').waitFor();
  return page;
}
async function openReply({ context }: Chromium): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await page.locator(`${HOST} .legend`).waitFor();
  return page;
}
const painted = (kind: string): Promise<number> =>
  reply.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, `fuwen-${kind}`);
const styles = (): Promise<string> =>
  reply.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n'),
  );

beforeAll(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
  reply = await openReply(chromium);
  options = await openOptions(chromium);
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const row = (name: string) => options.locator('.kinds tbody tr').filter({ hasText: name });

describe('kinds and colours', () => {
  it('a kind that is switched off leaves the open page at once, and comes back', async () => {
    const before = await painted('planned');
    expect(before).toBeGreaterThan(0);
    await row('计划').locator('input[type=checkbox]').uncheck();
    await expect.poll(() => painted('planned')).toBe(0);
    await options.getByRole('button', { name: '全部标出' }).click();
    await expect.poll(() => painted('planned')).toBe(before);
  });

  it('a colour reaches the open page, legible on light and dark, and is reset', async () => {
    const own = await styles();
    const { measures } = await reply.evaluate(countMarks);
    await row('计划').locator('input[type=color]').fill('#ffee00');
    await expect.poll(styles).not.toBe(own);
    // Yellow as it is cannot be read on white: it has been darkened there, and stays on dark.
    const rules = (await styles()).split('\n');
    const light = rules.find((rule) => rule.startsWith('::highlight(fuwen-planned)'))!;
    const dark = rules.find((rule) => rule.startsWith('::highlight(fuwen-planned-dark)'))!;
    expect(light).not.toContain('rgb(255, 238, 0)');
    expect(dark).toContain('rgb(255, 238, 0)');
    expect((await reply.evaluate(countMarks)).measures).toBe(measures);
    await row('计划').getByRole('button', { name: '还原计划的颜色' }).click();
    await expect.poll(styles).toBe(own);
  });
});

describe('language', () => {
  it('changes here, in the open page and in the popup, at once and without loss', async () => {
    const popup = await chromium.context.newPage();
    await popup.goto(`${chromium.origin}popup.html?tab=${await activeTab(chromium, reply)}`);
    await popup.getByText('打开侧栏').waitFor();
    const legend = reply.locator(`${HOST} .legend`);
    expect(await legend.innerText()).toContain('举措');
    await options.bringToFront();
    await options.getByLabel('English').check();
    await options.getByRole('heading', { name: 'Your dictionary' }).waitFor();
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await options.title()).toBe('Fuwen · Options');
    await expect.poll(() => legend.innerText()).toMatch(/\d+ promised · \d+ measures/);
    await popup.getByText('Open the side panel').waitFor();
    // A page that is opened now speaks it from the start.
    const second = await openReply(chromium);
    expect(await second.locator(`${HOST} .legend`).innerText()).toContain('measures');
    await second.close();
    await options.bringToFront();
    await options.getByLabel('As the browser').check();
    await options.getByRole('heading', { name: '自己的词典' }).waitFor();
    await expect.poll(() => legend.innerText()).toContain('举措');
    await popup.close();
  });
});

describe('own dictionary', () => {
  const dictionary = () => options.locator('#dictionary');
  const field = (label: string) => dictionary().getByLabel(label, { exact: true });
  const names = () => dictionary().locator('.names tbody tr th').allInnerTexts();

  it('is filled by keyboard alone, and refuses what cannot be', async () => {
    await options.bringToFront();
    await field('名称').first().focus();
    await options.keyboard.type('人');
    await options.keyboard.press('Enter');
    await dictionary().getByRole('alert').waitFor();
    expect(await dictionary().getByRole('alert').innerText()).toContain('太短');
    await options.keyboard.type('工智能产业');
    await options.keyboard.press('Tab');
    for (let i = 0; i < 4; i++) await options.keyboard.press('ArrowDown');
    await options.keyboard.press('Tab');
    await options.keyboard.type('智能产业');
    await options.keyboard.press('Enter');
    await expect.poll(names).toEqual(['人工智能产业']);
    expect(await dictionary().locator('.names tbody tr').innerText()).toContain('项目平台');
    await options.getByText('已加入“人工智能产业”').waitFor();
  });

  it('marks its names when a page is loaded, and the card says why', async () => {
    const text = await reply.evaluate(() => document.body.innerText);
    // A word of the page that is no name to the engine.
    const word = '文娱产业';
    expect(text).toContain(word);
    await field('名称').first().fill(word);
    await dictionary().getByRole('button', { name: '加入词典' }).click();
    await expect.poll(names).toContain(word);
    await reply.bringToFront();
    await reply.reload();
    await reply.locator(`${HOST} .legend`).waitFor();
    const point = await reply.evaluate((wanted) => {
      const ranges = [
        ...CSS.highlights.get('fuwen-programme')!,
        ...CSS.highlights.get('fuwen-organisation')!,
      ] as Range[];
      const range = ranges.find((one) => String(one) === wanted)!;
      range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0]!;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }, word);
    await reply.mouse.click(point.x, point.y);
    const card = reply.locator(`${HOST} [role=dialog]`);
    await card.waitFor();
    expect(await card.innerText()).toContain('在你的词典中');
    await options.bringToFront();
  });

  it('changes, removes and brings back a name', async () => {
    await dictionary().getByRole('button', { name: '编辑文娱产业' }).click();
    const form = dictionary().locator('.names form');
    await form.getByLabel('名称').fill('文化娱乐产业');
    await form.getByLabel(/简称/).fill('文娱产业、文娱');
    await form.getByRole('button', { name: '保存改动' }).click();
    await expect.poll(names).toEqual(['人工智能产业', '文化娱乐产业']);
    await dictionary().getByRole('button', { name: '删除人工智能产业' }).click();
    await expect.poll(names).toEqual(['文化娱乐产业']);
    await options.getByRole('button', { name: '撤销' }).click();
    await expect.poll(names).toEqual(['人工智能产业', '文化娱乐产业']);
  });

  it('stores every name of those that are added faster than the browser writes', async () => {
    const added = ['暖芯驿站', '晴暖驿站'];
    await options.evaluate((both) => {
      const form = document.querySelector<HTMLFormElement>('#dictionary .name-form')!;
      const input = form.querySelector('input')!;
      for (const name of both) {
        input.value = name;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        form.requestSubmit();
      }
    }, added);
    await expect.poll(names).toEqual(['人工智能产业', '文化娱乐产业', ...added]);
    for (const name of added)
      await dictionary()
        .getByRole('button', { name: `删除${name}` })
        .click();
    await expect.poll(names).toEqual(['人工智能产业', '文化娱乐产业']);
  });

  it('keeps a name that is added while a file is looked at', async () => {
    const path = join(folder, 'late.csv');
    writeFileSync(path, '名称,类型\n白沙港,地点\n');
    await dictionary().getByLabel('从 CSV 导入').setInputFiles(path);
    const plan = options.getByRole('group', { name: '导入预览' });
    await plan.waitFor();
    await field('名称').first().fill('暖芯驿站');
    await dictionary().getByRole('button', { name: '加入词典' }).click();
    await expect.poll(names).toContain('暖芯驿站');
    await plan.getByRole('button', { name: '写入词典' }).click();
    await expect.poll(names).toEqual(['人工智能产业', '文化娱乐产业', '暖芯驿站', '白沙港']);
    for (const name of ['暖芯驿站', '白沙港'])
      await dictionary()
        .getByRole('button', { name: `删除${name}` })
        .click();
    await expect.poll(names).toEqual(['人工智能产业', '文化娱乐产业']);
  });

  it('shows what a file would do before it is written, row by row', async () => {
    const path = join(folder, 'names.csv');
    writeFileSync(
      path,
      '名称,类型,简称\n文化娱乐产业,项目平台,文娱产业；文娱；文产\n青石湾,地点,\n湾,地点,\n白沙,港口,\n',
    );
    await dictionary().getByLabel('从 CSV 导入').setInputFiles(path);
    const plan = options.getByRole('group', { name: '导入预览' });
    await plan.waitFor();
    const words = await plan.innerText();
    expect(words).toContain('新增 1 个，更改 1 个，相同 0 个，不能采用 2 行');
    expect(words).toMatch(/第 4 行：\s*“湾”太短/);
    expect(words).toMatch(/第 5 行：\s*没有“港口”这个类型/);
    expect(await names()).not.toContain('青石湾');
    expect(await checkAxe(options)).toEqual([]);
    await plan.getByRole('button', { name: '写入词典' }).click();
    await expect.poll(names).toEqual(['人工智能产业', '文化娱乐产业', '青石湾']);
    await plan.waitFor({ state: 'detached' });
  });

  it('leaves as CSV and comes back the same', async () => {
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      dictionary().getByRole('button', { name: '导出 CSV' }).click(),
    ]);
    const path = await download.path();
    expect(readFileSync(path, 'utf8')).toContain('文化娱乐产业,programme,文娱产业；文娱；文产');
    await dictionary().getByRole('button', { name: '清空词典' }).click();
    await expect.poll(names).toEqual([]);
    await dictionary().getByLabel('从 CSV 导入').setInputFiles(path);
    await options.getByRole('button', { name: '写入词典' }).click();
    await expect.poll(names).toEqual(['人工智能产业', '文化娱乐产业', '青石湾']);
  });

  it('says what is wrong with a file that is none', async () => {
    const path = join(folder, 'binary.csv');
    writeFileSync(path, Uint8Array.of(0, 1, 2));
    await dictionary().getByLabel('从 CSV 导入').setInputFiles(path);
    await options.getByText('不是文本文件').waitFor();
    expect(await options.getByRole('button', { name: '写入词典' }).isDisabled()).toBe(true);
    await dictionary().getByRole('button', { name: '取消' }).click();
  });
});

describe('taking options along', () => {
  const transfer = () => options.locator('#transfer');
  let saved: string;

  it('leave as a file', async () => {
    await row('金额').locator('input[type=checkbox]').uncheck();
    await row('时间').locator('input[type=color]').fill('#7700aa');
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      transfer().getByRole('button', { name: '导出选项' }).click(),
    ]);
    saved = await download.path();
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
      format: 'fuwen-settings',
      settings: { hidden: ['money'], colours: { date: '#7700aa' } },
    });
  });

  it('show what they would change, change it, and can be undone', async () => {
    await options.getByRole('button', { name: '全部标出' }).click();
    await options.getByRole('button', { name: '还原全部颜色' }).click();
    await options.locator('#dictionary').getByRole('button', { name: '清空词典' }).click();
    await transfer().getByLabel('导入选项').setInputFiles(saved);
    const plan = options.getByRole('group', { name: '导入后将会' });
    await plan.waitFor();
    expect(await plan.innerText()).toMatch(/标注种类[\s\S]*颜色[\s\S]*新增 3 个/);
    await plan.getByRole('button', { name: '导入' }).click();
    await options.getByText('选项已导入').waitFor();
    await expect.poll(() => row('金额').locator('input[type=checkbox]').isChecked()).toBe(false);
    await expect.poll(() => painted('money')).toBe(0);
    await options.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => row('金额').locator('input[type=checkbox]').isChecked()).toBe(true);
    await options.locator('.names tbody tr').first().waitFor({ state: 'detached' });
  });

  it('that are damaged change nothing and are told', async () => {
    const path = join(folder, 'damaged.json');
    writeFileSync(path, readFileSync(saved, 'utf8').replace('#7700aa', 'violet'));
    await transfer().getByLabel('导入选项').setInputFiles(path);
    const said = transfer().getByRole('alert');
    await said.waitFor();
    expect(await said.innerText()).toContain('settings.colours.date');
    expect(await options.getByRole('group', { name: '导入后将会' }).count()).toBe(0);
  });
});

describe('what the browser keeps', () => {
  it('lists the keys and the storage', async () => {
    const keys = await options.locator('.keys kbd').allInnerTexts();
    for (const key of ['Alt+Shift+F', 'Alt+Shift+D', 'Alt+Shift+↓', 'Alt+Shift+S'])
      expect(keys).toContain(key);
    // A browser gives no key that is its own, and none is unset at first.
    const { length } = await options.locator('.keys tbody tr').all();
    expect(keys.length).toBe(length);
    // The browser takes its own keys before a page sees them: none may have two meanings.
    expect(new Set(keys).size).toBe(keys.length);
    const storage = await options.locator('#storage').innerText();
    expect(storage).toMatch(/已用 [\d.]+ [kMG]B/);
    expect(storage).toContain('还没有备份过');
    expect(await options.locator('#storage a').getAttribute('href')).toBe('/library.html#/backup');
  });
});

describe('the look of it', () => {
  it.each([
    ['wide', { width: 1280 }],
    ['dark', { width: 1280, dark: true }],
    ['narrow', { width: 360 }],
    ['English', { width: 1280, locale: 'en-US' }],
  ] as const)('%s: axe finds nothing, nothing is cut off', async (_, look) => {
    const other = await launchChromium({ port: server.port, ...look });
    try {
      const page = await openOptions(other);
      expect(await checkAxe(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const tab = await activeTab(other, await openReply(other));
      const popup = await other.context.newPage();
      await popup.setViewportSize({ width: 340, height: 500 });
      await popup.goto(`${other.origin}popup.html?tab=${tab}`);
      await popup.locator('.pages').waitFor();
      expect(await checkAxe(popup)).toEqual([]);
      await popup.locator('.reasons summary').click();
      const { over, scrolls } = await popup.evaluate(() => {
        const root = document.documentElement;
        return {
          over: root.scrollWidth - root.clientWidth,
          scrolls: root.scrollHeight > root.clientHeight,
        };
      });
      expect({ over, scrolls }).toEqual({ over: 0, scrolls: true });
    } finally {
      await other.close();
    }
  });
});
