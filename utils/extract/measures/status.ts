import type { Entity, Status, StatusCue } from '@/utils/reading';
import type { Given } from './context';
import type { Cue, ClauseParse } from './parse';
import { PENALTY } from './cases';
import { intervalAhead, intervalBehind } from './ahead';
import { CLAUSE } from './patterns';

/** What of a sentence reaches its later clauses. */
export interface SentenceState {
  /** The last strong cue of an earlier clause. */
  carried: (Given & { loose?: boolean }) | null;
  /** A semicolon stands between: rules of practice behind it are no part of what was done. */
  stale: boolean;
}

export interface Decided {
  status: Status;
  cue?: StatusCue;
  rule: string;
}

const decided = (
  status: Status,
  cue: { start: number; end: number },
  level: StatusCue['level'],
  rule: string,
): Decided => ({
  status,
  cue: { start: cue.start, end: cue.end, level },
  rule,
});

/** The strong cue that governs the head verb: refusal and looking-into first, else the last before it. */
export function ownCue(parse: ClauseParse): Cue | null {
  const { cues, head } = parse;
  if (cues.length === 0) return null;
  const strong = cues.filter((cue) => cue.strength === 'strong');
  const declined = strong.find((cue) => cue.status === 'declined');
  if (declined) return declined;
  /** 制定和实施了统筹考虑的政策: 了 says that it is done, whatever stands in its object. */
  const ended = strong.find(
    ({ status, start, end }) => status === 'done' && end - start === 1 && head && start > head.end,
  );
  const exploring = strong.find(
    (cue) => cue.status === 'exploring' && !(ended && ended.start < cue.start),
  );
  if (exploring) return exploring;
  const aspect = head && strong.find((cue) => cue.start === head.end);
  if (aspect) return aspect;
  // 适时提升了: 了 behind the verb says that it is over, whatever stands before it.
  if (ended) return ended;
  const before = strong.filter((cue) => !head || cue.start < head.start);
  return before.at(-1) ?? strong.at(-1) ?? null;
}

/** When a reply was written and when its page was published, ISO days as far as they are known. */
export interface Written {
  replyDate?: string | undefined;
  published?: string | undefined;
}

/** As long a reply may have lain before it was published, milliseconds: what ended before is over. */
const LYING = 30 * 86_400_000;

/** A date tells past from future where both it and the day of the reply, or of its page, are known. */
function byDate(entity: Entity, { replyDate, published }: Written, text: string): Status | null {
  const { interval } = entity;
  const deadline =
    /^(?:底?前|之前|以前)/.test(text.slice(entity.end, entity.end + 2)) ||
    entity.name.endsWith('前');
  if (interval?.from && !interval.to && replyDate)
    return interval.from <= replyDate ? 'done' : 'planned';
  if (interval?.to && replyDate) {
    if (interval.to < replyDate) return 'done';
    if (interval.from && interval.from > replyDate) return 'planned';
    const within = deadline || text[entity.end] === '内' || /(?:年内|底|末)$/.test(entity.name);
    return within ? 'planned' : null;
  }
  if (deadline || /^(?:年内|年底|年末)/.test(entity.name)) return 'planned';
  if (interval?.to && !replyDate && published)
    if (Date.parse(interval.to) < Date.parse(published) - LYING) return 'done';
  // Where the reply has no date, a day that is told is past; what is to come says so.
  return !replyDate && /\d{4}年\d{1,2}月\d{1,2}日$/.test(entity.name) ? 'done' : null;
}

/** 明年6月底前组织完成备案: what ends on a day to come is not over. */
const isYetToEnd = (
  text: string,
  { status, start, end }: Cue,
  facts: Written & { due: Entity | null },
): boolean =>
  status === 'done' &&
  /^(?:完[成毕]|到位)/.test(text.slice(start, end)) &&
  facts.due !== null &&
  byDate(facts.due, facts, text) === 'planned';

/** 完成 behind its verb says nothing of when. */
const isEnd = (text: string, { status, start, end }: Cue): boolean =>
  status === 'done' && /^(?:完[成毕]|到位)$/.test(text.slice(start, end));

/** 持续 is a practice under way whatever was done before (guideline, decided case 12). */
const isLasting = (text: string, { start, end }: Cue): boolean =>
  /^(?:持续|不断)$/.test(text.slice(start, end));

