import type { Entity, Measure, Span } from '@/utils/reading';
import type { Ground } from '../ground';
import { intervalAhead, intervalBehind } from './ahead';
import { dueBehind } from './works';
import { buildMeasure } from './build';
import { statusOfHeading, type Given } from './context';
import { isIssuer, isOwnLevel } from './issuer';
import { judgedIn } from './judged';
import {
  ADVISES,
  AIMS_AT,
  LAID_DOWN,
  MENTIONS,
  QUOTES,
  RECEIVED,
  SAYS,
  STATES,
  TAKES_ALL,
  TELLS,
} from './onward';
import { isHeadingLike, isNumbered, openedBy } from './leads';
import type { ClauseParse, Cue } from './parse';
import { CLAUSE } from './patterns';
import { isPivot } from './pivots';
import { endsReasons, givesReasons, hasActed } from './reasons';
import type { Told } from './refusals';
import type { Role, RoleContext } from './role-context';
import { readDue } from './due';
import { readQuantity } from './quantity';
import { leaderBehind, readActor, type Actor } from './actors';
import { IS_SO, ONCE } from './short-replies';
import { decideStatus, ownCue, type SentenceState } from './status';
import type { Token } from './tokens';

export interface MeasureFacts {
  /** ISO dates of the reply and of its page: they tell past from future. */
  replyDate?: string | undefined;
  published?: string | undefined;
  /** Full name of the replier's division. */
  division?: string | undefined;
  /** Whoever answers. */
  issuer?: string | undefined;
  /** An answer to a letter, or a text that is no known kind of reply. */
  letter?: boolean;
}

/** Decides what a clause is. */
export type Decide = (text: string, parse: ClauseParse, context: RoleContext, span: Span) => Role;

/** Where a sentence stands. */
interface Place {
  /** First and last of its paragraph. */
  first: boolean;
  last: boolean;
  /** It only says what its paragraph is about. */
  label: boolean;
  neutral: boolean;
  asked: boolean;
  intro: boolean;
}

/** Reads one sentence clause by clause: what an earlier clause says reaches the later ones. */
export class SentenceReader {
  readonly measures: Measure[] = [];
  /** What every clause was taken for. */
  readonly told: Told[] = [];
  private readonly state: SentenceState = { carried: null, stale: false };
  private actor: Actor | null = null;
  /** 财政部认为: whose view the sentence gives, and whose refusal it is then. */
  private speaker: Actor | null = null;
  private pendingDue: Entity | null = null;
  /** 您在建议中提出: what follows in the sentence are the words of the one who asks. */
  private quoting = false;
  /** 请市政府统筹安排, 规划提出…: so do what others are asked to do, and what a document says. */
  private advising = false;
  /** 主要是因为…: what follows in the sentence says why, not what is done. */
  reasons: boolean;
  /** 收到建议后: what follows in the sentence may only be how it was dealt with. */
  private handling = false;
  /** 主要目标是: what follows in the sentence is aimed at. */
  private aiming = false;
  /** 我镇将全力推进…,优化设计: whoever of the replying side was named acts on where nobody else is. */
  private claimed = false;
  private previous: RoleContext['previous'] = null;

