import { actRole, TARGET } from './acts';
import { FOR, isAim, isPurpose, isSoThat, OUTCOME } from './aims';
import { PLEDGES } from './cases';
import {
  ALLOWED,
  COMPARED,
  DESCRIBED,
  FIGURE,
  IS_WHAT,
  JUDGED,
  LIES,
  STATED,
} from './descriptions';
import { explains } from './explains';
import { isRise, tellsOnly } from './facts';
import { FRAME } from './frames';
import { promises, type ClauseParse } from './parse';
import { APPROVED, PLAIN_FACT } from './plain-speech';
import type { Token } from './tokens';
import {
  BASED_ON,
  BEARING,
  BY_MEANS_OF,
  BY_WAY_OF,
  IN_MIND,
  isMeansOnly,
  isPartnerOnly,
  onBasis,
  PLAYING,
  WITH_MANY,
  WITH_WHOM,
} from './means';
import { FOUNDED, isCountedNoun, isNamedAlone, isNounAlone, isNounPhrase, ONE_MORE } from './nouns';
import { CLAUSE } from './patterns';
import { onlyHelps, onlyLeads } from './actors';
import {
  ADDRESSED,
  ADVICE,
  APPEALS,
  ASKED,
  BINDS,
  DONE_FOR,
  INSTRUCTS,
  PLEADS,
  WHO_IS,
} from './others';
import { TAKES_ALL } from './onward';
import { isRefusal } from './refuses';
import type { RoleContext } from './role-context';
import {
  CAME_ABOUT,
  FOR_REASONS,
  HAPPENED,
  IN_THE_SPIRIT,
  isDesigned,
  isOneMoreSite,
  isSplitObject,
  THROUGH_ALL,
  USELESS,
  wasCarriedOut,
} from './short-replies';
import { AIMS_BY, isRateAimedAt } from './targets';
import { OTHERS_REFUSE, TOLD_OF } from './told';
import { isDatedOver, onlyBegins } from './works';

/** 至于您建议的设立专项基金 */
const AS_TO_YOURS = CLAUSE.of(
  /^(?:至于|关于|对于|对)[您你](?:们)?(?:所)?(?:建议|提出|反映|提到|关心|要求)(?:的|设立|增设)/,
);
/** 且公园系去年刚刚改造, 该路段已纳入规划 */
const WHY_FACT = CLAUSE.of(/^(?:且|并且|而且|加之|同时|而|又)|[系属]|^该/);
/** 他们已组织协商,请设计单位修改方案: what was asked for has been done. */
const hasDone = ({ cues }: ClauseParse): boolean =>
  cues.some(({ status, strength }) => status === 'done' && strength === 'strong');