/** Rules for every case and every year are practice, not acts that are over. */
/** Every year, every month: a practice, unless what is to come is spoken of. */
const RECURS = CLAUSE.of(
  /(?<!每[^,]{1,3})每(?:年|月|个月|半个?月|个?季度|学年|周|季度?|旬|天|日|晚|学期|半年)|年年|月月|天天|按[年月季日周]/,
);
const STANDING = CLAUSE.of(
  /每[年月季周日人餐客辆个户单处名天吨超]|\d个?(?:工作日|小时|分钟|天|日)[之以]?内|[一二两三四五\d]年内|对(?:符合|满足|达到)|(?<!针)对.{2,40}(?:给予|补助|补贴|奖励|减免|提高|增加|实行)|最高|以内|不超过/,
);
/** Verbs that say themselves that the work is over. */
const COMPLETED = /^(?:完成|建成|竣工|完工|落成|办结|投用|[\u4e00-\u9fff]{2}完[成毕])$/;
/** With these a practice has been set up, whatever heading they stand under. */
const SET_UP =
  /^(?:建立|开辟|设立|成立|搭建|组建|投运|改为|改成|委托|翻新|开通|启用|上线|共建|引进|引入|签订|签署)$/;
/** … and with these, whatever practice was told before. */
const OPENS = /^(?:上线|启用|投运|开通|成立|组建|设立)$/;
/** 要淘汰5000台, 各抽查3个: so much is to be, or ought to. */
const RULED = CLAUSE.of(/[要应须]|各[抽建设配]|禁止|不得|一般|只能|[以之]上|左右|\d[::]\d|比例/);
/** An amount of these says that so much has been done; of the others, how much there is. */
const ACTS = /^(?:build|fund|hold|train|enforce|connect|improve)$/;
/** 责令其在6月底前整改, 将政策延续到年底: the day is of what was ordered, or until when it holds. */
const ORDERS = /^[^,]*(?:责令|责成|勒令|(?:延续|延长|顺延|延期)[^,]{0,30}[到至])/;
/** 市级按1:1配套 */
const RATIO = CLAUSE.of(/\d[::]\d/);
const LEFT = CLAUSE.of(/^(?:剩余|余下)/);
const TASKED = CLAUSE.of(/^[^,]{2,16}负责(?!人)[^,了]{2,}$/);
/** 企业纷纷加大投入,正在安装设备: what is seen at work goes on in the clauses behind it, practice or not. */
const UNDER_WAY = /^(?:纷纷|正)/;

/**
 * Decides the status (guideline, “Status”): the clause's own cue, else its date, else the sentence,
 * else the lead-in, else the heading; a finished act or an amount done tells `done` where practice
 * is described; nothing at all is `unstated`.
 */
