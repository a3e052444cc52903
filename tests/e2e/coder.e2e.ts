import { expect, it } from 'vitest';
import type { Highlight } from '@/utils/library/types';
import { checkAxe } from './helpers/axe';
import { keptReply, quotes } from './helpers/kept-reply';

/** Whoever gives a name as coder signs what they highlight and code, and nobody else does. */

const kept = keptReply();

it('a name given in the options by keys signs highlights of the page and codes of the library', async () => {
  const [first, second] = quotes();
  const { context, origin } = kept.chromium;
  await kept.open();
  await kept.highlight(first!);

  const options = await context.newPage();
  await options.goto(`${origin}options.html`);
  const name = options.getByLabel('你的姓名或代号（可留空）');
  await name.focus();
  await options.keyboard.type('王晓');
  await options.keyboard.press('Enter');
  await options.getByText('此后署名“王晓”。').waitFor();
  expect(await checkAxe(options)).toEqual([]);

  await kept.page.bringToFront();
  await kept.highlight(second!);
  const library = await context.newPage();
  await library.goto(`${origin}library.html#/highlights`);
  const row = (words: string) => library.locator('article.card', { hasText: words });
  await row(second!).getByText('编码者：王晓').waitFor();
  expect(await row(first!).getByText('编码者').count()).toBe(0);
  await row(first!).getByRole('button', { name: '编辑' }).click();
  await library.getByLabel('添加编码').last().selectOption('status-planned');
  await row(first!).getByText('编码者：王晓').waitFor();
  const stored = await kept.table<Highlight>('highlights');
  const of = (words: string) => stored.find(({ selectors }) => selectors.quote.exact === words)!;
  expect(of(second!)).toMatchObject({ createdBy: '王晓' });
  expect(of(first!)).toMatchObject({ codedBy: { 'status-planned': '王晓' } });
  expect(Object.keys(of(first!))).not.toContain('createdBy');

  // Taken back, nothing more is signed; the field shows what holds.
  await options.bringToFront();
  await options.getByRole('button', { name: '撤销' }).click();
  await expect.poll(() => name.inputValue()).toBe('');
});
