import { describe, expect, it } from 'vitest';
import { loadGold } from '@/tests/bench/gold';
import { readReply } from '@/utils/extract';
import type { PageFacts } from '@/utils/reading';
import { isoDate } from './dates';
import { ancestry, isDivisionName, shortName, within } from './divisions';

const FIELDS = ['number', 'docno', 'issuer', 'division', 'date', 'result'] as const;

describe.each([...loadGold('dev')])('%s', (_, { text, details: gold }) => {
  const { details } = readReply(text);
  it.each(FIELDS.filter((field) => gold[field]))('%s', (field) =>
    expect(details[field]).toBe(gold[field]),
  );
  it('proposers', () => expect((details.proposer ?? []).join('|')).toBe(gold['proposer'] ?? ''));
});

const REPLY =
  '关于市政协一届二次会议第7号提案的答复\n李明委员：\n您提出的《关于停车的提案》收悉，现答复如下：\n一、已新建停车位200个。\n芜湖市城市管理局\n2024年8月12日';

describe('conflicts between sources', () => {
  const read = (metas: PageFacts['metas']) => readReply(REPLY, { metas: metas! });

  it('another issuer in the metas is shown beside the signature', () => {
    const { details, evidence } = read({ contentsource: ['芜湖市教育局'] });
    expect(details.issuer).toBe('芜湖市城市管理局');
    expect(evidence.issuer?.conflict).toEqual([{ source: 'meta', value: '芜湖市教育局' }]);
  });

  it('another title above the article is shown', () => {
    const { details, evidence } = readReply(REPLY, { heading: '关于做好防汛工作的通知' });
    expect(details.title).toContain('第7号提案的答复');
    expect(evidence.title?.conflict).toEqual([{ source: 'page', value: '关于做好防汛工作的通知' }]);
  });

  it('a site of another region is shown', () => {
    expect(read({ siteidcode: ['4403000001'] }).evidence.division?.conflict?.[0]?.value).toContain(
      '深圳市',
    );
  });

  it('a host of another province or body is shown', () => {
    const at = (url: string) => readReply(REPLY, { url }).evidence;
    expect(at('http://zjt.zj.gov.cn/a.html').division?.conflict).toEqual([
      { source: 'host', value: '浙江省' },
    ]);
    expect(at('http://zjt.ah.gov.cn/a.html').division?.conflict).toBeUndefined();
    expect(at('http://www.moe.gov.cn/a.html').issuer?.conflict).toEqual([
      { source: 'host', value: '教育部' },
    ]);
    expect(at('http://www.wuhu.gov.cn/a.html').issuer?.conflict).toBeUndefined();
  });

  it('publication before the reply is shown, after it is not', () => {
    expect(read({ pubdate: ['2024-08-01'] }).evidence.date?.conflict).toHaveLength(1);
    expect(read({ pubdate: ['2024-09-01'] }).evidence.date?.conflict).toBeUndefined();
  });

  it('when the page was published is read from what it prints, then from its metas', () => {
    const printed = {
      around: ['发布日期：2024-09-03 来源：本局'],
      metas: { pubdate: ['2024-09-02'] },
    };
    expect(readReply(REPLY, printed)).toMatchObject({
      details: { published: '2024-09-03' },
      evidence: {
        published: { source: 'page', conflict: [{ source: 'meta', value: '2024-09-02' }] },
      },
    });
    expect(read({ pubdate: ['2024-09-01'] })).toMatchObject({
      details: { published: '2024-09-01' },
      evidence: { published: { source: 'meta' } },
    });
    expect(read({}).details.published).toBeUndefined();
  });

  it('where the text is silent, metas speak and say so', () => {
    const { details, evidence } = readReply(
      '您提出的关于停车的建议收悉，现答复如下：\n已新建停车位200个，方便了群众。',
      { metas: { contentsource: ['区城市管理局'], articletitle: ['关于停车建议的答复'] } },
    );
    expect(details).toMatchObject({ issuer: '区城市管理局', title: '关于停车建议的答复' });
    expect(evidence.issuer?.source).toBe('meta');
  });
});

