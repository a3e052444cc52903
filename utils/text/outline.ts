import type { Section, Span } from '@/utils/reading';
import { early } from './early';
import type { Line } from './lines';
import { CHAR, CHARS } from './chars';
import { MASK } from './masks';
import type { Steps } from './steps';

/** How a clerk numbers: each kind its pattern at the head of a line. */
const ENUMERATORS: readonly { kind: string; pattern: RegExp }[] = [
  { kind: '一、', pattern: /^第?[一二三四五六七八九十]{1,3}(?:[、.]|部分[::、]?)/ },
  { kind: '(一)', pattern: /^[(][一二三四五六七八九十]{1,3}[)][、.]?/ },
  { kind: '1、', pattern: /^\d{1,2}(?:[、.](?!\d)|[、.](?=\d{1,2}月\d|20\d\d年))/ },
  { kind: '(1)', pattern: /^[(]\d{1,2}[)][、.]?/ },
  { kind: '①', pattern: /^[①-⑳]/ },
  { kind: '——', pattern: /^(?:—{1,2}|[■●◆▲])/ },
  {
    kind: '一是',
    pattern:
      /^(?:[一二三四五六七八九十]{1,2}(?:是(?!否)|(?=要(?![求地件素点员])))|第[一二三四五六七八九十][,、是]|其[一二三四五六][,是])/,
  },
];

/** A first sentence up to this long, with more behind it, is a heading that runs in. */
const RUN_IN_MAX = { numbered: 46, counted: 18, about: 40 } as const;
const ABOUT = /^(?:[(]?[一二三四五六七八九十\d]{0,2}[)]?[、.]?)?关于[^。\n]{2,60}/;
/** A heading says what a part is about: no amounts, no dates, no one that acts. */
const NO_HEADING = /\d|已|了|我[局区市县委办部院厅镇]|我们/;

/** 2026年重点工作: the year that a heading speaks of. */
const YEAR_OF = /20\d\d年(?=[^\d,]{2,16}(?:工作|安排|任务|打算|计划|回顾|总结|举措)$)/;

/** 序号 路段 进度: the row of a table. */
const CELLS = /\S [^ ]+ \S/;

/** 2024年以来已开展的工作: what ends as a noun tells of no act, whatever stands before. */
const NOMINAL =
  /^[^,;]{0,16}的(?:[主要相关具体有]{0,4}(?:工作|措施|成效|做法|进展|问题|举措|情况|成果|事项))?$|^[^,;]{0,16}(?:工作|办理|进展|开展|落实)情况$/;

/** 关于…的建议,我们将认真研究 is an answer, not a heading. */
const ACTS = /[,].{0,6}(?:我[局区市县委办部院厅镇]|我们|将|已|拟)/;

/** 关于能否划回原学区,因学位紧张,今年不再调整: with a comma it must end as a topic does. */
const TOPIC =
  /(?:建议|问题|意见|诉求|事项|事宜|情况|提案|工作|方面|内容|议题|要求|设想|请求)”?[)]?$/;

/** 四、下一步工作打算:, but not 三、建议如下:. */
const LEADS = /^[^\d,。我已了]{2,16}(?:情况|打算|安排|措施|问题|困难|工作|做法|举措|方面|建议):$/;
const TOPIC_MAX = 20;

export interface Part {
  section: Section;
  /** What is left of the part's own lines when heading and enumerator are taken off. */
  text: Span[];
}

interface Head {
  kind: string;
  length: number;
}

function enumeratorOf(line: string): Head | null {
  for (const { kind, pattern } of ENUMERATORS) {
    const match = pattern.exec(line);
    if (match) return { kind, length: match[0].length };
  }
  return null;
}

const SEMICOLON = ';'.charCodeAt(0);
const endsStretch = (code: number): boolean =>
  code === SEMICOLON || (CHARS[code]! & CHAR.endsSentence) !== 0;

/** Where the heading of a line ends (before its punctuation), or 0 when it has none. */
function headingEnd(
  text: string,
  mask: Uint8Array,
  line: Span,
  from: number,
  kind: string | null,
): number {
  let stop = -1;
  for (let i = from; i < line.end; i++)
    if (mask[i] === MASK.none && endsStretch(text.charCodeAt(i))) {
      stop = i;
      break;
    }
  const whole = text.slice(from, line.end);
  if (stop === -1) {
    // A line without an end: a heading when it is numbered or short, prose otherwise.
    if (/[:,]$/.test(whole))
      return kind !== null && whole.length <= TOPIC_MAX && LEADS.test(whole) ? line.end - 1 : 0;
    if (whole === '') return 0;
    const isHeading =
      (kind === null || kind === '——') && !(ABOUT.test(whole) && !ACTS.test(whole))
        ? whole.length <= 30 && !NO_HEADING.test(whole.replace(YEAR_OF, '')) && !CELLS.test(whole)
        : whole.length <= 70;
    return isHeading ? line.end : 0;
  }
  const first = text.slice(from, stop);
  const more = stop + 1 < line.end;
  if (text[stop] === ';') return 0;
  if (
    ABOUT.test(first) &&
    !ACTS.test(first) &&
    (!first.includes(',') || TOPIC.test(first)) &&
    first.length <= RUN_IN_MAX.about + 30 &&
    !/收悉|答复/.test(first) &&
    (more || kind !== null)
  )
    return stop;
  if (kind === null) return 0;
  const counted = kind === '一是' || kind === '——';
  if (!more) return !counted && first.length <= 24 && !NO_HEADING.test(first) ? stop : 0;
  if (!counted && NOMINAL.test(first)) return stop;
  const limit = counted ? RUN_IN_MAX.counted : RUN_IN_MAX.numbered;
  const comma = counted && first.includes(',');
  return first.length <= limit && !comma && !NO_HEADING.test(first.replace(/“[^”]*”/g, ''))
    ? stop
    : 0;
}

