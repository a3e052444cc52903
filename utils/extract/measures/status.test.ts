import { describe, expect, it } from 'vitest';
import { readReply } from '..';

/** What a reply with one section, dated 2024-08-01, is read as: each measure as `status|words`. */
function read(heading: string, body: string): string[] {
  const text = `关于区政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的《关于改善水产养殖的提案》收悉。现答复如下：\n　　一、${heading}\n　　${body}\n　　感谢您的关心！\n临溪区农业农村局\n2024年8月1日`;
  return readReply(text).measures.map(
    ({ start, end, status }) => `${status}|${text.slice(start, end)}`,
  );
}

describe('an amount where practice is told', () => {
  it.each([
    // So much has been acted on: it is done, whatever the verb.
    ['我局承接鱼病检测项目17项。', 'done|我局承接鱼病检测项目17项'],
    ['处置闲置池塘340亩。', 'done|处置闲置池塘340亩'],
    ['指导养殖户更换增氧机26台。', 'done|指导养殖户更换增氧机26台'],
    ['我局与临江大学共建鱼病实验室。', 'done|我局与临江大学共建鱼病实验室'],
    // A rate and an upper bound are practice.
    ['对养殖户每亩补助200元。', 'ongoing|对养殖户每亩补助200元'],
    ['我局为养殖户发放最高30万元补助。', 'ongoing|我局为养殖户发放最高30万元补助'],
    ['对新购设备增加补贴5万元。', 'ongoing|对新购设备增加补贴5万元'],
  ])('%s', (body, measure) => expect(read('目前工作开展情况', body)).toEqual([measure]));
});

describe('what tells the time of an act', () => {
  it.each([
    // 已将 puts, 将 with a verb of one character promises.
    ['我们已将您的意见转送区水务局。', ['done|我们已将您的意见转送区水务局']],
    ['我局也将指导各镇把渔港经费列入预算。', ['planned|我局也将指导各镇把渔港经费列入预算']],
    ['我局将商省水利厅增设监测点。', ['planned|我局将商省水利厅增设监测点']],
    ['我局将改以先建后补方式给予奖励。', ['planned|我局将改以先建后补方式给予奖励']],
    // That it is to come carries on behind a practice that is to come.
    [
      '我局将常态化开展巡查，在码头设置卡口。',
      ['ongoing|我局将常态化开展巡查', 'planned|在码头设置卡口'],
    ],
    // A day of what was ordered, and until when something holds.
    ['我局责令该场在9月20日前补齐手续。', ['done|我局责令该场在9月20日前补齐手续']],
    // Before a verb nobody listed, and a day that is no date.
    ['该码头正在改造，计划做成鲜鱼卖场。', ['ongoing|该码头正在改造', 'planned|计划做成鲜鱼卖场']],
    [
      '我局正与渔港洽谈，争取渔汛前开通冷链专线。',
      ['ongoing|我局正与渔港洽谈', 'planned|争取渔汛前开通冷链专线'],
    ],
  ])('%s', (body, measures) => expect(read('关于养殖', body)).toEqual(measures));
});

describe('what is looked into', () => {
  it.each([
    '待禁渔期满后研究扩大范围',
    '我局正组织论证选址',
    '我局正在组织专题研究',
    '我局将组织专家研究分区标准',
    '我局将积极配合水务局研究补偿办法',
    '我区将在水域规划中研究预留码头',
    '新码头的选址正在论证之中',
  ])('%s', (body) => expect(read('关于养殖', `${body}。`)).toEqual([`exploring|${body}`]));
});

describe('labels in front of a paragraph', () => {
  it('lead in, and say what headings say', () =>
    expect(
      read(
        '办理情况',
        '【技术推广】我局引进了新品种。\n　　【下一步打算】推出研学线路12条。\n　　提质增效——将检测费下调15%。\n　　4.9月下旬举办开渔节。',
      ),
    ).toEqual([
      'done|我局引进了新品种',
      'planned|推出研学线路12条',
      'done|将检测费下调15%',
      'planned|举办开渔节',
    ]));
});

describe('a list that begins anew', () => {
  it('is what the words before it announce', () =>
    expect(
      read(
        '办理情况',
        '一是增绿护岸。补植岸树2.1万株。\n　　二是疏浚航道。清淤12公里。\n　　下一步，我们将从以下方面继续努力：\n　　一是抓管护。组建巡河队伍三支。\n　　二是抓宣传。推动渔村开展巡演。',
      ).slice(-2),
    ).toEqual(['planned|组建巡河队伍三支', 'planned|推动渔村开展巡演']));
});
