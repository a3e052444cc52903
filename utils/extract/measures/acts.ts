import type { Words } from '@/utils/text/patterns';
import { promises, type ClauseParse } from './parse';
import { isOfficial } from './cases';
import { CLAUSE } from './patterns';
import { isPhrase } from './phrases';
import { isSpoken } from './plain-speech';
import { isRefusal, REASON, refusesLate, UNPAID } from './refuses';
import type { RoleContext } from './role-context';
import { onlyHelps, onlyLeads } from './actors';
import {
  beginsThen,
  COMPILED,
  GIVEN_WORD,
  goesOnFromSelf,
  HAS_BEGUN,
  isWorkInAll,
  PLANS_TO,
  PLANS_WHERE,
  PREPARES,
  TAKES_STEPS,
  turnsTo,
} from './short-replies';
import { isBareOnDay, isDatedOver, isOver, isUnderWay } from './works';

/** 我局更换了路灯, 区城管局已对其下达通知书: who is named says that it has acted. */
const hasActed = (
  text: string,
  { head, kind, cues }: ClauseParse,
  { ownActor }: RoleContext,
): boolean =>
  head !== null &&
  (kind === 'self' || ownActor) &&
  (text[head.end] === '了' ||
    (kind !== 'self' &&
      cues.some(
        ({ status, strength, start, end }) =>
          status === 'done' && strength === 'strong' && end <= head.start && end - start < 3,
      ))) &&
  !/state|speech/.test(head.word?.verb ?? 'state') &&
  (kind === 'self' || !/effect|improve/.test(head.word?.verb ?? 'effect'));

/** 将及时组织实施。 我局将加强巡查。 The replier's own word on what it will do, at the end of a sentence. */
const isPromise = (
  { words, head, kind, cues }: ClauseParse,
  { closer, ownActor }: RoleContext,
): boolean =>
  (head !== null && !/state|speech/.test(head.word?.verb ?? 'state') && ONCE_THERE.test(words)) ||
  ((closer !== ',' || kind === 'self') &&
    (kind === 'self' ||
      kind === 'preposition' ||
      kind === 'adverb' ||
      ownActor ||
      words.text.startsWith('会')) &&
    head !== null &&
    !/state|speech|effect/.test(head.word?.verb ?? 'state') &&
    (PROMISE.test(words) ||
      INTENDS.test(words) ||
      (ownActor && cues.some(({ status }) => status === 'planned'))));
/** 拟采取分批的方式逐步解决 */
const INTENDS = CLAUSE.of(
  /^(?:我[\u4e00-\u9fff]|我们|本[局委厅])?(?:正在)?(?:拟|计划|准备|打算)(?!投资)[^,]{4,}/,
);
/** 待方案稳定后将征求意见, 施工期间将采取错峰措施 */
const ONCE_THERE = CLAUSE.of(
  /^[^,了]{2,10}一(?:到位?|下达|批复|落实)(?:马上|立即|就|即)[^,]{2,}|^(?:待[^,]{2,}[后时](?:将|再|即可|立即|及时|尽快)|[^,对把的将]{2,10}(?:期间|过程中|后)将[^,]{2})[^,]{2,}/,
);
const PROMISE = CLAUSE.of(
  /^(?:我[\u4e00-\u9fff]|我们|本[局委厅])?(?:[也还定必]|必定|一定)?(?:将|会)(?=)(?:全力|及时|立即|马上|尽快|尽早|第一时间|提前|主动|派|帮|同步|一并|继续|进一步|依法|按[程规][序定]|严肃|从严|严厉|予以|安排|组织|[作做][^,]*处理$|陆续|逐步|把|向|持续|大力|积极|全力|认真|加强|加大|采[取用][^,]*(?:方式|办法|措施|手段)[^,]{2,})/,
);