  constructor(
    private readonly ground: Ground,
    private readonly facts: MeasureFacts,
    private readonly part: number,
    private readonly decide: Decide,
    reasons: boolean,
    /** Which of its paragraph the sentence is. */
    private readonly nth: number,
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
    const judged = judgedIn(clauses);
    const lastRefusal = clauses.findLastIndex(({ cues }) =>
      cues.some(({ status }) => status === 'declined'),
    );
    for (let i = 0; i < clauses.length; i++) {
      const parse = clauses[i]!;
      let listed = false;
      if (clauses[i - 1]?.clause.closer === ';') {
        this.state.stale = true;
        this.actor = null;
        if (this.state.carried?.loose) this.state.carried = null;
        // (一)…;(二)…: an item of its own begins as a sentence does.
        if (isNumbered(text, parse.clause)) {
          this.previous = null;
          listed = this.measures.length > 0 && lastRefusal === -1;
        }
      }
      for (const time of parse.times)
        if (time.status && time.scope === 'paragraph') current = { status: time.status, cue: time };
        else if (time.status) this.state.carried = null;
      current = openedBy(text, parse) ?? current;
      const before = this.actor;
      const read = readActor(text, parse);
      const actor =
        read &&
        (isIssuer(read.text, this.facts.issuer) || isOwnLevel(read.text, this.facts.division))
          ? null
          : read;
      if (
        (actor && PAYER.test(actor.text)) ||
        parse.kind === 'self' ||
        parse.kind === 'entity' ||
        (text[parse.start] === '由' && !LAID_DOWN.test(parse.words)) ||
        clauses[i - 1]?.clause.closer === ';' ||
        parse.cues.some((cue) => isStrong(cue) && !OUGHT.test(text[cue.start - 1] ?? ''))
      )
        this.advising = false;
      if (actor !== undefined) this.actor = actor;
      else if (this.actor && PAYER.test(this.actor.text) && !isPaid(parse)) this.actor = null;
      if (parse.kind === 'self') this.speaker = null;
      else if (actor && VIEW.test(parse.whole)) this.speaker = actor;
      if (this.reasons && (endsReasons(text, parse.clause) || hasActed(parse)))
        this.reasons = false;
      else if (givesReasons(text, parse.clause)) this.reasons = true;
      if (parse.kind === 'self' || actor) this.claimed = true;
      else if ((parse.kind === 'noun' && parse.subject !== null) || text[parse.start] === '另')
        this.claimed = false;
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
        listed,
        promised: this.state.carried?.status === 'planned',
        actor: this.actor !== null,
        ownActor: actor !== undefined && actor !== null,
        claimed: this.claimed,
        sentenceFirst: place.first,
        sentenceLast: place.last,
        joined,
        sentenceHas:
          this.measures.length === 0 ? 'none' : this.measures.length === 1 ? 'one' : 'more',
        next: next ?? null,
        laterRefusal: lastRefusal > i,
        headingLike: place.label || isHeadingLike(text, clauses, i, place.last),
        neutral: place.neutral,
        asked: place.asked || this.quoting || this.advising || isIn(i, judged),
        reason: this.reasons,
        handling: this.handling,
        aiming: this.aiming,
        intro: place.intro,
        letter: this.facts.letter === true,
        local: this.facts.division !== undefined || LOCAL.test(this.facts.issuer ?? ''),
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
          next && !joined ? dueBehind(text, next) : null,
          next && !joined ? leaderBehind(text, next) : null,
        );
        this.tell(parse, verdict.role, this.measures.at(-1)!);
        this.previous = { measure: true, role: verdict.role, parse };
        if (this.actor && !(this.actor.carries && !this.isOwnPlace(this.actor))) this.actor = null;
        if (joined) i++;
      } else {
        this.skip(parse, verdict.role);
        this.tell(parse, verdict.role, null);
        // 建议您先到该局申请: what follows is theirs to do.
        if (THEIRS.test(verdict.role)) this.claimed = false;
        // 如企业无力续建,将依法收回: who the condition is of does not act.
        // 其中乡镇不少于60个: of what was done, nobody else acts.
        if (verdict.role === 'condition' || parse.whole.text.startsWith('其中'))
          this.actor = before;
        else if (IS_SO.test(parse.whole)) this.actor = null;
        // 具体条件由各地确定: so with a rule that tells whose task it is.
        else if (/^(?:fact|duty)$/.test(verdict.role) && actor && this.led(actor)[0] === '由')
          this.actor = before;
        if (verdict.role === 'condition' && ONCE.test(parse.whole))
          this.state.carried = { status: 'planned', cue: { start: parse.start, end: parse.end } };
        // 在今后的建设中: what follows is still to come.
        const frame = verdict.role === 'frame' ? statusOfHeading(text, parse) : null;
        if (frame?.status === 'planned') current = frame;
        const { whole } = parse;
        if (
          verdict.role === 'advice' ||
          (verdict.role === 'frame' && /》[^,]{0,4}中$/.test(whole.text)) ||
          STATES.test(whole) ||
          ADVISES.test(whole) ||
          TAKES_ALL.test(whole) ||
          (TELLS.test(whole) && this.issued())
        )
          this.advising = true;
        if (parse.clause.closer === ':' && SAYS.test(whole)) this.advising = true;
        if (parse.clause.closer === ':' && AIMS_AT.test(whole)) this.aiming = true;
        if (RECEIVED.test(whole) || verdict.role === 'handling') this.handling = true;
        if (
          verdict.role === 'plea' ||
          (parse.clause.closer === ':' ? QUOTES : MENTIONS).test(whole)
        )
          this.quoting = true;
        this.previous = { measure: false, role: verdict.role, parse };
      }
    }
    return current;
  }

  private tell({ clause }: ClauseParse, role: string, measure: Measure | null): void {
    this.told.push({ clause, role, measure, sentence: this.nth });
  }

  /** The actor's words, with 由 where it leads. */
  private led({ text, span }: Actor): string {
    return LED.test(this.ground.text.slice(span.start - 3, span.start)) ? `由${text}` : text;
  }

  /** A division that names the replier's own area stands for 我区: it does not carry on. */
  private isOwnPlace(actor: Actor): boolean {
    const { division } = this.facts;
    return (
      division?.endsWith(actor.text) === true ||
      division?.replace(/[省市区县州旗]$/, '').endsWith(actor.text) === true
    );
  }

  /** Whether the clause before issued a document: what it says may follow. */
  private issued(): boolean {
    const { previous } = this;
    return previous?.parse.tokens.some(({ entity }) => entity?.type === 'policy') === true;
  }

  /** 由学院开设专业,力争2027年招生: a target or what is looked into is of all, not of whom 由 led. */
  private isLedApart(span: Span, ofAll: boolean): boolean {
    return ofAll && this.actor !== null && !this.actorIn(span) && this.led(this.actor)[0] === '由';
  }

  private actorIn({ start, end }: Span): boolean {
    return this.actor !== null && this.actor.span.start >= start && this.actor.span.end <= end;
  }

  /** Whether the actor is a place that a token stands for. */
  private isPlace(tokens: readonly Token[]): boolean {
    const at = this.actor?.span.start;
    return tokens.some(({ start, entity }) => start === at && entity?.type === 'place');
  }

  /** What a clause that is no measure leaves behind: its date, its cue. */
  private skip(parse: ClauseParse, role: string): void {
    const date = parse.dates.findLast(({ kind }) => kind === 'plain' || kind === 'start');
    const last = parse.tokens.at(-1)?.entity;
    if (date && parse.start >= parse.end) this.pendingDue = date.entity;
    else if (/^(?:frame|aim)$/.test(role) && last?.type === 'date') this.pendingDue = last;
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
      (parse.opener || parse.subject || role === 'aim' || (role === 'means' && isStrong(own)))
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
    dayBehind: Entity | null,
    leader: Actor | null,
  ): void {
    const { text } = this.ground;
    const refused = ownCue(parse)?.status === 'declined';
    const due = refused
      ? null
      : (readDue(text, parse, this.pendingDue, span.end) ??
        (ownCue(parse)?.status === 'done' ? null : dayBehind));
    this.pendingDue = null;
    const quantity = readQuantity(text, parse, span.end);
    const since = parse.dates.find(({ kind }) => kind === 'since' || kind === 'asof');
    if (since) this.state.carried = { status: 'done', cue: since.entity };
    const verdict = decideStatus(text, parse, this.state, lead, heading, {
      replyDate: this.facts.replyDate,
      published: this.facts.published,
      due,
      quantity,
    });
    const promised = parse.cues.find(
      ({ status, strength }) => status === 'planned' && strength === 'strong',
    );
    if (
      verdict.cue?.level === 'clause' &&
      verdict.status !== 'declined' &&
      verdict.status !== 'exploring'
    )
      this.state.carried = {
        // 将常态化巡查,设置卡口: the practice is of this act, that it is to come of all.
        ...(promised && verdict.status === 'ongoing'
          ? { status: 'planned', cue: promised }
          : { status: verdict.status, cue: verdict.cue }),
        loose: verdict.rule === 'finished-act',
      };
    else if (refused) this.state.carried = null;
    // 我们将认真研究,积极采纳: that it is to come holds behind what is only looked into.
    // 正在组织专家研究,制定整治方案: and so does that it is under way.
    else if (verdict.status === 'exploring') {
      const on = promised ?? parse.cues.find((cue) => cue.status === 'ongoing' && isStrong(cue));
      if (on) this.state.carried = { status: on.status, cue: on, loose: on !== promised };
    }
    const ahead = due && verdict.status === 'planned' ? intervalAhead(due, this.facts) : null;
    const behind = due && verdict.status === 'done' ? intervalBehind(due, this.facts) : null;
    if (due && (ahead ?? behind)) due.interval = (ahead ?? behind)!;
    this.measures.push(
      buildMeasure(text, {
        parse,
        tokens,
        span,
        role,
        verdict,
        // What is refused is refused by the replier, unless a body of its own stands in the clause
        // or gave its view before.
        actor:
          refused &&
          (!this.actorIn(span) ||
            ANYBODY.test(this.led(this.actor!)) ||
            // 铁路部门回复,滨河站不具备条件: where it is refused, not who refuses.
            (this.speaker !== null && this.isPlace(tokens)))
            ? this.speaker
            : this.isLedApart(span, role === 'target' || verdict.status === 'exploring')
              ? null
              : (this.actor ?? this.speaker ?? leader),
        due,
        quantity,
        section: this.part,
      }),
    );
  }
}

const THEIRS = /^(?:advice|addressed|request|plea|condition)$/;
const LED = /由(?:我.)?$/;
const LOCAL = /^(?!国家).{1,8}[省市县区州旗镇](?![场政])/;
/** 区财政补助864万元,已建成三处: the treasury pays, others build. */
const PAYER = /财政$/;
const isPaid = ({ tokens }: ClauseParse): boolean =>
  tokens.some(({ entity }) => entity?.type === 'money');

const VIEW = CLAUSE.of(/(?:认为|表示|反馈|答复|回复|复函)$/);

/** A refusal names nobody who stands for whoever pays or rules. */
const ANYBODY = /^财政$|^由?(?:[镇乡县区市省]?(?:人民)?政府|.{0,4}部门|企业)$|^(?:由.{0,6}财政)$/;
/** 要不断加强 is what somebody ought to do. */
const OUGHT = /[要应须]/;
const isIn = (i: number, { start, end }: Span): boolean => i >= start && i < end;
const isStrong = ({ strength }: Cue): boolean => strength === 'strong';
