import { describe, expect, it } from 'vitest';
import { readReply } from '..';

/** A short reply around one section, dated 2024-08-01. */
const reply = (heading: string, body: string): string =>
  `关于区政协二届三次会议第018号提案的答复
林溪委员：
　　您提出的《关于改善夜间照明的提案》收悉。经研究，现答复如下：
　　一、${heading}
　　${body}
　　感谢您对我们工作的关心！
　　　　　　临溪区城市管理局
　　　　　　2024年8月1日`;

/** Each measure as `status|words`. */
function read(heading: string, body: string): string[] {
  const text = reply(heading, body);
  return readReply(text).measures.map(
    ({ start, end, status }) => `${status}|${text.slice(start, end)}`,
  );
}
const only = (heading: string, body: string) => {
  const { measures } = readReply(reply(heading, body));
  expect(measures).toHaveLength(1);
  return measures[0]!;
};

describe('status, nearest cue first', () => {
  it.each([
    ['关于照明', '我局已更换老旧路灯120盏。', ['done|我局已更换老旧路灯120盏']],
    [
      '关于照明',
      '我局正在编制《城市照明专项规划》。',
      ['ongoing|我局正在编制《城市照明专项规划》'],
    ],
    ['关于照明', '我局将在背街小巷加装路灯80盏。', ['planned|我局将在背街小巷加装路灯80盏']],
    ['下一步工作', '完善路灯巡查制度。', ['planned|完善路灯巡查制度']],
    ['下一步工作', '我局已更换老旧路灯120盏。', ['done|我局已更换老旧路灯120盏']],
    ['关于照明', '探索建立路灯认养机制。', ['exploring|探索建立路灯认养机制']],
    // What others are seen at goes on behind its comma, whatever the heading says of the replier.
    [
      '下一步工作',
      '辖区商户纷纷加大投入，更换节能灯箱。',
      ['ongoing|辖区商户纷纷加大投入', 'ongoing|更换节能灯箱'],
    ],
    ['关于照明', '受管线条件所限，暂不新装高杆灯。', ['declined|暂不新装高杆灯']],
    [
      '关于照明',
      '下一步，我局将加装路灯80盏，建立巡查台账。',
      ['planned|我局将加装路灯80盏', 'planned|建立巡查台账'],
    ],
    ['关于照明', '2023年，我局更换路灯120盏。', ['done|我局更换路灯120盏']],
    // What recurs is a practice, an act of a named body is over.
    ['关于照明', '我局每月通报路灯巡查结果。', ['ongoing|我局每月通报路灯巡查结果']],
    ['关于照明', '区供电公司更换路灯120盏。', ['done|区供电公司更换路灯120盏']],
    // 将 that means 把 is no plan; 会 behind whoever speaks is one.
    [
      '关于照明',
      '我局去年将每盏路灯补助由200元提高到300元。',
      ['done|我局去年将每盏路灯补助由200元提高到300元'],
    ],
    ['关于照明', '我局会把您的意见转达区财政局。', ['planned|我局会把您的意见转达区财政局']],
    ['关于照明', '我局印发了《照明管理办法》。', ['done|我局印发了《照明管理办法》']],
    ['关于照明', '我局适时提升了主干道照明。', ['done|我局适时提升了主干道照明']],
    ['关于照明', '我局对该路段没有管理权限。', ['declined|我局对该路段没有管理权限']],
    ['关于照明', '现人民路停车场已启用。', ['done|人民路停车场已启用']],
    ['关于照明', '目前30处灯杆基础浇筑完成。', ['done|30处灯杆基础浇筑完成']],
    ['关于照明', '招标结束后立即更换路灯120盏。', ['planned|招标结束后立即更换路灯120盏']],
    [
      '关于照明',
      '下一步，我局将加强路灯巡查。\n一是更换老旧路灯120盏。\n二是加装路灯80盏。',
      ['planned|我局将加强路灯巡查', 'planned|更换老旧路灯120盏', 'planned|加装路灯80盏'],
    ],
    ['关于照明', '供电企业已在老城区更换路灯120盏。', ['done|供电企业已在老城区更换路灯120盏']],
    ['关于照明', '老旧路灯已由区供电公司全部更换。', ['done|老旧路灯已由区供电公司全部更换']],
    ['关于照明', '增设路灯的条件还不成熟。', ['declined|增设路灯的条件还不成熟']],
    ['下一步工作', '路灯更换工程已处于后期调试阶段。', ['ongoing|路灯更换工程已处于后期调试阶段']],
    // What a clause that is none says of whoever acts holds for the acts behind it.
    [
      '下一步工作',
      '各街道已积极行动，更换老旧路灯120盏，加装路灯80盏。',
      ['done|更换老旧路灯120盏', 'done|加装路灯80盏'],
    ],
    // A practice told before says nothing of an act that is still to come.
    [
      '下一步工作',
      '定期巡查路灯，将巡查结果纳入年度考核。',
      ['ongoing|定期巡查路灯', 'planned|将巡查结果纳入年度考核'],
    ],
    // So much a head and a year is a rate, no practice.
    [
      '关于照明',
      '2023年，我局对120名巡查员每人每年补助200元。',
      ['done|我局对120名巡查员每人每年补助200元'],
    ],
    ['关于照明', '目前难以制定全区统一的补助标准。', ['declined|难以制定全区统一的补助标准']],
    // Words of time inside the object, and headings that speak of a thing to come, plan nothing.
    ['下一步工作', '我局已启动后期绿化。', ['done|我局已启动后期绿化']],
    ['谋划未来产业', '对示范街区给予补助30万元。', ['unstated|对示范街区给予补助30万元']],
    // 将 that means 把, in front of a noun that is a verb elsewhere.
    ['关于照明', '去年我局将贷款利率下调50个基点。', ['done|我局将贷款利率下调50个基点']],
    // Money that is given needs no cue.
    [
      '关于照明',
      '为提高亮灯率，投入80万元用于路灯改造。拨付8万元用于标牌制作。',
      ['done|投入80万元用于路灯改造', 'done|拨付8万元用于标牌制作'],
    ],
    [
      '关于照明',
      '经测算，把每杆功率上限由200瓦调减至120瓦。',
      ['unstated|把每杆功率上限由200瓦调减至120瓦'],
    ],
    // A span that ends after the reply; a future that is thought of.
    ['关于照明', '今年内完成80盏路灯更换任务。', ['planned|完成80盏路灯更换任务']],
    ['关于照明', '去年我局科学谋划县城未来发展。', ['done|我局科学谋划县城未来发展']],
    ['关于照明', '整夜开灯目前还做不到。', ['declined|整夜开灯目前还做不到']],
    ['关于照明', '电力公司把电缆铺设到了村口。', ['done|电力公司把电缆铺设到了村口']],
  ])('%s: %s', (heading, body, measures) => expect(read(heading, body)).toEqual(measures));
});