describe('who answers together', () => {
  const together = (opening: string, foot = '芜湖市城市管理局') =>
    readReply(`李明委员：\n${opening}\n一、已新建停车位200个。\n${foot}\n2024年8月12日`).details
      .coorganisers;
  it.each<[string, string[] | undefined]>([
    ['您的提案收悉，经商财政部、工业和信息化部，现答复如下：', ['财政部', '工业和信息化部']],
    [
      '您的提案收悉，我局会同市林业和草原局和市公安局等单位认真研究，现答复如下：',
      ['市林业和草原局', '市公安局'],
    ],
    [
      '您的提案由我局主办，经汇总区公安分局、区教育局会办意见，现函复如下：',
      ['区公安分局', '区教育局'],
    ],
    ['您的提案收悉，经会同有关部门研究，现答复如下：', undefined],
    ['您的提案收悉，经商会办单位市财政局、市水务局，现答复如下：', ['市财政局', '市水务局']],
  ])('%s', (opening, bodies) => expect(together(opening)).toEqual(bodies));
  it('who signs second', () =>
    expect(together('您的提案收悉，现答复如下：', '芜湖市城市管理局\n芜湖市公安局')).toEqual([
      '芜湖市公安局',
    ]));
});

it.each([
  ['县政协社会和法制委员会：', ['县政协社会和法制委员会']],
  // It hands proposals on.
  ['县政协提案委员会：', undefined],
])('a committee proposes: %s', (greeting, proposer) => {
  const { details } = readReply(
    `桃源县水务局关于答复政协桃源县第十届委员会一次会议第2号提案的函\n${greeting}\n您提出的关于修坝的提案收悉，现答复如下：\n${'我局已完成大坝检测。'.repeat(6)}`,
  );
  expect(details.proposer).toEqual(proposer);
  expect(details.session).toBe('政协桃源县第十届委员会一次会议');
});

