// Rows of bare tasks and what stands between them, and turns of letters: sentences written for these tests.
import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/tests/read-sentence';

const words = (body: string, to?: 'proposal' | 'letter'): string[] =>
  measuresOf(body, to).map((measure) => measure.words);
const planned = (body: string): string[] => words(`一、2024年重点工作\n${body}`);

describe('rows of tasks', () => {
  it.each([
    ['纵深推进渔港改革，加力推动码头升级改造。', 'planned|纵深推进渔港改革'],
    ['更大力度推进海洋牧场建设，重塑冷链物流体系。', 'planned|重塑冷链物流体系'],
    // Alone in its sentence what is elsewhere an aim is the task.
    ['提升渔港防灾能力和调度水平。', 'planned|提升渔港防灾能力和调度水平'],
  ])('%s', (body, measure) => {
    expect(planned(body)).toContain(measure);
  });

  it.each([
    // What somebody does with a part to play, on what it stands, and what is sung of it.
    ['发挥政府补贴和消费券拉动效应，扩建避风塘。', ['planned|扩建避风塘']],
    ['完整准确全面贯彻新发展理念，扩建避风塘。', ['planned|扩建避风塘']],
    ['扩建避风塘，奋力谱写渔港发展新篇章。', ['planned|扩建避风塘']],
    ['根据市委全会审议通过的《渔港建设建议》，扩建避风塘。', ['planned|扩建避风塘']],
    ['向关心渔港建设的各界人士，向各位船东，表示衷心感谢！', []],
  ])('%s', (body, measures) => {
    expect(planned(body)).toEqual(measures);
  });

  it('tells how things have grown better, not what was done', () => {
    expect(words('一、2023年工作回顾\n渔港管理制度更加完善，巡护力度持续加大。')).toEqual([]);
  });

  it('has no practice below 聚力在节能上取得新突破', () => {
    expect(
      words('一、2024年重点工作\n一是聚力在节能上取得新突破。完善能耗监测制度，更换老旧锅炉。'),
    ).toEqual(['planned|完善能耗监测制度', 'planned|更换老旧锅炉']);
  });
});

describe('letters', () => {
  it.each([
    [
      '我局正在组织专家研究，制定停车整治方案。',
      ['exploring|我局正在组织专家研究', 'ongoing|制定停车整治方案'],
    ],
    ['该项目的前期工作均已全部完成。', ['done|该项目的前期工作均已全部完成']],
    ['社区已将小广告从墙面去除。', ['done|社区已将小广告从墙面去除']],
    // What others leave off, a rule for whoever drives, and under which condition.
    ['摊主已当面道歉，不再扰民。', []],
    ['遇行人正在通过人行横道，应当停车让行。', []],
    ['如经营者不按规定处理，您可以向我局投诉。', []],
    ['新售票机同时支持刷卡和扫码功能。', []],
    ['我们对外壳采用何种工艺未作要求。', []],
  ])('%s', (body, measures) => {
    expect(words(body, 'letter')).toEqual(measures);
  });
});

describe('ranks and what is held on to', () => {
  it.each([
    '一、2023年工作回顾\n渔港吞吐量居全省第2位。',
    '一、2023年工作回顾\n我们坚持以渔民满意为根本遵循。',
  ])('%s', (body) => {
    expect(words(body)).toEqual([]);
  });
});
