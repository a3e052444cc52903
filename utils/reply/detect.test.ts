import { describe, expect, it } from 'vitest';
import { loadGold } from '@/tests/bench/gold';
import { detectReply, type PageSignals } from './detect';
import { isSigned } from './sign';

const judge = (text: string, more: Partial<PageSignals> = {}) =>
  detectReply({ host: 'www.x.gov.cn', path: '', title: '', metas: '', text, ...more });

describe('replies', () => {
  const gold = [...loadGold('dev'), ...loadGold('own')];
  it.each(gold.map(([name, { text, details }]) => [name, text, details['kind']]))(
    '%s',
    (_, text, kind) => {
      expect(judge(text!).kind).toBe(kind);
    },
  );

  it.each(gold.map(([name, { text }]) => [name, text]))(
    '%s bears a sign without its lines',
    (_, text) => expect(isSigned(text!.replaceAll('\n', ''))).toBe(true),
  );

  it('goes by its title alone where the text has no formula, and not where there is no text', () => {
    const title = '关于市政协十三届二次会议第88号提案的答复_某某市住房和城乡建设局';
    const body =
      '一、完善管网。已改造12公里。二、加强巡查。增设人员8名。三、建立机制。下一步继续推进。';
    expect(judge(body, { title }).kind).toBe('proposal');
    expect(judge('附件：答复.pdf', { title }).kind).toBe('none');
  });

  it('goes by salutation and title where neither number nor formula is there', () => {
    const text =
      '张三三委员：\n首先感谢您。您的提案我们进行了认真研究。一、开展普查。二、新建停车场。年内建成3处。';
    const title = '关于加强停车管理提案的答复_某区';
    expect(judge(text, { title, path: '/jytabl/1.html' }).kind).toBe('proposal');
    expect(judge(text.slice(0, 20), { title, path: '/jytabl/1.html' }).kind).toBe('none');
  });

  it('reads 您的提案已收到,办理情况如下 as the formula that it is', () => {
    const text =
      '关于区政协二届三次会议第018号提案的答复\n林溪委员：\n您的提案《关于改善渔港》已收到，办理情况如下：\n今年我局修缮渔港3座。\n临溪区农业农村局\n2024年8月1日';
    expect(isSigned(text)).toBe(true);
    expect(judge(text).kind).toBe('proposal');
  });

  it('an opinion for the lead unit is a contribution, whatever it is called', () => {
    const text =
      '区教育局：\n现就《关于完善课后服务的提案》提出如下会办意见：\n一、支持场馆开放。\n以上意见供贵局答复委员时参考。';
    expect(judge(text, { title: '关于区政协第31号提案的意见' }).kind).toBe('contribution');
  });

  it('goes by what stands before the formula: other replies of the column may follow a short text', () => {
    const text =
      '王一一代表：\n您提出的关于修缮水渠的建议收悉，现答复如下：\n已列入今年计划。\n相关文章\n对市政协第0311号提案的答复';
    expect(judge(text).kind).toBe('suggestion');
  });

  it('a party that is addressed has proposed, whoever joined the answer', () => {
    const text =
      '民建临溪市委：\n贵委提出的《关于助老的提案》收悉，此件由我局主办，市财政局会办。结合会办意见，现答复如下：\n已开通专线3条。';
    expect(judge(text, { title: '关于市政协第126号提案的答复' }).kind).toBe('proposal');
  });

  it('knows the answer by 续复, without a page around it', () =>
    expect(
      judge(
        '林溪、罗小满委员：\n在政协临溪县第九届委员会第二次会议上，你们提出了题为《关于做好渔港公路保通工作的建议》的提案，列为第57号提案，交我局研究办理，现续复如下：\n我局先后组织大修3次。\n临溪县交通运输局\n2019年6月18日',
      ).kind,
    ).toBe('proposal'));

  it('reads 林溪代表，您好！ as the greeting that it is', () => {
    const text =
      '青石镇人民政府对市十六届人大四次会议第37号建议的答复\n林溪代表，您好！\n您提的《关于修渠的建议》我们收到了。\n先说水渠。今年已修2公里。\n余下的明年接着修。\n做得不到的地方请指正。';
    expect(judge(text).kind).toBe('suggestion');
    expect(isSigned(text.replaceAll('\n', ''))).toBe(true);
  });

  it('a bureau for civil affairs is no citizen, and an answer for its answer is a contribution', () => {
    const text =
      '市民政局：\n叶某某委员提出的《关于助老的提案》收悉，现答复如下：\n我局将配合开通专线。';
    const { kind, reasons } = judge(text, { title: '关于第126号提案协办件的答复' });
    expect(kind).toBe('contribution');
    expect(reasons.map(({ rule }) => rule)).not.toContain('detect.letter-greeting');
  });

  it('a letter’s answer stays one, whatever it says of proposals', () => {
    const fields = '来信标题：路灯不亮\n来信内容：政协委员的提案也提过。\n';
    expect(judge(`${fields}答复内容：您好，路灯已于3日修复，感谢支持。`).kind).toBe('letter');
    expect(judge(`${fields}答复时间：尚未答复`).kind).toBe('none');
  });

  it('a letter’s answer is one when only the end of the letter is seen', () => {
    const text =
      '恳请尽快处理。\n答复意见：网友“用户00417253”　　您好！您的留言已收悉。现将有关情况回复如下：\n经查，该路段已列入改造计划。';
    expect(judge(text).kind).toBe('letter');
  });

  it.each([
    '“用户0417”：\n您好！您的留言已收悉，现回复如下：\n经现场查看，该处路灯已于4日修复。',
    '您好！您于3月2日反映的南关桥积水问题我局已收悉。经核实，系雨水口堵塞，已组织清掏。\n感谢您的监督与支持！',
    '来信人：\n您好！您反映建房久未批下的问题，我镇上门核实，现将情况说明如下。\n一、经查，您家有房一处。\n感谢您的支持。',
    '家长您好，您关于学区的来信收悉，现就您关心的问题解答如下：1.学区的划分依据。近年保持不变。',
    '您好！您在信中说，想在本市购房。现就有关政策答复如下：\n一、外地职工可以申请。\n感谢您的支持。',
    '您好！您通过热线反映桂园项目拖欠工资的问题，我局收到后立即派人到现场调查。经查，劳务已分包。',
    '近日，有网友在平台留言反映河东区菜场占道的问题，经调查核实，现回复如下：\n已设护栏。',
    '您反映的问题已收悉，该问题不属于我局职能范围，建议您联系区水利局。',
    '网友：您好！您反映的招标文件限制投标一事，现回复如下：\n经查，区水利局已修改招标文件。',
    '网民：您好！感谢您对村道建设的关心，对您反映的问题，现作如下回复：\n该路段已列入明年计划。',
    '您好，现将您的问题答复如下：\n1、该路2008年修至村口。2、余下路段已列入计划。',
    '您在“问政临溪”平台发布的《东村何时通水》收悉，现将有关情况回复如下：\n管网已延伸至东村。',
    '罗小满女士：\n您6月2日写给区政府的来信已转我局办理。信中谈到公交改线，我们逐条作了核实，现答复如下。\n一、已增设站点。\n感谢您的关心。',
  ])('an answer that greets nobody by a known word is a letter’s: %s', (text) => {
    expect(judge(text).kind).toBe('letter');
    expect(isSigned(text.replaceAll('\n', ''))).toBe(true);
  });

  it.each([
    '您好！您反映东村水渠没有护栏问题，我乡党委政府高度重视，已安排村干部到现场复核，并设置了警示牌。',
    '“溪边人”你好，根据《道路交通安全法》，该路段不允许停放货车。经初步核实，货车为工地所停，现已驶离。',
    '网友“溪边人”\n　　你好。因该路段处于待开发地段，暂时没有安装路灯的计划。感谢您对我局工作的关注！',
    '尊敬的网友，您好！请到户口所在地派出所办理，如有疑问请拨打电话咨询。感谢您的监督与支持。',
    'xibian2019：您好！从东村延伸的渔02线经新港路至码头，已填补新港路空白，特此回复。',
  ])('is a letter’s without any formula: %s', (text) => expect(judge(text).kind).toBe('letter'));

  it('goes by what was received where nobody is greeted', () => {
    const text =
      '您反映的关于出租车拒载的问题已收悉，现将有关办理情况答复如下：\n我局将加大查处力度。';
    expect(judge(text).kind).toBe('letter');
  });

  it('a deputy who is greeted is answered as a deputy', () => {
    const text = '何小苗代表：\n您好！您反映的乡道窄的建议已收悉，现答复如下：\n已列入今年计划。';
    expect(judge(text).kind).toBe('suggestion');
  });

  it('every reason has a weight, words and adds to the score', () => {
    const { reasons, score } = judge(loadGold('dev').get('miit-sme-digital')!.text);
    expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
    expect(reasons.every(({ evidence }) => evidence)).toBe(true);
  });

  it('a perfect text elsewhere is recognised and not trusted', () => {
    const { text } = loadGold('dev').get('miit-sme-digital')!;
    expect(judge(text, { host: 'www.example.com' })).toMatchObject({
      trusted: false,
      kind: 'suggestion',
    });
    expect(judge(text, { host: 'gov.cn.example.com' }).trusted).toBe(false);
  });
});

