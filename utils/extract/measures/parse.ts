import type { Entity, Span, Status } from '@/utils/reading';
import type { Clause } from '@/utils/text/clauses';
import { tokensOf, type EntityCursor, type Token } from './tokens';

/** A cue for the status, where it stands. */
export interface Cue extends Span {
  status: Status;
  strength: 'strong' | 'weak';
}

/** A date in front of the verb: outside the span, it becomes the deadline. */
interface LeadingDate {
  entity: Entity;
  /** `plain` 今年7月, `start` 自10月起, `since` 2023年以来, `asof` 截至6月底, `after` …后. */
  kind: 'plain' | 'start' | 'since' | 'asof' | 'after';
}

interface Subject extends Span {
  kind: 'self' | 'entity' | 'noun';
}

/** What a clause is made of, before anybody asks whether it is a measure. */
export interface ClauseParse {
  clause: Clause;
  /** Where the span would start: leaders are behind. */
  start: number;
  end: number;
  tokens: Token[];
  /** Time words that lead in: 下一步, 目前, 近年来. */
  times: { start: number; end: number; status: Status | null; scope: 'paragraph' | 'sentence' }[];
  dates: LeadingDate[];
  /** The opener when the clause starts with a phrase of means, basis or partner. */
  opener: Token | null;
  subject: Subject | null;
  /** A preposition in front of the verb. */
  preposition: Token | null;
  head: Token | null;
  cues: Cue[];
  /** What the clause begins with, once leaders are off. */
  kind: 'verb' | 'adverb' | 'self' | 'entity' | 'preposition' | 'means' | 'noun' | 'nothing';
  /** A means phrase was cut off in front: where it began. */
  cut: number | null;
}

const ENUMERATOR =
  /(?:[(]?\d{1,2}(?:[.、](?!\d)|[)][.、]?)|[(][一二三四五六七八九十]{1,2}[)]|[①-⑳]|[一二三四五六七八九十]{1,2}是(?!否)|[一二三四五六七八九十]、|第[一二三四五六七八九十][,、是]?(?=[^\d年季届批期个名家次]))/y;
const DATE_TAIL = /(?:起|以来|开始|之前|底前|前|之后|后|期间|以内|内|间|至今|中|里)/y;
/** After a verb these make a noun of it or an attribute. */
const NOMINAL_AFTER = new Set(
  `的 者 率 性 型 费 品 员 证 量 权 书 表 户 单位 人员 企业 行动 方案 计划 规划 部门 机构 标准 条例 办法 项目 资金 经费 设施 设备 中心 基地 平台 工程 场所 场地 网络 体系 机制 制度 能力 水平 质量 效果 成果 成效 情况 问题 工作 任务 政策 措施 需求 市场 产业 行业 建设 管理 监管 服务 改造 模式 条件 环境 资源 流程 环节 端口 领域 站 所 桩 柜 棚 室 房 车 规模 结构 方式 渠道 结果 城市 学校 医院 街道 社区 小区 人才 对象 名单 职责 范围 主体 岗位 方面 总量 比例 额度 期限 时间 地点 次数 频次 人数 数量`.split(
    ' ',
  ),
);
/** Verbs that close a 对/把/将 phrase. */
const CLOSING =
  /^(?:给予|予以|纳入|列入|列为|作为|进行|开展|实施|限定为|调整为|提高|压缩|压降|转化|打造成|调整|奖励|奖补|补助|补贴|减免|落实|并入|融入|嵌入|接入|提出|作出|形成|发放|推送|投放|供应|提供|开放|推广|约谈|清退|责令|立案|处以|实行)/;
/** Where 把 puts its object: 将物业服务补贴列入预算 is closed by 列入, not by 补贴. */
const PUTS = /^(?:纳入|列入|列为|并入|融入|嵌入|接入|写入|转化|打造成|调整为|限定为)$/;
/** Phrases that end at their verb: 对…, 把…; others end at the first verb that stands free. */
const CLOSED_BY_VERB = /^(?:对|对于|把|将|为|给|就|以|向)$/;
const PARTNER = /^(?:会同|联合|联动|协同|携手|整合|利用|运用)$/;

const isBody = (entity: Entity | null): boolean =>
  entity !== null && ['government', 'organisation', 'place', 'programme'].includes(entity.type);