export function decideStatus(
  text: string,
  parse: ClauseParse,
  state: SentenceState,
  lead: Given | null,
  heading: Given | null,
  facts: Written & { due: Entity | null; quantity: Entity | null },
): Decided {
  const own = ownCue(parse);
  // 将跟进政策变化,及时落实到位: it is over once it has come.
  const toBe = state.carried?.status === 'planned' && own !== null && isEnd(text, own);
  // 原定于2022年开工: a plan that is no more.
  const dropped = own !== null && text[own.start - 1] === '原';
  if (own && !toBe && !dropped && !isYetToEnd(text, own, facts))
    return decided(own.status, own, 'clause', 'own-cue');
  const lasting = parse.cues.find((cue) => isLasting(text, cue));
  // 自2021年起持续开展: since then, and still.
  if (lasting && facts.due && /^(?:起|开始)/.test(text.slice(facts.due.end)))
    return decided('ongoing', lasting, 'clause', 'weak-cue');
  const context = (state.carried ?? lead ?? heading)?.status;
  const planned = context === 'planned';
  // 我部将总结做法,年底前编印案例: whichever year was spoken of before, the day is to come.
  const ahead =
    planned &&
    facts.due &&
    (intervalAhead(facts.due, facts) !== null ||
      /^(?:年底|[^\d年去]{2,4})前$/.test(facts.due.name));
  const told = facts.due !== null && ORDERS.test(text.slice(parse.start, facts.due.start));
  const behind = !planned && facts.due !== null && intervalBehind(facts.due, facts) !== null;
  const dated = told
    ? null
    : ahead
      ? 'planned'
      : behind
        ? 'done'
        : facts.due && byDate(facts.due, facts, text);
  if (facts.due && dated) return decided(dated, facts.due, 'clause', 'own-date');
  const time = parse.times.findLast((t) => t.status !== null);
  const weak = parse.cues.findLast((cue) => cue.strength === 'weak');
  const standing = STANDING.test(parse.words);
  const punctual = parse.head?.word?.punctual === true && !standing;
  const finished =
    punctual &&
    (facts.quantity !== null ||
      (parse.head?.word?.verb === 'issue' && !text.startsWith('清理', parse.head.start)) ||
      COMPLETED.test(text.slice(parse.head!.start, parse.head!.end)));
  /** 承接中试项目17项: so many are behind it, where practice is told. */
  const counted =
    facts.quantity !== null &&
    !standing &&
    !RATIO.test(parse.words) &&
    ACTS.test(parse.head?.word?.verb ?? '');
  /** 搭建平台: with it a practice has been set up. */
  const setUp = parse.head !== null && SET_UP.test(text.slice(parse.head.start, parse.head.end));
  // 定期巡查,将结果纳入考核: under what is to come, a practice told before says nothing of this act.
  const toCome =
    (lead ?? heading)?.status === 'planned' &&
    state.carried?.status === 'ongoing' &&
    (state.stale || !UNDER_WAY.test(text.slice(state.carried.cue.start, state.carried.cue.end)));
  const recurs = RECURS.exec(parse.words);
  if (recurs && !planned && !toCome && !time) {
    const start = parse.start + recurs.index;
    const at = { start, end: start + recurs[0].length };
    return decided('ongoing', at, 'clause', 'recurs');
  }
  if (time?.status && time.status !== 'ongoing')
    return decided(time.status, time, 'clause', 'time-word');
  if (weak && !planned) {
    if (weak.status === 'done') return decided('done', weak, 'clause', 'weak-cue');
    if (
      weak.status === 'ongoing' &&
      (context !== 'done' || isLasting(text, weak) || (state.stale && parse.kind === 'entity'))
    )
      return decided('ongoing', weak, 'clause', 'weak-cue');
    if (weak.status === 'planned' && context === undefined)
      return decided('planned', weak, 'clause', 'weak-cue');
  }
  // 今年完成10处,剩余6处同步改造: what is left has not been done.
  const rest = state.carried?.status === 'done' ? LEFT.exec(parse.words) : null;
  if (rest) {
    const at = { start: parse.start, end: parse.start + rest[0].length };
    return decided('planned', at, 'clause', 'weak-cue');
  }
  // 已纳入计划,由住建局负责建设: whose task it is is not what was done.
  const tasked = state.carried?.status === 'done' && TASKED.test(parse.words);
  if (
    state.carried &&
    !toCome &&
    !tasked &&
    !(state.stale && standing && state.carried.status === 'done')
  ) {
    const { status, cue } = state.carried;
    if (
      status === 'ongoing' &&
      ((setUp && OPENS.test(text.slice(parse.head!.start, parse.head!.end))) ||
        counted ||
        (finished && facts.quantity))
    )
      return decided('done', parse.head!, 'clause', 'finished-act');
    return decided(status, cue, 'sentence', 'sentence-cue');
  }
  if (time?.status) return decided(finished ? 'done' : time.status, time, 'clause', 'time-word');
  for (const [given, level] of [
    [lead, 'lead-in'],
    [heading, 'heading'],
  ] as const) {
    if (!given) continue;
    if (given.status === 'ongoing' && (finished || counted || setUp))
      return decided('done', parse.head!, 'clause', 'finished-act');
    return decided(given.status, given.cue, level, level);
  }
  // 2018年拆除违建7处: so many, at a time that is told.
  if (facts.due && facts.quantity && parse.kind !== 'verb')
    return decided('done', facts.due, 'clause', 'own-date');
  // 指导全镇18个村修订村规: so many; what is paid may be a rule.
  const acted = counted && parse.head?.word?.verb !== 'fund' && !RULED.test(parse.words);
  if (finished || acted || (punctual && parse.subject) || (parse.head && PENALTY.test(parse.words)))
    return decided('done', parse.head!, 'clause', 'finished-act');
  if (weak) return decided(weak.status, weak, 'clause', 'weak-cue');
  return { status: 'unstated', rule: 'no-cue' };
}