/** 我局已与管委会划分范围: the replier says that it has, whatever verb it uses. */
const selfHas = ({ words, kind }: ClauseParse): boolean =>
  (kind === 'self' && HAS.test(words)) || BY_US.test(words);
/** 现由我处管护 */
const BY_US = CLAUSE.of(
  /^[^,是]{0,8}由我[^,]{4,}$|^[^,]{0,16}已被我[局委办厅院区市县镇所队][^,]{2,}$/,
);
const HAS = CLAUSE.of(
  /^(?:我(?:公司|[大中支]队|中心|单位|街道|[\u4e00-\u9fff])|我们|本[局委厅])也?(?:于[^,]{0,14}日[^,]{0,3}(?:将|把|对|向|在|与|会同|联合)|已经?|多次|正在?(?!式)|每[月周季年])(?!采取|[是有不无达成超近为属处能]|[^,]*的$)[^,]{4,}$/,
);

/** 拨付80万元用于路灯改造: money that is given is an act, with or without a cue. */
const isPayment = ({ words, head, kind, tokens }: ClauseParse): boolean =>
  head !== null &&
  (TREASURY.test(words) || (kind === 'verb' && head.word?.verb === 'fund')) &&
  !INVESTED.test(words) &&
  tokens.some(({ entity, start }) => entity?.type === 'money' && start >= head.end);

const TREASURY = CLAUSE.of(/^[^,需]{0,6}财政[^,需]{0,10}(?:下达|拨付|安排|投入|补助|兑现)/);
/** 投资约340万元: what a thing has cost. */
const INVESTED = CLAUSE.of(/^(?:总|计划|共|累计)?投资(?:约|近)?[\d.]+[万亿]?元$/);
/** 由配送中心统一配餐: whoever is told acts, whatever the verb. */
const LED_BY = CLAUSE.of(/^由[^,的]{2,20}(?:统一|集中|逐[一户个]|全程|上门|就近)[^,的]{2,}$/);
/** 不达标的摘牌, 发现偷工减料的严肃处理 */
const SANCTION = CLAUSE.of(
  /^一律从[重严][^,]{2,}$|^(?:对|发现|逾期|凡)?[^,]{0,10}(?:不[^,]{1,8}|违[规反法][^,]{0,8}|逾期[^,]{0,6}|拒[^,]{1,6}|偷工减料|屡[^,]{1,4})的(?!问题|现象|情况|困难|矛盾|短板)(?![^,]*(?:可|应|须|要))[^,的]{2,10}$/,
);
/** 逾期不改的立案处罚, 一律从重处理 */
const PUNISHES = CLAUSE.of(/^一律|(?:处罚|查处|立案|通报批评|约谈|取缔|清退|摘牌|整顿|移送)$/);

/** 我局将与财政局作进一步研究, 还需专家论证 */
const looksInto = ({ words, kind, head, cues }: ClauseParse, { previous }: RoleContext): boolean =>
  NEEDS.test(words) ||
  MAY.test(words) ||
  AGAIN.test(words) ||
  // 我部将在下一轮认定中统筹考虑
  (kind === 'self' &&
    cues.some(({ status }) => status === 'planned') &&
    cues.some(({ status, strength }) => status === 'exploring' && strength === 'strong')) ||
  (promises(previous?.parse) && LOOKS.test(words)) ||
  WEIGHS.test(words) ||
  CONSIDERS.test(words) ||
  (kind === 'self' &&
    head === null &&
    cues.some(({ status, strength }) => status === 'exploring' && strength === 'strong'));