/** Parses one clause: takes leaders off, finds subject, opener, head verb and cues. */
export function parseClause(
  text: string,
  mask: Uint8Array,
  entities: EntityCursor,
  clause: Clause,
): ClauseParse {
  const tokens = tokensOf(text, mask, entities, clause);
  const parse: ClauseParse = {
    clause,
    start: clause.start,
    end: clause.end,
    tokens,
    times: [],
    dates: [],
    opener: null,
    subject: null,
    preposition: null,
    head: null,
    cues: [],
    kind: 'nothing',
    cut: null,
  };
  const first = takeLeaders(text, parse);
  if (parse.start >= parse.end) return parse;
  readKind(parse, first);
  const head = findHead(text, parse, first);
  const lead = tokens[first];
  if (
    head === -1 &&
    lead?.start === parse.start &&
    PARTNER.test(text.slice(lead.start, lead.end))
  ) {
    parse.kind = 'means';
    parse.opener = lead;
  }
  readSubject(text, parse, head === -1 ? tokens.length : head, first);
  readCues(text, parse);
  return parse;
}

const tokenAt = (tokens: readonly Token[], from: number, offset: number): number => {
  let i = from;
  while (i < tokens.length && tokens[i]!.start < offset) i++;
  return i < tokens.length && tokens[i]!.start === offset ? i : -1;
};

/** Moves `parse.start` over enumerators, links, time words and dates; gives the next token's index. */
function takeLeaders(text: string, parse: ClauseParse): number {
  const { tokens } = parse;
  let i = 0;
  for (;;) {
    while (parse.start < parse.end && text[parse.start] === ' ') parse.start++;
    const at = parse.start;
    while (i < tokens.length && tokens[i]!.start < at) i++;
    ENUMERATOR.lastIndex = at;
    const enumerator = ENUMERATOR.exec(text);
    if (enumerator && at + enumerator[0].length <= parse.end) {
      parse.start = at + enumerator[0].length;
      continue;
    }
    const after = leadingDate(text, parse, i);
    if (after > at) {
      parse.start = after;
      continue;
    }
    const index = tokenAt(tokens, i, at);
    if (index === -1) return i;
    const token = tokens[index]!;
    const { word } = token;
    if (word?.time && text[token.end] !== '的') {
      parse.times.push({ start: token.start, end: token.end, ...word.time });
      parse.start = token.end;
      continue;
    }
    if (word?.link && !word.verb) {
      parse.start = token.end;
      continue;
    }
    return i;
  }
}

const BEFORE_DATE = /(?:自从|自|从|到|至|截至|截止到|截止至|截止)/y;

/**
 * Takes a date that leads in, with 自, 到, 截至 before it and 起, 以来, 底前 behind it; gives where it
 * ends, or -1. 于 and 在 stay with the verb (guideline, decided case 1).
 */
function leadingDate(text: string, parse: ClauseParse, from: number): number {
  BEFORE_DATE.lastIndex = parse.start;
  const prefix = BEFORE_DATE.exec(text)?.[0] ?? '';
  const at = parse.start + prefix.length;
  const token = parse.tokens.find((t, i) => i >= from && t.start >= at);
  const { entity } = token ?? {};
  if (!entity || entity.type !== 'date' || entity.start !== at) return -1;
  DATE_TAIL.lastIndex = entity.end;
  const tail = DATE_TAIL.exec(text)?.[0] ?? '';
  const end = entity.end + tail.length;
  if (text[end] === '的' || text[entity.end] === '的') return -1;
  const said = entity.name + tail;
  let kind: LeadingDate['kind'] = 'plain';
  if (prefix.startsWith('截') || said.endsWith('至今')) kind = 'asof';
  else if (said.endsWith('以来')) kind = 'since';
  else if (/(?:起|开始)$/.test(said) || /^[自从]/.test(prefix)) kind = 'start';
  else if (said.endsWith('后')) kind = 'after';
  parse.dates.push({ entity, kind });
  return end;
}

