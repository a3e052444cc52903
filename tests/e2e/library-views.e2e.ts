import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { json } from '@/utils/export/json';
import { sourceOf } from '@/utils/export/source';
import { readReply } from '@/utils/extract';
import type { Capture, Code, LibraryContent } from '@/utils/library/types';
import { sampleLibrary } from '../fixtures/library/sample';
import { manyReplies, storedForm } from './backup.seed';
import { checkAxe } from './helpers/axe';
import { launchChromium, type Chromium } from './helpers/chromium';
import { fixtures } from './helpers/pages';
import { readRecords, writeRecords } from './helpers/records';
import { serve, type Server } from './helpers/server';

/** The library's list in groups, and a saved reply against its earlier capture. */

let server: Server;
let chromium: Chromium;
let page: Page;

const OPTIONS = { generatedAt: '2026-11-24T09:00:00.000Z', contacts: true, version: '0.1.0' };
const BEFORE =
  '程岚委员：\n一、工作情况\n我区已建成社区长者食堂28家。\n二、下一步打算\n计划2025年底前新建助餐点6个。';
const AFTER =
  '程岚委员：\n一、工作情况\n我区已建成社区长者食堂31家。\n二、下一步打算\n将为高龄老人免费送餐上门。';

/** The sample, its second reply saved twice: a number has changed, one promise has made way for another. */
function library(): LibraryContent {
  const content = sampleLibrary();
  const reply = content.replies[1]!;
  const now = content.captures.find(({ id }) => id === reply.captureId)!;
  const capture = (id: string, text: string, takenAt: string): Capture => ({
    ...now,
    id,
    text,
    takenAt,
    sha256: createHash('sha256').update(text).digest('hex'),
    reading: readReply(text),
  });
  return {
    ...content,
    captures: [
      ...content.captures.filter(({ id }) => id !== now.id),
      capture('earlier', BEFORE, '2026-01-01T00:00:00.000Z'),
      capture(now.id, AFTER, '2026-06-01T00:00:00.000Z'),
    ],
  };
}

beforeAll(async () => {
  server = await serve(fixtures);
  chromium = await launchChromium({ port: server.port });
  const parts: BlobPart[] = [];
  for await (const chunk of json(sourceOf(library()), OPTIONS)) parts.push(chunk);
  page = await chromium.context.newPage();
  await page.goto(`${chromium.origin}library.html#/exchange`);
  await page.locator('.exchange input[type=file]').setInputFiles({
    name: 'library.json',
    mimeType: 'application/json',
    buffer: Buffer.from(await new Blob(parts).arrayBuffer()),
  });
  await page.locator('.plan button').click();
  await page.locator('.plan').waitFor({ state: 'detached' });
});
afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

it.each([
  ['topic', ['民政养老 2']],
  ['code', sampleLibrary().codes.map(({ name }) => name)],
  ['district', ['北京市海淀区 1', '上海市徐汇区 1']],
])('groups replies by %s', async (by, heads) => {
  await page.goto(`${chromium.origin}library.html#/replies`);
  await page.locator('.bar select').selectOption(by);
  for (const head of heads)
    await page.locator('h2.group').filter({ hasText: head }).first().waitFor();
  expect(await checkAxe(page)).toEqual([]);
});

it('ticks and tags everything that is listed, and search finds it by the tag', async () => {
  await page.goto(`${chromium.origin}library.html#/replies`);
  const all = sampleLibrary().replies.length;
  await page.locator('.bar select').selectOption('none');
  await page.getByLabel('全选').check();
  expect(await page.locator('.card input:checked').count()).toBe(all);
  await page.locator('.card input').first().uncheck();
  expect(
    await page.getByLabel('全选').evaluate((box) => (box as HTMLInputElement).indeterminate),
  ).toBe(true);
  await page.getByLabel('全选').check();
  expect(await checkAxe(page)).toEqual([]);
  await page.getByLabel('标签', { exact: true }).fill('待复查');
  await page.getByRole('button', { name: '加标签' }).click();
  await page.locator('.bar select').selectOption('tag');
  await page.locator('h2.group', { hasText: `待复查 ${all}` }).waitFor();
  await page.locator('.bar select').selectOption('none');
  await page.getByRole('searchbox').fill('待复查');
  await page.getByText(`找到 ${all} 份`, { exact: true }).waitFor();
  expect(await page.locator('.card').count()).toBe(all);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: '全不选' }).click();
  expect(await page.locator('.card input:checked').count()).toBe(0);
});

