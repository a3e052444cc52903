import { describe, expect, it } from 'vitest';
import { readAmount } from './amount';
import { resolveInterval } from './interval';

describe('intervals', () => {
  const replyDate = '2025-06-18';
  it.each([
    ['2025年6月26日', '', { from: '2025-06-26', to: '2025-06-26', basis: 'text' }],
    ['2024年', ',', { from: '2024-01-01', to: '2024-12-31', basis: 'text' }],
    ['2025年底前', '', { to: '2025-12-31', basis: 'text' }],
    ['2025年底', '前完成', { to: '2025-12-31', basis: 'text' }],
    ['8月底前', '', { to: '2025-08-31', basis: 'reply-date' }],
    ['今年7月', '', { from: '2025-07-01', to: '2025-07-31', basis: 'reply-date' }],
    ['去年11月', '', { from: '2024-11-01', to: '2024-11-30', basis: 'reply-date' }],
    ['明年三季度', '', { from: '2026-07-01', to: '2026-09-30', basis: 'reply-date' }],
    ['上半年', '', { from: '2025-01-01', to: '2025-06-30', basis: 'reply-date' }],
    ['年内', '', { from: '2025-01-01', to: '2025-12-31', basis: 'reply-date' }],
    ['2023-2025年', '', { from: '2023-01-01', to: '2025-12-31', basis: 'text' }],
    ['今年1—4月', '', { from: '2025-01-01', to: '2025-04-30', basis: 'reply-date' }],
    ['3月至7月', '', { from: '2025-03-01', to: '2025-07-31', basis: 'reply-date' }],
    // Quarters and months from the year's beginning, lists, and what lies near the reply's day.
    ['前三季度', '', { from: '2025-01-01', to: '2025-09-30', basis: 'reply-date' }],
    ['三季度末', '', { from: '2025-09-01', to: '2025-09-30', basis: 'reply-date' }],
    ['今年前8个月', '', { from: '2025-01-01', to: '2025-08-31', basis: 'reply-date' }],
    ['2022、2023年', '', { from: '2022-01-01', to: '2023-12-31', basis: 'text' }],
    ['2024年3至5月', '', { from: '2024-03-01', to: '2024-05-31', basis: 'text' }],
    ['7、8月', '', { from: '2025-07-01', to: '2025-08-31', basis: 'reply-date' }],
    ['本月底前', '', { to: '2025-06-30', basis: 'reply-date' }],
    ['下月初', '', { from: '2025-07-01', to: '2025-07-10', basis: 'reply-date' }],
    ['本周', '内', { from: '2025-06-16', to: '2025-06-22', basis: 'reply-date' }],
    ['下周五', '前', { to: '2025-06-27', basis: 'reply-date' }],
    ['下周', '前', { to: '2025-06-22', basis: 'reply-date' }],
    ['本周末', '', { from: '2025-06-21', to: '2025-06-22', basis: 'reply-date' }],
    ['本学期', '', { from: '2025-03-01', to: '2025-07-31', basis: 'reply-date' }],
    ['下学期', '', { from: '2025-09-01', to: '2026-01-31', basis: 'reply-date' }],
    ['上学期', '', { from: '2024-09-01', to: '2025-01-31', basis: 'reply-date' }],
    ['新学期开学前', '', { to: '2025-08-31', basis: 'reply-date' }],
    ['月底前', '', { to: '2025-06-30', basis: 'reply-date' }],
    ['8月中下旬', '', { from: '2025-08-11', to: '2025-08-31', basis: 'reply-date' }],
    // Before a month or year is with the end of the one before.
    ['9月前', '', { to: '2025-08-31', basis: 'reply-date' }],
    ['1月', '前', { to: '2024-12-31', basis: 'reply-date' }],
    ['2027年前', '', { to: '2026-12-31', basis: 'text' }],
    ['今秋', '', { from: '2025-09-01', to: '2025-11-30', basis: 'reply-date' }],
    ['明春', '', { from: '2026-03-01', to: '2026-05-31', basis: 'reply-date' }],
    // Over the turn of a year.
    ['11月至次年3月', '', { from: '2025-11-01', to: '2026-03-31', basis: 'reply-date' }],
    ['次年5月', '', { basis: 'unknown' }],
    ['今冬明春', '', { from: '2025-11-01', to: '2026-05-31', basis: 'reply-date' }],
    ['上世纪九十年代', '', { from: '1990-01-01', to: '1999-12-31', basis: 'text' }],
    ['6月3日至8日', '', { from: '2025-06-03', to: '2025-06-08', basis: 'reply-date' }],
    ['今年4月28日-30日', '', { from: '2025-04-28', to: '2025-04-30', basis: 'reply-date' }],
    ['“十四五”期间', '', { from: '2021-01-01', to: '2025-12-31', basis: 'text' }],
    ['“十四五”末', '', { from: '2025-01-01', to: '2025-12-31', basis: 'text' }],
    ['2023年', '以来', { from: '2023-01-01', basis: 'text' }],
    ['二〇二四年二月', '', { from: '2024-02-01', to: '2024-02-29', basis: 'text' }],
    ['春节', '', { from: '2025-01-01', to: '2025-02-28', basis: 'reply-date' }],
    ['今年国庆节前', '', { to: '2025-09-30', basis: 'reply-date' }],
    ['今年暑假', '前', { to: '2025-06-30', basis: 'reply-date' }],
    ['秋季开学前', '', { to: '2025-08-31', basis: 'reply-date' }],
    ['明年汛期前', '', { to: '2026-05-31', basis: 'reply-date' }],
    ['入冬前', '', { to: '2025-10-31', basis: 'reply-date' }],
    ['主汛期前', '', { to: '2025-06-30', basis: 'reply-date' }],
    ['今年劳动节前', '', { to: '2025-04-30', basis: 'reply-date' }],
    ['国庆假期前', '', { to: '2025-09-30', basis: 'reply-date' }],
    ['“十一”黄金周', '', { from: '2025-10-01', to: '2025-10-31', basis: 'reply-date' }],
    ['10月上旬前', '', { to: '2025-10-10', basis: 'reply-date' }],
    // A school year ends in the next one's summer.
    ['2025学年', '', { from: '2025-09-01', to: '2026-08-31', basis: 'text' }],
    ['2024—2025学年', '', { from: '2024-09-01', to: '2025-08-31', basis: 'text' }],
    // The moon's feasts move.
    ['中秋节前', '', { to: '2025-09-30', basis: 'reply-date' }],
    ['今年秋季', '', { from: '2025-09-01', to: '2025-11-30', basis: 'reply-date' }],
    ['5月1日', '后', { from: '2025-05-01', basis: 'reply-date' }],
    ['双十一', '', { basis: 'unknown' }],
  ])('%s%s', (name, after, interval) =>
    expect(resolveInterval(name, after, { replyDate })).toEqual(interval),
  );

  it('takes the year from the sentence before the reply, and says when there is none', () => {
    expect(resolveInterval('7月', '', { replyDate, year: 2024 })).toEqual({
      from: '2024-07-01',
      to: '2024-07-31',
      basis: 'context',
    });
    expect(resolveInterval('今年7月', '', {})).toEqual({ basis: 'unknown' });
  });

  it('counts from the day the page was published when the reply bears no date', () => {
    const published = '2025-05-23';
    const july = { from: '2025-07-01', to: '2025-07-31' };
    expect(resolveInterval('今年7月', '', { published })).toEqual({ ...july, basis: 'page-date' });
    const both = { published: '2026-01-05', replyDate };
    expect(resolveInterval('今年7月', '', both)).toEqual({ ...july, basis: 'reply-date' });
  });
});

