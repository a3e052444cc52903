// Turns of phrase of clerks, each written for these tests: what they promise, tell, refuse.
import { describe, expect, it } from 'vitest';
import type { Status } from '@/utils/reading';
import { measuresOf } from '@/tests/read-sentence';

const wordsOf = (body: string): string[] => measuresOf(body).map(({ words }) => words);

describe('works: begun, finished, in operation', () => {
  it.each([
    [
      '码头已于2023年12月通过竣工验收，2024年3月正式投入运营，日均靠泊渔船60艘。',
      ['done|码头已于2023年12月通过竣工验收', 'done|正式投入运营'],
    ],
    // The end of what was begun is a promise of its own.
    [
      '一期工程2023年10月开工，2025年6月完工；二期视资金落实情况适时启动。',
      ['done|一期工程2023年10月开工', 'planned|完工', 'planned|二期视资金落实情况适时启动'],
    ],
    ['目前正在进行招标，9月初进场施工，工期90天。', ['ongoing|正在进行招标', 'planned|进场施工']],
    ['我局编制完成三年行动方案。', ['done|我局编制完成三年行动方案']],
    // What a work will be able to do, and who heads a group, nobody does.
    ['建成后日加工能力将达到500吨，权限归区公路中心。', []],
    ['区里成立专班，由分管副区长担任召集人。', ['done|区里成立专班']],
    [
      '我区先后实施了渔村整治项目，硬化道路23.6公里，打机电井36眼。',
      ['done|我区先后实施了渔村整治项目', 'done|硬化道路23.6公里', 'done|打机电井36眼'],
    ],
    ['其余小区明年完成。', ['planned|其余小区明年完成']],
    [
      '2023年完成整治22处，剩余6处同步改造，2026年汛期前全部消除。',
      ['done|完成整治22处', 'planned|剩余6处同步改造', 'planned|全部消除'],
    ],
    ['去年化解矛盾纠纷1200起。', ['done|化解矛盾纠纷1200起']],
    [
      '该桥已列为危桥，已采取限高措施，设置警示标志。重建工程概算1860万元，资金已落实。',
      ['done|该桥已列为危桥', 'done|已采取限高措施', 'done|设置警示标志', 'done|资金已落实'],
    ],
    [
      '物资已到位，9月开工，11月底竣工送电。',
      ['done|物资已到位', 'planned|开工', 'planned|竣工送电'],
    ],
    // To whom a task is given says nothing of what was done.
    [
      '已纳入建设计划，由区住建局负责建设。',
      ['done|已纳入建设计划', 'unstated|由区住建局负责建设'],
    ],
  ])('%s', (body, measures) => expect(wordsOf(body)).toEqual(measures));
});

describe('what is to come', () => {
  it.each([
    ['我们将不断加大宣传力度。', ['planned|我们将不断加大宣传力度']],
    ['剩余资金将根据工程进度陆续拨付。', ['planned|剩余资金将根据工程进度陆续拨付']],
    [
      '区财政已拨付800万元，剩余资金将根据进度陆续拨付。',
      ['done|区财政已拨付800万元', 'planned|剩余资金将根据进度陆续拨付'],
    ],
    ['我区将密切关注政策变化，及时落实到位。', ['planned|及时落实到位']],
    [
      '区自来水公司计划更换管网，施工期间将采取错峰停水等措施保障用水。',
      ['planned|区自来水公司计划更换管网', 'planned|施工期间将采取错峰停水等措施保障用水'],
    ],
    ['待方案稳定后将公开征求意见。', ['planned|待方案稳定后将公开征求意见']],
    [
      '照明方案已报区发改委审批，批复后立即组织施工。',
      ['done|照明方案已报区发改委审批', 'planned|批复后立即组织施工'],
    ],
    [
      '我局已建立结算机制，年内实现直接结算全覆盖。',
      ['done|我局已建立结算机制', 'planned|实现直接结算全覆盖'],
    ],
    // What is promised first holds behind what is only considered.
    [
      '我局将加强统筹，充分考虑渔民需求，加大码头支持力度。',
      ['planned|我局将加强统筹', 'planned|加大码头支持力度'],
    ],
    [
      '我们将认真研究，加大码头支持力度。',
      ['exploring|我们将认真研究', 'planned|加大码头支持力度'],
    ],
    ['我局拟于近期对该片区进行改造提升。', ['planned|我局拟于近期对该片区进行改造提升']],
    [
      '区政府已制定渔港规划，规划新建泊位46个。',
      ['done|区政府已制定渔港规划', 'planned|规划新建泊位46个'],
    ],
    [
      '正在修订的《临溪区渔港管理办法》拟简化程序，预计年内出台。',
      ['planned|正在修订的《临溪区渔港管理办法》拟简化程序', 'planned|预计年内出台'],
    ],
    [
      '从9月1日起，区图书馆由每日9时开馆调整为8时开馆。',
      ['planned|区图书馆由每日9时开馆调整为8时开馆'],
    ],
    ['待试点评估后再行研究。', ['exploring|待试点评估后再行研究']],
    ['届时会统筹考虑您的建议。', ['exploring|会统筹考虑您的建议']],
    ['积极探索“渔业+养老”新模式。', ['exploring|积极探索“渔业+养老”新模式']],
    // What recurs is a practice, not looked into.
    ['定期研究解决重点难点问题。', ['ongoing|定期研究解决重点难点问题']],
    // A promise in quotes is the name of a thing.
    [
      '取消审批事项23项，推行“容缺受理”“告知承诺”等机制。',
      ['done|取消审批事项23项', 'done|推行“容缺受理”“告知承诺”等机制'],
    ],
    [
      '目前我区基本公共卫生服务补助按40%的比例拨付。',
      ['ongoing|我区基本公共卫生服务补助按40%的比例拨付'],
    ],
    [
      '受台风影响，原定于2022年开工的码头推迟至2023年3月开工，目前主体已封顶。',
      ['done|原定于2022年开工的码头推迟至2023年3月开工', 'done|主体已封顶'],
    ],
  ])('%s', (body, measures) => expect(wordsOf(body)).toEqual(measures));
});