it('shows where the words of a search stand, in the list and in the reply', async () => {
  await page.goto(`${chromium.origin}library.html#/replies`);
  await page.getByRole('searchbox').fill('助餐点60 补助');
  const words = page.locator('.card .found-words b');
  await words.first().waitFor();
  expect(await words.allInnerTexts()).toEqual(['助餐点60', '补助']);
  expect(await checkAxe(page)).toEqual([]);
  await page.locator('.card .title').first().click();
  await page.locator('.statuses li').first().waitFor();
  const painted = (): Promise<string[]> =>
    page.evaluate(() =>
      [...((CSS.highlights.get('library-found') ?? []) as unknown as Iterable<Range>)].map(String),
    );
  expect(await painted()).toEqual(['助餐点60', '补助']);
  expect(await page.locator('.statuses li').allInnerTexts()).toEqual([
    expect.stringMatching(/计划 1$/),
    expect.stringMatching(/不予办理 1$/),
  ]);
  expect(await checkAxe(page)).toEqual([]);
  await page.getByRole('searchbox').fill('');
  await expect.poll(painted).toEqual([]);
});

it('says how many replies bear a code, lists its highlights, and gives the codebook away', async () => {
  const [code] = sampleLibrary().codes;
  await page.goto(`${chromium.origin}library.html#/codes`);
  const used = page.locator('.code a').first();
  await used.waitFor();
  expect(await used.innerText()).toBe('1 份答复');
  expect(await checkAxe(page)).toEqual([]);
  await page.getByRole('button', { name: '导出编码本…' }).click();
  await expect.poll(() => page.locator('dialog.export pre').innerText()).toContain('<CodeBook');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('dialog.export .primary').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.qdc$/);
  await page.locator('dialog.export').waitFor({ state: 'detached' });
  await used.click();
  await page.getByText('共 1 条', { exact: true }).waitFor();
  expect(await page.locator('.filters select').first().inputValue()).toBe(code!.id);
});

