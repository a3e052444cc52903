import type { Entity, Measure, Span } from '@/utils/reading';
import type { Sentence } from '@/utils/text/clauses';
import { atOnce, type Steps } from '@/utils/text/steps';
import type { Ground } from '../ground';
import { buildMeasure } from './build';
import { Scope, statusOfHeading, type Given } from './context';
import { parseClause, type ClauseParse, type Cue } from './parse';
import { roleOf, type Role, type RoleContext } from './role';
import { readActor, readDue, readQuantity, type Actor } from './slots';
import { decideStatus, ownCue, type SentenceState } from './status';
import { EntityCursor, type Token } from './tokens';

export interface MeasureFacts {
  /** ISO date of the reply: tells past from future. */
  replyDate?: string;
  /** Full name of the replier's division. */
  division?: string;
  /** Whoever answers. */
  issuer?: string;
}

/** What a reading of measures gives: the measures, and what headings and lead-ins said. */
export interface MeasureReading {
  measures: Measure[];
  statuses: Map<number, Given>;
}

/** Decides what a clause is; the default is the trained scorer. */
export type Decide = (text: string, parse: ClauseParse, context: RoleContext, span: Span) => Role;

const SPEAKING = new Set(['body', 'opening']);

/**
 * Finds the measures of a condensed reply (docs/guideline.md, “Measures”), with status, slots and
 * reasons. `entities` must be in text order; all offsets are those of `ground.text`.
 */
export const findMeasures = (...what: Parameters<typeof findingMeasures>): MeasureReading =>
  atOnce(findingMeasures(...what));

/** The same with rests. */
export function* findingMeasures(
  ground: Ground,
  entities: readonly Entity[],
  facts: MeasureFacts,
  decide: Decide = roleOf,
): Steps<MeasureReading> {
  const { text, parts } = ground;
  const cursor = new EntityCursor(entities);
  const scope = new Scope(parts, text);
  const measures: Measure[] = [];
  const firstHeading = parts.findIndex(
    ({ section }) => section.role === 'body' && section.level > 0,
  );
  let lead: Given | null = null;
  for (const { part, sentences } of ground.paragraphs) {
    const role = parts[part]!.section.role;
    if (!SPEAKING.has(role)) continue;
    lead = null;
    let reasons = scope.isReason(part);
    for (const [s, sentence] of sentences.entries()) {
      const reader = new SentenceReader(ground, facts, part, decide, reasons);
      lead = reader.read(
        sentence.clauses.map((clause) => parseClause(ground, cursor, clause)),
        lead,
        scope.of(part),
        {
          first: s === 0,
          last: s === sentences.length - 1,
          neutral: scope.isNeutral(part),
          asked: scope.isRequest(part),
          intro: part < firstHeading,
        },
      );
      measures.push(...reader.measures);
      reasons = reader.reasons && (reasons || listsReasons(text, sentence));
      if (reasons && s === sentences.length - 1) scope.explain(part);
      const given = role === 'body' ? announcement(text, sentence, lead) : null;
      if (given) scope.announce(part, given);
      yield;
    }
    // 接下来,我局将更加重视…。 and a list of its own: the list is what is still to come.
    if (role === 'body' && lead?.status === 'planned' && scope.listBehind(part))
      scope.announce(part, lead);
  }
  const statuses = new Map<number, Given>();
  parts.forEach((_, i) => {
    const given = scope.statusOf(i);
    if (given) statuses.set(i, given);
  });
  return { measures, statuses };
}

/** 主要原因是…, 是因为…: the clause begins to say why. */
const WHY = /原因(?:如下|主要|有|是|为|在于|包括)|(?:主要|具体)原因|^原因|是(?:因为|由于)/;
/** …, and here it has been said: what follows is the answer again. */
const THEREFORE =
  /^(?:因此|因而|故|所以|为此|对此|鉴于|基于此|综上|下一?步|但是?|同时|目前,|我[局市区县委部厅]|我们|今后|接下来)/;
const givesReasons = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end);
  return (
    (words.includes('原因') || words.includes('是因为') || words.includes('是由于')) &&
    WHY.test(words)
  );
};
/** 原因如下:, 主要有两方面原因:: the sentences behind it are the reasons. */
const listsReasons = (text: string, { clauses }: Sentence): boolean => {
  const last = clauses.at(-1)!;
  return (
    givesReasons(text, last) &&
    (text[last.end] === ':' ||
      /(?:如下|以下|[几两三四五]个?方面|[两三四五]点)/.test(text.slice(last.start, last.end)))
  );
};

