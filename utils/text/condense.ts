import type { Span } from '@/utils/reading';
import { stringOf } from './chars';
import { normaliseInto, setMarks } from './normalise';
import { atOnce, type Steps } from './steps';

/**
 * A reply's text as the rules want to see it: normalised, single spaces between characters taken
 * out, lines that were only wrapped joined again. `at` leads every offset back to the raw text.
 */
export interface Condensed {
  text: string;
  /** `at[i]` is the raw offset of `text[i]`; one entry more than `text` has, for the end. */
  at: Int32Array;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
/** A line that ends so is whole; anything else may go on in the next line. */
const LINE_END = /[。!?;:,”》)）】…]/;
/** A next line that opens a part of its own is no continuation. */
const LINE_START = /[\s一二三四五六七八九十第(（〔【《“0-9附抄联注]/;
/** Shorter lines are headings, salutations, signatures: never wrapped text. */
const WRAP_MIN = 24;
/** 、 has something behind it, on the next line if not on its own. */
const LISTS = '、'.charCodeAt(0);
/** 来源:本局  时间:…, 临函〔2024〕7号  类别:A: fields of the head go on in no other line. */
const FIELDS =
  /^\s*(?:[\u4e00-\u9fff]{2,6}:\s?\S+\s+[\u4e00-\u9fff]{2,6}:|(?:[A-D]类?\s+)?[\u4e00-\u9fff]{1,10}[〔[(【]\d{4}[〕\])】]\d{1,5}号(?:\s|$))/;
const FIELD =
  /^\s*(?:标题|名称|信息名称|来源|信息来源|时间|日期|发布(?:日期|时间|机构)|文号|索引号|浏览次数):/;
const FIELDS_MAX = 40;
/** Lines of a wrapped text are about equally long. */
const WRAP_SPREAD = 6;

/** Wider lines than this are paragraphs, not wrapped text. */
const COLUMN_MAX = 90;
/** A text is wrapped at a column when this many lines, and this part of all, reach it. */
const COLUMN_LINES = 6;
const COLUMN_PART = 0.3;
/** How far a line at the column may fall short: a mark that may not begin a line hangs or moves. */
const COLUMN_SLACK = 2;
const ENUMERATED =
  /^[ ]|^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,2}[)]|\d{1,2}[.、](?!\d))/;

/** The head of a page, where its title stands, in lines. */
const HEAD_LINES = 12;
/** 对十届全国人大⏎四次会议第7号建议的答复: a title that is broken in the midst of a name. */
const TITLE_BROKEN =
  /^(?:.*[^的])?(?:关于|对)[^。,;:!?]{4,60}(?<!建议|[提议]案|[答回]复|函|意见|情况)$|^[\u4e00-\u9fff]{4,30}(?:关于对?|对)$/;
const TITLE_END =
  /^(?!关于|对)[^。,;:!?]{2,60}的?(?:答复|复函|回复|意见|情况|函)(?:意见|的?函)?$|^的?[答回复][ ]*[复函]$/;

const TITLE_WHOLE = /(?:[答回]复|复函|的函|意见|情况)$/;
const GREETING_MAX = 40;
const GREETING = /^[^。,;!?\n]{2,38}:\s*\n/;
/** A类: the mark of the outcome has a line of its own. */
const MARK_LINE = /^[[(【]?[A-D]\d?类?[\])】]?\n/;

interface Break {
  /** Where the line before it begins. */
  start: number;
  at: number;
  length: number;
  /** The code of the last character before it; 0 behind an empty line. */
  last: number;
}

/** Line breaks with the length of the line before each, and the length of the longest line. */
function breaksOf(codes: Uint16Array): { breaks: Break[]; longest: number } {
  const breaks: Break[] = [];
  let start = 0;
  let longest = 0;
  for (let i = codes.indexOf(NEWLINE); i !== -1; i = codes.indexOf(NEWLINE, start)) {
    let end = i;
    while (end > start && codes[end - 1] === SPACE) end--;
    const length = end - start;
    breaks.push({ start, at: i, length, last: length > 0 ? codes[end - 1]! : 0 });
    longest = Math.max(longest, length);
    start = i + 1;
  }
  return { breaks, longest: Math.max(longest, codes.length - start) };
}

/**
 * Offsets of the line breaks that only wrap. Where the whole text is wrapped at one column every
 * line that reaches it goes on; elsewhere only a long line without an end does.
 */
function wraps(codes: Uint16Array): Set<number> {
  const joined = new Set<number>();
  const { breaks, longest } = breaksOf(codes);
  const filled = breaks.filter(({ length }) => length > 0);
  const reaching = filled.filter(({ length }) => length >= longest - COLUMN_SLACK).length;
  const column =
    longest >= WRAP_MIN &&
    longest <= COLUMN_MAX &&
    reaching >= Math.max(COLUMN_LINES, filled.length * COLUMN_PART);
  const least = column ? longest - COLUMN_SLACK : Math.max(WRAP_MIN, longest - WRAP_SPREAD);
  for (const at of titleBreaks(codes, breaks)) joined.add(at);
  for (const [i, { start, at, length, last }] of breaks.entries()) {
    // 林溪、王小五、⏎ and whoever follows.
    if (last === LISTS && codes[at + 1] !== NEWLINE && length <= COLUMN_MAX) joined.add(at);
    if (length < least || at + 1 === codes.length || codes[at + 1] === NEWLINE) continue;
    const next = stringOf(codes.subarray(at + 1, at + 6));
    if (
      MARK_LINE.test(next) ||
      isGreeted(codes, at) ||
      (i < HEAD_LINES && isTitle(codes, start, at))
    )
      continue;
    const goesOn = column
      ? !ENUMERATED.test(next)
      : !LINE_END.test(String.fromCharCode(last)) && !LINE_START.test(next[0]!);
    if (goesOn && !(i < HEAD_LINES && isField(codes, start, at))) joined.add(at);
  }
  return joined;
}

