import { expect, it } from 'vitest';
import { readReply } from '@/utils/extract';
import { amountsOf, targetOf } from './amounts';

/** All amounts of the measures in a sentence, as they are shown. */
function of(sentence: string): string[][] {
  const text = `关于第1号提案的答复\n一、下一步工作\n${sentence}\n`;
  return readReply(text).measures.map((measure) =>
    amountsOf(measure, text.slice(measure.start, measure.end)),
  );
}

it.each([
  ['我区将建成社区长者食堂28家、老年助餐点146个。', ['28家', '146个']],
  ['我局将新建4家、增设20个充电桩。', ['4家', '20个']],
])('every amount of a measure, in the order of the text: %s', (sentence, amounts) =>
  expect(of(sentence).flat()).toEqual(amounts),
);

it('whom it is for and what it was before are no amounts of it', () => {
  expect(of('我局将把补助标准由每盏200元提高至300元。').flat()).toEqual(['300元']);
  expect(of('我区将为80岁以上老人发放补贴300元。').flat()).toEqual(['300元']);
});

it('the value goes with the words, not with whatever figure comes first', () => {
  const text = '关于第1号提案的答复\n一、下一步工作\n我区将为80岁以上老人发放补贴300元。\n';
  const [measure] = readReply(text).measures;
  expect(measure!.qty).toBe('300元');
  expect(targetOf(measure!)).toMatchObject({ text: '300元', value: 300, unit: 'CNY' });
});