describe('span', () => {
  it.each([
    ['一是更换老旧路灯120盏；二是加装路灯80盏。', ['更换老旧路灯120盏', '加装路灯80盏']],
    ['会同区财政局印发《照明管理办法》。', ['会同区财政局印发《照明管理办法》']],
    ['依托城管热线，开展路灯专项整治。', ['开展路灯专项整治']],
    ['为300户居民加装楼道灯。', ['加装楼道灯']],
    ['我局将紧扣照明规划，加装路灯80盏。', ['加装路灯80盏']],
    [
      '收到来信后，我局十分重视。第一步更换老旧路灯120盏。第二步加装路灯80盏。',
      ['更换老旧路灯120盏', '加装路灯80盏'],
    ],
    ['若现有路灯难以满足照明需求，我局将加装路灯80盏。', ['我局将加装路灯80盏']],
    ['对于暂未装灯的路段，先加装临时路灯80盏。', ['先加装临时路灯80盏']],
    ['还请您予以谅解，我局将加装路灯80盏。', ['我局将加装路灯80盏']],
    ['力争2025年路灯节能率达到80%。', ['力争2025年路灯节能率达到80%']],
    ['对老城区路灯进行新一轮的改造提升。', ['对老城区路灯进行新一轮的改造提升']],
    ['我局将按照先急后缓的原则，更换老旧路灯120盏。', ['更换老旧路灯120盏']],
    ['更换老旧路灯120盏，有效提升夜间照明水平，确保群众出行安全。', ['更换老旧路灯120盏']],
    ['通过张贴公告、发放传单等方式，征集意见120条。', ['征集意见120条']],
    ['在路灯更换完成之前，先加装临时路灯。', ['先加装临时路灯']],
    ['加装路灯80盏，希望您继续关注城市照明。', ['加装路灯80盏']],
    ['支持街道依托现有杆件，加装路灯80盏。', ['支持街道依托现有杆件，加装路灯80盏']],
    [
      '支持街道以旧杆改造为抓手，在背街小巷加装路灯80盏。',
      ['支持街道以旧杆改造为抓手，在背街小巷加装路灯80盏'],
    ],
    ['再一个是更换老旧路灯120盏。\n◆加装路灯80盏。', ['更换老旧路灯120盏', '加装路灯80盏']],
    ['新增设路灯80盏。', ['新增设路灯80盏']],
    ['围绕路灯建设、线路治理、杆件修复等方面加装路灯80盏。', ['加装路灯80盏']],
  ])('%s', (body, spans) =>
    expect(read('下一步工作', body).map((measure) => measure.split('|')[1])).toEqual(spans),
  );
});

