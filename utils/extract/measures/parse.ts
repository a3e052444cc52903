import type { Entity, Span, Status } from '@/utils/reading';
import { MASK } from '@/utils/text/masks';
import type { Clause } from '@/utils/text/clauses';
import { tokensOf, type EntityCursor, type Token } from './tokens';

/** A cue for the status, where it stands. */
export interface Cue extends Span {
  status: Status;
  strength: 'strong' | 'weak';
}

/** A date in front of the verb: outside the span, it becomes the deadline. */
export interface LeadingDate {
  entity: Entity;
  /** `plain` 今年7月, `start` 自10月起, `since` 2023年以来, `asof` 截至6月底, `after` …后. */
  kind: 'plain' | 'start' | 'since' | 'asof' | 'after';
}

export interface Subject extends Span {
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
const NOMINAL_AFTER =
  /^(?:的|者|率|性|力|型|费|品|员|证|量|权|书|表|单位|人员|企业|行动|方案|计划|规划|部门|机构|标准|条例|办法|项目|资金|经费|设施|设备|中心|基地|平台|工程|场所|场地|网络|体系|机制|制度|能力|水平|质量|效果|成果|成效|情况|问题|工作|任务|政策|措施|需求|市场|产业|行业|机器人|站|点|所|桩|端口|柜|棚|室|房|车)/;
const LIGHT =
  /^(?:给予|予以|纳入|列入|列为|作为|进行|开展|实施|限定为|调整为|提高|提高至|压缩|压降|用于|转化|打造成|调整|建成|建设|奖励|奖补|补助|补贴|培训)/;

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
  readKind(text, parse, first);
  findHead(text, mask, parse, first);
  if (parse.kind === 'means' && parse.opener) cutMeans(text, mask, parse, first);
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
    const index = tokenAt(tokens, i, at);
    if (index === -1) return i;
    const token = tokens[index]!;
    const after = leadingDate(text, parse, index);
    if (after > at) {
      parse.start = after;
      continue;
    }
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

/** Takes a date that leads in, with 自/从/到/截至 before it and 起/以来/底前 behind it. */
function leadingDate(text: string, parse: ClauseParse, index: number): number {
  const token = parse.tokens[index]!;
  let dateToken = token;
  let asof = false;
  let open = false;
  if (!token.entity) {
    const word = text.slice(token.start, token.end);
    const next = parse.tokens[index + 1];
    const prefix = /^(?:自|从|到|于|在|至)$/.test(word);
    if (!prefix || next?.entity?.type !== 'date' || next.start !== token.end) {
      const match = /^(?:截至|截止到?|截止至)/.exec(text.slice(token.start, token.start + 3));
      if (!match) return -1;
    }
    if (!next) return -1;
    dateToken = next;
    open = word === '自' || word === '从';
  }
  if (dateToken.entity?.type !== 'date') return -1;
  let end = dateToken.end;
  DATE_TAIL.lastIndex = end;
  const tail = DATE_TAIL.exec(text)?.[0] ?? '';
  if (text[end] === '的') return -1;
  end += tail.length;
  if (text[end] === '的') return -1;
  const kind =
    asof || tail === '至今'
      ? 'asof'
      : tail === '以来'
        ? 'since'
        : tail === '起' || tail === '开始' || open
          ? 'start'
          : tail === '后' || tail === '之后'
            ? 'after'
            : 'plain';
  parse.dates.push({ entity: dateToken.entity, kind });
  return end;
}

function readKind(text: string, parse: ClauseParse, first: number): void {
  const token = parse.tokens[first];
  if (!token || token.start > parse.start) {
    parse.kind = 'noun';
    return;
  }
  const { word, entity } = token;
  if (entity) parse.kind = isBody(entity) ? 'entity' : 'noun';
  else if (!word) parse.kind = 'noun';
  else if (word.self) parse.kind = 'self';
  else if (word.means && !startsVerb(text, parse, first)) {
    parse.kind = 'means';
    parse.opener = token;
  } else if (word.adverb) parse.kind = 'adverb';
  else if (word.preposition) parse.kind = 'preposition';
  else if (word.verb) parse.kind = 'verb';
  else parse.kind = 'noun';
}

/** Words such as 发挥 or 在 are means only in front of a phrase; 对, 在, 为 stay prepositions. */
function startsVerb(_text: string, parse: ClauseParse, first: number): boolean {
  const { word } = parse.tokens[first]!;
  return word?.preposition === true;
}

const isNominal = (text: string, token: Token): boolean =>
  NOMINAL_AFTER.test(text.slice(token.end, token.end + 3));

function findHead(text: string, _mask: Uint8Array, parse: ClauseParse, first: number): void {
  const { tokens } = parse;
  let candidates: number[] = [];
  let afterAdverb = -1;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]!;
    const { word } = token;
    if (!word) continue;
    if (
      word.preposition &&
      !parse.preposition &&
      token.start === (i === first ? parse.start : token.start)
    )
      parse.preposition = token;
    if (!word.verb || i === tokens.indexOf(parse.opener!)) continue;
    const previous = tokens[i - 1];
    const adjacent = previous?.end === token.start && previous.word;
    if (adjacent && (previous.word?.adverb || previous.word?.cue) && i > first) {
      if (afterAdverb === -1 && text[token.end] !== '的') afterAdverb = i;
    }
    candidates.push(i);
  }
  if (candidates.length === 0) return;
  const direct = candidates[0]!;
  const verbFirst = tokens[direct]!.start === parse.start;
  const clean = candidates.filter((i) => !isNominal(text, tokens[i]!));
  let pick: number;
  if (verbFirst && parse.kind !== 'means') pick = direct;
  else if (afterAdverb !== -1) pick = afterAdverb;
  else if (parse.preposition && tokens.indexOf(parse.preposition) <= direct) {
    const light = clean.find((i) => LIGHT.test(text.slice(tokens[i]!.start, tokens[i]!.end)));
    pick = light ?? clean.at(-1) ?? direct;
  } else pick = clean[0] ?? direct;
  parse.head = tokens[pick]!;
  // The subject is what stands before the verb and its adverbs.
  const lead = tokens[first]!;
  let end = parse.head.start;
  for (let i = pick - 1; i >= first; i--) {
    const token = tokens[i]!;
    if (token.word && (token.word.adverb || token.word.preposition) && !token.word.self)
      end = token.start;
    else if (token.word?.verb || token.word?.self || token.entity) break;
  }
  if (parse.kind === 'self') parse.subject = { start: lead.start, end: lead.end, kind: 'self' };
  else if (parse.kind === 'entity' || parse.kind === 'noun') {
    if (end > parse.start) parse.subject = { start: parse.start, end, kind: parse.kind };
  }
}