describe('amounts', () => {
  it.each([
    ['1.2亿元', '投入', '。', { kind: 'money', value: 120_000_000, unit: 'CNY' }],
    ['3,200万元', '', '', { kind: 'money', value: 32_000_000, unit: 'CNY' }],
    ['300元', '补助', '/人/月', { kind: 'money', value: 300, unit: 'CNY', per: '人/月' }],
    ['200元', '每人每月', '', { kind: 'money', value: 200, unit: 'CNY', per: '人/月' }],
    ['95.6%', '', '', { kind: 'percent', value: 95.6, unit: '%' }],
    ['六成', '', '', { kind: 'percent', value: 60, unit: '%' }],
    ['320个', '', '', { kind: 'quantity', value: 320, unit: '个' }],
    ['两家', '', '', { kind: 'quantity', value: 2, unit: '家' }],
    ['1.32万个', '', '', { kind: 'quantity', value: 13_200, unit: '个' }],
    ['120余种', '', '', { kind: 'quantity', value: 120, unit: '种' }],
    ['1:2', '', '', { kind: 'quantity', value: null, unit: '1:2' }],
    ['三分之二', '', '', { kind: 'quantity', value: null, unit: '三分之二' }],
    // 余 and 多 stand before what multiplies as well as behind it.
    ['3000余万元', '', '', { kind: 'money', value: 30_000_000, unit: 'CNY' }],
    ['1200多万元', '', '', { kind: 'money', value: 12_000_000, unit: 'CNY' }],
    ['1.2亿余元', '', '', { kind: 'money', value: 120_000_000, unit: 'CNY' }],
    ['3万余名', '', '', { kind: 'quantity', value: 30_000, unit: '名' }],
    ['5千万元', '', '', { kind: 'money', value: 50_000_000, unit: 'CNY' }],
    ['1百万元', '', '', { kind: 'money', value: 1_000_000, unit: 'CNY' }],
    ['1.5万亿元', '', '', { kind: 'money', value: 1.5e12, unit: 'CNY' }],
    ['200万英镑', '', '', { kind: 'money', value: 2_000_000, unit: 'GBP' }],
    // In numerals.
    ['三百万元', '', '', { kind: 'money', value: 3_000_000, unit: 'CNY' }],
    ['一千二百万元', '', '', { kind: 'money', value: 12_000_000, unit: 'CNY' }],
    ['五百余万元', '', '', { kind: 'money', value: 5_000_000, unit: 'CNY' }],
    ['十余万元', '', '', { kind: 'money', value: 100_000, unit: 'CNY' }],
    ['二百三十六个', '', '', { kind: 'quantity', value: 236, unit: '个' }],
    ['两成五', '', '', { kind: 'percent', value: 25, unit: '%' }],
    ['百分之九十五点五', '', '', { kind: 'percent', value: 95.5, unit: '%' }],
    // Of two numbers none is the amount, and nobody says how many tens there are.
    ['300-500万元', '', '', { kind: 'money', value: null, unit: 'CNY' }],
    ['10万至20万元', '', '', { kind: 'money', value: null, unit: 'CNY' }],
    ['20—30家', '', '', { kind: 'quantity', value: null, unit: '家' }],
    ['三到五家', '', '', { kind: 'quantity', value: null, unit: '家' }],
    ['30%-40%', '', '', { kind: 'percent', value: null, unit: '%' }],
    ['数十家', '', '', { kind: 'quantity', value: null, unit: '家' }],
    ['百万元', '', '', { kind: 'money', value: null, unit: 'CNY' }],
  ])('%s after “%s”, before “%s”', (name, before, after, amount) => {
    const text = before + name + after;
    const span = { start: before.length, end: before.length + name.length };
    expect(readAmount(text, span)).toEqual({ ...span, text: name, ...amount });
  });
});