/** 关于“把野猪致害纳入保险”, */
const QUOTED_TOPIC = CLAUSE.of(/^(?:关于|对于|对)“[^”]*”$/);
/** 多次征求居民的意见: what is gathered is nobody's request. */
const GATHERS = CLAUSE.of(/征求|听取|收集|征集|采纳|吸纳/);
/** Not done, and nobody says it will be. */
const UNDONE = CLAUSE.of(/尚未|仍未|还未|从未|暂未[收接达]|没有[^,]{0,14}(?:支持|保障|渠道|来源)$/);
/** 银行按传统办法难以评价: what is hard for others is nobody's refusal. */
const HARD_FOR = CLAUSE.of(
  /^[^,我]{0,6}(?:银行|企业|居民|群众|老人|家长|商户|农户|学生|患者|车辆|行人|市民|游客|村民|司机)[^,由]{0,10}(?:难以|不易|不便|很难)/,
);
const HANDLES = CLAUSE.of(/(?:研究|办理|讨论|沟通|了解|核实|调研|会商)$/);
const WHY_NOT = CLAUSE.of(/不同意|无权|暂无(?!法)|(?:都|均|还)?达不到$/);
/** How a proposal was dealt with before it was answered. */
const HANDLED = CLAUSE.of(
  /调研|踏勘|勘查|查勘|查看|研究|座谈|沟通|面商|走访|核实|调查|办理方案|专人|会议|了解|负责|汇报|联系/,
);
/** … and how the case that a letter tells of was looked into: what came of it is told behind. */
const HANDLED_AT_LAST = CLAUSE.of(
  /(?:调研|踏勘|勘[查察]|查看|研究|座谈|沟通|走访|核[实查]|调查|了解|联系|汇报|专人)(?:了)?(?:情况|工作|此事)?$/,
);
/** 与代表见面沟通, 对建议进行研究: so is whatever is done with the one who asks. */
const MET = CLAUSE.any(
  /(?:(?:[与同向和跟]|会同|邀请)|请[^,]{0,2})(?:您|你们?|提案[人者]|(?:人大)?代表|(?:政协)?委员)(?!会)[^,]*(?:见面|沟通|交流|面商|商讨|座谈|协商|勘[察查]|踏勘|查看|走访|共识)/,
  /对(?:该|此|您的?|您所?提的?)?(?=)(?:建议|提案|议案)[^,]{0,12}(?:进行|开展|予以|作|加以)[^,]{0,6}(?:研究|分析|办理|部署|讨论)/,
);
/** 由于资金有限, 虽然条件不足: why, or in spite of what. */
const BECAUSE = CLAUSE.of(
  /^(?:虽然?|尽管|限于|囿于|受限于|[^,将]{2,12}(?:因为|由于)(?=[^,]{2})|[^,将已]{2,20}因(?=涉及|受[^,]|缺|无法|与[^,]{2,}交叉)|由于|因为|鉴于|考虑到|因(?![地材人势户校村事时类此而])|受[^,]{2,16}(?:影响|限制|制约)$)/,
);
/** 我局将积极努力: no act is named. */
const EFFORT = CLAUSE.of(
  /^[^,]{0,10}?(?:也|已经?|一直|将|会|正在?)?(?:积极|继续|不断|认真|全力|尽力|共同|[作做付][了出]*|大量|很大|极大|不懈|的)*努力$|^[^,]{0,8}(?:进一步|不断|持续)?加大工作力度$|(?:则|均|都|也)(?:因地制宜|分类施策|多措并举)$/,
);
/** 市水务局承诺, 市公路管理局答复: whose word follows. */
const GIVES_WORD = CLAUSE.of(
  /^(?:[^,的]{2,16}|[^,]{2,40}后)(?:也|已|还|均)?(?:明确|郑重|公开|书面)?(?:承诺|保证|答复|回复|复函|反馈|表示|表态|已明确)(?:称|说|我们|我[局委镇县区市])?$/,
);
/** 我局做了以下工作: it only says that something follows. */
const SAYS_WHAT_FOLLOWS = CLAUSE.of(
  /如下[表图]?$|的(?:重点)?(?:项目|工程|措施|工作|任务|事项)(?:主要)?(?:有|包括|为|是)$|^(?:我[\u4e00-\u9fff]{1,2})?(?:将|会)?(?:分步|分批|分类)(?:推进|实施|解决)$|从[几两三四五六七八九\d]个?方面(?:加以|进行|着手|予以)?[\u4e00-\u9fff]{0,2}(?:改进|推进|治理|整治|落实|解决|努力|发力|入手|着手)$|[做办][好了]?(?:这样|这么|以下|如下)?[几两三四五]件事$|(?:[做抓]好|抓实|做实|落实好)[一二三四五六两三几]个?方面的?(?:重点)?工作$|(?:提供|提出|反馈|给出)了?(?:以下|如下|下列)[^,]{0,6}(?:意见|建议|情况|说明|答复)$|启动(?:了)?(?:相应|相关|有关|以下)[^,]{0,4}(?:工作|措施)$|抓好?[两三四五六][件项](?:大|实)?事$|做好[两三四五六七八]个“[^”]*”$|(?<!配合)(?:[做作]出?|开展|抓|采取)(?:了|好)?(?=)(?:以下|如下|下列|大量|几|许多|一系列|相关|[多各][项种]|有[效力])[^,]{0,8}(?:工作|方面|措施|事项|承诺|安排)$/,
);
/** 公交企业负责组织运营: whose task it is. */
const IN_CHARGE = CLAUSE.of(/^[^,由将拟已]{2,16}负责(?!人)[^,]/);
/** 若场地难以满足需求, 对于暂未接管的农户: under which condition, and for whom. */
const CONDITION = CLAUSE.any(
  /^(?:若|遇(?![到见]过)|如(?![期实何])|如果|倘若|一旦|[^,将]{1,4}如(?:果|出台|有|遇))/,
  /^待(?![^,]{2,30}(?:后|即可|方可|再|时|立即|马上|一并)[^,]{2})/,
  /^(?:我[\u4e00-\u9fff]{1,8})?(?:对于|针对|对)[^,]*的[^,的]{0,6}(?:社区|楼栋|机构|路口|项目|问题|情况|企业|人员|家庭|农户|区域|路段|小区|行为|群众|对象|学生|单位|困难|现象|诉求)$/,
);
/** 如调整为绿地需修改规划: what a link in front makes a condition. */
const IF_SO = CLAUSE.of(
  /^如(?![期实何今下])[^,]{0,16}(?:无力|无法|不能|拒不|仍未|未能|逾期|不愿|不服)|^如[^,]{2,}(?<![急亟])(?:需|须|则|必将)|^如[^,]{2,10}(?:通过|成熟|允许|具备|获批|可行|需要|成功)$/,
);
/** 如经营者不按规定处理,您可以投诉: by what follows 如 is known to be a condition. */
const IF = CLAUSE.of(/^如(?![期实何今下皋东])[^,、]{4,}$/);
const THEN = CLAUSE.of(/^(?:您|你|请|可以?|则|将|我[\u4e00-\u9fff]{1,2}将|应|须|建议|欢迎)/);
/** 现将有关材料一并报送您: what goes with the answer. */
const SENDS = CLAUSE.of(/^现[将把就][^,]*(?:报送|报告|转送|转复|函告|反馈|告知|汇报|答复|回复)/);
/** 对违法现象突出的重点场所: whom the act behind it is for; no verb stands behind its 的. */
const isWhom = (text: string, { words, head, start, end, tokens }: ClauseParse): boolean => {
  if (!/^(?:对于?|针对|对照)/.test(words.text)) return false;
  if (head === null && /(?:子女|人员|家庭|群体|患者)$/.test(words.text)) return true;
  if (/等(?:问题|情况|现象|行为|区域|路段)$/.test(words.text)) return true;
  const de = text.indexOf('的', start);
  return (
    de > start &&
    de < end &&
    (end - de <= 6 || tokens.some((t) => t.entity && t.start === de + 1 && t.end === end)) &&
    !tokens.some((t) => t.start > de && t.word?.verb && t.end < end && t.end - t.start > 1) &&
    !tokens.some((t) => t.end === end && t.word?.verb)
  );
};
/** 对于背街小巷的维保, 就占道问题: what is spoken of next. */
const AS_TO = CLAUSE.of(
  /一事$|^(?:[^,将已]{2,14}[局委办府处会部院校司队])?(?:并且|重点)*就[^,]*(?:问题|事宜|事项|工作)$|^对于(?!.*(?:给予|予以|进行|实行|实施|采取|开展|落实|加大|加强))/,
);
/** 党代会明确提出要打造枢纽: what a meeting or paper says, though it speaks of what is to come. */
const DOCUMENT_SAYS = CLAUSE.of(
  /^[^,将已拟]{0,8}(?:党代会|全会|会议|报告|规划|办法|条例|文件|通知|规定|标准)(?:》)?(?:也|均|中|还|都)?(?:明确|再次)?(?:提出|规定|要求|指出|强调)/,
);
const CONTENT = CLAUSE.of(
  /^(?:并|均)?明确(?!了)|^[对从][^,]*(?:作出|作了|进行|逐一)[^,]{0,4}(?:细化|安排|部署|规定|约定)$/,
);
const isPolicy = ({ entity }: Token): boolean => entity?.type === 'policy';
/** 国务院印发…: what a county answers is not what the centre did. */
const CENTRAL = CLAUSE.of(
  /^(?:中共中央|国务院|最高人民|(?![省市县区州])[^,局市县区]{2,8}部)[^,自]{0,10}(?:印发|发布|出台|公布|颁布|下发)/,
);
const SAID = CLAUSE.of(
  /(?:认为|表示|指出|提出|强调|提到|明确|规定|显示|反映|建议|(?:多次|反复|一再|明确)要求)$/,
);