describe('fields', () => {
  const details = (around: string[], text = REPLY) => readReply(text, { around }).details;
  it('beside the article state what the text does not', () =>
    expect(
      details([
        '文　　号：芜城函﹝2024﹞7号　公开方式：主动公开',
        '办理类别  B类',
        '届次：市政协一届二次会议',
      ]),
    ).toMatchObject({ docno: '芜城函﹝2024﹞7号', publicity: '主动公开', result: 'B' }));
  it.each([
    ['提案办理结果：A', 'A'],
    ['办理结果：列入计划拟解决', '列入计划拟解决'],
    ['采纳情况：部分采纳', '部分采纳'],
    ['B：正在解决', 'B'],
    ['办复标识：B类', 'B'],
    ['办理结果　A', 'A'],
    ['[C]', 'C'],
  ])('of the outcome, however a place calls it: %s', (line, result) =>
    expect(readReply(`${line}\n${REPLY}`).details).toMatchObject({ result }),
  );
  it('of the outcome stands in front of the document’s number', () =>
    expect(readReply(`A类    溪商字〔2025〕11号\n${REPLY}`).details).toMatchObject({
      result: 'A',
    }));
  it.each([
    ['林溪 王小五委员：', ['林溪', '王小五']],
    ['林 溪委员：', ['林溪']],
    ['林溪（民革）委员：', ['林溪']],
    ['民盟临溪区委的委员们：', ['民盟临溪区委']],
    ['九三学社临溪支社：', ['九三学社临溪支社']],
    ['白塔镇代表团：', ['白塔镇代表团']],
  ])('greet whoever proposed: %s', (greeting, proposer) => {
    const text = `关于区政协二届三次会议第018号提案的答复\n${greeting}\n您提出的《关于改善渔港的提案》收悉，现答复如下：\n今年我局修缮渔港3座。\n临溪区农业农村局\n2024年8月1日`;
    expect(readReply(text).details.proposer).toEqual(proposer);
  });
  it.each([
    ['关于区政协二届三次会议D-013提案的答复', 'D-013'],
    ['关于区政协二届三次会议8E020提案的答复', '8E020'],
    ['关于区政协二届三次会议24-105号提案的答复', '24-105'],
    ['关于区政协二届三次会议2024-105号提案的答复', '2024-105'],
    ['关于区政协二届三次会议【2023】117号提案的答复', '【2023】117'],
    ['关于区政协二届三次会议第十八号提案的答复', '十八'],
    ['关于区政协二届三次会议第018、第022号提案的答复', '018'],
    ['林溪委员《关于改善渔港的提案》（编号：018）的答复', '018'],
  ])('number what is answered: %s', (title, number) => {
    const text = `${title}\n林溪委员：\n您提出的提案收悉，现答复如下：\n今年我局修缮渔港3座。\n临溪区农业农村局\n2024年8月1日`;
    const { details } = readReply(text);
    expect(details).toMatchObject({ number, title });
  });
  it.each([
    ['2024年8月1日\n临溪区农业农村局'],
    ['临溪区农业农村局　　　临溪区水利局\n2024年8月1日印发'],
    ['单位（盖章）：临溪区农业农村局\n日期：2024年8月1日'],
    ['临溪区农业农村局\n（2024年8月1日）'],
    ['临溪区农业农村局\n二Ο二四年八月一日'],
  ])('sign in an order and form of their own: %j', (end) => {
    const text = `关于区政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的提案收悉，现答复如下：\n今年我局修缮渔港3座，新增泊位120个。\n${end}`;
    expect(readReply(text).details).toMatchObject({
      issuer: '临溪区农业农村局',
      date: '2024-08-01',
    });
  });
  it('stand under a title that no label and no greeting takes the place of', () => {
    const mailbox =
      '关于东门路灯的来信\n留言人：王*\n【留言内容】\n区长您好，楼下的路灯坏了半个月。\n【官方回复】\n尊敬的来信人：\n您好！您的留言已收悉。经核实，现将有关情况回复如下：\n我局已更换路灯3盏。\n临溪区城市管理局\n2024年8月5日';
    expect(readReply(mailbox).details.title).toBe('关于东门路灯的来信');
  });
  it('stand in cells that a tab parts', () =>
    expect(
      readReply(
        '信件标题\t路灯不亮\n信件编号\t2024-17\n答复单位\t临溪区城市管理局\n答复时间\t2024-08-05\n答复内容\t您好！您反映的路灯不亮问题收悉。今年我局更换路灯3盏。',
      ).details,
    ).toMatchObject({
      title: '路灯不亮',
      number: '2024-17',
      issuer: '临溪区城市管理局',
      date: '2024-08-05',
    }));
  it('greet a sector of the conference', () => {
    const text = `关于区政协二届三次会议第018号提案的答复\n区政协经济界别：\n贵界别提出的《关于改善渔港的提案》收悉，现答复如下：\n今年我局修缮渔港3座。\n临溪区农业农村局\n2024年8月1日`;
    expect(readReply(text).details.proposer).toEqual(['区政协经济界别']);
  });
  it('of another kind state nothing', () =>
    expect(details(['信息分类：B类', '分类：城市管理', '公开日期：2024-08-19'])).not.toHaveProperty(
      'result',
    ));
  it('in brackets, run together, in lines of their own', () =>
    expect(
      readReply(
        '【标题】路灯不亮\n【信件编号】AB-2024-17【来信时间】2024-08-01\n来信内容\n楼下的路灯坏了半个月。\n回复单位\n芜湖市城市管理局\n回复时间\n2024-08-05\n您好！您反映的问题收悉，现回复如下：路灯已于8月3日修复。',
      ).details,
    ).toMatchObject({
      title: '路灯不亮',
      number: 'AB-2024-17',
      issuer: '芜湖市城市管理局',
      date: '2024-08-05',
    }));
});

it.each([
  ['2024年8月12日', '2024-08-12'],
  ['二〇〇六年十月十八日', '2006-10-18'],
  ['二〇二四年十二月三十一日', '2024-12-31'],
  ['二O二四年十月八日', '2024-10-08'],
  ['2024-8-2 10:00', '2024-08-02'],
  ['2024年13月1日', null],
  ['201759日', null],
])('%s is %s', (text, iso) => expect(isoDate(text)).toBe(iso));

describe('divisions', () => {
  it('hold no pseudo-names', () => {
    for (const name of ['市辖区', '县', '省直辖县级行政区划'])
      expect(isDivisionName(name)).toBe(false);
  });
  it('nest', () => {
    expect(ancestry('310104').map(({ name }) => name)).toEqual(['上海市', '徐汇区']);
    expect(within('310104', '310000')).toBe(true);
    expect(within('310104', '320000')).toBe(false);
  });
  it.each([
    ['静安区', '静安'],
    ['黔西南布依族苗族自治州', '黔西南'],
    ['内蒙古自治区', '内蒙古'],
    ['陇县', null],
  ])('%s is short %s', (name, short) => expect(shortName(name)).toBe(short));
});

