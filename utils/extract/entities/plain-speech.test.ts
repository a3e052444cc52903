import { describe, expect, it } from 'vitest';
import { readReply } from '..';

const HEAD =
  '关于市政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n';

/** Every entity of a body that clerks write as they speak, as `type|words`. */
function read(body: string): string[] {
  const text = `${HEAD}${body}\n临溪市水利局\n2024年8月1日`;
  return readReply(text)
    .entities.filter(({ start }) => start >= HEAD.length && start < HEAD.length + body.length)
    .map(({ type, name }) => `${type}|${name}`);
}

describe('figures as they are spoken', () => {
  it.each([
    ['同年5月已开工，以后年份再安排。', ['date|同年5月']],
    ['用水量较去年同期下降，去年雨季垮了一段。', ['date|去年同期', 'date|去年雨季']],
    ['今明两年不再安排。', ['date|今明两年']],
    ['费用按2021年前期合同执行。', ['date|2021年']],
    ['今年汛期到来前完工。', ['date|今年汛期到来前']],
    ['春节前后上门。', ['date|春节前后']],
    ['5月6日、8日冲洗管网，9日复检。', ['date|5月6日', 'date|8日', 'date|9日']],
    ['5月6日夜间到7日凌晨停水。', ['date|5月6日', 'date|7日']],
    ['收到材料后15日内办结。', ['quantity|15日']],
    ['将期限延长到120日。', ['quantity|120日']],
  ])('days and seasons: %s', (body, entities) => expect(read(body)).toEqual(entities));

  it.each([
    ['车位比约1:12。', ['quantity|1:12']],
    ['学费减免一半。', ['quantity|一半']],
    ['拨付周期缩短为一个季度，提前一年公布。', ['quantity|一个季度', 'quantity|一年']],
    [
      '会上议了一回，再做一轮调解，没发生一起事故。',
      ['quantity|一回', 'quantity|一轮', 'quantity|一起'],
    ],
    ['谈了两个多小时，下降两成多。', ['quantity|两个多小时', 'quantity|两成多']],
    [
      '每天进站60来吨，务工的有30多万人，户籍人口80余万。',
      ['quantity|60来吨', 'quantity|30多万人', 'quantity|80余万'],
    ],
    ['会同六部门印发。', ['quantity|六部门']],
    ['配发风机300台(件)。', ['quantity|300台(件)']],
    [
      '日供水900方，压力0.3兆帕，换出鲜花1.2万束。',
      ['quantity|900方', 'quantity|0.3兆帕', 'quantity|1.2万束'],
    ],
    ['举办运营三期培训班。', ['quantity|三期']],
    ['每方要涨五六毛。', ['money|五六毛']],
    ['组织三大类20家服务商。', ['quantity|三大类', 'quantity|20家']],
    ['方案要求“两年内全部移交”。', ['quantity|两年']],
    ['列入计划的6个小区30栋已开工。', ['quantity|6个', 'quantity|30栋']],
  ])('counts: %s', (body, entities) => expect(read(body)).toEqual(entities));

  it.each([
    '请千万不要下水。',
    '举一反三对全域排查。',
    '一家一家上门做工作，漏一处补一处。',
    '给您一家添麻烦了。',
    '这两年增长很快。',
    '二个是天旱，三个是管网老化。',
    '提出“一年打基础、三年见成效”。',
    '鉴定为四类危桥。',
  ])('what only looks like a count: %s', (body) => expect(read(body)).toEqual([]));
});