/** 可考虑利用现有的基金给予支持 */
const MAY = CLAUSE.of(/^(?:我[\u4e00-\u9fff]|我们|也|还|下一步)*可(?:以)?考虑[^,]{4,}/);
/** 再一并考虑, 还要与县财政局作进一步研究 */
const AGAIN = CLAUSE.of(
  /^再行(?:研究|论证|考虑)$|^视[^,]{2,}再行?(?:研究|考虑|论证)$|^[^,]{2,16}[后时]再行?(?:定|议|研究|考虑|论证)$|^(?:再|也|将|会|届时|后续)*(?:一并|统筹|通盘)(?:研究|考虑)$|^[^,]{2,20}作(?:进一步|深入)(?:研究|论证)$/,
);
/** 届时会统筹考虑您的建议 */
const CONSIDERS = CLAUSE.of(
  /^(?:我[\u4e00-\u9fff]|我们|本[局委厅]|也|还|均|都|将|会|届时)*(?:认真|统筹|充分|综合|一并|积极|重点)*(?:考虑|研究|吸纳|采纳)(?:您|你|该|此|这)/,
);
/** 将在条件成熟时予以考虑 */
const WEIGHS = CLAUSE.of(/^(?!建议)[^,]*(?:予以|通盘)(?:重点|统筹)?考虑$/);
const LOOKS = CLAUSE.of(/^(?:并|认真|深入|进一步|统筹|一并|积极|充分)*(?:研究|论证|考虑)$/);
const NEEDS = CLAUSE.of(/^(?:还|仍|尚)?需(?:要)?[^,]{0,10}(?:论证|研究)$/);

/** 我局为42户企业办理缓缴1.2亿元: who is named has done so much. */
const countsUp = ({ head, kind, tokens, words }: ClauseParse, { ownActor }: RoleContext): boolean =>
  ((kind === 'self' && /^[我本]/.test(words.text)) || (ownActor && kind === 'entity')) &&
  head !== null &&
  !/state|speech|effect|explore/.test(head.word?.verb ?? 'state') &&
  !words.text.includes('的') &&
  /quantity|money/.test(tokens.findLast(({ entity }) => entity)?.entity?.type ?? '') &&
  tokens.at(-1)!.start > head.end;

/** 化解矛盾纠纷1200起 */
const SETTLED = CLAUSE.of(
  /^(?:累计|共|先后|帮助|推动|协调)*(?:解决|化解|破解)[^,的]{2,14}\d[\d.]*[万余多]*[^,\d]{1,3}$/,
);
/** 已采取限高措施: 已 in front of the act. */
const hasBeen = ({ kind, head, cues, words }: ClauseParse): boolean =>
  kind === 'adverb' &&
  head !== null &&
  words.text.length > 5 &&
  !/^已经?(?:明确|规定|提出)/.test(words.text) &&
  !/state|speech|effect/.test(head.word?.verb ?? 'state') &&
  cues.some(
    ({ status, strength, start, end }) =>
      status === 'done' && strength === 'strong' && end <= head.start && end - start < 3,
  );
/** 我局拟于近期对该片区进行改造提升: whatever the verb that stands last. */
const willCarryOut = ({ kind, cues, words }: ClauseParse, { ownActor }: RoleContext): boolean =>
  (kind === 'self' || ownActor) && CARRIES.test(words) && promises({ cues });
const CARRIES = CLAUSE.of(/[对把][^,]{2,40}(?:进行|予以|实施|开展)[^,]{2,24}$/);
/** 打机电井36眼, behind what else was built: a verb of one character. */
const addsUp = ({ words, head }: ClauseParse, { previous }: RoleContext): boolean =>
  head === null && previous?.measure === true && (ONE_CHARACTER.test(words) || SHIFTED.test(words));
/** 把连廊外移1.2米 */
const SHIFTED = CLAUSE.of(
  /^由[^,]*\d[^,]*(?:[加增提减降压缩延扩])[^,]{0,4}[到至为][^,]{0,4}\d|^把[^,]{2,14}\d[\d.]*[万余多]*[^,\d]{1,3}$/,
);
const ONE_CHARACTER = CLAUSE.of(
  /^[打修建架铺种栽挖装换办购买造改开设增划拆清补配聘抽押派发投引招植埋喷疏砌拓延缴抓破收救帮慰排编印制立评授颁签筹捐减免退衬创][^,是有了]{2,14}\d[\d.,]*[万余多]*[^,\d]{1,3}(?:\d[\d.,]*[万余多]*[^,\d]{1,3})?$/,
);

