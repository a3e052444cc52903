import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';

/** 该小区由恒丰置业公司开发: by whom a thing was made. */
const MADE_BY = CLAUSE.of(
  /^[^,我]{0,24}由[^,]{2,}(?:开发|承建|承担|建成|建设|施工)$|公司(?:承建|施工|开发)$/,
);
/** 立即安排人员到现场核实: how the office looked into it. */
const LOOKED = CLAUSE.of(/(?<!立案)(?:调查|核[实查]|了解|查看|勘[查察]|踏勘|走访)(?:了?情况)?$/);
/** 您的留言收悉,已转交区住建局办理: so it was passed on. */
const PASSED_ON = CLAUSE.of(
  /[已并均][^,]{0,24}转[^,]*(?:办理|办复|处[理置]|核[实查处]|调查|查处|答复|反馈|[局镇区县]|部门|单位)$/,
);
/** 帖文反映的问题已转交…: what was passed on is the letter. */
const LETTER = CLAUSE.of(/^[^,]{0,6}(?:来信|留言|帖[子文]?|网帖|信件|反映)[^,]{0,10}[已并均]/);
/** 原有机房无法容纳新增设备: what a thing cannot do; what was asked for is refused. */
const CANNOT = CLAUSE.of(
  /^(?![^,]{0,16}(?:建议|诉求|意见|请求|要求|申请|[财资]金|财力|暂))[^,]{2,24}(?:无法|不能|难以|不便)(?![^,]{0,6}(?:采纳|支持|解决|实施|同意|落实|增设|办理|受理|答复|认定|批准|满足|安排|调整|延长|恢复|推行|操作))/,
);
/** 如已年满六十周岁, 该店如有新的线索: under which condition. */
const IF = CLAUSE.of(/^[^,]{0,10}如(?:果|有|已|需|遇|未|不|发现)/);
/** 责令该店停业,清理油烟管道: what somebody was told to do goes on. */
const TOLD = /^(?:要求|责令|责成|严令|明令)$/;
/** … but for what they are told next. */
const ORDERS = /^(?:要求|责令|责成|严令|明令|督促|约谈|立案|下达|下发|查封|暂扣|安排)$/;
/** 经验收合格后方可发放: what a rule asks for. */
const ASKS = CLAUSE.of(
  /^(?![^,]*(?:要求|责令|督促|承诺))[^,]{2,}(?:方可|方能|必须|须提前|应当|不得)[^,]{2}/,
);

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
      ? previous?.role === 'request'
      : /^(?:opening|request)$/.test(previous?.role ?? '') ||
        /[您你]/.test(words.text) ||
        LETTER.test(words))
  )
    return true;
  if (kind === 'self') return false;
  if (kind === 'noun' && !ownActor && CANNOT.test(words)) return true;
  const before = previous?.parse.head;
  if (
    before &&
    (kind === 'verb' || kind === 'adverb' || kind === 'preposition') &&
    !ownActor &&
    (previous.measure || previous.role === 'fact') &&
    TOLD.test(text.slice(before.start, before.end)) &&
    !cues.some(({ strength }) => strength === 'strong') &&
    !/^(?:并|还|同时|另)/.test(whole.text) &&
    !(head && ORDERS.test(text.slice(head.start, head.end)))
  )
    return true;
  return ASKS.test(words) || MADE_BY.test(words);
}
