import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';

/** 该小区由恒丰置业公司开发: by whom a thing was made. */
const MADE_BY = CLAUSE.of(
  /^[^,我]{0,24}由[^,]{2,}(?:开发|承建|承担|建成|建设|施工)$|公司(?:承建|施工|开发)$/,
);
/** 立即安排人员到现场核实: how the office looked into it. */
const LOOKED = CLAUSE.of(
  /(?<!立案)(?:调查|核[实查]|了解|查看|勘[查察]|踏勘|走访)(?:了?情况|处理|核实处理)?$|(?:仔细|认真|详细)地?的?(?:排查|检查|核对|梳理|研究)$/,
);
/** 您的留言收悉,已转交区住建局办理: so it was passed on. */
const PASSED_ON = CLAUSE.of(
  /[已并均][^,]{0,24}(?:转|交由?(?=[^,]{2,12}(?:部门|单位|[局镇区县])))[^,]*(?:办理|办复|处[理置]|核[实查处]|调查|查处|答复|反馈|[局镇区县]|部门|单位)$/,
);
/** 原有机房无法容纳新增设备: what a thing cannot do; what was asked for is refused. */
const CANNOT = CLAUSE.of(
  /^(?![^,]{0,16}(?:建议|诉求|意见|请求|要求|申请|[财资]金|财力|暂))[^,]{2,24}(?:无法|不能|难以|不便)(?![^,]{0,6}(?:采纳|支持|解决|实施|同意|落实|增设|办理|受理|答复|认定|批准|满足|安排|调整|延长|恢复|推行|操作|安装|改造|加装|延伸))/,
);
/** 王女士到窗口办理了手续, 三户村民都自愿签订了协议: what those do who are neither office nor company. */
const PRIVATE = CLAUSE.of(
  /^(?![^,]{0,20}(?:委员会|业委会|大会|代表))(?:[^,将的安动组督协引要请由让对向给把联发]{0,14}|一[位名]姓.的)(?:女士|先生|本人|业主|家长|[村居市]民|群众|住户|[租用农]户|车主|店主|当事人|投诉人|学生|考生|患者|对象|户)(?![^,]{0,12}(?:代表|召开|会议))(?:们)?(?:也|都|均|已经?|曾|自愿|主动|自行|于|到|在)[^,]{2,}/,
);
/** 如已年满六十周岁, 该店如有新的线索: under which condition. */
const IF = CLAUSE.of(/^[^,]{0,10}如(?:果|有|已|需|遇|未|不|还|发现|对|您|你)/);
/** 责令该店停业,清理油烟管道: what somebody was told to do goes on. */
const TOLD = /^(?:要求|责令|责成|严令|明令)$/;
/** … but for what they are told next. */
const ORDERS =
  /^(?:要求|责令|责成|严令|明令|督促|约谈|立案|下达|下发|查封|暂扣|安排|查处|立案查处|处罚|罚款|没收|扣押|移送)$/;
/** 经验收合格后方可发放: what a rule asks for. */
const ASKS = CLAUSE.of(
  /^(?![^,]*(?:要求|责令|督促|承诺))[^,]{2,}(?:方可|方能|必须|须提前|应当|不得)[^,]{2}/,
);

/** Whoever acted in the clause before acts on. */
const goesOn = (kind: ClauseParse['kind'], previous: RoleContext['previous']): boolean =>
  previous?.role === 'fact' && (kind === 'verb' || kind === 'adverb');

/**
 * True when a clause of an answer to a letter only explains: who made a thing, what a rule asks for,
 * how the office looked into it.
 */
export function explains(
  text: string,
  { words, whole, kind, cues, head }: ClauseParse,
  { status, ownActor, previous, closer }: RoleContext,
  planned: boolean,
): boolean {
  if (closer === ',' && IF.test(whole)) return true;
  if (planned) return false;
  if (status !== 'planned' && status !== 'ongoing' && LOOKED.test(words)) return true;
  if (
    PASSED_ON.test(words) &&
    (kind === 'self'
      ? previous?.role === 'request' || /[您你]们?所?反映/.test(words.text)
      : /^(?:opening|request)$/.test(previous?.role ?? '') || /[您你]/.test(words.text))
  )
    return true;
  if (kind === 'self') return false;
  if (
    !ownActor &&
    (PRIVATE.test(words) || (goesOn(kind, previous) && PRIVATE.test(previous!.parse.words)))
  )
    return true;
  if (kind === 'noun' && !ownActor && CANNOT.test(words)) return true;
  const before = previous?.parse.head;
  if (
    before &&
    (kind === 'verb' || kind === 'adverb' || kind === 'preposition') &&
    !ownActor &&
    (previous.measure || previous.role === 'fact') &&
    TOLD.test(text.slice(before.start, before.end)) &&
    !cues.some(({ strength }) => strength === 'strong') &&
    !/^(?:并|还|同时|另|[将对把])/.test(whole.text) &&
    !(head && ORDERS.test(text.slice(head.start, head.end)))
  )
    return true;
  return ASKS.test(words) || MADE_BY.test(words);
}