function readKind(parse: ClauseParse, first: number): void {
  const token = parse.tokens[first];
  if (!token || token.start > parse.start) {
    parse.kind = 'noun';
    return;
  }
  const { word, entity } = token;
  if (entity) parse.kind = isBody(entity) ? 'entity' : 'noun';
  else if (!word) parse.kind = 'noun';
  else if (word.self) parse.kind = 'self';
  else if (word.means && !word.preposition) {
    parse.kind = 'means';
    parse.opener = token;
  } else if (word.adverb) parse.kind = 'adverb';
  else if (word.preposition) parse.kind = 'preposition';
  else if (word.verb) parse.kind = 'verb';
  else parse.kind = 'noun';
}

const MODAL_BEFORE = /^(?:对|对于|向|在|与|从|于|由|面向|以|为)$/;

/** 将 in front of a verb, adverb or preposition is a modal; in front of a noun it means 把. */
function isModal(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.end - token.start !== 1 || text[token.start] !== '将') return false;
  const next = tokens[at + 1];
  if (next?.start !== token.end) return false;
  if (next.entity) return next.entity.type === 'date';
  if (!next.word || next.word.self || next.word.noun) return false;
  if (next.word.preposition && !MODAL_BEFORE.test(text.slice(next.start, next.end))) return false;
  if (tokens.some((t, i) => i < at && t.word?.cue?.status === 'planned')) return false;
  return !next.word.verb || next.word.adverb === true || !isNominal(text, next);
}

function isNominal(text: string, { end }: Token): boolean {
  return (
    NOMINAL_AFTER.has(text.slice(end, end + 1)) ||
    NOMINAL_AFTER.has(text.slice(end, end + 2)) ||
    NOMINAL_AFTER.has(text.slice(end, end + 3))
  );
}

/**
 * Finds the head verb from left to right: adverbs and modals are passed, a prepositional phrase up
 * to the verb that closes it, a subject up to the first verb that stands free.
 */
function findHead(text: string, parse: ClauseParse, first: number): number {
  const { tokens } = parse;
  /** The phrase that is open: its opener's index. */
  let phrase = -1;
  let pick = -1;
  let spare = -1;
  for (let i = first; i < tokens.length && pick === -1; i++) {
    const token = tokens[i]!;
    const { word } = token;
    if (!word) continue;
    const previous = tokens[i - 1];
    const adjacent = i > first && previous?.end === token.start;
    const free =
      token.start === parse.start ||
      (adjacent &&
        (previous!.word?.adverb === true ||
          previous!.word?.self === true ||
          isModal(text, tokens, i - 1)));
    if (isModal(text, tokens, i)) {
      phrase = -1;
      continue;
    }
    const single = token.end - token.start === 1;
    if (!word.verb || (single && !free && !(adjacent && previous!.entity))) {
      const opens = word.preposition || word.means;
      const certain =
        !single ||
        adjacent ||
        token.start === parse.start ||
        phrase === -1 ||
        /[对把将向在于]/.test(text[token.start]!);
      if (opens && certain) {
        if (text[token.start] === '为' && single && !adjacent && token.start !== parse.start)
          continue;
        phrase = i;
        if (word.preposition) parse.preposition ??= token;
      } else if (word.adverb && phrase !== -1 && nextIsVerb(tokens, i)) phrase = -1;
      continue;
    }
    if (passes(text, tokens, i)) continue;
    if (phrase !== -1 && isAttributive(text, tokens, i, parse.end)) {
      spare = spare === -1 ? i : spare;
      continue;
    }
    const partner = PARTNER.test(text.slice(token.start, token.end));
    if (
      (word.means || partner) &&
      !word.punctual &&
      (free || adjacent) &&
      hasLaterVerb(text, tokens, i)
    ) {
      phrase = i;
      continue;
    }
    const isNoun = isNominal(text, token) || modified(text, tokens, i);
    if (
      free &&
      !(isNoun && token.start === parse.start && cueLater(text, tokens, i)) &&
      (phrase === -1 || tokens[i - 1]?.word?.adverb)
    )
      pick = i;
    else if (isNoun) continue;
    else if (phrase === -1) pick = i;
    else {
      const opener = text.slice(tokens[phrase]!.start, tokens[phrase]!.end);
      if (token.start - tokens[phrase]!.end < 1) continue;
      if (CLOSED_BY_VERB.test(opener)) {
        if (
          /^[将把]$/.test(opener) &&
          !PUTS.test(text.slice(token.start, token.end)) &&
          tokens.some((t, k) => k > i && PUTS.test(text.slice(t.start, t.end)))
        )
          spare = i;
        else if (CLOSING.test(text.slice(token.start, token.end))) pick = i;
        else spare = i;
      } else if (!adjacent || !previous!.word?.verb) pick = i;
      else spare = i;
    }
  }
  if (pick === -1) pick = spare;
  if (pick === -1) {
    // Nothing stands free: a verb that looks nominal is better than none, but not behind an opener.
    if (phrase !== -1 && tokens[phrase]!.word?.means) return -1;
    const whole = (t: Token): boolean => t.word?.verb !== undefined && text[t.end] !== '的';
    pick = tokens.findIndex((t, i) => i >= first && whole(t) && t.end - t.start > 1);
    if (pick === -1)
      pick = tokens.findIndex((t, i) => i >= first && t.word?.verb && t.start === parse.start);
    if (pick === -1) return -1;
  }
  parse.head = tokens[pick]!;
  if (parse.opener && parse.kind === 'means') cutMeans(text, parse, pick, first);
  return pick;
}