/** A sentence that ends in a colon or names what follows opens the parts below it. */
function announcement(text: string, sentence: Sentence, lead: Given | null): Given | null {
  const last = sentence.clauses.at(-1)!;
  const words = text.slice(sentence.start, sentence.end);
  const opens =
    text[last.end] === ':' ||
    /(?:以下|如下|下列)(?:几|[一二三四五六七八九\d]|方面|工作|措施|事项|内容)/.test(words);
  if (!opens || !/[:。]$/.test(text.slice(last.end, last.end + 1) || ':')) return null;
  if (lead) return lead;
  return statusOfHeading(text, sentence) ?? modalOf(text, sentence);
}

function modalOf(text: string, { start, end }: Span): Given | null {
  const match = /(?<!现)将|拟|计划/.exec(text.slice(start, end));
  if (!match) return null;
  const at = start + match.index;
  return { status: 'planned', cue: { start: at, end: at + match[0].length } };
}

/** Where a sentence stands. */
interface Place {
  /** First and last of its paragraph. */
  first: boolean;
  last: boolean;
  neutral: boolean;
  asked: boolean;
  intro: boolean;
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十](?!步)|[(]?[一二三四五六七八九十\d]{1,2}[)、.]|其[一二三四五])/;

/** 一是把好准入关。: a short numbered clause that closes a sentence others follow is a heading. */
function isHeadingLike(
  text: string,
  clauses: readonly ClauseParse[],
  at: number,
  last: boolean,
): boolean {
  const { clause } = clauses[at]!;
  return (
    !last &&
    at === clauses.length - 1 &&
    (at === 0 || clauses[at - 1]!.clause.closer === ':') &&
    clause.closer === '。' &&
    clause.end - clause.start <= HEADING_MAX &&
    NUMBERED.test(text.slice(clause.start, clause.start + 4))
  );
}

const HEADING_MAX = 24;
/** 我们主要做了以下工作:, 将抓好以下事项: a colon opens what it speaks of. */
const OPENS = /以下|如下|下列|几个?方面|[一二三四五六七八九]个?方面|工作|事项|措施|举措/;

/** 将从以下三个方面持续发力。: a full stop closes it as often, where it counts what follows. */
const ANNOUNCES =
  /(?:以下|如下|下列)[几一二三四五六七八九\d]?[个项条]?(?:方面|工作|事项|措施|举措|内容)|从[两三四五六七八九\d]个方面/;

/** What a clause that ends in a colon says of the rest of its paragraph. */
function openedBy(text: string, { clause }: ClauseParse): Given | null {
  const opens = clause.closer === ':' ? OPENS : clause.closer === '。' ? ANNOUNCES : null;
  if (!opens?.test(text.slice(clause.start, clause.end))) return null;
  const done = /(?:做|开展|采取|推进|落实|完成|进行|抓)了/.exec(
    text.slice(clause.start, clause.end),
  );
  if (!done) return modalOf(text, clause);
  const start = clause.start + done.index;
  return { status: 'done', cue: { start, end: start + done[0].length } };
}

/** Reads one sentence clause by clause: what an earlier clause says reaches the later ones. */
class SentenceReader {
  readonly measures: Measure[] = [];
  private readonly state: SentenceState = { carried: null, stale: false };
  private actor: Actor | null = null;
  private pendingDue: Entity | null = null;
  /** 您在建议中提出: what follows in the sentence are the words of the one who asks. */
  private quoting = false;
  /** 请市政府统筹安排: so do what others are asked to do. */
  private advising = false;
  /** 主要是因为…: what follows in the sentence says why, not what is done. */
  reasons: boolean;
  /** 收到建议后: what follows in the sentence may only be how it was dealt with. */
  private handling = false;
  private previous: RoleContext['previous'] = null;

  constructor(
    private readonly ground: Ground,
    private readonly facts: MeasureFacts,
    private readonly part: number,
    private readonly decide: Decide,
    reasons: boolean,
  ) {
    this.reasons = reasons;
  }