describe('what is told beside the measures', () => {
  it.each([
    // What came of them, how things stand, whose task they are.
    ['我局更换路灯120盏，夜间照明水平明显提升。', ['我局更换路灯120盏']],
    ['我局更换路灯120盏，改造工作取得明显成效。', ['我局更换路灯120盏']],
    ['我局更换路灯120盏，得到群众一致好评。', ['我局更换路灯120盏']],
    ['我局更换路灯120盏，照明范围不断延伸，亮化成效明显。', ['我局更换路灯120盏']],
    ['现有灯杆难以满足安装要求，我局更换灯杆120根。', ['我局更换灯杆120根']],
    ['项目起于东门口，止于码头，我局已加装路灯80盏。', ['我局已加装路灯80盏']],
    ['运营单位负责组织日常维护，我局每月通报巡查结果。', ['我局每月通报巡查结果']],
    // With whom, on which basis, what for.
    ['我局将积极会同供电、园林等相关单位，加装路灯80盏。', ['加装路灯80盏']],
    ['我局将在区委、区政府的统筹下，加装路灯80盏。', ['加装路灯80盏']],
    ['我局充分发挥网格员作用，已更换坏灯80盏。', ['已更换坏灯80盏']],
    ['为进一步消除照明盲区，我局已加装路灯80盏。', ['我局已加装路灯80盏']],
    ['我局将加装路灯80盏，推动项目早日建成，努力让群众走得安心。', ['我局将加装路灯80盏']],
    ['虽然资金有限，但我局将加装路灯80盏。', ['我局将加装路灯80盏']],
    // What a document says, up to whoever acts.
    ['照明规划提出打造两条示范街，布局灯光秀，我局已加装路灯80盏。', ['我局已加装路灯80盏']],
    ['更换灯杆确有必要，我局已加装路灯80盏。', ['我局已加装路灯80盏']],
    ['通过每年举办灯会等活动，我局已加装路灯80盏。', ['我局已加装路灯80盏']],
  ])('%s', (body, spans) =>
    expect(read('关于照明', body).map((measure) => measure.split('|')[1])).toEqual(spans),
  );

  it('takes no reasons for measures, up to what is done about it', () => {
    const body =
      '目前暂不新装高杆灯，原因如下：\n一是管线复杂，多家单位已铺设光缆。\n二是供电部门正在改造变压器。\n因此，我局将加装壁灯80盏。';
    expect(read('关于照明', body)).toEqual([
      'declined|暂不新装高杆灯',
      'planned|我局将加装壁灯80盏',
    ]);
    expect(
      read(
        '关于照明',
        '路灯不亮主要是因为施工单位挖断了电缆，变压器又停用检修。我局已修复路灯80盏。',
      ),
    ).toEqual(['done|我局已修复路灯80盏']);
  });
});

it('takes nothing from what the one who asks is quoted with', () => {
  expect(read('关于照明', '您在建议中提出：区政府加大投入，更换老旧路灯，推进节能改造。')).toEqual(
    [],
  );
});

it('takes nothing from a part that only repeats what was asked', () => {
  expect(read('提案的主要内容', '建议更换老旧路灯，加装路灯80盏。')).toEqual([]);
});

