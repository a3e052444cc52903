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
    ['如有疑问，请与联系人李建国同志联系。', '如有疑问，请与联系人＊同志联系。'],
    ['我局联系人为欧阳主任，将继续跟进。', '我局联系人为＊主任，将继续跟进。'],
    ['<p>联系人<b>李建国</b>同志将登门说明</p>', '<p>联系人<b>＊</b>同志将登门说明</p>'],
    [
      '（联系单位及电话：区民政局 赵明华主任 010-6208****）',
      '（联系单位及电话：区民政局 ＊主任 ＊）',
    ],
    ['联系部门：市教育局基教科王老师，电话：6872****', '联系部门：市教育局基教科＊老师，电话：＊'],
    ['联系方式：县水务局（江副局长）0512-8832****', '联系方式：县水务局（＊副局长）＊'],
    [
      '<p>联系单位：<span>区民政局</span>&nbsp;<span>赵明华</span>主任</p>',
      '<p>联系单位：<span>区民政局</span>&nbsp;<span>＊</span>主任</p>',
    ],
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
  '（联系单位：高新区管委会办公室主任信箱）',
  '联系人大代表和政协委员，听取马街村老师和家长的意见。',
  '联系部门及电话：白马镇主任办公室',
  '联系人员王村全体干部职工。',
  '联系部门：金山区委办公室、石桥镇党政办主任办公会',
  '开展领导干部联系人才活动，由王局长带队。',
])('%s stays as it is', (text) => expect(redactText(text)).toBe(text));

it('covers character by character', () => {
  for (const { text } of loadGold('own').values())
    expect(redactText(text)).toHaveLength(text.length);
});

it('leaves no number of a contact on any page of the zoo', () => {
  for (const page of REPLIES)
    expect(redactText(sourceOf(page)), page.file).not.toMatch(/0\d{2,3}-\d{2,4}\*{3,4}/);
});
