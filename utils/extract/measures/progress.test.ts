// How works and papers stand, whose word is given, what is aimed at: sentences written for these tests.
import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/tests/read-sentence';

const wordsOf = (body: string, to?: 'proposal' | 'letter'): string[] =>
  measuresOf(body, to).map(({ words }) => words);

describe('how works and papers stand', () => {
  it.each([
    [
      '目前，码头可行性研究报告已获批复，初步设计已通过专家评审，正在办理施工许可。',
      [
        'done|码头可行性研究报告已获批复',
        'done|初步设计已通过专家评审',
        'ongoing|正在办理施工许可',
      ],
    ],
    ['目前，冷库选址已确定，用地手续已办结。', ['done|冷库选址已确定', 'done|用地手续已办结']],
    [
      '经协调，施工单位已于7月20日进场，目前已完成围堰搭设和旧桩拔除，预计9月底前恢复靠泊。',
      [
        'done|施工单位已于7月20日进场',
        'done|已完成围堰搭设和旧桩拔除',
        'planned|预计9月底前恢复靠泊',
      ],
    ],
    ['其余14艘渔船均已采取管控措施。', ['done|其余14艘渔船均已采取管控措施']],
    ['已落实资金80万元，9月中旬可开工建设。', ['done|已落实资金80万元', 'planned|可开工建设']],
    ['您的申请已于7月3日审核通过。', ['done|您的申请已于7月3日审核通过']],
    ['该船东已被我局立案调查。', ['done|该船东已被我局立案调查']],
    // An amount that a ratio gives is a rule, not what was done.
    [
      '省级财政对每个渔村补助200万元，市县按1:1比例配套。',
      ['unstated|省级财政对每个渔村补助200万元', 'unstated|市县按1:1比例配套'],
    ],
    // How much came of it nobody does.
    ['举办对接活动24场，签约金额2.3亿元。', ['done|举办对接活动24场']],
  ])('%s', (body, measures) => expect(wordsOf(body)).toEqual(measures));

  it('what waits for something is still to come', () => {
    expect(wordsOf('我中心已临时接线，永久修复需待施工单位回填后进行。', 'letter')).toEqual([
      'done|我中心已临时接线',
      'planned|永久修复需待施工单位回填后进行',
    ]);
    expect(wordsOf('您的建议我们已记录，将在下一轮规划修编时统筹研究。', 'letter')).toEqual([
      'done|您的建议我们已记录',
      'exploring|将在下一轮规划修编时统筹研究',
    ]);
  });
});

describe('whose word is given', () => {
  it('is no act of its own, and who gives it acts', () => {
    expect(measuresOf('市水务集团承诺，10月底前完成换管。')).toEqual([
      { words: 'planned|完成换管', by: '市水务集团', due: '10月底前', reason: undefined },
    ]);
    expect(wordsOf('市公路中心答复：计划纳入2025年养护工程，届时将整体改造。')).toEqual([
      'planned|计划纳入2025年养护工程',
      'planned|将整体改造',
    ]);
  });

  it('a promise that is asked of others is not the replier’s own', () => {
    expect(wordsOf('推行容缺受理、告知承诺。')).toEqual(['unstated|推行容缺受理、告知承诺']);
  });

  it('what was ordered by a day', () => {
    expect(measuresOf('要求施工单位于9月底前完成路面恢复。')).toEqual([
      {
        words: 'planned|要求施工单位于9月底前完成路面恢复',
        by: undefined,
        due: '9月底前',
        reason: undefined,
      },
    ]);
  });

  it('whoever answers stands in the span behind 下一步', () => {
    expect(wordsOf('下一步我局将积极向上级反映，争取政策支持。')).toEqual([
      'planned|我局将积极向上级反映',
      'planned|争取政策支持',
    ]);
  });
});