/** 交警支队定于8月1日前,…: when the act behind it is to come, and who acts. */
const isWhen = (
  text: string,
  { tokens, start, end }: ClauseParse,
  { closer, next }: RoleContext,
) => {
  const last = tokens.at(-1);
  return (
    closer === ',' &&
    next !== null &&
    last?.entity?.type === 'date' &&
    last.start > start &&
    /^(?:[底之以]?前|[起后内])?$/.test(text.slice(last.end, end)) &&
    /(?:[于在拟定自从]|计划|预计|决定)$/.test(text.slice(start, last.start))
  );
};

/** 为规范停车,加强车辆管理,街道将引入系统: the purpose goes on up to whoever acts. */
const aimsOn = ({ kind, cues }: ClauseParse, { previous, next }: RoleContext): boolean =>
  previous?.role === 'goal' &&
  /^[为旨]/.test(previous.parse.whole.text) &&
  kind === 'verb' &&
  cues.length === 0 &&
  /^(?:self|entity)$/.test(next?.kind ?? '');

/** 到期前四处筹钱过桥,是企业的烦心事: what the next clause says something of. */
const isJudged = ({ kind, cues }: ClauseParse, { next, ownActor }: RoleContext): boolean =>
  kind !== 'self' && !ownActor && cues.length === 0 && next !== null && IS.test(next.whole);
