import { describe, expect, it } from 'vitest';
import { condense } from './condense';
import { maskPairs, MASK } from './masks';
import { readStructure } from './structure';

const LETTER = `首页 > 建议提案办理
关于区政协二届三次会议第018号提案的答复
临政函〔2024〕18号　　办理结果：B
林溪委员：
　　您提出的《关于改善夜间照明，方便群众出行的提案》收悉。经研究，现答复如下：
　　一、目前工作情况
　　（一）路灯改造。2023年，我局更换路灯120盏，新装45盏。一是摸清底数；二是分批施工。
　　（二）日常巡查。每周巡查一次，发现问题24小时内修复。
　　二、下一步工作
　　关于资金保障。我局将积极争取专项资金。
　　感谢您对城市管理工作的关心！
　　　　　　　临溪区城市管理局
　　　　　　　　2024年8月1日
（联系人：王工　联系电话：010-6000****）
打印本页　关闭窗口`;

const { text } = condense(LETTER);
const structure = readStructure(text);
const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);

describe('structure', () => {
  it('tells the parts of a reply apart', () => {
    expect(structure.lines.map(({ role }) => role)).toEqual([
      'furniture',
      'title',
      'index',
      'salutation',
      'opening',
      ...Array.from({ length: 5 }, () => 'body'),
      'closing',
      'signature',
      'date',
      'contact',
      'furniture',
    ]);
  });

  it('nests numbered headings, run-in ones as well', () => {
    const headings = structure.parts.flatMap(({ section }) =>
      section.heading ? [`${section.level} ${words(section.heading)}`] : [],
    );
    expect(headings).toEqual([
      '1 目前工作情况',
      '2 路灯改造',
      '2 日常巡查',
      '1 下一步工作',
      '2 关于资金保障',
    ]);
    const [first, second] = structure.parts.filter(({ section }) => section.level === 1);
    expect(words(first!.section)).toContain('24小时内修复');
    expect(words(second!.section)).toContain('专项资金');
  });

  it('ends clauses at punctuation, but not inside titles, numbers and brackets', () => {
    const clauses = readStructure(
      '我局印发《关于A,B的意见》,共投入1,200万元(含省级资金,下同);8:30开门。',
    )
      .paragraphs.flatMap(({ sentences }) => sentences)
      .flatMap((sentence) => sentence.clauses);
    expect(clauses.map(({ closer }) => closer)).toEqual([',', ';', '。']);
  });

  it('masks the outermost pair, and nothing for a mark without partner', () => {
    const [title, quote, none] = ['《关于“三化”的通知》', '“一网通办”', '《没有结束'].map(
      maskPairs,
    );
    expect([...title!]).toEqual(Array.from({ length: 11 }, () => MASK.title));
    expect([...quote!]).toEqual(Array.from({ length: 6 }, () => MASK.quote));
    expect([...none!]).toEqual(Array.from({ length: 5 }, () => MASK.none));
  });

  it('knows a short opening line, and an item of a list from a heading', () => {
    const short = condense(
      '林溪委员:\n您提出的《关于照明的提案》收悉,现答复如下:\n一、工作进展\n1、路灯改造。更换路灯120盏。\n2、探索路灯认养。\n林溪区城管局\n2024年8月1日',
    ).text;
    const { parts } = readStructure(short);
    expect(parts.map(({ section }) => section.role)).toEqual([
      'salutation',
      'opening',
      'body',
      'body',
      'body',
      'signature',
      'date',
    ]);
    expect(parts[3]!.section.heading).not.toBeNull();
    expect(parts[4]!.section.heading).toBeNull();
  });

  it('parts a reply that stands on one line', () => {
    const one = condense(
      '您提出的关于加强农贸市场管理的建议已收悉,现将办理情况答复如下:一、工作开展情况。2023年以来,我局投入1200万元改造农贸市场9家,清理占道经营300余处。二、下一步工作。我局将制定市场管理办法,推进智慧农贸建设,方便市民生活。',
    ).text;
    const { parts } = readStructure(one);
    const headings = parts.map(
      ({ section: { heading } }) => heading && one.slice(heading.start, heading.end),
    );
    expect(headings).toEqual([null, '工作开展情况', '下一步工作']);
  });

  it('takes an answer on one line for no contact line, though a number to call stands at its end', () => {
    const one = condense(
      '市民您好:您反映的问题已收悉,现将有关情况回复如下:经查,青石巷下水井盖破损属实。我局已更换井盖三处,并对巷内管网进行了清理,居民出行已恢复正常。下一步,我局将加强日常巡查,发现井盖松动立即处理。申请维修时可先打印维修单。如有其他问题,可向我局市政科反映,联系电话:0000-0000000。',
    ).text;
    expect(readStructure(one).lines.map(({ role }) => role)).toEqual(['opening', 'body']);
  });

  it('parts the paragraphs that stand on one line by what indents them, and the day at its end', () => {
    const one = condense(
      '市民您好：您反映的问题已收悉，现将有关情况回复如下：　　一、调查情况　　经查，青石巷夜市占道属实。　　二、处理情况　　1、我局已约谈经营者，并划定经营时段。　　2、我局将加强夜间巡查，发现占道及时劝离。　　感谢您的来信！2024年8月1日',
    ).text;
    const { lines, parts } = readStructure(one);
    expect(lines.map(({ role }) => role)).toEqual([
      'opening',
      ...Array.from({ length: 5 }, () => 'body'),
      'closing',
      'date',
    ]);
    expect(parts.filter(({ section }) => section.heading !== null)).toHaveLength(2);
  });

  it.each([
    ['一、已经做了什么。\n1.更换路灯120盏;\n2.新装45盏。', '已经做了什么'],
    ['(一)2023年以来已开展的工作。我局更换路灯120盏。', '2023年以来已开展的工作'],
    ['——摸清底数。我局普查路灯3600盏。', '摸清底数'],
    ['1.2024年,我局更换路灯120盏。', null],
    ['——我局更换路灯120盏。', null],
    ['路段  灯数  进度\n青石巷  12盏  已完工，验收合格。', null],
  ])('knows a heading from a sentence: %j', (body, heading) => {
    const short = condense(`林溪委员:\n您的提案收悉,现答复如下:\n${body}\n林溪区城管局`).text;
    const first = readStructure(short).parts.find(({ section }) => section.role === 'body')!;
    const found = first.section.heading;
    expect(found && short.slice(found.start, found.end)).toBe(heading);
  });

  it('takes bare lines that follow each other for items, a topic before a colon for a heading', () => {
    const short = condense(
      '林溪委员:\n您的提案收悉,现答复如下:\n一、已开展的工作\n(一)照明\n1.普查路灯\n2.新装路灯45盏\n二、下一步工作打算:\n一是管护。每周巡查。\n资金保障\n我局将申请专项资金。\n林溪区城管局',
    ).text;
    const { parts } = readStructure(short);
    const headings = parts.flatMap(({ section: { heading, level } }) =>
      heading ? [`${level} ${short.slice(heading.start, heading.end)}`] : [],
    );
    expect(headings).toEqual([
      '1 已开展的工作',
      '2 照明',
      '1 下一步工作打算',
      '2 管护',
      '2 资金保障',
    ]);
  });

  it('takes no attachment above the signature for a part of the answer', () => {
    const short = condense(
      '林溪委员:\n您的提案收悉,现答复如下:\n我局更换路灯120盏。\n感谢您的关心!\n附件:1.路灯名录\n2.更换路灯计划\n林溪区城管局\n2024年8月1日',
    ).text;
    expect(readStructure(short).lines.map(({ role }) => role)).toEqual([
      'salutation',
      'opening',
      'body',
      'closing',
      'furniture',
      'furniture',
      'signature',
      'date',
    ]);
  });

  it('gives an empty structure for an empty text', () => {
    expect(readStructure('')).toMatchObject({ lines: [], parts: [], paragraphs: [] });
  });

  it('begins at the field of the answer where no formula does: a letter stands above it', () => {
    const letter = `留言主题：路灯不亮
留言详情：
　　我们小区门口的路灯已坏了半个月，晚上下班回来十分不便，希望有人管一管这件事。
答复意见：　　经查，该处电缆受损。我局已安排抢修队更换电缆40米，路灯8月3日恢复照明。
答复时间：2024/8/5 9:00:00`;
    const read = readStructure(condense(letter).text);
    const body = read.lines.filter(({ role }) => role === 'body');
    expect(body.map(({ start, end }) => condense(letter).text.slice(start, end))).toEqual([
      expect.stringMatching(/^答复意见/),
    ]);
  });
});