  read(
    clauses: ClauseParse[],
    lead: Given | null,
    heading: Given | null,
    place: Place,
  ): Given | null {
    const { text } = this.ground;
    let current = lead;
    for (let i = 0; i < clauses.length; i++) {
      const parse = clauses[i]!;
      if (clauses[i - 1]?.clause.closer === ';') {
        this.state.stale = true;
        this.actor = null;
        if (this.state.carried?.loose) this.state.carried = null;
      }
      for (const time of parse.times)
        if (time.status && time.scope === 'paragraph') current = { status: time.status, cue: time };
        else if (time.status) this.state.carried = null;
      current = openedBy(text, parse) ?? current;
      if (
        parse.kind === 'self' ||
        clauses[i - 1]?.clause.closer === ';' ||
        parse.cues.some(isStrong)
      )
        this.advising = false;
      const read = readActor(text, parse);
      const actor = read && this.isIssuer(read) ? null : read;
      if (actor !== undefined) this.actor = actor;
      if (this.reasons && THEREFORE.test(text.slice(parse.clause.start, parse.clause.start + 4)))
        this.reasons = false;
      else if (givesReasons(text, parse.clause)) this.reasons = true;
      const next = clauses[i + 1];
      const joined = next !== undefined && isPivot(text, parse, next);
      const span = { start: parse.start, end: joined ? next.end : parse.end };
      const context: RoleContext = {
        role: this.ground.parts[this.part]!.section.role,
        index: i,
        count: clauses.length,
        closer: parse.clause.closer,
        previous: this.previous,
        status: ownCue(parse)?.status ?? current?.status ?? heading?.status ?? null,
        lead: current?.status ?? null,
        heading: heading?.status ?? null,
        actor: this.actor !== null,
        ownActor: actor !== undefined && actor !== null,
        sentenceFirst: place.first,
        sentenceLast: place.last,
        joined,
        sentenceHas:
          this.measures.length === 0 ? 'none' : this.measures.length === 1 ? 'one' : 'more',
        next: next ?? null,
        laterRefusal: clauses.some(
          (c, k) => k > i && c.cues.some((cue) => cue.status === 'declined'),
        ),
        headingLike: isHeadingLike(text, clauses, i, place.last),
        neutral: place.neutral,
        asked: place.asked || this.quoting || this.advising,
        reason: this.reasons,
        handling: this.handling,
        intro: place.intro,
      };
      const verdict = this.decide(text, parse, context, span);
      if (verdict.measure) {
        this.add(
          parse,
          joined ? [...parse.tokens, ...next.tokens] : parse.tokens,
          span,
          verdict.role,
          current,
          heading,
        );
        this.previous = { measure: true, role: verdict.role, parse };
        if (this.actor && !(this.actor.carries && !this.isOwnPlace(this.actor))) this.actor = null;
        if (joined) i++;
      } else {
        this.skip(parse);
        if (verdict.role === 'advice') this.advising = true;
        if (RECEIVED.test(text.slice(parse.clause.start, parse.end))) this.handling = true;
        if (parse.clause.closer === ':' && QUOTES.test(text.slice(parse.clause.start, parse.end)))
          this.quoting = true;
        this.previous = { measure: false, role: verdict.role, parse };
      }
    }
    return current;
  }

  /** The actor's words, with 由 where it leads. */
  private led({ text, span }: Actor): string {
    return this.ground.text[span.start - 1] === '由' ? `由${text}` : text;
  }

  /** 县市场监管局, where 桃源县市场监督管理局 answers, is the replying side itself. */
  private isIssuer({ text }: Actor): boolean {
    const { issuer } = this.facts;
    return (
      issuer !== undefined &&
      BODY.test(text) &&
      (text === issuer || !issuer.startsWith(text)) &&
      abbreviates(text.replace(LEVEL, ''), issuer, LEVEL.exec(text)?.[0] ?? '')
    );
  }

  /** A division that names the replier's own area stands for 我区: it does not carry on. */
  private isOwnPlace(actor: Actor): boolean {
    const { division } = this.facts;
    return (
      division?.endsWith(actor.text) === true ||
      division?.replace(/[省市区县州旗]$/, '').endsWith(actor.text) === true
    );
  }

  private actorIn({ start, end }: Span): boolean {
    return this.actor !== null && this.actor.span.start >= start && this.actor.span.end <= end;
  }

  /** What a clause that is no measure leaves behind: its date, its cue. */
  private skip(parse: ClauseParse): void {
    const date = parse.dates.findLast(({ kind }) => kind === 'plain' || kind === 'start');
    if (date && parse.start >= parse.end) this.pendingDue = date.entity;
    else if (parse.dates.length > 0) this.pendingDue = null;
    const since = parse.dates.find(({ kind }) => kind === 'since' || kind === 'asof');
    if (since && parse.start >= parse.end)
      this.state.carried = { status: 'done', cue: since.entity };
    const time = parse.times.findLast((t) => t.status === 'ongoing');
    if (time && parse.start >= parse.end) this.state.carried = { status: 'ongoing', cue: time };
    const own = ownCue(parse);
    if (
      own &&
      own.status !== 'declined' &&
      own.status !== 'exploring' &&
      (parse.opener || parse.subject)
    )
      this.state.carried = { status: own.status, cue: own };
  }