/** 从2025年1月起,|报酬按新标准核定: a standard, and from when it is in force. */
const RUNS_FROM = CLAUSE.of(
  /(?:按|执行|实行|适用)[^,]{2,}(?:核定|执行|发放|计发|计算|收取|结算|缴纳|享受)$|^[^,的]{2,16}(?:统一)?(?:执行|实行)[^,]*(?:标准|价格|政策|制度)$/,
);
const isInForce = ({ words, dates }: ClauseParse): boolean =>
  dates.some(({ kind }) => kind === 'start') && RUNS_FROM.test(words);
/** 各级部门不断健全制度: who is named does so all the time. */
const keepsOn = ({ head, cues }: ClauseParse, { ownActor }: RoleContext): boolean =>
  ownActor &&
  head !== null &&
  !/state|speech|effect/.test(head.word?.verb ?? 'state') &&
  cues.some(
    ({ status, strength, end }) =>
      status === 'ongoing' && strength === 'strong' && end <= head.start,
  );
/** 我局优化调度方案, where it is told what was or will be done. */
const actsItself = ({ kind, head, words }: ClauseParse, { status }: RoleContext): boolean =>
  kind === 'self' &&
  status !== null &&
  status !== 'declined' &&
  head !== null &&
  /^(?:issue|build|fund|hold|train|connect|improve)$/.test(head.word?.verb ?? '') &&
  OWN_ACT.test(words);
const OWN_ACT = CLAUSE.of(
  /^(?![^,]{0,8}(?:坚持|突出|对照|采取了?一些))我[局委部厅办院校馆公][^,的]{0,2}(?:将|也|还|已)?[\u4e00-\u9fff]{2}(?!了?[^,]*(?:意义|作用|重要|重视|困难|一些|[几这]件事))[^,]{4,}$/,
);
/** 填筑了砂石便道, behind what else was done: a verb nobody listed. */
const wentOn = ({ words, head }: ClauseParse, { previous }: RoleContext): boolean =>
  head === null && previous?.measure === true && DID.test(words);
const DID = CLAUSE.of(
  /^(?:还|又|也|并|同时|已)*(?![^,]{0,4}[是有为得到])[\u4e00-\u9fff]{2}了(?![^,]{0,6}(?:影响|压力|困难|成本|负担|不便))[^,]{3,}/,
);
/** 已用石笼对河段作了临时防护: 作了 carries the act. */
const CARRIED_OUT = CLAUSE.of(
  /^(?![^,]*(?:对|就|向|与)(?:您|你|提案|建议|代表|委员))[^,]{4,}(?:[作做]了|进行了)(?![^,]*(?:研究|讨论|沟通|交流|说明|解释|答复|回复|规定|要求|调查|了解|核实|分析|工作|介绍|指示|批示|讲话|回应|汇报|阐述|梳理|努力)$)[^,的]{2,8}$/,
);
const hasCarriedOut = ({ words, kind }: ClauseParse, { ownActor }: RoleContext): boolean =>
  (kind === 'self' || ownActor || kind === 'adverb' || kind === 'preposition') &&
  CARRIED_OUT.test(words);
/** 把课堂搬到村头: what 把 puts somewhere, whatever the verb. */
const isPut = ({ words, head }: ClauseParse, { reason, status }: RoleContext): boolean =>
  !reason &&
  (head === null ||
    head.word?.verb === 'state' ||
    PUT_DONE.test(words) ||
    (status !== null && BA.test(words))) &&
  PUT.test(words);