describe('what there is', () => {
  it.each([
    '共涉及103栋楼、4261户居民。',
    '石桥镇不属于中心城区，不在改造范围内。',
    '全市公路建设任务主要是2017年通村路面硬化、自然村道路硬化建设。',
    '因为政策收紧，新增棚改项目难度太大。',
    '加大公路维修力度，改善道路通行条件是我局义不容辞的责任。',
    '由于加强老城保护，加快文旅融合是一个长期的工作。',
    '该小区部分门禁损坏，无法正常使用现象。',
    '石桥工业园区为撤销的开发区之一。',
    '“十四五”规划《纲要》明确提出“加快园区改造”“规范发展产业园区”等内容。',
    '对该意见，建议石桥县加强产业谋划，明确主导产业，加大培育力度。',
    '县文旅局和乡镇在加强老城保护，促进文旅融合方面做了大量的工作。',
  ])('is no measure: %s', (words) => {
    expect(readReply(reply('关于公路', words)).measures).toEqual([]);
  });

  it.each(['待任务下达后，将及时组织实施。', '我局已与管委会划分范围。'])(
    'what the replier says of itself is one: %s',
    (words) => {
      expect(readReply(reply('关于公路', words)).measures).toHaveLength(1);
    },
  );

  it('is no measure where the clause only names whose act follows, and for which market', () => {
    expect(
      read(
        '关于照明',
        '城投集团与滨海大学合资成立的明途照明，面向庭院照明市场，正在研发太阳能路灯。',
      ),
    ).toEqual(['ongoing|正在研发太阳能路灯']);
  });

  it('is no measure where it is the way, or one more of what is listed', () => {
    const read = (words: string): number => readReply(reply('关于公路', words)).measures.length;
    expect(read('交管部门将通过部署移动信号灯、加强值守等方式，查处违停1200起。')).toBe(1);
    expect(read('我局编制了《路灯专项规划》，背街小巷亮化提质建设规划等。')).toBe(1);
  });

  it('does not hide what is done about it', () => {
    const { measures } = readReply(
      reply('关于公路', '对于背街小巷建设和维保，我局已与管委会划分范围。'),
    );
    expect(measures).toHaveLength(1);
  });
});

describe('what others say', () => {
  it.each([
    '习近平总书记强调，各级政府要不断加强制度建设，积极开辟多种渠道。',
    '李强总理等国务院领导同志多次指出，各级政府要加强制度建设，开辟多种渠道。',
    '市委主要领导反复要求，各部门要加强巡查，建立台账。',
    '会议作出部署，并明确指出：建设并开通热线，是建设服务型政府的重要举措。',
    '我局也作出了很大努力。',
    '上级部门没有专项照明资金支持。',
    '灯具更换完成率106%。',
    '宣传视频播放量12.5万次。',
    '只有通过上报市级立项建设。',
    '这项工作很难一时见效。',
    '做好这项工作，对于促进政务公开，改进公共服务，提高办事效率，具有重要意义。',
  ])('is no measure: %s', (words) => {
    expect(readReply(reply('关于制度建设', words)).measures).toEqual([]);
  });
});