describe('a letter answered on one line', () => {
  const roles = (raw: string): string[] => {
    const { text: line } = condense(raw);
    return readStructure(line).lines.map(
      ({ role, start, end }) => `${role}|${line.slice(start, end)}`,
    );
  };
  const ANSWER =
    '经核查，该路段共有路灯36盏，其中4盏因线路老化不亮，我局已安排养护单位更换灯具和电缆，并对沿线电缆接头逐一作了绝缘处理。东侧人行道照明不足的问题，我局将于下月增设庭院灯，施工期间请您绕行。';

  it.each([
    `网友您好！您的留言已收悉，感谢您对城市照明的关注。`,
    `您好！您反映的问题我局高度重视，立即派人到现场查看，现我局作出以下回复：`,
    `市民您好：您提出的问题现解答如下：`,
  ])('is parted from its opening: %s', (opening) =>
    expect(roles(opening + ANSWER)).toEqual([
      `opening|${condense(opening).text}`,
      `body|${condense(ANSWER).text}`,
    ]),
  );

  it('opens anew where one office passed it on to another', () => {
    const first = '您好！您的留言已转区城管局办理。';
    const second = '市民您好！来信收悉，感谢您的关注。';
    expect(roles(first + second + ANSWER).map((line) => line.split('|')[0])).toEqual([
      'furniture',
      'opening',
      'body',
    ]);
  });

  it.each(['附注：本件主动公开。', '公开选项：主动公开\n2024年8月3日印发', '（此件公开发布）'])(
    'ends with the day that the reply bears, whatever is noted below: %s',
    (note) => {
      const opening = '市民您好：来信收悉，现回复如下：';
      expect(
        roles(`${opening}\n${ANSWER}\n临溪区城市管理局\n2024年8月1日\n${note}`).slice(2, 4),
      ).toEqual(['signature|临溪区城市管理局', 'date|2024年8月1日']);
    },
  );

  it('parts the day from the last sentence, and who signs above it', () => {
    const thanks = '感谢您对我们工作的支持！';
    const opening = '市民您好：来信收悉，现回复如下：';
    expect(roles(`${opening}\n${ANSWER}\n${thanks}2024年8月1日`).slice(-2)).toEqual([
      `closing|${condense(thanks).text}`,
      'date|2024年8月1日',
    ]);
    expect(
      roles(`${opening}\n${ANSWER}\n${thanks}临溪区城市管理局\n2024年8月1日`).slice(-3),
    ).toEqual([
      `closing|${condense(thanks).text}`,
      'signature|临溪区城市管理局',
      'date|2024年8月1日',
    ]);
  });
});