  private add(
    parse: ClauseParse,
    tokens: readonly Token[],
    span: Span,
    role: string,
    lead: Given | null,
    heading: Given | null,
  ): void {
    const { text } = this.ground;
    const refused = ownCue(parse)?.status === 'declined';
    const due = refused ? null : readDue(text, parse, this.pendingDue, span.end);
    this.pendingDue = null;
    const quantity = readQuantity(text, parse, span.end);
    const since = parse.dates.find(({ kind }) => kind === 'since' || kind === 'asof');
    if (since) this.state.carried = { status: 'done', cue: since.entity };
    const { replyDate } = this.facts;
    const verdict = decideStatus(text, parse, this.state, lead, heading, {
      replyDate,
      due,
      quantity,
    });
    if (
      verdict.cue?.level === 'clause' &&
      verdict.status !== 'declined' &&
      verdict.status !== 'exploring'
    )
      this.state.carried = {
        status: verdict.status,
        cue: verdict.cue,
        loose: verdict.rule === 'finished-act',
      };
    else if (refused) this.state.carried = null;
    this.measures.push(
      buildMeasure(text, {
        parse,
        tokens,
        span,
        role,
        verdict,
        // What is refused is refused by the replier, unless a body of its own stands in the clause.
        actor:
          refused && (!this.actorIn(span) || ANYBODY.test(this.led(this.actor!)))
            ? null
            : this.actor,
        due,
        quantity,
        section: this.part,
      }),
    );
  }
}

const BODY = /(?:局|委|委员会|厅|部|院|政府|办公室|分局)$/;
const LEVEL = /^[省市区县州镇乡]/;
/** 卫健局 for 桃源县卫生健康局: its characters stand there in their order, from the last one on. */
function abbreviates(short: string, full: string, level: string): boolean {
  let at = full.replace(/委员会$/, '委').length - 1;
  for (let i = short.replace(/委员会$/, '委').length - 1; i >= 0; i--, at--) {
    const found = full.lastIndexOf(short[i]!, at);
    // The ends must be the same word; within, what the short form leaves out is passed over.
    if (found === -1 || (i === short.length - 1 && found !== at)) return false;
    at = found;
  }
  // What is left is a place, whose level is the one that is said: 省医保局 is none of a city's.
  const place = /^$|([省市区县州旗盟镇乡国])[^省市区县州旗盟镇乡国]{0,4}$/.exec(
    full.slice(0, at + 1),
  );
  return place !== null && (level === '' || place[1] === undefined || place[1] === level);
}
/** A refusal names nobody who stands for whoever pays or rules. */
const ANYBODY = /^由?(?:[镇乡县区市省]?(?:人民)?政府|.{0,4}部门|企业)$|^(?:由.{0,6}财政)$/;
const isStrong = ({ strength }: Cue): boolean => strength === 'strong';
const RECEIVED =
  /^(?:在?(?:接到|收到))[^,]*(?:建议|提案|来信|议案|件|信访|诉求|反映|通知)》?[^,]{0,4}后?$/;
const QUOTES = /^(?:您|你|委员|代表|提案|建议)[^,]*(?:提出|提到|反映|认为|指出|建议)$/;
const PIVOTS = /^(?:支持|鼓励|引导|推动|组织|指导|协调|督促|动员|促进|带动)/;
const PIVOT_MEANS = /依托|通过|按照|围绕|借助|结合|利用|立足|发挥/;

/** 支持企业依托平台,搭建专区: a pivot whose governed verb stands in the next clause. */
function isPivot(text: string, parse: ClauseParse, next: ClauseParse): boolean {
  const { head } = parse;
  if (!head || parse.clause.closer !== ',' || !PIVOTS.test(text.slice(head.start, head.end)))
    return false;
  const opener = parse.tokens.findLast(
    (t) => t.start > head.end && t.word?.means && PIVOT_MEANS.test(text.slice(t.start, t.end)),
  );
  if (!opener || next.kind === 'self' || next.kind === 'entity' || !next.head) return false;
  const rest = parse.tokens.filter((t) => t.start > opener.end + 1 && t.word?.verb);
  return rest.every(
    (t) =>
      t.end >= parse.end ||
      /^[的和、]/.test(text.slice(t.end, t.end + 1)) ||
      t.end + 2 >= parse.end,
  );
}