const IS = CLAUSE.of(
  /^(?:一直|始终|历来|也|都|正|更|既|不仅|就)?(?:是(?![否由为以])|等于|相当于|意味着)/,
);

/** 一期2024年10月开工,2026年6月完工; 争取7月提交审议,8月1日起实施: the end of what was begun before. */
const ends = (text: string, parse: ClauseParse, { previous }: RoleContext): boolean =>
  previous?.measure === true &&
  (onlyBegins(parse) ||
    previous.parse.cues.some(({ status }) => status === 'done') ||
    previous.parse.tokens.some(({ entity }) => entity?.type === 'date')) &&
  (isDatedOver(text, parse) ||
    (COMES_INTO_FORCE.test(parse.words) && parse.dates.some(({ kind }) => kind === 'start')));
const COMES_INTO_FORCE = CLAUSE.of(/^(?:实施|施行|执行|生效)$/);

/** Of what the edges settle, these are measures. */
export const isMeasureRole = (settled: string): boolean =>
  settled === 'refusal' || settled === 'target' || settled === 'act';

/** What the edges of a clause settle, or null. */
export function settledRole(text: string, parse: ClauseParse, context: RoleContext): string | null {
  if (parse.start >= parse.end) return 'lead-in';
  const { words } = parse;
  /** With what was cut off in front. */
  const uncut = parse.cut === null ? words : CLAUSE.walk(text.slice(parse.cut, parse.end));
  const planned = parse.cues.some((cue) => cue.status === 'planned' || cue.status === 'exploring');
  const plans = parse.cues.some(({ status }) => status === 'planned');
  if (INSTRUCTS.test(words)) return 'advice';
  if (context.role === 'body' && DONE_FOR.test(words)) return 'act';
  if (AS_TO_YOURS.test(parse.whole)) return 'request';
  if (ASKED.test(words) && !planned && !GATHERS.test(words) && !isRefusal(text, parse))
    return 'request';
  if (!planned && PLEADS.test(words)) return 'plea';
  if (APPEALS.test(words)) return 'advice';
  if (
    ADDRESSED.test(words) ||
    (context.previous?.role === 'addressed' && parse.kind !== 'self' && !context.ownActor)
  )
    return 'addressed';
  // 在下步工作中我们将全力做好保障: whoever answers promises, whatever the heading.
  if (context.asked && !(plans && parse.kind === 'self')) return 'request';
  if (
    ADVICE.test(words) &&
    !(words.text.startsWith('请') && context.previous?.measure && hasDone(context.previous.parse))
  )
    return 'advice';
  if (!plans && context.status !== 'planned' && MET.test(words)) return 'handling';
  if (
    context.handling &&
    (context.letter ? HANDLED_AT_LAST : HANDLED).test(words) &&
    parse.cues.every((cue) => cue.status !== 'planned')
  )
    return 'handling';
  if (context.aiming && !TARGET.test(words)) return 'goal';
  if (context.role === 'body' && wasCarriedOut(parse, context)) return 'act';
  if (HARD_FOR.test(words) || OTHERS_REFUSE.test(words)) return 'fact';
  if ((!plans && TOLD_OF.test(words)) || USELESS.test(words) || HAPPENED.test(words)) return 'fact';
  if (CAME_ABOUT.test(words)) return 'handling';
  if (context.closer === ',' && FOR_REASONS.test(parse.whole)) return 'reason';
  // 文物局不同意开挖,此项建议无法落实: of two refusals the first is the reason.
  if (
    context.laterRefusal &&
    (parse.kind !== 'self' || words.text.endsWith('达不到')) &&
    WHY_NOT.test(words)
  )
    return 'reason';
  if (context.reason && !planned && !isRefusal(text, parse)) return 'reason';
  // 鉴于设施属经营性,额度又已下达,我区难以…: the reasons go on up to the refusal.
  if (
    context.laterRefusal &&
    context.previous?.role === 'reason' &&
    parse.kind !== 'self' &&
    !planned &&
    parse.cues.every(({ status }) => status !== 'declined')
  )
    return 'reason';
  // 该地块紧邻河道,且公园系去年刚刚改造,…不具备条件: what was done is one of the reasons.
  if (
    context.laterRefusal &&
    context.previous?.measure === false &&
    context.sentenceHas === 'none' &&
    /^(?:noun|entity)$/.test(parse.kind) &&
    !planned &&
    parse.cues.every(({ status }) => status === 'done') &&
    WHY_FACT.test(parse.whole)
  )
    return 'reason';
  if (words.text.endsWith('收悉') || words.text.endsWith('如下')) return 'opening';
  // 我局商财政局研究,现函复如下: how it was dealt with.
  if (context.next?.words.text.endsWith('复如下') && HANDLES.test(words)) return 'opening';
  // 交付: a verb alone names no act, but for the end of what was begun before.
  if (words.text.length < 3) return ends(text, parse, context) ? 'act' : 'fact';
  if (SENDS.test(words)) return 'opening';
  if (context.letter && explains(text, parse, context, planned)) return 'fact';
  if (context.letter && context.role === 'body' && PLEDGES.test(words)) return 'act';
  if (tellsOnly(parse, planned) || (!promises(parse) && PLAIN_FACT.test(words))) return 'fact';
  if (context.next !== null && AIMS_BY.test(words)) return 'aim';
  if (isRateAimedAt(parse, context)) return 'target';
  if (FRAME.test(words) || isWhen(text, parse, context)) return 'frame';
  if (COMPARED.test(words)) return 'fact';
  if (
    context.closer === ',' &&
    context.next !== null &&
    (CONDITION.test(words) ||
      IF_SO.test(parse.whole) ||
      (IF.test(parse.whole) && THEN.test(context.next.whole)) ||
      isSplitObject(parse, context) ||
      isWhom(text, parse))
  )
    return 'condition';
  if (!context.joined && (BY_MEANS_OF.test(words) || IN_THE_SPIRIT.test(words))) return 'means';
  if (context.closer === ',' && THROUGH_ALL.test(uncut)) return 'means';
  if (isOneMoreSite(parse, context) || isDesigned(parse, context)) return 'fact';
  if (/^(?:noun|entity|preposition)$/.test(parse.kind) && !planned && BINDS.test(words))
    return 'duty';
  if (context.closer === ',' && context.next !== null) {
    if (WHO_IS.test(words) && !isRefusal(text, parse)) return 'condition';
    // 至于全线加宽到6.5米, 我局将配合市住建局: what it is about, and with whom.
    if (parse.whole.text.startsWith('至于') || QUOTED_TOPIC.test(parse.whole)) return 'subject';
    if (isPartnerOnly(text, parse) || APPROVED.test(words)) return 'means';
    if (onlyHelps(parse) || (onlyLeads(parse) && (parse.kind === 'entity' || context.ownActor)))
      return 'means';
    if ((parse.head === null ? WITH_WHOM : WITH_MANY).test(words)) return 'means';
    if (BEARING.test(words) || BEARING.test(uncut) || IN_MIND.test(words) || onBasis(text, parse))
      return 'means';
    if ((BECAUSE.test(parse.whole) || BECAUSE.test(words)) && !isRefusal(text, parse))
      return 'reason';
    if (PLAYING.test(words)) return 'means';
    if (
      isNounAlone(text, parse) ||
      isNamedAlone(text, parse) ||
      FOUNDED.test(words) ||
      AS_TO.test(words)
    )
      return 'subject';
    if (isPurpose(text, parse) || aimsOn(parse, context)) return 'goal';
    if (isJudged(parse, context)) return 'subject';
  }
  if (context.closer === ',' && (BASED_ON.test(words) || BASED_ON.test(uncut))) return 'means';
  // 充分发挥各港对内联动、|对外开放作用: what was cut off in front says that it is the means.
  if (parse.cut !== null && PLAYING.test(uncut)) return 'means';
  if (isMeansOnly(text, parse, context)) return 'means';
  if (
    /^(?:noun|entity|self)$/.test(parse.kind) &&
    context.closer !== '。' &&
    context.next !== null &&
    GIVES_WORD.test(words)
  )
    return 'says';
  if (EFFORT.test(words)) return 'fact';
  if (SAYS_WHAT_FOLLOWS.test(words)) return 'lead-in';
  if (parse.kind === 'noun' && context.previous?.measure && ONE_MORE.test(words)) return 'fact';
  if (LIES.test(words) || (!planned && STATED.test(words))) return 'fact';
  if (!planned && /^(?:noun|entity)$/.test(parse.kind) && ALLOWED.test(words)) return 'fact';
  if (
    !planned &&
    !/planned|declined/.test(context.status ?? '') &&
    !words.text.includes('正在') &&
    isRise(parse)
  )
    return 'fact';
  if (parse.kind === 'noun' && IN_CHARGE.test(uncut)) return 'duty';
  if (
    IS_WHAT.test(words) ||
    JUDGED.test(words) ||
    TAKES_ALL.test(words) ||
    (DESCRIBED.test(words) && !planned)
  )
    return 'fact';
  if (OUTCOME.test(parse.whole)) return 'goal';
  if (context.previous !== null && isSoThat(text, parse)) return 'goal';
  if (parse.dates.length === 0 && isAim(words, context)) return 'goal';
  if (context.closer === ',' && BY_WAY_OF.test(uncut)) return 'means';
  if (FOR.test(uncut)) return 'goal';
  if (FIGURE.test(words) && parse.kind !== 'verb' && !planned && context.status !== 'planned')
    return 'fact';
  if (isCountedNoun(parse) || isNounPhrase(parse)) return 'fact';
  if (UNDONE.test(words) && parse.cues.every(({ status }) => status !== 'planned')) return 'fact';
  if (DOCUMENT_SAYS.test(words)) return 'says';
  // 印发办法,明确保障标准: what the paper says.
  if (CONTENT.test(words) && context.previous?.parse.tokens.some(isPolicy)) return 'says';
  if (context.local && !planned && CENTRAL.test(words)) return 'background';
  if (
    SAID.test(words) &&
    words.text.length <= 16 &&
    !/征求|听取|收集|征集/.test(words.text) &&
    (parse.cues.length === 0 || words.text.endsWith('后认为'))
  )
    return 'says';
  if (context.headingLike) return 'heading';
  return actRole(text, parse, context);
}
