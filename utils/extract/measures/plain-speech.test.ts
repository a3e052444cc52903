import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/tests/read-sentence';

const words = (body: string): string[] => measuresOf(body).map((measure) => measure.words);

describe('what clerks tell in plain speech is an act', () => {
  it.each([
    ['天然气由临溪燃气公司已接至码头东侧。', ['done|天然气由临溪燃气公司已接至码头东侧']],
    [
      '我局将再次核验船只，符合条件的优先安排泊位。',
      ['planned|我局将再次核验船只', 'planned|符合条件的优先安排泊位'],
    ],
    ['原来绕行东港的那一段取消了。', ['done|原来绕行东港的那一段取消了']],
    [
      '下一步，我局将先接收困难渔民，剩余泊位对社会开放。',
      ['planned|我局将先接收困难渔民', 'planned|剩余泊位对社会开放'],
    ],
    ['眼下能够办到的，是拟在东港建设临时码头。', ['planned|拟在东港建设临时码头']],
    [
      '5月初，我局请临溪港航设计有限公司在东港测深，市疾控中心化验了水质。',
      ['done|我局请临溪港航设计有限公司在东港测深', 'done|市疾控中心化验了水质'],
    ],
    [
      '下一步，我局将协调供电，临溪供电局答应给码头拉专线，这件事由市工信局盯办。',
      [
        'planned|我局将协调供电',
        'planned|临溪供电局答应给码头拉专线',
        'planned|这件事由市工信局盯办',
      ],
    ],
    [
      '我局已上报计划，指标下来就先做东港，其余港口等有了项目再一并考虑。',
      [
        'done|我局已上报计划',
        'planned|指标下来就先做东港',
        'exploring|其余港口等有了项目再一并考虑',
      ],
    ],
    ['停泊位置我局将派人现场划定。', ['planned|停泊位置我局将派人现场划定']],
    ['若泊位还不够，再向市政府提出扩建申请。', ['planned|再向市政府提出扩建申请']],
    ['我局争取把东港的200米放进去。', ['planned|我局争取把东港的200米放进去']],
    [
      '市里无力单独建冷库，拟租用民营冷库。',
      ['declined|市里无力单独建冷库', 'planned|拟租用民营冷库'],
    ],
    ['冷库已开工，确保明年春节前全部投用。', ['done|冷库已开工', 'planned|确保明年春节前全部投用']],
    ['港区管委会出资60万元在东港建了检验室。', ['done|港区管委会出资60万元在东港建了检验室']],
    [
      '今后，我局将加大倾斜力度，目前章程正在征求意见；再就是每年选派30名渔民外出学习。',
      [
        'planned|我局将加大倾斜力度',
        'ongoing|章程正在征求意见',
        'planned|每年选派30名渔民外出学习',
      ],
    ],
  ])('%s', (body, expected) => expect(words(body)).toEqual(expected));
});

describe('and this only tells', () => {
  it.each([
    '现有冷库11座，能停靠大船的只有2座。',
    '延伸至东港需新增船只5艘。',
    '目前我市有5家渔业公司，各管各的。',
    '码头狭窄，上下不安全。',
    '新建后可能出现空置。',
    '参与渔民1800余户。',
    '渔港冬天常结冰，不能再拖。',
    '渔港项目省上从2020年起不再下达。',
    '全市登记渔船数为1432艘。',
  ])('%s', (body) => expect(words(body)).toEqual([]));

  it('where what was asked for heads an item', () => {
    const body = '三、关于您提的几条建议\n1、对渔民每户补贴2000元。该项补贴没有依据，暂不考虑。';
    expect(words(body)).toEqual(['declined|暂不考虑']);
  });
  it('but not where the replier acts there', () => {
    const body = '三、关于您提的几条建议\n1、我局将对渔民每户补贴2000元。资金已经落实。';
    expect(words(body)[0]).toBe('planned|我局将对渔民每户补贴2000元');
  });
  it('where a paper that was approved is the basis', () => {
    expect(words('经市编办批复，我局已办成公办渔校。')).toEqual(['done|我局已办成公办渔校']);
  });
});

it('将其 and 写入 put something somewhere', () => {
  const body = '二、已做的工作\n市自然资源局将泊位条件写入出让合同，市住建局将其作为验收内容。';
  expect(words(body)).toEqual([
    'done|市自然资源局将泊位条件写入出让合同',
    'done|市住建局将其作为验收内容',
  ]);
});
