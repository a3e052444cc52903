import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/tests/read-sentence';

const words = (body: string): string[] => measuresOf(body).map((measure) => measure.words);

describe('what short replies tell', () => {
  it.each([
    // Who acts stands before the way it acts.
    ['近年来，我们按照先急后缓的原则，大力解决群众出行难问题。', ['done|大力解决群众出行难问题']],
    [
      '我区在充分考虑办学困难的基础上，不断推进移交工作，但因土地性质不明等原因，导致移交困难。',
      ['ongoing|不断推进移交工作'],
    ],
    [
      '我们将继续在绿地的会审会议中，着重提出对老年人友好的设计意见。',
      ['planned|着重提出对老年人友好的设计意见'],
    ],
    // Works on what 对 names.
    [
      '2017年通过贷款3000万元对全县15个村的基础设施进行建设，项目共9项，硬化15公里。',
      ['done|建设', 'done|硬化15公里'],
    ],
    ['根据规划，规划在松林片区易地新建松林小学。', ['planned|规划在松林片区易地新建松林小学']],
    [
      '我单位将向上级部门提请简化流程的建议，尽量减少环节。',
      ['planned|我单位将向上级部门提请简化流程的建议'],
    ],
    [
      '近几个月来，我局开展走访，广泛征求多方面意见建议。',
      ['done|我局开展走访', 'done|广泛征求多方面意见建议'],
    ],
  ])('%s', (body, expected) => expect(words(body)).toEqual(expected));
});

describe('acts of short replies', () => {
  it.each([
    [
      '我局完成《东河整治工程可行性研究报告》编制，主要治理范围为东河。',
      ['done|我局完成《东河整治工程可行性研究报告》编制'],
    ],
    [
      '我局已按照统一部署，结合管网改造，在各街路增画1000余个停车位。',
      ['done|在各街路增画1000余个停车位'],
    ],
    [
      '我厅高度重视，综合采取预警通报、生态补偿、区域限批等措施，推进水质改善。',
      ['unstated|综合采取预警通报、生态补偿、区域限批等措施'],
    ],
    ['属地镇街承诺解决用地事宜，确保项目实施。', ['planned|属地镇街承诺解决用地事宜']],
    // Whoever answers promises, whatever the heading.
    [
      '二、关于建议中反映的问题\n关于“供水工程”的问题，在下步工作中我们将全力以赴做好饮水保障工作。',
      ['planned|我们将全力以赴做好饮水保障工作'],
    ],
    // How the answer came about, and what only happened.
    ['我局认真起草答复意见，最终形成一致意见，并达成共识。', []],
    ['因历史原因，早期兴建的堤坝未经充分论证，加之经济高速发展，开发建设过程中造成水土流失。', []],
    ['下步将通过摸排和整治，进一步缓解停车困境。', []],
  ])('%s', (body, expected) => expect(words(body)).toEqual(expected));
});

describe('what is promised further on', () => {
  it.each([
    // Whoever will act in view of things acts to the end of the sentence.
    [
      '渔港管理处将结合港区实际，实地勘察，请示上级部门，尽快设置停泊点。',
      ['planned|实地勘察', 'planned|请示上级部门', 'planned|尽快设置停泊点'],
    ],
    [
      '下一步，对屡劝不改的，及时向属地报告，依法立案查处。',
      ['planned|及时向属地报告', 'planned|依法立案查处'],
    ],
    [
      '下一步，我们将做好两件事：一要加大投入，完善码头设施。二要强化监管。',
      ['planned|要加大投入', 'planned|完善码头设施', 'planned|要强化监管'],
    ],
    [
      '我们已要求渔船停止夜间作业，如再发现将依法处罚。',
      ['done|我们已要求渔船停止夜间作业', 'planned|将依法处罚'],
    ],
    ['若羌县将严格落实禁渔要求。', ['planned|若羌县将严格落实禁渔要求']],
    ['工程已做好准备，一旦资金就位，即可开工建设。', ['planned|可开工建设']],
    [
      '我局联合渔政部门开展夜查。同时，不定期的邀请消防大队组织演练。',
      ['done|我局联合渔政部门开展夜查', 'ongoing|不定期的邀请消防大队组织演练'],
    ],
    ['我县借鉴外地经验，筹划推行航道“段长制”。', ['unstated|筹划推行航道“段长制”']],
    [
      '下步，我局将争取资金，进一步加强渔港服务能力建设，不断满足群众需求。',
      ['planned|我局将争取资金', 'planned|进一步加强渔港服务能力建设'],
    ],
    ['目前第三方咨询公司正在编制渔港规划。', ['ongoing|第三方咨询公司正在编制渔港规划']],
    ['以我县目前的财力，我局尚无资金来解决。', ['declined|我局尚无资金来解决']],
    ['目前，该处路灯已开始施工，土方已开挖。', ['done|该处路灯已开始施工', 'done|土方已开挖']],
    [
      '航道养护累计清淤23公里；清运垃圾1385方；渔港巡护累计2380公里。',
      ['done|航道养护累计清淤23公里', 'done|清运垃圾1385方', 'done|渔港巡护累计2380公里'],
    ],
  ])('%s', (body, expected) => expect(words(body)).toEqual(expected));
});