describe('what was asked for, and what became of it', () => {
  it.each([
    ['您提出的建议我们已转交设计单位。', ['done|您提出的建议我们已转交设计单位']],
    ['您的建议我们将认真研究。', ['exploring|您的建议我们将认真研究']],
    ['我局将积极向上级主管部门反映您的建议。', ['planned|我局将积极向上级主管部门反映您的建议']],
    ['补发金额4326元已打入您的社保卡。', ['done|补发金额4326元已打入您的社保卡']],
    ['我局经与铁路部门协调，已开通直通车2条。', ['done|已开通直通车2条']],
    ['区水利局研究后认为，该段堤防需加固。', []],
    // 我区会展: no 会 that promises.
    ['您在提案中分析了我区会展业存在的短板，提出了很好的建议。', []],
    ['亩均投资标准为2400元。', []],
    ['我区泊位不均衡问题确实存在。', []],
  ])('%s', (body, measures) => expect(wordsOf(body)).toEqual(measures));

  it.each([
    [
      '我们与区财政局沟通，区财政局表示，由于收支矛盾突出，暂无法安排专项资金。',
      '由于收支矛盾突出',
    ],
    [
      '我局没有设立此类专项资金的权限，您的建议将作为今后工作的参考。',
      '我局没有设立此类专项资金的权限',
    ],
    ['修建渔市：因无可用地块，暂不具备条件。', '因无可用地块'],
    ['【暂不采纳】受财力所限，暂难以实施。', '受财力所限'],
    ['鉴此，建议暂缓实施。', undefined],
    ['因财力困难，目前尚无能力承担全部费用。', '因财力困难'],
  ])('is refused, with its reason: %s', (body, reason) => {
    expect(measuresOf(body).map(({ words, reason }) => [words.split('|')[0], reason])).toEqual([
      ['declined', reason],
    ]);
  });
});

describe('an answer to a letter', () => {
  const readLetter = (body: string): string[] =>
    measuresOf(body, 'letter').map(({ words }) => words);
  it.each([
    // The whole answer stands behind its thanks.
    [
      '感谢您的关心！经了解，休渔方案将于9月中旬发布，请关注公告。',
      ['planned|休渔方案将于9月中旬发布'],
    ],
    // An excuse for what is not easy refuses nothing.
    [
      '该路段正在施工，因降雨影响进度，预计工期延长15天，将于9月10日前恢复通车，给您带来不便，敬请谅解。',
      ['ongoing|该路段正在施工', 'planned|将于9月10日前恢复通车'],
    ],
    // Behind a cause, what a body has done about it.
    [
      '原因系上游雨污混接，镇政府已组织施工队封堵混接点2处。',
      ['done|镇政府已组织施工队封堵混接点2处'],
    ],
    [
      '渔港中心已更换配件，剩余部分预计10日内修好。',
      ['done|渔港中心已更换配件', 'planned|剩余部分预计10日内修好'],
    ],
    ['三季度招标，计划四季度进场。', ['planned|计划四季度进场']],
  ])('%s', (body, measures) => expect(readLetter(body)).toEqual(measures));
});

