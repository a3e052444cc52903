import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/tests/read-sentence';

const read = (body: string): string[] => measuresOf(body).map(({ words }) => words);

describe('who acts, and on what', () => {
  it.each([
    // What is handed over is handed over by whoever acts.
    ['区商务局受理申请1.2万辆，并将旧电池全部交由青石回收公司处置。', ['区商务局', '区商务局']],
    // Who takes part in a meeting does not hold it.
    ['定期召开由渔民、商户参加的议事会。', [undefined]],
    // Whatever it is that is spread, nobody who acted before does it.
    ['青石镇正在试用声光驱离装置，试用情况较好的将在全区推广。', ['青石镇', undefined]],
    ['由青石餐饮公司统一配餐上岛。', ['青石餐饮公司']],
  ])('%s', (body, by) => expect(measuresOf(body).map((one) => one.by)).toEqual(by));
});

describe('what is to come', () => {
  it.each([
    ['明年6月底前，我局组织完成渔船备案。', ['planned|我局组织完成渔船备案']],
    ['我局将支持学校对技师发放课酬。', ['planned|我局将支持学校对技师发放课酬']],
    [
      '我局将引导企业把服务费降至0.5元以下，对公示不实的移交市场监管局查处。',
      ['planned|我局将引导企业把服务费降至0.5元以下', 'planned|对公示不实的移交市场监管局查处'],
    ],
    [
      '我局将采取“以船代岸”等方式逐步覆盖，所需经费从自有收入中列支。',
      ['planned|我局将采取“以船代岸”等方式逐步覆盖', 'planned|所需经费从自有收入中列支'],
    ],
    // Each item of such a list has a heading of its own.
    [
      '下一步，我局将做好以下工作：扩大增量，新增泊位120个；优化服务，上线预约平台；降低成本，减免泊位费。',
      ['planned|新增泊位120个', 'planned|上线预约平台', 'planned|减免泊位费'],
    ],
    // Days of a stretch that is over.
    ['6月16日至18日，区环境局在码头开展水质监测。', ['done|区环境局在码头开展水质监测']],
  ])('%s', (body, measures) => expect(read(body)).toEqual(measures));
});

describe('what only tells, frames or carries', () => {
  it.each([
    // What figures, lengths of time and costs are, and what money has moved.
    '靠港用时压减45分钟，救援平均到场时间缩短至12分钟。',
    '泊位利用率由61%提高到79%，养殖面积1200亩。',
    '日均接送渔民1100人次，设计年加工鱼糜5000吨。',
    '新建防波堤需投资3100万元。',
    '累计拉动消费1240万元，吸纳周边村民560人务工。',
    '累计发现隐患236项，我区被农业农村部命名为示范渔区。',
    // Frames, and how it was dealt with.
    '建设主体上，情况较为复杂。对此，市财政局提供了如下意见。',
    '在码头改造上，渔具补助方面，情况较为复杂。',
    '我局商区水务局、渔港镇研究，现函复如下。',
    '2016年完工。',
    // What a matter is about, depends on and comes from; what is easy now.
    '码头搬迁涉及渔民120户，进度取决于外省渔船改造。',
    '从报名到领证只需20分钟，渔民凭手机就能申报。公示期间无人提出异议，群众参与踊跃。',
    '我局的主要任务是渔港的建设和养护，补助标准为每船每年500元。',
    // What papers say, here and at the centre; a condition, and the first of two reasons.
    '国务院办公厅印发《渔业发展意见》，国家渔政部等5部门发布了指南。',
    '市里如出台新标准，渔船每天一趟。',
    // What an act draws, and what all of it is to bring.
    '该港设施完善，吸引120余家企业入驻。',
  ])('is no measure: %s', (body) => expect(read(body)).toEqual([]));

  it.each([
    // What 将 puts at a figure is an act all the same, and so is a work that was built for so much.
    [
      '我局印发《渔港管理办法》，明确泊位收费标准，对泊位分配作出细化。',
      ['done|我局印发《渔港管理办法》'],
    ],
    ['水务部门不同意开挖，此项建议无法落实。', ['declined|此项建议无法落实']],
    ['去年我局将渔民补贴比例提高到60%。', ['done|我局将渔民补贴比例提高到60%']],
    ['总投资2.3亿元的渔港二期工程已建成投用。', ['done|总投资2.3亿元的渔港二期工程已建成投用']],
    [
      '我局还将配合水务局对沿岸船厂提出降噪要求。',
      ['planned|我局还将配合水务局对沿岸船厂提出降噪要求'],
    ],
    // A tool, a chance, a policy and a platform are means of the next clause.
    ['区城投公司利用闲置船坞，建成冷库三座。', ['done|建成冷库三座']],
    ['我们将牢牢抓住渔港升级机遇，新建泊位八个。', ['planned|新建泊位八个']],
    ['我局将用好《渔业扶持办法》，增设监测点六处。', ['planned|增设监测点六处']],
    ['下一步，拟依托省级渔业平台，建设育苗室四间。', ['planned|建设育苗室四间']],
    // A pivot reaches over ways and named kinds.
    [
      '下一步，鼓励渔民通过入股等方式，盘活两处闲置船坞。',
      ['planned|鼓励渔民通过入股等方式,盘活两处闲置船坞'],
    ],
    [
      '下一步，推动渔船改造；二是抓推广。今年10月举办开渔节。',
      ['planned|推动渔船改造', 'planned|举办开渔节'],
    ],
  ])('%s', (body, measures) =>
    expect(read(body).map((words) => words.replaceAll('，', ','))).toEqual(measures),
  );
});