/** 镇里还把夜校搬到了码头 */
const PUT_DONE = CLAUSE.of(/把[^,]{2,40}[到进入]了/);
const BA = CLAUSE.of(/^(?:并|还|也|已|将|会|拟|准备|都|全部|逐步|陆续|一并)*把(?![^,]*作为)/);
const PUT = CLAUSE.of(
  /^(?:并|还|也|已|将|会|拟|准备)*(?:[^,把是让]{2,12})?(?:并|还|也|已|将|会|拟|准备)*把[^,]{2,40}(?:[到进入为]|[转送交]给|[排放建设用挂贴摆]在(?!刀刃|突出|首位|首要|重要|优先|更加))(?![^,]{0,20}的问题$)[^,]{2}/,
);
/** 市教育局牵头,市财政局参与: whose act follows is said. */
const isLed = (previous: RoleContext['previous']): boolean =>
  previous?.role === 'means' && (onlyLeads(previous.parse) || onlyHelps(previous.parse));

/** 下一步: 完善巡查制度。 A sentence that opens with the verb, where tasks are told, tells one. */
const isTask = ({ words, head, kind, cut }: ClauseParse, context: RoleContext): boolean => {
  const verb = REPORTS_TO.test(words) ? 'connect' : head?.word?.verb;
  return (
    (context.previous === null ||
      ((context.sentenceHas === 'none' || context.promised) &&
        (/^(?:means|frame|lead-in|condition)$/.test(context.previous.role) ||
          (context.sentenceHas === 'none' && promises(context.previous.parse))))) &&
    ((context.lead ?? context.heading) === 'planned' ||
      context.promised ||
      context.listed ||
      promises(context.previous?.parse) ||
      isLed(context.previous)) &&
    (/^(?:verb|adverb)$/.test(kind) || (kind === 'preposition' && WITH.test(words))
      ? cut === null
      : kind !== 'noun' && cut !== null) &&
    verb !== undefined &&
    words.text.length > (promises(context.previous?.parse) ? 3 : 4) &&
    !(
      isLed(context.previous) || isAlone(words, kind, context)
        ? /state|speech/
        : /state|speech|effect/
    ).test(verb) &&
    !/^(?:坚持|坚决|高度|充分|重视|形成)|的$/.test(words.text)
  );
};

/** 及时向属地报告: what is said to those above is done. */
const REPORTS_TO = CLAUSE.of(
  /^(?:及时|主动|积极|第一时间)*向[^,]{2,}(?:报告|上报|反映|汇报|通报)$/,
);

/** 提升渔港防灾能力和调度水平。 as a sentence of its own: what elsewhere is an aim is the task. */
const isAlone = (
  { text }: Words,
  kind: ClauseParse['kind'],
  { count, closer }: RoleContext,
): boolean => count === 1 && closer === '。' && text.length > 8 && /^(?:verb|adverb)$/.test(kind);

/** 与机场集团合作打通空运通道: the act stands behind whom or what it is done with. */
const WITH = CLAUSE.of(/^[与和同对在于向把][^,]{2,}[^作头]$/);

/** 力争2025年全覆盖, 争取三季度完工: a target with a figure or a date of its own. */
export const TARGET = CLAUSE.of(
  /^(?:力争|争取|预计|(?:确保|务必)(?=[^,]{0,12}(?:\d[\d.]*[%月日年]|[年月]底|年内|[节汛学]前))|计划(?!.{0,3}投资))[^,]*(?:\d|[年月周]底|周[一二三四五六日]|季度|年内|[节汛]前|[明今后]年|半年|“十)|^[^,]{2,14}(?:年内|[年月]底前?|季度)(?:就|即)?[可能][^,]{0,4}(?:完工|建成|竣工|投用|通车|交付|启用)/,
);
/** 7月中旬可开工建设: what can be by a day that is told. */
const CAN_BY = CLAUSE.of(
  /^(?:就|即|便|方|才)?[可能]够?(?:全[部面线]|正式|基本)?(?:完工|开工|动工|建成|竣工|投用|投入(?:使用|运营)|通车|通水|交付|启用|恢复|完成|进场|开业|入住)/,
);
/** 年内实现直接结算全覆盖: a result with a day by which it is to come. */
const isDeadlined = ({ words, dates, tokens, cues, head }: ClauseParse): boolean =>
  // 将于6月10日前恢复通车
  (head !== null &&
    !/state|speech/.test(head.word?.verb ?? 'state') &&
    !words.text.includes('的') &&
    promises({ cues }) &&
    tokens.some(
      ({ entity, end }) => entity?.type === 'date' && end <= head.start && BY_DAY.test(entity.name),
    )) ||
  (RESULT.test(words) &&
    dates.some(({ kind, entity }) => kind === 'plain' && BY_DAY.test(entity.name)));