describe('slots', () => {
  it('reads who, by when and how much', () => {
    const measure = only('下一步工作', '由区财政局于2025年6月底前拨付改造资金300万元。');
    expect(measure).toMatchObject({ by: '区财政局', qty: '300万元', status: 'planned' });
    expect(measure.deadline).toMatchObject({ to: '2025-06-30', basis: 'text' });
    expect(measure.amounts).toMatchObject([{ value: 3_000_000, unit: 'CNY' }]);
    expect(measure.specificity).toEqual({
      total: 5,
      body: true,
      action: true,
      object: true,
      deadline: true,
      amount: true,
    });
    expect(measure.instrument).toMatchObject({ side: 'supply', tool: 'funding' });
  });

  it('reads the day between whoever issues a document and the verb', () =>
    expect(only('下一步工作', '补助细则由区财政局8月底前出台。')).toMatchObject({
      by: '区财政局',
      due: '8月底前',
    }));

  it('takes no figure for the object besides', () => {
    const { specificity } = only('下一步工作', '区民政局将于2025年培训1260人。');
    expect(specificity).toMatchObject({ total: 4, object: false, amount: true });
    expect(only('下一步工作', '区民政局将培训护理员1260人。').specificity.object).toBe(true);
    expect(only('下一步工作', '区民政局将开展培训。').specificity.object).toBe(true);
  });

  it('names nobody where the replying side itself acts, or only somebody who pays or rules', () => {
    expect(only('下一步工作', '区城市管理局将加装路灯80盏。').by).toBeUndefined();
    expect(only('下一步工作', '区城管局将加装路灯80盏。').by).toBeUndefined();
    expect(only('下一步工作', '市城管局将加装路灯80盏。').by).toBe('市城管局');
    expect(only('关于照明', '灯杆广告收费，政府不宜直接定价。').by).toBeUndefined();
    const { measures } = readReply(reply('关于照明', '白沙河已疏浚3公里，正在安装路灯80盏。'));
    expect(measures.map(({ by }) => by)).toEqual(measures.map(() => undefined));
  });

  it('names no partner of the replier, no venue that is built, nobody for what was made', () => {
    const by = (body: string) => readReply(reply('关于照明', body)).measures.map((m) => m.by);
    expect(by('我局与区财政局已拨付改造资金300万元。')).toEqual([undefined]);
    expect(by('河湾遗址公园正在建设。')).toEqual([undefined]);
    expect(by('市供电公司已编制路灯标准，该标准将于9月1日起实施。')).toEqual([
      '市供电公司',
      undefined,
    ]);
  });

  it('names a body that a place belongs to, and nobody for what another subject does', () => {
    const by = (body: string) => readReply(reply('关于照明', body)).measures.map((m) => m.by);
    expect(by('清沙河流域各级政府新建护岸3公里，加装路灯80盏。')).toEqual([
      '清沙河流域各级政府',
      '清沙河流域各级政府',
    ]);
    expect(by('市供电公司已编制照明方案，评审结果将向社会公开。')).toEqual([
      '市供电公司',
      undefined,
    ]);
  });

  it.each<[string, (string | undefined)[]]>([
    // A part of the replying side.
    ['我局路灯管理中心对12条道路进行了摸排，加装路灯80盏。', ['路灯管理中心', '路灯管理中心']],
    ['我局已转市教育局研究，将加装路灯80盏。', [undefined, undefined]],
    // Each of many, and who has no name.
    ['各公园加装了路灯80盏。', ['各公园']],
    ['由学校安保人员负责照看灯箱30处。', ['学校安保人员']],
    ['浙江、广东等省住建厅更换了灯杆40根。', ['浙江、广东等省住建厅']],
    // A treasury pays; another does what was paid for.
    ['区财政拨付资金90万元，新建路灯80盏。', ['区财政', undefined]],
    // A venue that opened something; one that is built acts not.
    ['河湾遗址公园开放了南门广场。', ['河湾遗址公园']],
    // What was done to a place it has not done.
    ['石桥小镇已列入市级照明计划，正在安装路灯。', [undefined, undefined]],
    // A date between who acts and the verb.
    ['市供电公司去年12月更换灯杆40根，加装路灯80盏。', ['市供电公司', '市供电公司']],
    // Whose view it is, whose refusal.
    ['市供电公司认为，现有负荷已满，暂不具备增容条件。', ['市供电公司']],
  ])('names who acts: %s', (body, names) => {
    const { measures } = readReply(reply('关于照明', body));
    expect(measures.map(({ by }) => by)).toEqual(names);
  });

  it('takes the higher end of a rise, and cites the document', () => {
    expect(only('下一步工作', '我局将把补助标准由每盏200元提高至300元。').qty).toBe('300元');
    const text = reply('关于照明', '我局印发《城市照明管理办法》。');
    const { measures, entities } = readReply(text);
    expect(measures[0]!.cites.map((cite) => entities[cite]!.name)).toEqual([
      '《城市照明管理办法》',
    ]);
  });

  it('says from which words it knows', () => {
    const text = reply('下一步工作', '完善路灯巡查制度。');
    const { statusCue, why } = readReply(text).measures[0]!;
    expect(statusCue?.level).toBe('heading');
    expect(text.slice(statusCue!.start, statusCue!.end)).toBe('下一步');
    expect(why.map(({ rule }) => rule)).toEqual(['role:act', 'status:heading']);
  });
});

describe('an act without a cue under what is to come, on a page that tells its day', () => {
  const read = (body: string) => {
    const text = `关于区政协二届三次会议第018号提案的答复\n林溪委员：\n您提出的《关于戏剧的提案》收悉，现答复如下：\n一、下一步工作打算\n${body}\n感谢您的关心！`;
    const page = { metas: { PubDate: ['2025-05-23 10:00'] } };
    return readReply(text, page).measures.map(({ status }) => status);
  };

  it.each([
    ['3月，我区联合剧院举办戏剧节活动。', 'done'],
    // The reply may have lain for weeks before it was published.
    ['5月，我区联合剧院举办戏剧节活动。', 'planned'],
    ['3月，我区将联合剧院举办戏剧节活动。', 'planned'],
    ['3月底前，我区联合剧院举办戏剧节活动。', 'planned'],
    ['9月，我区联合剧院举办戏剧节活动。', 'planned'],
  ])('%s is %s', (body, status) => expect(read(body)).toEqual([status]));
});
