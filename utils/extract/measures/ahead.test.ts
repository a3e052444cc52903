import { expect, it } from 'vitest';
import type { Entity } from '@/utils/reading';
import { readReply } from '..';
import { intervalAhead } from './ahead';

const before = (name: string, to: string, basis: 'reply-date' | 'page-date' = 'reply-date') =>
  ({ type: 'date', start: 0, end: name.length, name, interval: { to, basis } }) as Entity;

it.each([
  ['春节前', '2025-02-28', { replyDate: '2025-08-11' }, '2026-02-28'],
  ['春节前', '2024-02-29', { replyDate: '2024-08-11' }, '2025-02-28'],
  // It may have been written before the day and signed after it.
  ['8月底前', '2025-08-31', { replyDate: '2025-09-10' }, undefined],
  ['10月底前', '2025-10-31', { replyDate: '2025-09-10' }, undefined],
  ['今年春节前', '2025-02-28', { replyDate: '2025-08-11' }, undefined],
  ['2025年春节前', '2025-02-28', { replyDate: '2025-08-11' }, undefined],
])('%s, %s, beside %o is ahead by %s', (name, to, written, day) =>
  expect(intervalAhead(before(name, to), written)?.to).toBe(day),
);

it('waits longer where only the day of the page is known', () => {
  const march = before('3月底前', '2025-03-31', 'page-date');
  expect(intervalAhead(march, { published: '2025-06-10' })).toBeNull();
  expect(intervalAhead(march, { published: '2025-09-10' })?.to).toBe('2026-03-31');
});

/** A reply of 11 August 2025 with one sentence. */
const read = (sentence: string) =>
  readReply(
    `关于县政协三届四次会议第21号提案的答复\n林溪委员：\n您提出的《关于修缮闸口的提案》收悉，现答复如下：\n${sentence}\n感谢您的关心！\n临溪县水利局\n2025年8月11日`,
  );

it('puts what is promised into the year to come, and leaves what has been done', () => {
  const { measures, entities } = read('城东闸口拟于10月开工，春节前完成闸室加固。');
  expect(measures.map(({ status, deadline }) => [status, deadline?.to])).toEqual([
    ['planned', '2025-10-31'],
    ['planned', '2026-02-28'],
  ]);
  expect(entities.find(({ name }) => name === '春节前')?.interval?.to).toBe('2026-02-28');
  const done = read('春节前，我局已完成闸室加固。').measures[0]!;
  expect([done.status, done.deadline?.to]).toEqual(['done', '2025-02-28']);
});

it('what was done on a day that would be far ahead was done the year before', () => {
  const { measures } = read('12月29日，我局对该厂进行检查。');
  expect(measures.map(({ status, deadline }) => [status, deadline?.to])).toEqual([
    ['planned', '2025-12-29'],
  ]);
  const text =
    '市民您好：来信收悉，现回复如下：\n12月29日，我局对该厂进行了突击检查；11月底，我局办妥变更手续。\n临溪县水利局\n2025年1月11日';
  expect(readReply(text).measures.map(({ status, deadline }) => [status, deadline?.to])).toEqual([
    ['done', '2024-12-29'],
    ['done', '2024-11-30'],
  ]);
});