/** 牵头印发, 已有192个小区完成: the verb behind is what is done. */
function passes(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const words = text.slice(token.start, token.end);
  if (words === '牵头')
    return tokens[at + 1]?.start === token.end && tokens[at + 1]!.word?.verb !== undefined;
  return words === '有' && hasLaterVerb(text, tokens, at);
}

/** 向符合条件的企业推送: inside an open phrase a verb before 的 belongs to the noun. */
function isAttributive(text: string, tokens: readonly Token[], at: number, end: number): boolean {
  const de = text.indexOf('的', tokens[at]!.end);
  if (de === -1 || de >= end || de - tokens[at]!.end > 20) return false;
  return tokens.some(
    (t, i) => i > at && t.start > de && t.word?.verb && t.end - t.start > 1 && !isNominal(text, t),
  );
}

/** 体检正在进行: what an adverb or modal follows at once is a subject. */
function modified(text: string, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.start !== tokens[at]!.end) return false;
  return (next.word?.cue !== undefined && !next.word.verb) || isModal(text, tokens, at + 1);
}

const cueLater = (text: string, tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    (t, i) => i > at && ((t.word?.cue && nextIsVerb(tokens, i)) || isModal(text, tokens, i)),
  );

const hasLaterVerb = (text: string, tokens: readonly Token[], at: number): boolean =>
  tokens.some((t, i) => i > at + 1 && t.word?.verb && t.end - t.start > 1 && !isNominal(text, t));

/** 依托养老服务驿站建设118个: the means goes, the span begins at the verb with its adverbs. */
function cutMeans(text: string, parse: ClauseParse, pick: number, first: number): void {
  const { tokens, opener } = parse;
  if (!opener || PARTNER.test(text.slice(opener.start, opener.end))) return;
  let from = pick;
  while (from - 1 > first) {
    const before = tokens[from - 1]!;
    const joins = before.word?.adverb || before.word?.preposition;
    if (before.end !== tokens[from]!.start || !joins) break;
    from--;
  }
  parse.cut = parse.start;
  parse.start = tokens[from]!.start;
}

/** The subject is what stands before the verb and its adverbs, prepositions and time words. */
function readSubject(text: string, parse: ClauseParse, pick: number, first: number): void {
  const { tokens } = parse;
  const lead = tokens[first];
  if (!lead) return;
  if (parse.kind === 'verb' && pick > first && pick < tokens.length && isNominal(text, lead))
    parse.kind = 'noun';
  if (parse.kind === 'self') {
    parse.subject = { start: lead.start, end: lead.end, kind: 'self' };
    return;
  }
  if (parse.kind !== 'entity' && parse.kind !== 'noun') return;
  let end = tokens[pick]?.start ?? parse.end;
  for (let i = first; i < Math.min(pick, tokens.length); i++) {
    const { word, start } = tokens[i]!;
    if (!word || start <= parse.start) continue;
    const joins = word.length === 1 && /[和与同]/.test(text[start]!);
    if (word.adverb || word.means || word.time || word.cue || (word.preposition && !joins)) {
      end = start;
      break;
    }
  }
  if (end > parse.start) parse.subject = { start: parse.start, end, kind: parse.kind };
}

function nextIsVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end; i++) {
    if (tokens[i]!.word?.verb) return true;
    if (!tokens[i]!.word?.adverb && !tokens[i]!.word?.preposition) return false;
  }
  return false;
}