/** What only looks like a reply, in our own words. */
const OTHERS: [string, string, string][] = [
  [
    'approval',
    '关于同意设立某某经济开发区的批复',
    '某某市人民政府：\n你市《关于设立经济开发区的请示》收悉。现批复如下：\n一、同意设立。二、抓紧建设。',
  ],
  [
    'letter to a government',
    '关于某省所提问题和建议办理情况的函',
    '某某省人民政府：\n你省在调研时提出的关于支持灌区建设的建议收悉。经商有关部门，现将办理情况函告如下：\n一、灌区建设。',
  ],
  [
    'news',
    '区政府召开提案办理推进会',
    '本报讯（记者 林夏）5月25日，区政府召开会议，《关于推动老年助餐的提案》等一批提案得到采纳，相关答复已经公开。',
  ],
  [
    'list',
    '建议提案办理',
    Array.from({ length: 8 }, (_, i) => `对区政协第${i + 100}号提案的答复 2025-05-0${i + 1}`).join(
      '\n',
    ),
  ],
  [
    'proposal itself',
    '关于加快充电桩建设的提案',
    '案由：关于加快充电桩建设的提案\n提案人：李明\n审查意见：建议由区住建局办理\n一、问题及分析。电动车增长很快。二、建议。增加充电桩。',
  ],
  [
    'summary',
    '2024年建议提案办理情况总结',
    '2024年，我局共承办人大代表建议12件、政协提案20件，办复率100%。现将办理情况报告如下：一、加强领导。',
  ],
  [
    'greeting to all deputies',
    '致全体人大代表的一封信',
    '各位代表，您好！\n又是一年。您提的建议我们都收到了，推动了工作。代表之家全年开放。欢迎常来。祝您顺利。',
  ],
  [
    'call for proposals',
    '政协提案线索',
    '各界人士，您好！您的提案线索请于3月1日前发送，收到后我们将联系您。线索应一事一议。欢迎参与。',
  ],
  ['notice', '关于征集意见的通知', '各单位：为做好有关工作，现就有关事项通知如下：一、提高认识。'],
  [
    'petition refused',
    '信访事项告知书',
    '张某：\n您提出的信访事项收悉。根据有关规定，您反映的问题属于行政复议范围，请依法提出。',
  ],
  [
    'bill before a congress',
    '关于加强水源保护议案审查结果的报告',
    '市人大常委会：\n代表提出的第1号议案收悉。经审查，现将审查结果报告如下：建议列入立法规划。',
  ],
  [
    'legal advice',
    '法律咨询',
    '咨询标题：财产怎么分\n咨询内容：婚前的房子算共同财产吗？\n律师解答：\n您好，一般不算。',
  ],
  [
    'doubts about a purchase',
    '政府采购质疑答复函',
    '某某公司：\n贵公司提交的质疑函收悉。经核实，现答复如下：质疑事项不成立。',
  ],
  ['empty', '', ''],
];

it.each(OTHERS)('%s is no reply', (_, title, text) =>
  expect(judge(text, { title }).kind).toBe('none'),
);

it.each(['提出的', '（', '号提案 2024-01-01 ', '收悉', '尊敬的网友', ' \n'])(
  'judges %j repeated without end',
  (unit) => {
    expect(judge(unit.repeat(200_000)).kind).toBe('none');
  },
);