const RESULT = CLAUSE.of(
  /^(?:基本|全面|率先|全部|初步)*(?:实现|达到|建成|完成|消除|打通)[^,]{2}|^(?:全部|全面|基本|彻底)(?:消除|完成|建成|解决|达标|覆盖|清零)$/,
);
/** 今年重点解决偏远村的通邮问题 */
const FOREMOST = CLAUSE.of(
  /^(?:我[\u4e00-\u9fff])?(?:将)?重点(?:解决|推进|实施|建设|改造|开展|抓好)[^,]{4,}/,
);
const BY_DAY = /(?:前|年内|季度|[年月]底|半年)$/;
/** What makes a clause of the body a measure for sure: a target, an act, a refusal; null where nothing does. */
export function actRole(
  text: string,
  parse: ClauseParse,
  context: RoleContext,
): 'target' | 'act' | 'refusal' | null {
  const { words } = parse;
  if (context.role !== 'body') return null;
  if ((parse.head || parse.cues.length > 0 || words.text.startsWith('计划')) && TARGET.test(words))
    return 'target';
  if (beginsThen(parse, context)) return 'target';
  if (parse.dates.some(({ kind }) => kind === 'plain') && CAN_BY.test(words)) return 'target';
  if (isDeadlined(parse) || (parse.dates.length > 0 && FOREMOST.test(words))) return 'act';
  if (
    (!/一些|大量|研究$/.test(words.text) && hasActed(text, parse, context)) ||
    isTask(parse, context) ||
    isPayment(parse) ||
    isPhrase(words) ||
    (SANCTION.test(words) && (context.status === 'planned' || PUNISHES.test(words))) ||
    (parse.head === null && LED_BY.test(words)) ||
    isPromise(parse, context) ||
    selfHas(parse) ||
    countsUp(parse, context) ||
    addsUp(parse, context) ||
    wentOn(parse, context) ||
    keepsOn(parse, context) ||
    actsItself(parse, context) ||
    hasCarriedOut(parse, context) ||
    isInForce(parse) ||
    hasBeen(parse) ||
    willCarryOut(parse, context) ||
    (words.text.length > 6 && SETTLED.test(words)) ||
    looksInto(parse, context) ||
    isUnderWay(text, parse) ||
    isOver(text, parse) ||
    isOfficial(parse, context) ||
    isDatedOver(text, parse) ||
    isBareOnDay(parse) ||
    isPut(parse, context) ||
    goesOnFromSelf(parse, context) ||
    turnsTo(parse) ||
    PLANS_WHERE.test(words) ||
    TAKES_STEPS.test(words) ||
    COMPILED.test(words) ||
    GIVEN_WORD.test(words) ||
    HAS_BEGUN.test(words) ||
    PLANS_TO.test(words) ||
    isWorkInAll(parse) ||
    isSpoken(parse, context) ||
    (context.status === 'planned' && PREPARES.test(words))
  )
    return 'act';
  const refuses = isRefusal(text, parse) || (!context.laterRefusal && UNPAID.test(words));
  return refuses && (!REASON.test(words) || refusesLate(text, parse)) ? 'refusal' : null;
}
