import { describe, expect, it } from 'vitest';
import { loadGold } from '@/tests/bench/gold';
import { REPLIES } from '@/tests/zoo/replies';
import { sourceOf } from '@/tests/zoo/load';
import { redactText } from './redact';

const covered = (text: string): string => redactText(text).replace(/＊+/g, '＊');

describe('contacts are covered', () => {
  it.each([
    ['（联系人：卓工，联系电话：020-8900****）', '（联系人：＊，联系电话：＊）'],
    ['联系人及电话：赵工，0872-231****', '联系人及电话：＊，＊'],
    ['（联系人：服务司　葛处　010-8832****）', '（联系人：＊　＊）'],
    ['承办人:何工    联系电话:027-8262****', '承办人:＊    联系电话:＊'],
    ['联系人：戚老师  0577-8852****    委员意见：满意', '联系人：＊  ＊    委员意见：满意'],
    ['（联系人：吴科，电话：6872****）', '（联系人：＊，电话：＊）'],
    ['联 系 人：李**　手 机：138****5566', '联 系 人：＊　手 机：＊'],
    [
      '<p>联系人：<span>卓工</span>，电话：<b>6872****</b></p>',
      '<p>联系人：<span>＊</span>，电话：<b>＊</b></p>',
    ],
  ])('%s', (text, safe) => expect(covered(text)).toBe(safe));
});

it.each([
  '关于手机办理。我局已在小程序开通识别模块。',
  '对购买智能手机的老人给予300元补贴。',
  '你反映的电话难打通，责任在我们。',
  '给1486个行政村配齐卫星电话和手摇警报器。',
  '联系人民群众是本职。',
  '扫一扫在手机打开当前页',
  '（联系单位：区民政局养老服务科）',
])('%s stays as it is', (text) => expect(redactText(text)).toBe(text));

it('covers character by character', () => {
  for (const { text } of loadGold('own').values())
    expect(redactText(text)).toHaveLength(text.length);
});

it('leaves no number of a contact on any page of the zoo', () => {
  for (const page of REPLIES)
    expect(redactText(sourceOf(page)), page.file).not.toMatch(/0\d{2,3}-\d{2,4}\*{3,4}/);
});