it('highlights are noted, coded and deleted in the library, too, and each can be undone', async () => {
  const cards = page.locator('.card');
  const [code] = sampleLibrary().codes;
  const all = sampleLibrary().highlights.length;
  await page.goto(`${chromium.origin}library.html#/highlights`);
  await cards.nth(all - 1).waitFor();
  expect(await cards.count()).toBe(all);
  const edit = cards.first().getByRole('button', { name: '编辑' });
  await edit.press('Enter');
  // The caret stands in the note: whoever opens it types at once.
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('在库里改的笔记');
  expect(await checkAxe(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await cards.filter({ hasText: '在库里改的笔记' }).waitFor();
  expect(await edit.evaluate((one) => one === document.activeElement)).toBe(true);

  await edit.press('Enter');
  const tags = cards.first().getByLabel('标签（以逗号分隔）');
  await tags.fill('elderly care，助餐');
  await cards.first().getByRole('button', { name: '完成' }).click();
  // A tag with a space stays one tag, also when its field is only passed through.
  await cards.first().locator('.tag', { hasText: 'elderly care' }).waitFor();
  await edit.press('Enter');
  await tags.focus();
  await page.keyboard.press('Escape');
  expect(await cards.first().locator('.tag', { hasText: 'elderly care' }).count()).toBe(1);

  const bearing = (): Promise<number> =>
    cards.filter({ has: page.locator('.tag', { hasText: code!.name }) }).count();
  const before = await bearing();
  await page.getByLabel('全选').check();
  await page.locator('.bulk select').selectOption(code!.id);
  await expect.poll(bearing).toBe(all);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect.poll(bearing).toBe(before);

  await page.locator('.bulk .danger').click();
  await cards.first().waitFor({ state: 'detached' });
  const undo = page.getByRole('button', { name: '撤销' });
  await expect.poll(() => undo.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await cards.nth(all - 1).waitFor();
  expect(await cards.count()).toBe(all);
});

it('has the focus in the note before anything is painted: no key that is pressed at once is lost', async () => {
  await page.goto(`${chromium.origin}library.html#/highlights`);
  const edit = page.locator('.card').first().getByRole('button', { name: '编辑' });
  const focused = await edit.evaluate(async (button) => {
    (button as HTMLElement).click();
    // Drawing is a turn of its own within the same task; painting would be another task.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    return document.activeElement?.tagName;
  });
  expect(focused).toBe('TEXTAREA');
  await page.keyboard.press('Escape');
});

it('keeps what is typed in a field while what was typed before is being stored', async () => {
  await page.goto(`${chromium.origin}library.html#/highlights`);
  const card = page.locator('.card').first();
  await card.getByRole('button', { name: '编辑' }).press('Enter');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('先写的');
  // Into the next field and back, as whoever looks something up.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.type('，再写的几个字', { delay: 40 });
  await page.keyboard.press('Escape');
  await card.locator('.note', { hasText: '先写的，再写的几个字' }).waitFor();

  await page.goto(`${chromium.origin}library.html#/codes`);
  const row = page.locator('li.code').first();
  await row.getByLabel('编码名称').fill('另一个名称');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('这一条编码的意思', { delay: 40 });
  await page.keyboard.press('Tab');
  await row.getByText('v3').waitFor();
  await page.reload();
  expect(await row.getByLabel('编码名称').inputValue()).toBe('另一个名称');
  expect(await row.locator('textarea').inputValue()).toBe('这一条编码的意思');
});

it('says that what is being written has been deleted in another window, and keeps the words in sight', async () => {
  await page.goto(`${chromium.origin}library.html#/codes`);
  const row = page.locator('li.code').last();
  await row.locator('textarea').fill('写了很久的含义');
  const other = await chromium.context.newPage();
  await other.goto(`${chromium.origin}library.html#/codes`);
  await other.locator('li.code').last().locator('.danger').click();
  await other.locator('.done', { hasText: '撤销' }).waitFor();
  const problem = page.locator('.problem');
  await problem.waitFor();
  expect(await problem.innerText()).toContain('已被删除');
  expect(await problem.innerText()).toContain('写了很久的含义');
  expect(await checkAxe(page)).toEqual([]);
  await problem.getByRole('button').click();
  await other.getByRole('button', { name: '撤销' }).click();
  await row.waitFor();
  await other.close();
});

it('shows what a saved reply has lost and gained since its earlier capture', async () => {
  await page.goto(`${chromium.origin}library.html#/replies`);
  await page.locator('.bar select').selectOption('none');
  await page.locator('.card .title', { hasText: '长者食堂' }).click();
  await page.locator('select.against').selectOption('earlier');
  const shown = page.locator('.version-diff');
  await shown.waitFor();
  expect((await shown.locator('.diff del').allInnerTexts()).join()).toContain('28');
  expect((await shown.locator('.diff ins').allInnerTexts()).join()).toContain('31');
  const section = (title: string) =>
    shown.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
  expect(await section('新增的举措').innerText()).toContain('免费送餐上门');
  expect(await section('消失的举措').innerText()).toContain('新建助餐点6个');
  expect(await section('改动的举措').innerText()).toContain('31家');
  expect(await checkAxe(page)).toEqual([]);
  if (process.env['SHOTS']) {
    mkdirSync(process.env['SHOTS'], { recursive: true });
    await page.screenshot({ path: `${process.env['SHOTS']}/against.png` });
  }
  await page.locator('select.against').selectOption('');
  await page.locator('.body p').first().waitFor();
});

it('tags very many at once, in a thread of its own, and the list follows', async () => {
  const { replies, captures } = storedForm(manyReplies(150, '2026-11-24T08:00:00.000Z'));
  await page.evaluate(writeRecords, ['fuwen', { replies, captures }] as const);
  await page.goto(`${chromium.origin}library.html#/replies`);
  await page.reload();
  const all = sampleLibrary().replies.length + replies.length;
  await page.locator('.bar [role=status]', { hasText: String(all) }).waitFor();
  await page.getByLabel('全选').check();
  await page.getByLabel('标签', { exact: true }).fill('一并');
  await page.getByRole('button', { name: '加标签' }).click();
  await page.locator('.done:visible').waitFor();
  await page.locator('.bar select').selectOption('tag');
  await page.locator('h2.group', { hasText: `一并 ${all}` }).waitFor();
  await page.getByRole('searchbox').fill('一并');
  await page.locator('.bar [role=status]', { hasText: `找到 ${all} 份` }).waitFor();
});

it('a new code has its meaning from the start, and the next can be typed at once', async () => {
  await page.goto(`${chromium.origin}library.html#/codes`);
  const form = page.locator('.new-code');
  await form.getByLabel('编码名称').fill('送餐上门');
  await form.getByLabel('含义').fill('写明把饭菜送到老人家里');
  await form.getByLabel('编码本名称').fill('助餐');
  await form.getByRole('button', { name: '新建编码' }).click();
  await page.locator('.done', { hasText: '已在“助餐”中新建编码“送餐上门”。' }).waitFor();
  const made = (await page.evaluate(readRecords<Code>, 'codes')).find(
    ({ name }) => name === '送餐上门',
  );
  expect(made).toMatchObject({
    codebook: '助餐',
    description: '写明把饭菜送到老人家里',
    version: 1,
  });
  expect(await form.getByLabel('编码名称').evaluate((field) => field.matches(':focus'))).toBe(true);
  expect(await form.getByLabel('编码名称').inputValue()).toBe('');
  expect(await checkAxe(page)).toEqual([]);
});

it('a new code that cannot be stored leaves its words where they were typed', async () => {
  await page.goto(`${chromium.origin}library.html#/codes`);
  const form = page.locator('.new-code');
  const typed = () =>
    Promise.all(['编码名称', '含义'].map((label) => form.getByLabel(label).inputValue()));
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no space left', 'QuotaExceededError');
    };
  });
  await form.getByLabel('编码名称').fill('夜间送餐');
  await form.getByLabel('含义').fill('晚上也送');
  await form.getByRole('button', { name: '新建编码' }).click();
  await page.getByRole('alert').waitFor();
  await expect.poll(typed).toEqual(['夜间送餐', '晚上也送']);
  await page.reload();
});

it('a short, narrow window belongs to the list', async () => {
  await page.setViewportSize({ width: 360, height: 480 });
  await page.goto(`${chromium.origin}library.html#/replies`);
  // What was said of an act before goes.
  await page.reload();
  const list = page.locator('.scroller');
  await list.waitFor();
  // It comes a little later than the list, and takes its room.
  await page.locator('.remind').waitFor();
  await expect.poll(async () => (await list.boundingBox())?.height).toBeGreaterThan(480 * 0.55);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await checkAxe(page)).toEqual([]);
  // A reply that is read belongs to the replies.
  await page.locator('.card .title').first().click();
  await page.locator('.paper').waitFor();
  expect(await page.locator('nav [aria-current]').allInnerTexts()).toEqual(['答复']);
  await page.setViewportSize({ width: 1280, height: 860 });
});