function readCues(text: string, parse: ClauseParse): void {
  const { tokens, head, cues } = parse;
  /** 体检正在分批进行: a cue behind what looked like the verb. */
  let late: Cue | null = null;
  tokens.forEach((token, i) => {
    const { word } = token;
    if (!word || token.start < parse.start) return;
    if (isModal(text, tokens, i)) {
      if (token.start <= (head?.start ?? parse.end))
        cues.push({ start: token.start, end: token.end, status: 'planned', strength: 'strong' });
      return;
    }
    if (word.time?.status && word.time.status !== 'done' && text[token.end] !== '的')
      cues.push({
        start: token.start,
        end: token.end,
        status: word.time.status,
        strength: 'strong',
      });
    if (!word.cue || text[token.end] === '的') return;
    if (INTENT.test(text.slice(token.start, token.end)) && !leadsOn(tokens, i)) return;
    const before = !head || token.start < head.start;
    if (!before && word.cue.strength === 'strong' && word.cue.status !== 'declined') {
      if (!isAttribute(text, token, parse.end) && nextIsVerb(tokens, i))
        late = { start: token.start, end: token.end, ...word.cue };
      return;
    }
    if (word.cue.status === 'declined') {
      if (!isAttribute(text, token, parse.end))
        cues.push({ start: token.start, end: token.end, ...word.cue });
    } else if (before) cues.push({ start: token.start, end: token.end, ...word.cue });
  });
  const add = (at: { start: number; end: number }, status: Status): void => {
    cues.push({ start: at.start, end: at.end, status, strength: 'strong' });
  };
  if (late && !cues.some(({ strength }) => strength === 'strong')) cues.push(late);
  if (text[parse.start] === '待') add({ start: parse.start, end: parse.start + 1 }, 'planned');
  if (!head) return;
  if (isNominalMeasure(text, head)) add(head, 'done');
  if (text[head.end] === '了') add({ start: head.end, end: head.end + 1 }, 'done');
  if (head.word?.verb === 'explore') add(head, 'exploring');
  const kept = KEPT.exec(text.slice(parse.start, parse.end));
  if (kept) {
    const start = parse.start + kept.index;
    add({ start, end: start + kept[0].length }, 'declined');
  }
  // 统筹考虑, 一并研究, 做好论证 behind the verb look into something as well.
  const weighed = tokens.find((t) => t.start > head.end && t.word?.cue?.status === 'exploring');
  if (weighed) add(weighed, 'exploring');
  const proof = PROOF.exec(text.slice(head.end, parse.end));
  if (proof) add({ start: head.end + proof.index, end: parse.end }, 'exploring');
  if (!MAY_TRY.test(text.slice(head.start, head.end)) || text[head.end] === '了') return;
  const tried = tokens.find(
    (t) =>
      t.start > head.end &&
      t.word?.verb === 'explore' &&
      !isNominal(text, t) &&
      !JOINED.test(text[t.end] ?? '、'),
  );
  if (tried) add(tried, 'exploring');
}

/** Put by for later: a refusal in polite words. */
const KEPT = /(?:留作|作为|供).{0,14}(?:的?参考)$/;
const PROOF = /(?:可行性)?论证$|可行性(?:研究)?$/;
const MAY_TRY = /^(?:鼓励|支持|引导)/;
const JOINED = /[与和及、]/;

/** 计划 is a noun as well: it tells of intent only right in front of a verb, adverb or date. */
const INTENT = /^(?:计划|准备|打算|预计)$/;
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.start !== tokens[at]!.end) return false;
  if (next.entity) return next.entity.type !== 'government' && next.entity.type !== 'policy';
  return next.word !== null && next.word.noun !== true;
}

/** 不符合条件的申请: a negation inside an attribute refuses nothing; 暂不… always does. */
function isAttribute(text: string, token: Token, end: number): boolean {
  if (/[暂宜]/.test(text.slice(token.start, token.end))) return false;
  const at = text.indexOf('的', token.end);
  return at !== -1 && at < end - 1 && at - token.end <= 14;
}

/** 2024年出台的《…》: an act told as an attribute of what it made. */
function isNominalMeasure(text: string, head: Token): boolean {
  return text[head.end] === '的' && text[head.end + 1] === '《';
}