const isListed = (kind: string | undefined): boolean => kind === '一是' || kind === '——';

/** Lines between two rests. */
const LINES = 64;

/**
 * Builds the outline of a condensed reply: head, opening, numbered parts as they nest, end. Each
 * part comes with the stretches of text that stand directly in it. Kinds of numbers nest in the
 * order in which the reply first uses them, so a clerk's own habits are followed. With rests.
 */
export function* readingOutline(
  text: string,
  mask: Uint8Array,
  lines: readonly Line[],
): Steps<Part[]> {
  const parts: Part[] = [];
  /** Kinds that are open, outermost first, each with its part's index. */
  let open: { kind: string; index: number }[] = [];
  const add = (part: Part): number => parts.push(part) - 1;
  for (const [at, line] of lines.entries()) {
    if (at % LINES === LINES - 1) yield;
    if (line.role !== 'body' && line.role !== 'opening') {
      add({
        section: {
          start: line.start,
          end: line.end,
          role: line.role,
          parent: -1,
          level: 0,
          heading: null,
        },
        text: [],
      });
      continue;
    }
    const marked = enumeratorOf(text.slice(line.start, line.end));
    const from = line.start + (marked?.length ?? 0);
    const found =
      line.role === 'opening' ? 0 : headingEnd(text, mask, line, from, marked?.kind ?? null);
    // A dash opens a part only with a heading behind it.
    const head = marked?.kind === '——' && found === 0 ? null : marked;
    const next = lines[at + 1];
    const stop = isItem(text, line, found, head, next, open)
      ? 0
      : found || sentenceHeading(text, line, from, head, next, open);
    const kind = head?.kind ?? (stop > 0 ? '关于' : null);
    if (kind === null || line.role === 'opening') {
      const parent = open.at(-1)?.index ?? -1;
      const last = parts.at(-1);
      const plain = { start: line.start, end: line.end };
      if (
        last &&
        line.role === 'body' &&
        last.section.role === 'body' &&
        parts.length - 1 === parent
      ) {
        last.text.push(plain);
        last.section.end = line.end;
      } else
        add({
          section: {
            start: line.start,
            end: line.end,
            role: line.role,
            parent,
            level: open.length,
            heading: null,
          },
          text: [plain],
        });
      continue;
    }
    const known = open.findIndex((entry) => entry.kind === kind);
    if (known !== -1) open = open.slice(0, known);
    // A heading of its own stands in no item of a list.
    else if (kind === '关于') while (isListed(open.at(-1)?.kind)) open = open.slice(0, -1);
    const rest =
      stop > 0
        ? { start: Math.min(line.end, stop + 1), end: line.end }
        : { start: from, end: line.end };
    const index = add({
      section: {
        start: line.start,
        end: line.end,
        role: 'body',
        parent: open.at(-1)?.index ?? -1,
        level: open.length + 1,
        heading: stop > 0 ? { start: from, end: stop } : null,
      },
      text: rest.end > rest.start ? [rest] : [],
    });
    open.push({ kind, index });
  }
  stretch(parts);
  return parts;
}

/** 三、已经做了什么。, and then 1.…: a short sentence with parts of its own below is their heading. */
function sentenceHeading(
  text: string,
  line: Line,
  from: number,
  head: Head | null,
  next: Line | undefined,
  open: readonly { kind: string }[],
): number {
  if (head === null || next?.role !== 'body' || line.end - from > SENTENCE_MAX) return 0;
  const stop = line.end - 1;
  const words = text.slice(from, stop);
  if (text[stop] !== '。' || /[。;:\d]|我/.test(words)) return 0;
  const kind = enumeratorOf(text.slice(next.start, next.end))?.kind;
  return kind !== undefined && kind !== head.kind && open.every((entry) => entry.kind !== kind)
    ? stop
    : 0;
}
const SENTENCE_MAX = 24;

/**
 * 2、探索建立首席数据官制度。: a numbered line of one sentence is a heading only when something of
 * its own follows; before the next number, or at the end, it is an item of a list.
 */
function isItem(
  text: string,
  line: Line,
  stop: number,
  head: Head | null,
  next: Line | undefined,
  open: readonly { kind: string }[],
): boolean {
  if (head === null || stop === 0 || (stop < line.end && stop + 1 < line.end)) return false;
  if (next?.role !== 'body') return true;
  const kind = enumeratorOf(text.slice(next.start, next.end))?.kind;
  if (kind === undefined) return false;
  const level = open.findIndex((entry) => entry.kind === head.kind);
  const isOuter = open.slice(0, Math.max(0, level)).some((entry) => entry.kind === kind);
  return kind === head.kind || isOuter || (kind === '一、' && head.kind !== '一、');
}

/** A part reaches to the end of its last child. */
function stretch(parts: readonly Part[]): void {
  for (let i = parts.length - 1; i >= 0; i--) {
    const { section } = parts[i]!;
    const parent = parts[section.parent]?.section;
    if (parent) parent.end = Math.max(parent.end, section.end);
  }
}

early(ABOUT);