/** Fields of the head stand before or behind the break. */
const isField = (codes: Uint16Array, start: number, at: number): boolean =>
  [FIELDS, FIELD].some((field) =>
    field.test(stringOf(codes.subarray(start, Math.min(at, start + FIELDS_MAX)))),
  ) || FIELD.test(stringOf(codes.subarray(at + 1, at + 1 + FIELDS_MAX)));

/** …的答复, and then 林溪委员:: the title above a greeting is whole. */
function isGreeted(codes: Uint16Array, at: number): boolean {
  const last = stringOf(codes.subarray(Math.max(0, at - 3), at));
  if (!TITLE_WHOLE.test(last)) return false;
  return GREETING.test(stringOf(codes.subarray(at + 1, at + 1 + GREETING_MAX)));
}

/** 关于…第7号提案的答复, and then its number or a greeting without a colon. */
const isTitle = (codes: Uint16Array, start: number, at: number): boolean =>
  at - start <= TITLE_MAX &&
  TITLE_LINE.test(stringOf(codes.subarray(start, at))) &&
  !TITLE_REST.test(stringOf(codes.subarray(at + 1, at + 4)));
const TITLE_MAX = 120;
const TITLE_LINE =
  /^[^。,;:!?]{0,60}(?:关于|对)[^。,;:!?]{4,100}(?:[答回]复|复函|的函|报告|意见|情况)[ ]*$/;
const TITLE_REST = /^[ ]*(?:的|函|意见|情况|摘要)/;

/** The line breaks that part a title in two. */
function titleBreaks(codes: Uint16Array, breaks: readonly Break[]): number[] {
  const head = breaks.slice(0, HEAD_LINES);
  const lines = head.map(({ at }, i) =>
    stringOf(codes.subarray(i === 0 ? 0 : head[i - 1]!.at + 1, at)).trim(),
  );
  return head.flatMap(({ at }, i) =>
    i + 1 < lines.length && TITLE_BROKEN.test(lines[i]!) && TITLE_END.test(lines[i + 1]!)
      ? [at]
      : [],
  );
}

/**
 * Gives `raw` condensed. A run of two or more spaces separates fields of an index line or pads a
 * signature, so one space of it stays; a single space inside words goes, but for one between two
 * Latin letters or digits.
 */
export const condense = (raw: string): Condensed => atOnce(condensing(raw));

/** Code units between two rests. */
const STRETCH = 0x4000;

/** The same with rests. */
export function* condensing(raw: string): Steps<Condensed> {
  const whole = new Uint16Array(raw.length);
  for (let start = 0; start < raw.length; start += STRETCH) {
    normaliseInto(whole, raw, start, Math.min(raw.length, start + STRETCH));
    yield;
  }
  setMarks(whole);
  yield;
  const joined = wraps(whole);
  const apart = namesApart(whole);
  yield;
  const codes = new Uint16Array(raw.length);
  const at = new Int32Array(raw.length + 1);
  let length = 0;
  let rest = STRETCH;
  for (let i = 0; i < whole.length; i++) {
    if (i >= rest) {
      rest += STRETCH;
      yield;
    }
    const code = whole[i]!;
    if (code === NEWLINE && joined.has(i)) continue;
    let kept = true;
    let end = i + 1;
    if (code === SPACE) {
      while (whole[end] === SPACE) end++;
      kept =
        end - i > 1 ||
        // Between cells of a table.
        raw[i] === '\t' ||
        apart.has(i) ||
        (isLatin(whole[i - 1]) && isLatin(whole[end]));
    }
    if (kept) {
      codes[length] = code;
      at[length++] = i;
    }
    i = end - 1;
  }
  at[length] = raw.length;
  return { text: stringOf(codes, length), at: at.subarray(0, length + 1) };
}

/** Where a single space parts two names in a greeting: 林溪 王五委员:, but not 林 溪委员:. */
function namesApart(codes: Uint16Array): Set<number> {
  const head = stringOf(codes.subarray(0, HEAD_MAX));
  const apart = new Set<number>();
  for (const { index } of head.matchAll(GREETING_ENDS)) {
    const start = head.lastIndexOf('\n', index) + 1;
    for (const space of head.slice(start, index + 2).matchAll(BETWEEN_NAMES))
      apart.add(start + space.index);
  }
  return apart;
}
/** A greeting stands in the first lines. */
const HEAD_MAX = 2_000;
const GREETING_ENDS = /(?:委员|代表)们?:$/gm;
const BETWEEN_NAMES =
  /(?<=[\u4e00-\u9fff]{2})(?<!政协|人大|的|民[革盟建进]|社) (?=[\u4e00-\u9fff]{2,3}(?: |等|委员|代表))(?!委员|代表|等)/g;

function isLatin(code: number | undefined): boolean {
  return (
    code !== undefined &&
    ((code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a))
  );
}

/** Leads a span of the condensed text back to the raw text: edges on characters, never on gaps. */
export function rawSpan({ at }: Condensed, { start, end }: Span): Span {
  if (end <= start) return { start: at[start]!, end: at[start]! };
  return { start: at[start]!, end: at[end - 1]! + 1 };
}