describe('acts', () => {
  it.each([
    '收缴违规网具2300件',
    '查出老旧渔船73艘',
    '搜救遇险渔民41人',
    '全市已清偿渔工工资2.6亿元',
  ])('%s', (body) => expect(read(`我局开展整治，${body}。`)).toContain(`done|${body}`));

  it.each([
    ['渔港镇还把夜校搬到了码头。', 'done|渔港镇还把夜校搬到了码头'],
    ['渔港码头三期去年6月建成投产。', 'done|渔港码头三期去年6月建成投产'],
    ['省财政2023年下达渔业补助1260万元。', 'done|省财政2023年下达渔业补助1260万元'],
    ['观景长廊已对外开放。', 'done|观景长廊已对外开放'],
    ['渔港维护资金已全部到位。', 'done|渔港维护资金已全部到位'],
    ['我局将与区水务局作进一步研究。', 'exploring|我局将与区水务局作进一步研究'],
    ['还需专家论证。', 'exploring|还需专家论证'],
    ['计划本周五前清完。', 'planned|计划本周五前清完'],
  ])('%s', (body, measure) => expect(read(body)).toEqual([measure]));
});

describe('refusals', () => {
  it.each([
    '区级财力难以承担',
    '我局不得零租金供地',
    '依法不得扩建',
    '区里不能自行提高',
    '我局没有权限调整',
    '我局不予立案',
    '不具备全面铺开的条件',
    '我局认为暂不宜强制推行',
    '您的意见我们留作今后参考',
    '我局无法为您的渔船核发证书',
  ])('%s', (body) => expect(read(`${body}。`)).toEqual([`declined|${body}`]));

  it('is no reason of another one', () =>
    expect(read('区级财力难以承担，暂不改造。')).toEqual(['declined|暂不改造']));
});

describe('by', () => {
  it.each([
    ['《临溪区渔港条例》正由区司法局修订。', ['区司法局']],
    ['拟改由区渔政支队每月巡查两次。', ['区渔政支队']],
    ['区财政去年安排渔港维护资金860万元。', ['区财政']],
    ['区城投公司承建的冷库已经封顶。', ['区城投公司']],
    ['结果将由镇干部当面告知渔民。', ['镇干部']],
    ['由我局渔政科建立渔船台账。', ['渔政科']],
    // 经 begins a noun here.
    ['经营单位已更换泊位公示牌12块。', ['经营单位']],
    ['茅坪镇已把旧仓库改造为冷库。', ['茅坪镇']],
    // A target is of all, not of whom 由 led.
    ['由临江大学开设渔业专业，力争2027年招生200人。', ['临江大学', undefined]],
    // Counts of people act for themselves.
    ['江海渔业公司抢修了码头，23户渔民已经入住新房。', ['江海渔业公司', undefined]],
    // A list goes on in names that nobody knows.
    ['临江市海洋大学、澜渔社已在渔港试点。', ['临江市海洋大学、澜渔社']],
  ])('%s', (body, names) => expect(measuresOf(body).map(({ by }) => by)).toEqual(names));
});

describe('spans and amounts at their edges', () => {
  it.each([
    // 2023年 ends before 中央, 现行 is one word, and so is 第十一届.
    ['2023年中央财政安排渔港补助12亿元。', 'done|中央财政安排渔港补助12亿元', '12亿元'],
    ['第十一届开渔节已在渔港开幕。', 'done|第十一届开渔节已在渔港开幕', undefined],
    ['对此项建议不予采纳。', 'declined|对此项建议不予采纳', undefined],
    // A time of day, a scope and partners are no amounts of what is acted on.
    [
      '我局已将3条渔线的末班时间延长至22时30分。',
      'done|我局已将3条渔线的末班时间延长至22时30分',
      '3条',
    ],
    ['我局已对码头周边500米范围开展排查。', 'done|我局已对码头周边500米范围开展排查', undefined],
    [
      '我局联合海事等11个部门建立了渔港联席会议。',
      'done|我局联合海事等11个部门建立了渔港联席会议',
      undefined,
    ],
    ['我局培育了年产值超5亿元的渔业企业3家。', 'done|我局培育了年产值超5亿元的渔业企业3家', '3家'],
  ])('%s', (body, measure, qty) => {
    const [first] = measuresOf(body);
    expect([first!.words, first!.qty]).toEqual([measure, qty]);
  });
});