/** 依托养老服务驿站建设118个: the means goes, the span begins at the verb with its adverbs. */
function cutMeans(text: string, mask: Uint8Array, parse: ClauseParse, first: number): void {
  const { tokens, opener } = parse;
  if (!opener) return;
  parse.head = null;
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    const { word } = token;
    if (!word || mask[token.start] !== MASK.none) continue;
    const gap = token.start - opener.end;
    if (gap < 2) continue;
    const starts =
      (word.verb && !isNominal(text, token)) ||
      ((word.adverb || word.cue) && nextIsVerb(tokens, i));
    if (!starts || parse.end - token.end < 2) continue;
    // A verb right behind a verb's object opens the clause's own action only after a noun.
    let head = i;
    while (head < tokens.length && !tokens[head]!.word?.verb) head++;
    if (head === tokens.length) return;
    parse.head = tokens[head]!;
    parse.cut = parse.start;
    parse.start = token.start;
    return;
  }
}

function nextIsVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && tokens[i]!.start === tokens[i - 1]!.end; i++) {
    if (tokens[i]!.word?.verb) return true;
    if (!tokens[i]!.word?.adverb && !tokens[i]!.word?.preposition) return false;
  }
  return false;
}

/** 将 is a plan cue before a verb, adverb or preposition; before a noun it means 把. */
function readCues(text: string, parse: ClauseParse): void {
  const { tokens, head, cues } = parse;
  tokens.forEach((token, i) => {
    const { word } = token;
    if (!word || token.start < parse.start) return;
    if (token.end - token.start === 1 && text[token.start] === '将') {
      const next = tokens[i + 1];
      const adjacent = next?.start === token.end && next.word;
      const earlier = cues.some((cue) => cue.status === 'planned' && cue.strength === 'strong');
      if (adjacent && !next.word?.self && !earlier && token.start <= (head?.start ?? parse.end))
        cues.push({ start: token.start, end: token.end, status: 'planned', strength: 'strong' });
      return;
    }
    if (!word.cue) return;
    const before = !head || token.start < head.start;
    if (before || word.cue.status === 'declined' || word.cue.strength === 'strong')
      cues.push({ start: token.start, end: token.end, ...word.cue });
  });
  if (head && text[head.end] === '了')
    cues.push({ start: head.end, end: head.end + 1, status: 'done', strength: 'strong' });
  if (head?.word?.verb === 'explore')
    cues.push({ start: head.start, end: head.end, status: 'exploring', strength: 'strong' });
}
