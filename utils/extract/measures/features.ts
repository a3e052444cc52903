import { early } from '@/utils/text/early';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';
import type { RoleContext } from './role-context';
import type { Token } from './tokens';

const REQUEST = CLAUSE.of(
  /^[您你]|^(?:委员|代表|提案|建议)|[您你]们?(?:提出|建议|反映|提到|关于)|提案(?:所|中|提出|建议|指出)|的(?:建议|提案|提法|诉求|设想|意见|问题)$/,
);
const REASON = CLAUSE.of(
  /^(?:因|由于|鉴于|受|考虑到|经|如|若|虽|尽管|待(?![^,]{1,24}[后时][^,]{2})|当|据|凡|既|无论|只要|除)/,
);
const FIGURE = CLAUSE.of(
  /达(?:到)?(?:近|约|超过)?\d|^占|占比|同比|平均|日均|年均|合格率|覆盖率|满意度|[率比]为|惠及|受益|其中/,
);
const ABSTRACT = CLAUSE.of(
  /(?:水平|能力|发展|质量|环境|氛围|格局|体系|机制|基础|需求|动能|活力|作用|效应|优势|影响力|竞争力|积极性|获得感|保障|支撑|融合|提升|升级|转型|共赢|突破|转化|延伸|效率|问题|难题|局面|态势|力度|结合)$/,
);
const RESULT = CLAUSE.of(
  /^(?:使|让|供|实现|确保|保障|形成|基本|有效|切实|真正|进一步|不断|从而|为.{2,20}(?:提供|奠定|打|营造|注入|创造)|以.{1,8}(?:促|带|推))/,
);
const COMPLAINT = CLAUSE.of(
  /不足|不够|不高|不到位|困难|滞后|短缺|突出|有待|薄弱|紧张|难以|缺乏|欠缺|存在|矛盾|压力/,
);
const EMPTY_TALK = CLAUSE.of(
  /高度重视|十分重视|重要意义|重要参考|感谢|赞同|支持您|切中|契合|针对性|启发|帮助/,
);

/**
 * Every feature; its number is its line in the trained table. An enum, so that a build holds numbers
 * and no names.
 */
export enum Feature {
  Bias,
  Verb,
  Class,
  Kind,
  Subject,
  Cut,
  Opener,
  Opens,
  Joined,
  NoCue,
  Cue,
  After,
  AmountAndClass,
  EndsInAmount,
  AmountBefore,
  Date,
  TimeWord,
  Request,
  Reason,
  Figure,
  AbstractAndClass,
  Abstract,
  Result,
  Complaint,
  Talk,
  De,
  EndsInDe,
  StartsBing,
  Length,
  Bare,
  Section,
  Lead,
  Heading,
  Status,
  Actor,
  OwnActor,
  ParagraphFirst,
  Closer,
  Before,
  BeforeAndClass,
  BeforeAndLast,
  BeforeClass,
  BeforeAndVerb,
  BeforeOpener,
  BeforeRefusal,
  SentenceHas,
  Next,
  NextRefusal,
  LaterRefusal,
  NeutralHeading,
  Plain,
  PlainAndBefore,
  Intro,
  IntroActor,
  Refusal,
  BeforeReason,
  Fronted,
  LedBare,
  Begins,
  Led,
  Per,
  Aspect,
  Statistic,
  ClassAndLead,
  ClassAndNext,
  NoVerbAmount,
  SubjectAndClass,
}

/** Takes one feature: its number, and the values that make it up. */
export type Emit = (id: number, a?: string, b?: string) => void;

/**
 * Describes a clause to the scorer, in words a person can read: head verb and its class, how the
 * clause begins, what it holds, where it stands, what came before it.
 */