describe('a sentence alone', () => {
  it.each<[Status, string]>([
    ['declined', '短期内难以实现'],
    ['declined', '无法满足您的诉求'],
    ['declined', '暂未列入近期建设计划'],
    ['declined', '建议维持现行标准不变'],
    ['declined', '客观上难以做到全覆盖'],
    ['declined', '从目前情况看，不可行'],
    ['declined', '由于资金缺口较大，项目暂时搁置'],
    ['exploring', '将在条件成熟时予以考虑'],
    ['ongoing', '设计方案正在优化'],
    ['ongoing', '我们正着手解决'],
    ['done', '码头于今年3月正式启用'],
    ['planned', '计划明年启动建设'],
    ['planned', '待资金到位后立即实施'],
    ['planned', '确保10月底前完工'],
    ['planned', '承诺一个月内整改完毕'],
    ['planned', '我局定将全力以赴抓好落实'],
    ['planned', '方案出台后将及时公布'],
    ['planned', '拟采取分批的方式逐步解决'],
    ['planned', '按照计划，第四季度完成招标'],
  ])('%s: %s', (status, body) => {
    expect(wordsOf(`有关情况说明如下。${body}。`).map((word) => word.split('|')[0])).toEqual([
      status,
    ]);
  });

  it.each(['我局打算从四个方面加以改进。', '我们打算做好这样几件事。', '预计工期延长15天。'])(
    'says only that something follows, or what a thing is: %s',
    (body) => expect(wordsOf(body)).toEqual([]),
  );
});

describe('lists', () => {
  it.each([
    // 配时 is no time.
    [
      '我们拟采取以下措施：一是优化信号配时；二是设置潮汐车道。',
      ['planned|优化信号配时', 'planned|设置潮汐车道'],
    ],
    // An item of its own is no aim of the one before it.
    [
      '下一步，我局将：（一）加大宣传力度，提高群众知晓率；（二）健全联席会议制度。',
      ['planned|加大宣传力度', 'planned|健全联席会议制度'],
    ],
    [
      '决定从以下三方面着手解决：1.由区渔港公司先行垫资建设；2.由区资源局加快审批。',
      ['planned|由区渔港公司先行垫资建设', 'planned|由区资源局加快审批'],
    ],
    // Bullets are items, and a second lead-in speaks for the list behind it.
    [
      '工作成效体现在以下方面：\n——设施更完善。改造泊位12个。\n今后，我们将从两个方面发力：\n——抓规划。完成渔港规划编制。\n——抓项目。实施渔港工程。',
      ['done|改造泊位12个', 'planned|完成渔港规划编制', 'planned|实施渔港工程'],
    ],
    [
      '2023年工作完成情况：\n（1）打通断头路3条；\n（2）新建公园2个。\n2025年工作计划：\n（1）实施滨河路改造；\n（2）新建书房5座。',
      ['done|打通断头路3条', 'done|新建公园2个', 'planned|实施滨河路改造', 'planned|新建书房5座'],
    ],
    [
      '第一，关于渔市。已建成渔市2个。\n第二，关于下步打算。一是开展专项行动；二是建立响应机制。',
      ['done|已建成渔市2个', 'planned|开展专项行动', 'planned|建立响应机制'],
    ],
    // A lead-in that speaks of both says nothing of either.
    ['已做、在做和将做的工作如下：\n——执法更有力。查处违法行为160起。', ['done|查处违法行为160起']],
    // 第一 that counts nothing.
    ['第一时间组织人员到现场进行了抢修。', ['done|第一时间组织人员到现场进行了抢修']],
  ])('%s', (body, measures) => expect(wordsOf(body)).toEqual(measures));
});

describe('who, and by when', () => {
  it.each<[string, (string | undefined)[]]>([
    ['由区住建局负责，区城管局、各镇政府配合，于今年10月底前完成改造。', ['区住建局']],
    ['区财政局牵头，区教育局参与，制定补充计划。', ['区财政局']],
    ['待省发改委批复后即可启动初步设计。', [undefined]],
    ['我局成立了由局长任组长的专班。', [undefined]],
    ['由各镇（街道）负责组织器材维护。', ['各镇（街道）']],
    ['今年，区财政新增安排改造资金8000万元。', ['区财政']],
    ['今年3月县委县政府成立专班重启项目。', ['县委县政府']],
    ['由社会组织承接渔家乐日常运营。', ['社会组织']],
    ['我局将于2027年底前建成3个站点，由区商务委牵头。', ['区商务委']],
  ])('%s', (body, by) => expect(measuresOf(body).map((one) => one.by)).toEqual(by));

  it.each<[string, (string | undefined)[]]>([
    ['我市从2024年1月1日起，将补助标准由120元提高至140元。', ['2024年1月1日']],
    [
      '受台风影响，原定于2022年开工的码头推迟至2023年3月开工，主体已封顶。',
      ['2023年3月', undefined],
    ],
    ['码头于2025年底前投用。', ['2025年底前']],
    ['我区2024年休渔方案将于9月上旬发布。', ['9月上旬']],
    ['争取9月提交审议，10月1日起实施。', ['9月', '10月1日']],
    // A bare end dates the act before it.
    ['区水利局正在补装护栏1.2公里，9月底前完工。', ['9月底前']],
  ])('%s', (body, due) => expect(measuresOf(body).map((one) => one.due)).toEqual(due));
});
