import { describe, expect, it } from 'vitest';
import { readReply } from '@/utils/extract';

/** The sub-tool of the one measure of a sentence, with the words that tell it. */
function toolOf(sentence: string): [tool: string, cue: string] | null {
  const text = `李明委员：\n您提出的提案收悉，现答复如下：\n${sentence}`;
  const { measures } = readReply(text);
  expect(measures).toHaveLength(1);
  const { instrument } = measures[0]!;
  return instrument
    ? [instrument.tool, text.slice(instrument.cue.start, instrument.cue.end)]
    : null;
}

describe('the instrument of a measure', () => {
  it.each([
    ['我局将开展餐饮具专项检查。', 'regulation', '检查'],
    ['我局已培训护理员358人。', 'talent', '培训'],
    ['我局已发放护理补贴450万元。', 'funding', '补贴'],
    ['我局已拨给各校450万元。', 'funding', '450万元'],
    ['去年我局出台《城区口袋公园名录》。', 'planning', '《城区口袋公园名录》'],
    ['我局已建立停车场分级评价机制。', 'planning', '机制'],
    ['我局将推进养老体系建设。', 'infrastructure', '建设'],
    // What is done tells more than to what, and what stands last more than that it is done.
    ['我局已检查充电设施1200处。', 'regulation', '检查'],
    ['我局已培训设备操作员320人。', 'talent', '培训'],
    ['我局将开展消防设施专项整治。', 'regulation', '整治'],
    ['我局已清退多收费用64.2万元。', 'regulation', '清退'],
    ['我局已打掉涉渔团伙3个。', 'regulation', '打掉'],
    ['我局已建成智慧停车平台。', 'information', '智慧'],
    ['我局已发放消费券5000万元。', 'market', '消费券'],
  ])('is told by its words: %s', (sentence, tool, cue) => {
    expect(toolOf(sentence)).toEqual([tool, cue]);
  });

  it.each([
    // Who does it or hears of it tells nothing.
    '我局将会商市财政局后另行研究。',
    '我局已邀请市数据局到现场察看。',
    // 计划 that plans, 编制 that draws up, 投入 that opens: words of the head, not of the tool.
    '我局计划于9月增加船只60艘。',
    '我局已将该楼投入使用。',
  ])('is not told by names, nor by verbs that only look like one: %s', (sentence) => {
    expect(toolOf(sentence)).toBeNull();
  });

  it('is that of the document where one is drawn up, whatever its title names', () => {
    expect(toolOf('我局已出台《工业园区消防设施补贴名录》。')?.[0]).toBe('planning');
    expect(toolOf('我局正在编制《餐饮行业发展规划》。')?.[0]).toBe('planning');
    expect(toolOf('我局已把这些摊点纳入《餐饮行业发展规划》管起来。')?.[0]).toBe('planning');
  });

  it('is not told by 高标准 or 一次性', () => {
    expect(toolOf('我局已平整高标准试验田4200亩。')).toBeNull();
    expect(toolOf('我局将开展一次性餐具检查。')?.[0]).toBe('regulation');
  });
});