export function describe(
  text: string,
  parse: ClauseParse,
  context: RoleContext,
  plain: string,
  emit: Emit,
): void {
  const { words, head, tokens, kind } = parse;
  const verb = head ? text.slice(head.start, head.end) : '';
  const verbClass = head?.word?.verb ?? 'none';
  const unused = parse.opener !== null && parse.cut === null;
  emit(Feature.Bias);
  if (head) emit(Feature.Verb, verb);
  emit(Feature.Class, verbClass);
  emit(Feature.Kind, kind);
  emit(Feature.Subject, parse.subject?.kind ?? 'none');
  if (parse.cut !== null) emit(Feature.Cut);
  if (unused) emit(Feature.Opener, text.slice(parse.opener!.start, parse.opener!.end));
  if (unused) emit(Feature.Opens);
  if (context.joined) emit(Feature.Joined);
  if (parse.cues.length === 0) emit(Feature.NoCue);
  let seen = '';
  for (const { status, strength } of parse.cues) {
    if (seen.includes(status + strength)) continue;
    seen += status + strength;
    emit(Feature.Cue, status, strength);
  }
  // Amounts and titles behind the verb are what acts are made of.
  let amount = false;
  let amountBefore = false;
  let lastEntity: Token | null = null;
  let types = '';
  for (const token of tokens) {
    const { entity } = token;
    if (!entity) continue;
    const counted = entity.type === 'quantity' || entity.type === 'money';
    if (head && token.start < head.start) {
      if (counted) amountBefore = true;
      continue;
    }
    lastEntity = token;
    if (counted) amount = true;
    if (!types.includes(entity.type)) {
      types += entity.type;
      if (entity.type !== 'date' && entity.type !== 'person') emit(Feature.After, entity.type);
    }
  }
  if (amount) emit(Feature.AmountAndClass, verbClass);
  if (amount && lastEntity!.end === parse.end) emit(Feature.EndsInAmount);
  if (!amount && amountBefore) emit(Feature.AmountBefore);
  if (parse.dates.length > 0) emit(Feature.Date);
  if (parse.times.length > 0) emit(Feature.TimeWord);
  // How the clause reads.
  const abstract = ABSTRACT.test(words);
  if (REQUEST.test(words)) emit(Feature.Request);
  if (REASON.test(words)) emit(Feature.Reason);
  if (FIGURE.test(words)) emit(Feature.Figure);
  if (abstract) emit(Feature.AbstractAndClass, verbClass);
  if (abstract) emit(Feature.Abstract);
  if (RESULT.test(words)) emit(Feature.Result);
  if (COMPLAINT.test(words)) emit(Feature.Complaint);
  if (EMPTY_TALK.test(words)) emit(Feature.Talk);
  if (words.text.includes('的')) emit(Feature.De);
  if (words.text.endsWith('的')) emit(Feature.EndsInDe);
  if (STARTS_BING.test(words)) emit(Feature.StartsBing);
  emit(Feature.Length, LENGTHS[Math.min(6, Math.floor(words.text.length / 5))]!);
  if (head && head.end >= parse.end - 1) emit(Feature.Bare);
  // Where it stands.
  const { lead, previous, next } = context;
  // 已做的工作: what stands below such a heading reads as below one that tells of current practice.
  const heading = context.heading === 'done' ? 'ongoing' : context.heading;
  const status = lead === null && context.status === context.heading ? heading : context.status;
  const last = context.index === context.count - 1;
  emit(Feature.Section, context.role);
  emit(Feature.Lead, lead ?? 'none');
  emit(Feature.Heading, heading ?? 'none');
  emit(Feature.Status, status ?? 'none');
  if (context.actor) emit(Feature.Actor);
  if (context.ownActor) emit(Feature.OwnActor);
  if (context.sentenceFirst && context.index === 0) emit(Feature.ParagraphFirst);
  // White space parts the values in the trained table.
  emit(Feature.Closer, context.closer === '\n' ? 'line' : context.closer);
  // What came before it in the sentence, and what comes next.
  const before = previous === null ? 'start' : previous.measure ? 'measure' : 'other';
  emit(Feature.Before, before);
  emit(Feature.BeforeAndClass, before, verbClass);
  emit(Feature.BeforeAndLast, before, last ? 'last' : 'more');
  emit(Feature.BeforeClass, previous?.parse.head?.word?.verb ?? 'none', before);
  if (verbClass === 'improve' || verbClass === 'effect' || verbClass === 'pivot')
    emit(Feature.BeforeAndVerb, before, verb);
  if (previous !== null && previous.parse.opener !== null && previous.parse.cut === null)
    emit(Feature.BeforeOpener);
  if (previous?.parse.cues.some((c) => c.status === 'declined')) emit(Feature.BeforeRefusal);
  emit(Feature.SentenceHas, context.sentenceHas);
  emit(Feature.Next, next?.kind ?? 'end');
  if (next?.cues.some((c) => c.status === 'declined')) emit(Feature.NextRefusal);
  if (context.laterRefusal) emit(Feature.LaterRefusal);
  if (context.neutral) emit(Feature.NeutralHeading);
  emit(Feature.Plain, plain);
  emit(Feature.PlainAndBefore, plain, before);
  const intro = context.intro && lead === null;
  if (intro) emit(Feature.Intro);
  if (intro && context.ownActor) emit(Feature.IntroActor);
  for (const cue of parse.cues)
    if (cue.status === 'declined') {
      emit(Feature.Refusal, SOFT.test(text.slice(cue.start, cue.end)) ? 'soft' : 'hard', kind);
      break;
    }
  if (previous !== null && REASON.test(previous.parse.words)) emit(Feature.BeforeReason);
  if (kind === 'preposition' && (!head || text.indexOf('的', head.end) < parse.end - 4))
    emit(Feature.Fronted, verbClass);
  if (LED_BARE.test(words)) emit(Feature.LedBare);
  // Its first word, and what stands around the verb.
  const first = tokens.find(({ start }) => start >= parse.start);
  if (first?.start === parse.start)
    emit(
      Feature.Begins,
      first.entity?.type ?? first.word?.verb ?? (first.word ? 'word' : 'masked'),
    );
  if (LED.test(words)) emit(Feature.Led, verbClass);
  if (words.text.includes('每')) emit(Feature.Per, verbClass);
  if (head && ASPECT.has(text[head.end] ?? '')) emit(Feature.Aspect, text[head.end]!, verbClass);
  if (head && STATISTIC.test(text.slice(parse.start, head.start)))
    emit(Feature.Statistic, verbClass);
  emit(Feature.ClassAndLead, verbClass, lead ?? heading ?? 'none');
  emit(Feature.ClassAndNext, verbClass, next?.head?.word?.verb ?? 'none');
  if (!head && amountBefore) emit(Feature.NoVerbAmount);
  emit(Feature.SubjectAndClass, parse.subject?.kind ?? 'none', verbClass);
}

const ASPECT = new Set('了到至成为好起');
const LED = CLAUSE.of(/由[^,由]{2,24}(?:负责|牵头|统一|逐|承担|主导)/);
/** What is counted, when it stands before the verb: 平均时长由6天缩短至2天. */
const STATISTIC =
  /(?:[率额量数值比]|时间|时长|费用|成本|收入|比例|人次|面积|价格|票价|运费|标准|损失|规模|能力|水平|满意度)(?:已|均|将|由.{1,12}|从.{1,12})?$/;
const LENGTHS = ['0', '1', '2', '3', '4', '5', '6'];
const SOFT = /难|无法|不能|不再|不便|没有|不可能|不做|不作|不支持/;
const STARTS_BING = CLAUSE.of(/^(?:并|还|同步)/);
const LED_BARE = CLAUSE.of(/^由.{2,30}(?:牵头|负责|主导|统筹|实施|推进|承办)$/);

early(STATISTIC);