describe('pages as clerks and sites print them', () => {
  const BODY =
    '您提出的关于修桥的建议收悉，现答复如下：\n我局已完成桥梁检测，下一步将申报加固项目。\n';
  const of = (head: string, foot = '') => readReply(`${head}\n${BODY}${foot}`).details;

  it('a title broken over lines under a letterhead', () => {
    const details = of(
      '平安县交通运输局\n关于对县政协十届四次会议第17号\n提案答复的函\n李明委员：',
    );
    expect(details.number).toBe('17');
    expect(details.issuer).toBe('平安县交通运输局');
  });

  it.each([
    ['关于县十届人大五次会议7号建议的回复\n李明代表：', '7'],
    ['关于市十届人大三次会议代表建议\n27号的答复\n李明代表：', '27'],
    ['关于市政协十届三次会议20240127提案的答复\n李明委员：', '20240127'],
  ])('a number without 第: %s', (head, number) => expect(of(head).number).toBe(number));

  it('many names on a line of their own, without a mark', () => {
    const names = ['赵国强', '钱大州', '孙立', '李明华', '周建新'];
    const head = `关于县十届人大五次会议第7号建议的答复\n${names.join('、')}代表`;
    expect(of(head).proposer).toEqual(names);
  });

  it('names in a field of a form', () =>
    expect(
      of('关于区十届人大三次会议第1号代表建议的复函\n代表姓名：赵国强、孙立').proposer,
    ).toEqual(['赵国强', '孙立']));

  it('whoever publishes answers where nobody signs; who runs the site does not', () => {
    const head =
      '关于县十届人大五次会议第7号建议的答复\n来源：桃源县水利局 发布时间：2024-05-06\n李明代表：';
    expect(of(head).issuer).toBe('桃源县水利局');
    const { issuer, division } = of(
      '关于县十届人大五次会议第7号建议的答复\n李明代表：',
      '2024年5月6日\n主办单位：桃源县人民政府办公室 地址：文昌路1号\n',
    );
    expect(issuer).toBeUndefined();
    expect(division).toBe('湖南省常德市桃源县');
  });

  it('a branch lies in the county that it is named after', () =>
    expect(
      of(
        '昭通市生态环境局鲁甸分局关于对县政协十届一次会议第17号提案的答复\n李明委员：',
        '昭通市生态环境局鲁甸分局\n2024年5月6日',
      ).division,
    ).toBe('云南省昭通市鲁甸县'));
});

it('takes each name where each has its title', () => {
  const text =
    '关于县政协三届一次会议第9号提案的答复\n关建国委员、阿依古丽·买买提委员、韩立委员：\n您提出的关于修桥的提案收悉，现答复如下：\n我局已完成桥梁检测。';
  const { details, entities } = readReply(text);
  expect(details.proposer).toEqual(['关建国', '阿依古丽·买买提', '韩立']);
  expect(entities.filter(({ type }) => type === 'person')).toHaveLength(3);
});

