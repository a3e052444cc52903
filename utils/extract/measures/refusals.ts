import type { Measure, Span } from '@/utils/reading';
import type { Clause } from '@/utils/text/clauses';
import { givesReasons } from './reasons';

/** A clause that was read: what it was taken for, and its measure where it is one. */
export interface Told {
  clause: Clause;
  role: string;
  measure: Measure | null;
  /** Which sentence of its paragraph it stands in. */
  sentence: number;
}

/** What a clause can be taken for that gives a reason: a fact, a rule, what a document says. */
const TELLS: ReadonlySet<string> = new Set([
  'reason',
  'fact',
  'says',
  'duty',
  'background',
  'refusal',
]);
/** 因场地受限|难以新建: the reason stands in the clause that refuses. */
const WITHIN = /(?:因(?!此|而)|由于|鉴于|考虑到|受)[^,]{2,}$/;
/** 因此暂不…: the sentence before says why. */
const THEREFORE = /^(?:因此|因而|故|所以|为此|基于此|鉴于此|综[上合])/;
/** 至于降低票价,…; 原因如下:: of what it is spoken, and that reasons follow, is none. */
const TOPIC =
  /^(?:至于|关于|对于|对此|对照|针对|有关|需要说明|我们是这样|我局意见|建议(?![书案])|[您你贵][^,]{0,4}[提建]|[一二三四五六][是为]“?(?:建议|关于)|综[上合])|(?:原因|理由)(?:如下|主要有)?$/;
/** 我们与市财政局沟通, 鉴此: so does how it was asked. */
const OPENS = new RegExp(
  `${TOPIC.source}|^(?:经|我们?|我[局委])[^,]{0,16}(?:沟通|对接|了解|核实|研究|协商|协调|咨询)$|^[^,]{0,10}(?:认为|表示|反馈|答复|回复|复函)$|^(?:鉴[此于][此以]?|据此)$`,
);
/** 【暂不采纳】受财力所限, 二是因场地受限 */
const LABEL = /^(?:【[^】]*】|[一二三四五六七八九十]是|[(]?\d{1,2}[)、.](?!\d))/;
const ITEM = /^[一二三四五六七八九十]是/;
const CAUSE = /因|由于|受|鉴于|考虑/;
/** 国家医保局认为: whoever says so stands last. */
const SPEAKER = /(?:认为|表示|指出|反馈|答复|回复|复函|函复我[局委])$/;

/** The front of a clause that is looked at, characters. */
const FRONT = 200;

const tells = (text: string, { role, measure, clause }: Told): boolean =>
  measure === null &&
  (TELLS.has(role) || (role === 'goal' && FOR_FEAR.test(text.slice(clause.start, clause.end))));
/** 为避免重复建设 */
const FOR_FEAR = /^为了?(?:避免|防止|确保|保护|保障|维护|不影响)/;

/** Clauses that tell something, one behind the other; what they say is looked at once. */
class Run {
  private said: Span | null | undefined;

  constructor(
    private readonly text: string,
    private readonly told: readonly Told[],
    readonly first: number,
    public last = first,
  ) {}

  /** Without its topic in front and its speaker behind; null where nothing is left. */
  get span(): Span | null {
    if (this.said !== undefined) return this.said;
    let { first, last } = this;
    while (first <= last && this.opens(first)) first++;
    // 二是恢复生态养殖,条例明令禁止: of a list, what was asked for.
    if (first < last && this.isItem(first) && !CAUSE.test(this.words(first))) first++;
    while (last >= first && SPEAKER.test(this.words(last))) last--;
    const { told } = this;
    if (first > last) return (this.said = null);
    const { start } = told[first]!.clause;
    const { end } = told[last]!.clause;
    const label = LABEL.exec(this.text.slice(start, told[first]!.clause.end))?.[0] ?? '';
    // (1)…;(2)…: the numbers of several reasons stay.
    const cut = first < last && /\d/.test(label) ? 0 : label.length;
    return (this.said = { start: start + cut, end });
  }

  private isItem(at: number): boolean {
    return ITEM.test(this.text.slice(this.told[at]!.clause.start, this.told[at]!.clause.start + 2));
  }

  private opens(at: number): boolean {
    const { clause } = this.told[at]!;
    return clause.closer === ':' || OPENS.test(this.words(at));
  }

  private words(at: number): string {
    const { start, end } = this.told[at]!.clause;
    const words = this.text.slice(start, end);
    return words.slice(LABEL.exec(words)?.[0].length ?? 0);
  }
}

/**
 * Gives the refusals of a paragraph their reasons, where it tells them (guideline, decided case 9): in
 * its own front, in the clauses right before one, behind it, or in the sentence before 因此. Time linear.
 */
export function explainRefusals(text: string, told: readonly Told[]): void {
  /** What tells something right before the next clause, or before the refusals in between. */
  let run: Run | null = null;
  /** The sentence before, where all of it tells something. */
  let before: Run | null = null;
  let opening = 0;
  let onlyTells = true;
  for (const [at, one] of told.entries()) {
    const previous = told[at - 1];
    if (previous && previous.sentence !== one.sentence) {
      const follows = previous.sentence === one.sentence - 1;
      before = onlyTells && follows ? new Run(text, told, opening, at - 1) : null;
      [run, opening, onlyTells] = [null, at, true];
    }
    if (tells(text, one)) {
      if (run?.last === at - 1) run.last = at;
      else run = new Run(text, told, at);
      continue;
    }
    onlyTells = false;
    const { measure } = one;
    if (measure?.status !== 'declined') {
      run = null;
      continue;
    }
    const { start } = told[opening]!.clause;
    const reason =
      within(text, one, measure) ??
      run?.span ??
      runBehind(text, told, at)?.span ??
      (THEREFORE.test(text.slice(start, start + 4)) ? before?.span : null);
    if (reason) measure.reason = { ...reason };
  }
}

function within(text: string, { clause }: Told, { statusCue }: Measure): Span | null {
  if (!statusCue) return null;
  const from = Math.max(clause.start, statusCue.start - FRONT);
  const match = WITHIN.exec(text.slice(from, statusCue.start));
  return match && { start: from + match.index, end: statusCue.start };
}

/** 暂不开通,主要是因为…: behind it, in its sentence or one that opens so. */
function runBehind(text: string, told: readonly Told[], at: number): Run | null {
  const next = told[at + 1];
  if (!next || !tells(text, next)) return null;
  const gives = givesReasons(text, next.clause);
  if (!gives && (next.role !== 'reason' || next.sentence !== told[at]!.sentence)) return null;
  // 原因如下: and the sentences behind it.
  const goesOn =
    next.clause.closer === ':' || TOPIC.test(text.slice(next.clause.start, next.clause.end));
  let last = at + 1;
  for (let one = told[last + 1]; one && tells(text, one); one = told[last + 1]) {
    if (!goesOn && one.sentence !== next.sentence) break;
    last++;
  }
  return new Run(text, told, at + 1, last);
}
