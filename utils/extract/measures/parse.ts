import type { Entity, Span, Status } from '@/utils/reading';
import type { Clause } from '@/utils/text/clauses';
import type { Words } from '@/utils/text/patterns';
import type { Ground } from '../ground';
import { isNominal } from './around';
import { readCues } from './cues';
import { findHead, PARTNER } from './head';
import { CLAUSE } from './patterns';
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
  /** What stands from `start` to `end`, and from the clause's own start. */
  words: Words;
  whole: Words;
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

/** Whether a clause says firmly that it is to come: 我局将会同供电单位. */
export const promises = (parse: Pick<ClauseParse, 'cues'> | undefined): boolean =>
  parse?.cues.some(({ status, strength }) => status === 'planned' && strength === 'strong') ===
  true;

/** 4.9月下旬: a number in front of a date is one, too; 【传播推广】, 降费提效——: so is a label. */
const ENUMERATOR =
  /(?:【[^】]{1,16}】|[\u4e00-\u9fff]{2,8}——|[◆●■★▲□◇※▶►]|[(]?\d{1,2}(?:[.、](?!\d(?!\d?月|\d{3}年))|[)][.、]?)|[(][一二三四五六七八九十]{1,2}[)]|[①-⑳]|[一二三四五六七八九十]{1,2}(?:是(?!否)|(?=要(?![求地件素点员])))|[一二三四五六七八九十]、|第[一二三四五六七八九十][,、是步](?=[^\d一二三四五六七八九十百年季届批期个名家次]))/y;
/** 如再发现|将依法处罚: on what condition, without a comma. */
const ON_CONDITION =
  /(?:如果|如若|倘若|一旦|如|若)(?![期实何下此])[^,我将]{2,16}(?=(?:我[\u4e00-\u9fff]{1,2})?将(?:依[法规]|立即|及时|严[肃格]|从严|坚决|按照?|予以|给予|进行))/y;
/** 能够办到的,是|拟组建学院; 下来|我局再装: what leads in where clerks write as they speak. */
const SPOKEN_LEAD = /是(?=拟|把|将|计划|打算|准备|正在)|(?<=^|[。;\n])下来(?=我[局委办院厅镇乡])/y;
const DATE_TAIL =
  /(?:(?:开学|开园|[\u4e00-\u9fff]{0,2}季)?起|以来|开始|之前|底前|前|之后|后|期间|以内|内|间|至今|中(?![央国心小医学共部铁石科])|里)/y;

const isBody = (entity: Entity | null): boolean =>
  entity !== null && ['government', 'organisation', 'place', 'programme'].includes(entity.type);

/** Parses one clause: takes leaders off, finds subject, opener, head verb and cues. */
export function parseClause(ground: Ground, entities: EntityCursor, clause: Clause): ClauseParse {
  const { text } = ground;
  const tokens = tokensOf(ground, entities, clause);
  const whole = CLAUSE.walk(text.slice(clause.start, clause.end));
  const parse: ClauseParse = {
    clause,
    start: clause.start,
    end: clause.end,
    words: whole,
    whole,
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
  if (parse.start >= parse.end) {
    parse.words = CLAUSE.walk('');
    return parse;
  }
  readKind(text, parse, first);
  const head = findHead(text, parse, first);
  if (parse.start > clause.start) parse.words = CLAUSE.walk(text.slice(parse.start, parse.end));
  // 填筑了砂石便道: a verb that nobody listed.
  if (head === -1 && parse.kind === 'noun' && DID.test(parse.words.text)) parse.kind = 'verb';
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

/** Two characters and 了: whoever acted before acts on. */
const DID = /^[\u4e00-\u9fff]{2}了(?=[^,]{3})/;

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
    SPOKEN_LEAD.lastIndex = at;
    const spoken = SPOKEN_LEAD.exec(text)?.[0];
    if (spoken) {
      if (spoken === '下来')
        parse.times.push({ start: at, end: at + 2, status: 'planned', scope: 'sentence' });
      parse.start = at + spoken.length;
      continue;
    }
    ON_CONDITION.lastIndex = at;
    const condition = ON_CONDITION.exec(text);
    // 若羌县将严格落实: a name is no condition.
    const isName = Boolean(tokens[tokenAt(tokens, i, at)]?.entity);
    if (condition && !isName && at + condition[0].length < parse.end) {
      parse.start = at + condition[0].length;
      continue;
    }
    const after = leadingDate(text, parse, i);
    if (after > at) {
      // 10月15日、10月22日我县召开: a list of days leads in as one day does.
      const more = text[after] === '、' && tokens.some((t) => t.start === after + 1 && isDate(t));
      parse.start = more ? after + 1 : after;
      continue;
    }
    const index = tokenAt(tokens, i, at);
    if (index === -1) return i;
    const token = tokens[index]!;
    const { word } = token;
    if (isNow(text, tokens, index)) {
      parse.times.push({ start: at, end: at + 1, status: 'ongoing', scope: 'sentence' });
      parse.start = at + 1;
      continue;
    }
    if (word?.time && text[token.end] !== '的') {
      parse.times.push({ start: token.start, end: token.end, ...word.time });
      parse.start = token.end;
      continue;
    }
    // 对此项建议, 第一产业: of the thing that is named.
    const names = text[at] === '第' ? /[产批轮届期季]/ : /[项类种]/;
    if (word?.link && !word.verb && !names.test(text[token.end] ?? '')) {
      parse.start = token.end;
      continue;
    }
    return i;
  }
}

const isDate = ({ entity }: Token): boolean => entity?.type === 'date';

/** 现停车场已启用: 现 in front of what is spoken of; in front of a verb it is an adverb. */
const isNow = (text: string, tokens: readonly Token[], at: number): boolean =>
  text[tokens[at]!.start] === '现' &&
  tokens[at]!.end - tokens[at]!.start === 1 &&
  !/[行有存场状代任金浇役]/.test(text[tokens[at]!.end] ?? '') &&
  (tokens[at + 1]?.start !== tokens[at]!.end || tokens[at + 1]!.entity !== null);

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

/** 要加大投入, 要积极争取: 要 alone, in front of what ought to be done. */
const isOught = (text: string, at: number, { start, word }: Token): boolean =>
  text[at] === '要' && start === at + 1 && Boolean(word?.verb || word?.adverb);

function readKind(text: string, parse: ClauseParse, first: number): void {
  const token = parse.tokens[first];
  if (!token || token.start > parse.start) {
    parse.kind = token && isOught(text, parse.start, token) ? 'adverb' : 'noun';
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