describe('heads as clerks write them', () => {
  const FOOT = '\n今年我局修缮渔港3座，下一步将增设泊位20个。\n临溪区农业农村局\n2024年8月1日';
  const TITLE = '临溪区农业农村局关于区政协二届三次会议第018号提案的答复';
  const of = (text: string) => readReply(text).details;
  const received = '您提出的关于渔港的提案收悉，现答复如下：';

  it.each([
    ['林溪、沈  燕委员：', ['林溪', '沈燕']],
    ['乌云其木格、林溪委员：', ['乌云其木格', '林溪']],
    ['林溪、王小五、民盟临溪区委员会：', ['林溪', '王小五', '民盟临溪区委员会']],
    ['区政协农业和农村委员会、林溪委员：', ['区政协农业和农村委员会', '林溪']],
    ['区妇联：', ['区妇联']],
    ['尊敬的林溪委员，您好！', ['林溪']],
    [
      '林溪、王小五、孙海、周江、\n钱湖、赵小河委员：',
      ['林溪', '王小五', '孙海', '周江', '钱湖', '赵小河'],
    ],
    ['全体委员：', undefined],
    ['林溪委员及王小五委员：', ['林溪', '王小五']],
    ['林溪、王小五两位委员：', ['林溪', '王小五']],
    ['林溪、王小五等十二位委员：', ['林溪', '王小五']],
    ['林溪；王小五委员：', ['林溪', '王小五']],
    ['林溪委员，王小五委员：', ['林溪', '王小五']],
    ['区政协委员林溪：', ['林溪']],
    ['提案人林溪：', ['林溪']],
    ['林溪，王小五委员：', ['林溪', '王小五']],
    ['区政协民族和宗教界：', ['区政协民族和宗教界']],
  ])('greet: %j', (greeting, proposer) =>
    expect(of(`${TITLE}\n${greeting}\n${received}${FOOT}`).proposer).toEqual(proposer),
  );

  it.each([
    '您提的《关于改善渔港的提案》我们收到了，渔民的难处我们清楚。',
    '您在会上提的关于改善渔港的提案，局里收到了，专门开会议了一回。',
    '您的提案已获悉，我们到渔港看了两次。',
  ])('open without 收悉: %s', (opening) => {
    const { kind, details } = readReply(`${TITLE}\n林溪委员，您好！\n${opening}${FOOT}`);
    expect(kind).toBe('proposal');
    expect(details).toMatchObject({ number: '018', title: TITLE, proposer: ['林溪'] });
  });

  it.each([
    ['办理结果标记：C', 'C'],
    ['（B类）　　　　主动公开', 'B'],
    ['“A”类', 'A'],
    ['C类　　主动公开', 'C'],
    ['A　　　　临农函〔2024〕7号', 'A'],
    ['类号：B1', 'B1'],
    ['办复类别：【B】', 'B'],
    ['结果类别：C', 'C'],
    ['A类件', 'A'],
    ['类别标记：B', 'B'],
  ])('mark the outcome: %s', (line, result) =>
    expect(of(`${line}\n${TITLE}\n林溪委员：\n${received}${FOOT}`).result).toBe(result),
  );

  it.each([
    ['（政协提案办理结果：B　　公开属性：主动公开）', 'B', '主动公开'],
    ['办理结果：A\n主动公开', 'A', '主动公开'],
    ['（办理类别：B类；主动公开）', 'B', '主动公开'],
  ])('or at the foot: %j', (line, result, publicity) =>
    expect(of(`${TITLE}\n林溪委员：\n${received}${FOOT}\n${line}`)).toMatchObject({
      result,
      publicity,
    }),
  );

  it.each([
    ['（临农复 2024-7）', '临农复2024-7'],
    ['临农函2024年7号', '临农函2024年7号'],
    ['临农函<2024>7号', '临农函<2024>7号'],
    ['临农函〈2024〉7号', '临农函〈2024〉7号'],
    ['临农（办复）〔2024〕7号', '临农（办复）〔2024〕7号'],
    ['临农〔2024〕提字7号', '临农〔2024〕提字7号'],
    ['（2024）临农提字第7号', '（2024）临农提字第7号'],
  ])('number the document: %s', (line, docno) =>
    expect(of(`${TITLE}\n${line}\n林溪委员：\n${received}${FOOT}`).docno).toBe(docno),
  );

  it('break the title behind 关于, and print it again without the body', () => {
    const broken = TITLE.replace('关于', '关于\n');
    expect(of(`${broken}\n林溪委员：\n${received}${FOOT}`).title).toBe(TITLE);
    const again = `${TITLE}\n来源：临溪区农业农村局　时间：2024-08-03\n${TITLE.slice(8)}`;
    expect(of(`${again}\n林溪委员：\n${received}${FOOT}`).title).toBe(TITLE);
  });

  it.each(['临溪区人民政府 · 政民互动 · 区长信箱', '临溪区人民政府门户网站/互动交流/区长信箱'])(
    'lead a letter by its own title, not by the way there: %s',
    (way) => {
      const form =
        '流水号：20240801\n来信内容：\n区长您好，东门路灯坏了半个月。\n答复内容：\n网友您好！\n您的来信收悉，现回复如下：我局已更换路灯3盏。\n临溪区城市管理局\n2024年8月5日';
      expect(of(`${way}\n标题：东门路灯何时能亮\n${form}`).title).toBe('东门路灯何时能亮');
      expect(of(`${way}\n【已办结】东门路灯，何时能亮？\n${form}`).title).toBe(
        '【已办结】东门路灯，何时能亮？',
      );
    },
  );

  it.each(['写信内容\n', '网友留言：\n', '来信详情：'])('stand above the letter: %j', (label) =>
    expect(
      of(
        `东门路灯何时能亮\n${label}东门路灯坏了半个月，能不能修？\n编号：SX-2024-7　提交日期：2024-08-01\n答复内容：\n网友您好！\n您的来信收悉，现回复如下：已更换路灯3盏。\n临溪区城市管理局\n2024年8月5日`,
      ),
    ).toMatchObject({ title: '东门路灯何时能亮', number: 'SX-2024-7' }),
  );

  it('lie in the division whose site it is', () =>
    expect(
      of(
        `望城区人民政府门户网站 >> 互动交流\n来信内容：\n路灯坏了。\n答复内容：\n网友您好！\n您的来信收悉，现回复如下：已更换路灯3盏。\n青石街道办事处\n2024年8月5日`,
      ).division,
    ).toBe('湖南省长沙市望城区'));

  it.each([
    [`提案答复公开\n${TITLE}`, TITLE],
    [`标题：${TITLE}\n${TITLE}`, TITLE],
    [TITLE.replace('答复', '\n答　　复'), TITLE],
    [
      '关于区政协二届三次会议第018号提案办理情况的报告',
      '关于区政协二届三次会议第018号提案办理情况的报告',
    ],
  ])('have their title: %j', (head, title) =>
    expect(of(`${head}\n林溪委员：\n${received}${FOOT}`)).toMatchObject({
      title,
      number: '018',
      proposer: ['林溪'],
    }),
  );

  it('name in a table what the title line below it says', () =>
    expect(
      of(
        `名　　称：${TITLE}\n文　　号：临农函〔2024〕7号\n${TITLE}\n林溪委员：\n${received}${FOOT}`,
      ),
    ).toMatchObject({ title: TITLE, docno: '临农函〔2024〕7号' }));

  it('sign side by side, below what is attached', () =>
    expect(
      of(
        `${TITLE}\n林溪委员：\n${received}\n今年我局修缮渔港3座。\n附件：1.渔港名录\n　　　2.泊位一览表\n临溪区农业农村局          临溪区水利局\n2024年8月1日`,
      ),
    ).toMatchObject({ issuer: '临溪区农业农村局', coorganisers: ['临溪区水利局'] }));
});

