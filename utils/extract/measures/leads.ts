import type { Span } from '@/utils/reading';
import type { Sentence } from '@/utils/text/clauses';
import { statusOfHeading, type Given } from './context';
import type { ClauseParse } from './parse';
import { CLAUSE } from './patterns';

/** How many sentences at the head of a paragraph tell what was asked for, up to what they urge. */
export function askedFirst(text: string, sentences: readonly Sentence[]): number {
  const [first] = sentences;
  if (!first || !IN_PROPOSAL.test(text.slice(first.start, first.end))) return 0;
  const answer = sentences.findIndex(({ start, end }) => ANSWERS.test(text.slice(start, end)));
  return (
    sentences
      .slice(0, answer === -1 ? sentences.length : answer)
      .findLastIndex(({ clauses }) =>
        clauses.some(({ start, end }) => URGES.test(text.slice(start, end))),
      ) + 1
  );
}
/** 你在建议中提出,过去该路穿村而过。如今年久失修,建议列项建设。 */
const IN_PROPOSAL =
  /^(?:首先,)?(?:[您你]们?|委员|代表)在(?:提案|建议|议案|来信|信)[里中]?(?:提出|提到|反映|指出|说明|认为)[,:]/;
const URGES = /^(?:因此|为此|故|请|希望|并|所以|特)?(?:建议|恳请|请求|呼吁)/;
const ANSWERS = /我[局委厅办区县市镇乡院部]|我们/;

/** A sentence that ends in a colon or names what follows opens the parts below it. */
export function announcement(text: string, sentence: Sentence, lead: Given | null): Given | null {
  const last = sentence.clauses.at(-1)!;
  const words = text.slice(sentence.start, sentence.end);
  const opens =
    text[last.end] === ':' ||
    /(?:以下|如下|下列)(?:几|[一二三四五六七八九\d]|方面|工作|措施|事项|内容)/.test(words);
  if (!opens || !/[:。]$/.test(text.slice(last.end, last.end + 1) || ':')) return null;
  if (lead) return lead;
  if (MIXED.test(words)) return null;
  return toDoOf(text, last) ?? statusOfHeading(text, sentence) ?? modalOf(text, sentence);
}

/** 在做好常规工作基础上,要着重抓好以下工作: what has to be done is to come. */
function toDoOf(text: string, { start, end }: Span): Given | null {
  const match = TO_DO.exec(text.slice(start, end));
  if (!match) return null;
  const at = start + match.index;
  return { status: 'planned', cue: { start: at, end: at + 1 } };
}
const TO_DO =
  /(?<![重需主必只还])要(?:[重突着]|注重|继续|全力|切实|认真|扎实)?[^,的“]{0,4}(?:做好|抓好|抓实|办好|做实|落实好)[^,]{0,16}(?:方面|工作|事项|任务|实事)$/;

/** 已做、在做和将做的工作如下: of both. */
const MIXED = /已[\u4e00-\u9fff]?、.{0,8}[将拟]/;

function modalOf(text: string, { start, end }: Span): Given | null {
  const words = text.slice(start, end);
  const match =
    /(?<!现|现在)将(?![^,]{2,24}(?:汇总|通报|反馈|答复|回复|说明|报告|公布)如下)|拟|计划|承诺|决定(?=从|由|采取|通过|在|对|分|按|以)/.exec(
      words,
    );
  if (!match || MIXED.test(words)) return null;
  const at = start + match.index;
  return { status: 'planned', cue: { start: at, end: at + match[0].length } };
}

/** 我们主要做了以下工作:, 将抓好以下事项: a colon opens what it speaks of. */
const OPENS = CLAUSE.of(/以下|如下|下列|几个?方面|[一二三四五六七八九]个?方面|工作|事项|措施|举措/);

/** 将从以下三个方面持续发力。: a full stop closes it as often, where it counts what follows. */
const ANNOUNCES = CLAUSE.of(
  /(?:以下|如下|下列)[几一二两三四五六七八九\d]?(?=)[个项条]?(?:方面|工作|事项|措施|举措|内容)|采取了(?:一系列|多项|多种|积极)[^,]{0,4}(?:措施|举措)$|从[两三四五六七八九\d]个方面/,
);

const PROPOSES = CLAUSE.of(/提出(?=)(?:以下|如下|下列)[^,]{0,6}(?:举措|措施|打算|安排|思路)$/);

/** What a clause that ends in a colon, or the 【label】 it opens with, says of the rest of its paragraph. */
export function openedBy(text: string, { clause, whole }: ClauseParse): Given | null {
  if (text[clause.start] === '【')
    return statusOfHeading(text, { start: clause.start, end: text.indexOf('】', clause.start) });
  const opens = clause.closer === ':' ? OPENS : /[。,]/.test(clause.closer) ? ANNOUNCES : null;
  if (!opens?.test(whole)) return null;
  // 我们提出如下举措: what is proposed is to come.
  const proposed = PROPOSES.exec(whole);
  if (proposed) {
    const start = clause.start + proposed.index;
    return { status: 'planned', cue: { start, end: start + 2 } };
  }
  const done = /(?:做|开展|采取|推进|落实|完成|进行|抓)了/.exec(whole.text);
  // 采取了以下措施,确保安全。: an aim may stand behind what has been done.
  if (!done) return clause.closer === ',' ? null : (toDoOf(text, clause) ?? modalOf(text, clause));
  const start = clause.start + done.index;
  return { status: 'done', cue: { start, end: start + done[0].length } };
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十](?!步)|[(]?[一二三四五六七八九十\d]{1,2}[)、.]|其[一二三四五])/;

/** Whether a clause begins an item of a list. */
export const isNumbered = (text: string, { start }: Span): boolean =>
  NUMBERED.test(text.slice(start, start + 4));

/** 优化服务,…;降低成本,…: of four characters each item of a list has a heading of its own. */
const SLOGAN = 4;
const isSlogan = ({ clause: { start, end, closer } }: ClauseParse): boolean =>
  end - start === SLOGAN && closer === ',';
const opensItem = (clauses: readonly ClauseParse[], at: number): boolean =>
  isSlogan(clauses[at]!) && /[:;]/.test(clauses[at - 1]?.clause.closer ?? '');
const isItemHead = (clauses: readonly ClauseParse[], at: number): boolean =>
  opensItem(clauses, at) && clauses.some((_, i) => i !== at && opensItem(clauses, i));

/** 一是把好准入关。: a short numbered clause that closes a sentence others follow is a heading. */
export function isHeadingLike(
  text: string,
  clauses: readonly ClauseParse[],
  at: number,
  last: boolean,
): boolean {
  const { clause } = clauses[at]!;
  if (isItemHead(clauses, at)) return true;
  return (
    !last &&
    at === clauses.length - 1 &&
    (at === 0 ||
      clauses[at - 1]!.clause.closer === ':' ||
      (clauses[at - 1]!.clause.closer === ';' && clause.end - clause.start <= SHORT)) &&
    clause.closer === '。' &&
    clause.end - clause.start <= HEADING_MAX &&
    isNumbered(text, clause)
  );
}

const HEADING_MAX = 24;
/** 三是抓推广。 behind the items before it. */
const SHORT = 8;