describe('what is no measure of the replier', () => {
  it.each([
    // What all ought to do, what a paper lays down, and what the proposal told at length.
    '加强行车秩序治理需要各方发力，加强对学生的宣传与引导，也要建立长效监督机制。',
    '你在建议中提出，河口村现有8个小组。过去南渔公路穿村而过，2006年改道后，村委会经常组织村民修复，无法继续养护，建议列项建设。',
    // What a work is made for.
    '水库建成后新增供水量620万立方米；设计灌溉面积1.94万亩，其中新增灌溉面积1.22万亩，改善灌溉面积0.72万亩。',
    '群众对出行的要求日益增长，对安全、舒适等质量要求不断提高。',
    '近日，我县又收到了省厅的征求意见稿。',
    // Where much was done, how things stand, and what a work holds.
    '近年来，县政府在环境清洁、垃圾收集等方面，下了很大人力。',
    '全县渔港设备与群众期盼有较大差距，全县渔村治理率都达到100%。',
    '项目建设规模及内容为：新建渔港楼5600平方米，改造旧馆600平方米。',
    '我局通过现场调查及与相关部门沟通了解，该路建成后无照明设施。',
  ])('%s', (body) => expect(words(body)).toEqual([]));

  it.each([
    [
      '4月，林业厅印发《关于明确渔港边界的工作方案》，明确港区的地类变化，由县级渔业部门负责调查。',
      ['done|林业厅印发《关于明确渔港边界的工作方案》'],
    ],
    [
      '今年我局将继续改造公路137公里，通过逐步拓宽乡村道路，加快补齐短板。',
      ['planned|我局将继续改造公路137公里', 'planned|加快补齐短板'],
    ],
    [
      '经市政府调度，我局正在谋划52个小区的充电桩项目。',
      ['ongoing|我局正在谋划52个小区的充电桩项目'],
    ],
    ['我局将重点做好三个“加强”。我局将增设渔港3座。', ['planned|我局将增设渔港3座']],
    // What is set anew is an act, and what the work of the year holds is to come.
    ['我局已将补贴范围调整为全市。', ['done|我局已将补贴范围调整为全市']],
    [
      '下一步，我局主要工作内容：一是新建渔港3座，二是改造码头2处。',
      ['planned|新建渔港3座', 'planned|改造码头2处'],
    ],
  ])('%s', (body, expected) => expect(words(body)).toEqual(expected));
});

describe('what only leads up to it', () => {
  it.each([
    [
      '对完成加装并检验合格，取得登记证的电梯，将继续给予20万元补助。',
      ['planned|将继续给予20万元补助'],
    ],
    [
      '近年来，我局采取措施推动保护工作。通过举办龙灯节（至今已连续举办20届）、非遗展演、座谈会等活动，普及了非遗知识，扩大了影响。',
      ['done|我局采取措施推动保护工作', 'done|普及了非遗知识', 'done|扩大了影响'],
    ],
    ['改造本着共商共建的原则，由业主自愿申请。', []],
    ['原校址存在隐患，不能再使用。', []],
  ])('%s', (body, expected) => expect(words(body)).toEqual(expected));
});

it('lets nobody act of what is only so', () => {
  const [, applied] = measuresOf(
    '我镇共建设敬老院2家，日间照料站6所，养老机构达到全覆盖，2024年积极申报了照料站项目。',
  );
  expect(applied).toMatchObject({ words: 'done|积极申报了照料站项目' });
  expect(applied!.by).toBeUndefined();
});

it('names all who pay together', () => {
  const [paid] = measuresOf('下一步，由政府、企业、居民共同出资建设电梯。');
  expect(paid!.by).toBe('政府、企业、居民');
});
