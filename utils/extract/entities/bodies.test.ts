import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';
import { readReply } from '..';

/** Every body and person of a sentence of the body, as `type|words`. */
const read = (sentence: string): string[] =>
  entitiesOf(sentence)
    .filter(({ type }) => /^(?:government|organisation|person)$/.test(type))
    .map(({ type, name }) => `${type}|${name}`);

describe('offices and organs', () => {
  it.each([
    // Fields that are told by one character each.
    ['会同区住建交局、县教科体局核实。', ['government|区住建交局', 'government|县教科体局']],
    ['商省委文明办、市委军民融合办研究。', ['government|省委文明办', 'government|市委军民融合办']],
    ['由州草原监理所巡查。', ['government|州草原监理所']],
    ['安排劳动保障监察大队调查。', ['government|劳动保障监察大队']],
    // A station is called by its quarter; a kind of them is none.
    ['江岸中队已到现场。', ['government|江岸中队']],
    ['各执法中队、少先队中队参加。', []],
    // Parties' committees are organs, their branches and groups are not.
    ['感谢民盟桐山县基层委。', ['government|民盟桐山县基层委']],
    ['感谢九三学社桐山县支社。', ['organisation|九三学社桐山县支社']],
    // A conference is named by whom it works for.
    ['建立献血联席会议机制。', []],
    ['经市献血联席会议同意。', ['government|市献血联席会议']],
    ['与云湖保护区管理局共建。', ['government|云湖保护区管理局']],
  ])('%s', (sentence, names) => expect(read(sentence)).toEqual(names));

  it('a fund’s centre signs as an office', () => {
    const text =
      '关于第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n我中心已办理。\n临溪市住房公积金管理中心\n2024年8月1日';
    const bodies = readReply(text).entities.filter(({ type }) => type === 'government');
    expect(bodies.map(({ name }) => name)).toEqual(['临溪市住房公积金管理中心']);
  });
});

describe('persons', () => {
  it.each([
    ['诗人林晚舟、漫画家白小满先后开讲。', ['person|林晚舟', 'person|白小满']],
    ['由青年导演孟一川执导，副镇长秦小满带队。', ['person|孟一川', 'person|秦小满']],
    ['我厅副厅长杨立军于6月暗访。', ['person|杨立军']],
    [
      '全国劳模王建国授课，校长郝建军已到任，护士长高敏获奖。',
      ['person|王建国', 'person|郝建军', 'person|高敏'],
    ],
    ['作家高度评价，导演马上开机，律师白天就诊，校长周末于此值守。', []],
  ])('%s', (sentence, names) => expect(read(sentence)).toEqual(names));
});