describe('aims by a time that stands in front', () => {
  it.each<[string, string[], (string | undefined)[]]>([
    [
      '力争到2027年底，全区渔港泊位利用率达到90%以上，冷链流通率达到60%。',
      ['planned|全区渔港泊位利用率达到90%以上', 'planned|冷链流通率达到60%'],
      ['2027年底', undefined],
    ],
    [
      '力争通过三年努力，到2027年底，全区渔港泊位利用率达到90%以上。',
      ['planned|全区渔港泊位利用率达到90%以上'],
      ['2027年底'],
    ],
    ['力争用两年时间，完成航道疏浚80公里。', ['planned|完成航道疏浚80公里'], [undefined]],
    ['确保在9月底前，全部整改到位。', ['planned|全部整改到位'], ['9月底前']],
    // 每学期: a practice, by no day.
    ['每学期开学前开展专项检查。', ['ongoing|每学期开学前开展专项检查'], [undefined]],
  ])('%s', (body, measures, due) => {
    expect(wordsOf(body)).toEqual(measures);
    expect(measuresOf(body).map((one) => one.due)).toEqual(due);
  });
});

describe('what is left as it is, and what others leave', () => {
  it('a rule that goes on is a refusal', () => {
    expect(wordsOf('在国家政策调整之前，我区暂按原规定执行。')).toEqual([
      'declined|我区暂按原规定执行',
    ]);
  });

  it('whoever answers for others refuses, not where it would be', () => {
    expect(measuresOf('铁路部门回复，临溪港站近期不具备增开列车的条件。')).toEqual([
      {
        words: 'declined|临溪港站近期不具备增开列车的条件',
        by: '铁路部门',
        due: undefined,
        reason: undefined,
      },
    ]);
  });

  it('a neighbour’s promise is no refusal', () => {
    expect(wordsOf('现船主已承诺晚上10点后不再使用音响。', 'letter')).toEqual([
      'planned|船主已承诺晚上10点后不再使用音响',
    ]);
  });

  it('a condition names nobody who acts behind it', () => {
    expect(measuresOf('我们将督促企业尽快复工，如企业无力续建，将依法收回用地。')).toEqual([
      { words: 'planned|我们将督促企业尽快复工', by: undefined, due: undefined, reason: undefined },
      { words: 'planned|将依法收回用地', by: undefined, due: undefined, reason: undefined },
    ]);
  });
});

describe('what looks like the verb but belongs to the subject', () => {
  it.each([
    [
      '区农业农村局已预留用地一处，具体建设时序将根据需求确定。',
      ['done|区农业农村局已预留用地一处', 'planned|具体建设时序将根据需求确定'],
    ],
    ['我区每年养护资金需求约1.2亿元。', []],
    [
      '主体工程完成75%，计划今年10月通水试运行。',
      ['done|主体工程完成75%', 'planned|计划今年10月通水试运行'],
    ],
    ['我们计划下个月公开招募50名护渔员。', ['planned|我们计划下个月公开招募50名护渔员']],
    [
      '目前已完成招标，10月施工，12月1日前交付使用。',
      ['done|已完成招标', 'planned|施工', 'planned|交付使用'],
    ],
    ['目前正在推进的项目有：渔港路改造、鱼市大棚更新。', []],
  ])('%s', (body, measures) => expect(wordsOf(body)).toEqual(measures));
});

describe('what has no punctuation', () => {
  it('is no clause: nothing is read in it, and what stands behind is', () => {
    expect(wordsOf(`${'在也由每日'.repeat(300)}。我局将新建码头3座。`)).toEqual([
      'planned|我局将新建码头3座',
    ]);
  });
});

describe('将 before 在', () => {
  it.each([
    ['将在岗渔技员补助标准提高到2600元。', ['done|将在岗渔技员补助标准提高到2600元']],
    ['我局将在编制渔港规划时统筹考虑。', ['exploring|我局将在编制渔港规划时统筹考虑']],
    ['区长就渔港安全作了重要指示和批示。', []],
  ])('%s', (body, measures) =>
    expect(wordsOf(`去年，我局建成码头3座。${body}`).slice(1)).toEqual(measures),
  );
});