describe('the heads and ends of short replies', () => {
  it('takes no closing formula for who signs', () =>
    expect(
      readReply(
        `临溪区农业农村局关于第018号提案的答复\n林溪委员：\n您提出的《关于改善渔港的提案》收悉，现答复如下：\n今年我局修缮渔港3座。\n特此说明\n临溪区农业农村局\n2024年8月1日`,
      ).details.issuer,
    ).toBe('临溪区农业农村局'));

  it.each([
    ['青石街道办事处\n对临溪区政协二届三次会议第018号提案的\n答　复', '', '青石街道办事处'],
    ['林溪委员', '单位名称：临溪区农牧局\n答复日期：2024年8月1日', '临溪区农牧局'],
  ])('names the body above the title, or in a field below: %s', (head, foot, issuer) =>
    expect(
      readReply(
        `${head}\n林溪委员：\n您提出的《关于改善渔港的提案》收悉，现答复如下：\n今年我局修缮渔港3座。\n${foot || '2024年8月1日'}`,
      ).details.issuer,
    ).toBe(issuer),
  );

  it('asks the body that is heard, by its name', () =>
    expect(
      readReply(
        `临溪区农业农村局关于第018号提案的答复\n林溪委员：\n您提出的《关于改善渔港的提案》收悉，经商请市消防救援支队研究，现答复如下：\n今年我局修缮渔港3座。\n临溪市农业农村局\n2024年8月1日`,
      ).details.coorganisers,
    ).toEqual(['市消防救援支队']));
});

describe('the end of an answer to a letter', () => {
  const of = (end: string) =>
    readReply(`市民您好：您的来信收悉，现回复如下：\n水压偏低，已更换水泵2台。\n${end}`).details;

  it.each([
    ['感谢您的理解！ 临溪县自来水公司2024年8月1日', '临溪县自来水公司'],
    ['感谢您的理解！临溪县自来水公司\n2024年8月1日', '临溪县自来水公司'],
    ['感谢您的理解！青石街道 2024年8月1日', '青石街道'],
    ['如有疑问请致电（010-60000000）2024年8月1日', undefined],
    ['感谢您的理解。2024年8月1日', undefined],
  ])('is signed and dated on its last line: %s', (end, issuer) => {
    expect(of(end).date).toBe('2024-08-01');
    expect(of(end).issuer).toBe(issuer);
  });
});
