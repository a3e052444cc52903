import { promises, type ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';

/** Turns of the short replies that counties give: what they tell of, and what they only lead up to. */

/** 我们按照先急后缓的原则,|大力解决出行难问题; 我区在充分考虑困难的基础上,|不断推进移交: who acts stands before the way it acts. */
export const goesOnFromSelf = (
  { head, kind, cues, words }: ClauseParse,
  { previous, status }: RoleContext,
): boolean =>
  previous !== null &&
  /^(?:means|frame)$/.test(previous.role) &&
  previous.parse.kind === 'self' &&
  /^(?:verb|adverb)$/.test(kind) &&
  head !== null &&
  (status !== null || cues.length > 0 || promises(previous.parse)) &&
  // 我们将在会审中,着重提出意见: what is to be said is to be done.
  (head.word?.verb !== 'speech' || promises(previous.parse)) &&
  (!/^(?:state|effect)$/.test(head.word?.verb ?? 'state') || SOLVES.test(words));
const SOLVES = CLAUSE.of(
  /^(?:大力|着力|积极|全力|努力|切实)(?:解决|化解|破解)[^,]+(?:问题|难题|矛盾)$/,
);

/** 2017年通过贷款对15个村的道路进行建设: works carried out on what 对 names. */
const CARRIES_OUT = CLAUSE.of(
  /对[^,]{2,80}(?:进行|实施)了?(?:建设|改造|治理|维修|整治|修缮|硬化|加固|扩建|拓宽|清淤|绿化|亮化|重建|翻修)$/,
);
/** True for works carried out on what 对 names, where a day or the context says that they were. */
export const wasCarriedOut = (
  { words, whole, dates }: ClauseParse,
  { status }: RoleContext,
): boolean =>
  (dates.some(({ kind }) => kind === 'plain') || status === 'done') &&
  (CARRIES_OUT.test(words) || CARRIES_OUT.test(whole));

/** 规划在松林片区新建小学: a plan that says where. */
export const PLANS_WHERE = CLAUSE.of(
  /^(?:规划|选址)(?:在|于)[^,]{2,30}(?:新建|迁建|建设|改建|扩建|重建|修建|布局)[^,]{2,}/,
);

/** 我局将向上级部门提请简化流程的建议 */
const TURNS_TO = CLAUSE.of(
  /向[^,]{2,16}(?:提请|提交|提出|反映|申请|争取|汇报|报告)(?!情况)[^,]{2,}/,
);
/** True where the replier will turn to those above. */
export const turnsTo = ({ words, kind, cues }: ClauseParse): boolean =>
  kind === 'self' && promises({ cues }) && TURNS_TO.test(words);

/** 日间照料站6所, behind 建成敬老院2家: one more of what the clause before counts. */
const COUNTED_SITE = CLAUSE.of(
  /^(?![^,]*(?:建|改造|新增|增设|开通|累计|完成))[^,将已拟了正]{2,12}(?:站|所|中心|院|校|厂|馆|点|店|队|库|园|场|桥|户|村|组)\d[\d.]*[万余多]*[个家所座处条支户]$/,
);
/** True for one more of what the clause before counts, and for the sum of it. */
export const isOneMoreSite = ({ words, kind }: ClauseParse, { previous }: RoleContext): boolean =>
  kind === 'noun' && previous !== null && (COUNTED_SITE.test(words) || IN_ALL.test(words));
/** 项目共9项 */
const IN_ALL = CLAUSE.of(/^(?:项目|工程|任务)(?:共|共计|总计|合计)\d[\d.]*[个项处件]$/);

/** 设计灌溉面积2万亩, and behind it 改善灌溉面积1万亩: what a work is made for. */
const DESIGNED = CLAUSE.of(
  /^设计(?:灌溉|供水|库容|流量|年|日|总|时速|标准|洪水|水平|使用|荷载)[^,]*\d/,
);
const SERVES = CLAUSE.of(
  /^(?:其中)?(?:新增|改善|恢复|保障|年供)(?:灌溉|供水|农村|城镇|耕地|人口|蓄水)[^,]*\d/,
);
/** True for what a work is designed for, and for what it serves behind that. */
export const isDesigned = ({ words, whole }: ClauseParse, { previous }: RoleContext): boolean =>
  DESIGNED.test(words) ||
  (previous?.measure === false &&
    previous.role === 'fact' &&
    (SERVES.test(words) || SERVES.test(whole)) &&
    (DESIGNED.test(previous.parse.words) || WATER.test(previous.parse.whole)));
const WATER = CLAUSE.of(/供水量|灌溉|库容|蓄水|建成后/);

/** 公路养护累计清扫路面2300公里, 公路巡养累计2380公里: what stands in front says which work. */
const WORK_IN_ALL = CLAUSE.of(
  /^(?!投资|资金|经费|全|现|截)[^,的将已]{2,6}(?:养护|管护|巡养|巡护|巡查|巡检|维护|清运|保洁|执法|治理|监管)(?:共|累计)[^,的\d]{0,8}\d[\d.]*[万余多]*[^,\d]{1,4}$/,
);
/** True where a noun says which work was done and 累计 how much of it. */
export const isWorkInAll = ({ words, kind }: ClauseParse): boolean =>
  kind === 'noun' && WORK_IN_ALL.test(words);

/** 筹划推行“路长制”: what is being planned. */
export const PLANS_TO = CLAUSE.of(
  /^(?:我[\u4e00-\u9fff]{1,2}|本[局委])?(?:正在|积极|认真|着手)*筹[划备](?:推行|建立|建设|成立|设立|出台|开展|实施|推进|组建|举办|启动)[^,]{2,}/,
);

/** 一旦资金就位,|即可开工建设: what will begin once it is so. */
const AT_ONCE = CLAUSE.of(/^(?:就|即|便|方)[可能](?:开工|动工|启动|实施|进场|开始|施工)[^,]*$/);
/** True for what can begin once the condition before is met. */
export const beginsThen = ({ whole }: ClauseParse, { previous }: RoleContext): boolean =>
  previous?.role === 'condition' && ONCE.test(previous.parse.whole) && AT_ONCE.test(whole);
/** 路灯已开始施工, 土方已开挖: works that have begun. */
export const HAS_BEGUN = CLAUSE.of(
  /^[^,的将]{2,20}已(?:经|于[^,]{2,8})?(?:(?:开始|启动|进场|动工)[^,]{0,2}(?:施工|建设|安装|作业)|开[工挖]|动工|进场|封顶)$/,
);

/** 一旦资金就位: what follows is to come. */
export const ONCE = CLAUSE.of(/^(?:一旦|待|等)/);

/** 但因土地性质不明等原因: why, whatever it denies. */
export const FOR_REASONS = CLAUSE.of(/^(?:但|但是|不过|而)?(?:因|由于)[^,]*原因$/);

/** 通过举办龙灯节、非遗展演等活动: what came of it follows. */
export const THROUGH_ALL = CLAUSE.of(
  /^并?(?:通过|借助|利用|依托)[^,]*等(?:一系列|多种|各种)?(?:活动|方式|形式|途径|渠道|手段|载体)$|^将?通过[^,的]{2,6}[和与、][^,的]{2,6}$/,
);

/** 改造本着共商共建的原则 */
export const IN_THE_SPIRIT = CLAUSE.of(
  /^[^,]{0,12}(?:本着|秉承|秉持|遵循)[^,]*(?:原则|理念|精神)$/,
);

/** 对完成加装并检验合格,取得登记证的电梯,将给予补助: the object goes on over the comma. */
const WHICH_HAVE = CLAUSE.of(
  /^对于?(?:已经?|未|不|拒|新|按)?[^,]{0,4}(?:完成|符合|取得|获得|达到|通过|存在|违反|具备|满足|参加|经过)(?![^,]*(?:进行|给予|予以|实行|采取|开展))[^,的]{2,}$/,
);
const WHICHEVER = CLAUSE.of(/的[^,的]{1,8}$/);
/** True for the first half of an object that goes on over the comma. */
export const isSplitObject = ({ words }: ClauseParse, { closer, next }: RoleContext): boolean =>
  closer === ',' && next !== null && WHICH_HAVE.test(words) && WHICHEVER.test(next.whole);

/** 原校址不能再使用: what is the matter with it. */
export const USELESS = CLAUSE.of(
  /^[^,我将]{0,10}(?:不能|无法|难以)(?:再|继续|正常)(?:使用|居住|办学|通行|运行)$/,
);

/** 养老机构达到全覆盖, 幸福食堂8所: of what is so, nobody acts. */
export const IS_SO = CLAUSE.of(
  /^[^,我将已]{2,10}(?:达到|实现)[^,]{0,8}(?:全覆盖|\d)|^(?!覆盖|涉及|惠及)[^,我将已拟了正查检发]{2,12}(?:站|所|中心|食堂|院|校|馆|点|房)\d[\d.]*[个家所座处]$/,
);

/** 起草答复意见, 达成共识: how the answer came about. */
export const CAME_ABOUT = CLAUSE.of(
  /^(?:我[\u4e00-\u9fff]{1,2})?(?:并|认真|及时|最终)*(?:(?:起草|拟定|形成)[^,]{0,6}(?:答复|办理)意见|形成[^,]{0,4}一致意见|达成了?(?:一致|共识)|(?:始终)?将[^,]*建议作为[^,]*(?:任务|工作)|通过[^,]*(?:了解|调查|核实|走访)$)/,
);

/** 堤坝未经论证, 加之经济高速发展, 造成水土流失: what came before, and what came of it. */
export const HAPPENED = CLAUSE.of(
  /^加之|^我[县市区镇](?:又|也|还)收到|^[^,我将]{2,14}未经[^,]{2,}|^[^,我将已]{0,10}(?:造成|导致|引发|引起)[^,]{0,6}(?:流失|淤积|污染|塌陷|坍塌|受灾|浑浊|积水|内涝|拥堵|不足|损失|隐患|破损)$/,
);

/** 综合采取预警通报、生态补偿、区域限批等措施: two or more of them are named. */
export const TAKES_STEPS = CLAUSE.of(
  /^(?:综合|积极|主动|先后|分别)?采取了?[^,、]{2,10}、[^,]{2,30}等(?:措施|办法|举措)$/,
);

/** 属地镇街承诺解决用地: whoever gives the word will act. */
export const GIVEN_WORD = CLAUSE.of(
  /^[^,我]{2,12}(?:已|均|都)?(?:承诺|答应|同意)(?:解决|提供|承担|配合|出资|负责|落实)[^,]{2,}$/,
);

/** 围绕水环境治理等方面进行项目包装和申报 */
export const PREPARES = CLAUSE.of(
  /(?:进行|开展|做好)[^,]{0,6}(?:包装|申报|谋划|储备)(?:和(?:包装|申报|谋划|储备))?(?:工作)?$/,
);

/** 我局完成《可行性研究报告》编制 */
export const COMPILED = CLAUSE.of(
  /^我[\u4e00-\u9fff]{1,2}(?:也|已|现已)?(?:组织|牵头)?完成[^,]*(?:编制|制定|设计|招标|验收|评审|勘察)(?:工作)?$/,
);
