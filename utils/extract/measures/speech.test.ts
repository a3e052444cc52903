// How clerks speak where no list of verbs reaches: sentences written for these tests.
import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/tests/read-sentence';

const wordsOf = (body: string): string[] => measuresOf(body).map(({ words }) => words);

describe('acts whose verb no list holds', () => {
  it.each([
    ['我局清理淤泥3处，填筑了临时围堰。', ['done|我局清理淤泥3处', 'done|填筑了临时围堰']],
    ['区里已用石笼对堤脚作了临时防护。', ['done|区里已用石笼对堤脚作了临时防护']],
    ['渔港夜间灯塔已对渔民免费开放。', ['done|渔港夜间灯塔已对渔民免费开放']],
    ['已装7处，已收渔具2000件。', ['done|已装7处', 'done|已收渔具2000件']],
    ['我局把旧船全部清了出去。', ['done|我局把旧船全部清了出去']],
    ['市、县两级共设渔业窗口27个。', ['done|市、县两级共设渔业窗口27个']],
    // What is set for others is set anew.
    ['申请材料由18项减为9项。', ['unstated|申请材料由18项减为9项']],
    ['年度限额调至2400元。', ['unstated|年度限额调至2400元']],
    ['管护费用由镇财政出。', ['unstated|管护费用由镇财政出']],
    ['其余的分期分批解决。', ['unstated|其余的分期分批解决']],
    ['逾期不改的立案处罚。', ['planned|逾期不改的立案处罚']],
    ['会派两名渔政员值守。', ['planned|会派两名渔政员值守']],
    ['资金一到马上开工。', ['planned|资金一到马上开工']],
    ['每个月检查一次。', ['ongoing|每个月检查一次']],
    ['区渔政中队也在动员渔民错峰出海。', ['ongoing|区渔政中队也在动员渔民错峰出海']],
    ['目前仍在协商。', ['ongoing|仍在协商']],
    ['可考虑利用现有的渔业基金给予支持。', ['exploring|可考虑利用现有的渔业基金给予支持']],
    ['待规划修编后再一并考虑。', ['exploring|待规划修编后再一并考虑']],
  ])('%s', (body, measures) => expect(wordsOf(body)).toEqual(measures));
});

describe('refusals', () => {
  it.each([
    ['我局不主张搞“一窝蜂”。', ['declined|我局不主张搞“一窝蜂”']],
    ['渔船改造确实办不了。', ['declined|渔船改造确实办不了']],
    // Who can hardly walk refuses nothing.
    ['我局对行动不便人员提供上门服务。', ['unstated|我局对行动不便人员提供上门服务']],
  ])('%s', (body, measures) => expect(wordsOf(body)).toEqual(measures));

  it('sees none where a burden is lifted', () => {
    const statuses = measuresOf('区里不再设前置审批。').map((one) => one.words.split('|')[0]);
    expect(statuses).not.toContain('declined');
  });
});

describe('what only tells', () => {
  it.each([
    '评价结果作为安排预算的重要依据。',
    '也给渔民增加了一点收入。',
    '没有经过正规设计。',
    '初步方案是5层、320个泊位。',
    '到现在总体运行平稳。',
    '特别是沿河的渔村。',
    '共享泊位达到1900余个。',
    '《意见》对渔港建设作出部署。',
    '执行的是原来的标准。',
    '继续停靠存在安全隐患。',
    '社区渔港建设计划.pdf',
  ])('%s', (body) => expect(wordsOf(body)).toEqual([]));
});

describe('who acts', () => {
  it.each<[string, string | undefined]>([
    ['72个村已建立渔港管护队。', '72个村'],
    ['用海手续区海洋局已受理。', '区海洋局'],
    ['全区各级财政累计投入渔港资金9846万元。', '全区各级财政'],
    ['由区国资集团下属渔港公司统一采购冷库设备。', '区国资集团下属渔港公司'],
    ['区发改局、我局等五部门联合印发《方案》。', '区发改局、我局等五部门'],
    ['海渔库已投入运行。', undefined],
  ])('%s', (body, by) => expect(measuresOf(body).map((one) => one.by)).toEqual([by]));
});
