import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';

/** 该小区由恒丰置业公司开发: by whom a thing was made. */
const MADE_BY = CLAUSE.of(
  /^[^,我]{0,24}由[^,]{2,}(?:开发|承建|承担|建成|建设|施工)$|公司(?:承建|施工|开发)$/,
);
/** 立即安排人员到现场核实: how the office looked into it. */
const LOOKED = CLAUSE.of(/(?:调查|核[实查]|了解|查看|勘[查察]|踏勘|走访)(?:了?情况)?$/);
/** 您的留言收悉,已转交区住建局办理: so it was passed on. */
const PASSED_ON = CLAUSE.of(/[已并均][^,]{0,24}转[^,]*(?:办理|办复|处理|核[实查]|调查|查处|局)$/);
/** 如已年满六十周岁, 该店如有新的线索: under which condition. */
const IF = CLAUSE.of(/^[^,]{0,10}如(?:果|有|已|需|遇|未|不|发现)/);
/** 责令该店停业,清理油烟管道: what somebody was told to do goes on. */
const TOLD = /^(?:要求|责令|责成|严令|明令)$/;
/** 立案查处3家: what only an office does. */
const BY_OFFICE = CLAUSE.of(/^(?:立案|查处|处罚|罚款|约谈|没收|扣押|移送)/);
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
  if (kind === 'self') return false;
  const before = previous?.parse.head;
  if (
    before &&
    (kind === 'verb' || kind === 'adverb' || kind === 'preposition') &&
    !ownActor &&
    (previous.measure || previous.role === 'fact') &&
    TOLD.test(text.slice(before.start, before.end)) &&
    !cues.some(({ strength }) => strength === 'strong') &&
    !/^(?:并|还|同时|另|[将对把])/.test(whole.text) &&
    !BY_OFFICE.test(whole) &&
    !(head && TOLD.test(text.slice(head.start, head.end)))
  )
    return true;
  if (
    PASSED_ON.test(words) &&
    (/^(?:opening|request)$/.test(previous?.role ?? '') || /[您你]/.test(words.text))
  )
    return true;
  return ASKS.test(words) || MADE_BY.test(words);
}
