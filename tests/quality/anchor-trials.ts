import type { Span } from '@/utils/reading';
import { sameWords, squeeze } from '@/utils/anchor/dense';
import { describe } from '@/utils/anchor/describe';
import { locate } from '@/utils/anchor/locate';
import type { AnchorSelectors } from '@/utils/anchor/types';

/** A source of numbers in [0, 1), so that a trial can be run again from its seed. */
export type Chance = () => number;

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A character that knows where it came from, through every edit; -1 for one that is new. */
interface Mark {
  ch: string;
  id: number;
}

const WORDS =
  '推进 建设 养老 服务 设施 社区 食堂 电动 自行车 充电 我局 区民政局 街道 加强 监管 完善 机制 已 将 未 不 研究 制定 出台 资金 补贴 2025年 12个 3.5亿元 年底前 规划 试点 居民 委员 提案 落实 检查 三年 行动 方案 和 的 ， 、 。 ；'.split(
    ' ',
  );
/** Whole sentences that recur, as the formulas of replies do. */
const FORMULAS = ['感谢您对我区工作的关心和支持。', '下一步，我局将继续加强统筹协调。', '已完成。'];

const pick = <T>(chance: Chance, of: readonly T[]): T => of[Math.floor(chance() * of.length)]!;
const upTo = (chance: Chance, n: number): number => Math.floor(chance() * n);

function sentence(chance: Chance): string {
  if (chance() < 0.12) return pick(chance, FORMULAS);
  let text = '';
  for (let n = 4 + upTo(chance, 14); n > 0; n--) text += pick(chance, WORDS);
  return `${text}。`;
}

function page(chance: Chance): string {
  let text = '';
  for (let n = 6 + upTo(chance, 30); n > 0; n--)
    text += sentence(chance) + (chance() < 0.3 ? '\n' : '');
  return text;
}

const fresh = (text: string): Mark[] => [...text].map((ch) => ({ ch, id: -1 }));

type Edit = (marks: Mark[], quote: Span, chance: Chance) => Mark[];

/** Ways in which a page changes; each is told where the quote stands, so that some can hit it. */
const EDITS: Record<string, Edit> = {
  none: (marks) => marks,
  insert: (marks, _, chance) => {
    const at = upTo(chance, marks.length);
    return [...marks.slice(0, at), ...fresh(sentence(chance)), ...marks.slice(at)];
  },
  'insert in quote': (marks, { start, end }, chance) => {
    const at = start + upTo(chance, end - start);
    return [...marks.slice(0, at), ...fresh(pick(chance, WORDS)), ...marks.slice(at)];
  },
  remove: (marks, _, chance) => {
    const at = upTo(chance, marks.length);
    return [...marks.slice(0, at), ...marks.slice(at + upTo(chance, 120))];
  },
  'remove quote': (marks, { start, end }) => [...marks.slice(0, start), ...marks.slice(end)],
  'remove section with quote': (marks, { start, end }, chance) => [
    ...marks.slice(0, Math.max(0, start - upTo(chance, 80))),
    ...marks.slice(end + upTo(chance, 80)),
  ],
  'change one': (marks, { start, end }, chance) => {
    const at = start + upTo(chance, end - start);
    return marks.map((mark, i) =>
      i === at ? { ch: pick(chance, [...'未已甲2不三是']), id: -1 } : mark,
    );
  },
  'change some': (marks, _, chance) =>
    marks.map((mark) =>
      chance() < 0.04 ? { ch: pick(chance, [...'未已甲2不三是']), id: -1 } : mark,
    ),
  space: (marks, _, chance) =>
    marks.flatMap((mark) =>
      chance() < 0.1 ? [{ ch: pick(chance, [' ', '\n', '\u3000']), id: -1 }, mark] : [mark],
    ),
  unwrap: (marks) => marks.filter(({ ch }) => ch !== '\n'),
  'move quote': (marks, { start, end }, chance) => {
    const rest = [...marks.slice(0, start), ...marks.slice(end)];
    const at = upTo(chance, rest.length);
    return [...rest.slice(0, at), ...marks.slice(start, end), ...rest.slice(at)];
  },
  duplicate: (marks, { start, end }, chance) => {
    const at = upTo(chance, marks.length);
    return [
      ...marks.slice(0, at),
      ...marks.slice(Math.max(0, start - 5), end + 5),
      ...marks.slice(at),
    ];
  },
  replace: (_, __, chance) => fresh(page(chance)),
};

export interface Trial {
  edit: string;
  state: 'exact' | 'moved' | 'changed' | 'orphan';
  /** What is wrong with the answer; empty when nothing is. */
  wrong: string;
  page: string;
  quote: string;
  after: string;
  found: string;
}

/** What places a quote: ours, or a peer's for comparison. */
export type Find = (
  text: string,
  selectors: AnchorSelectors,
) => { state: 'orphan' } | { state: 'exact' | 'moved' | 'changed'; span: Span };

/**
 * Makes a page, a quote and one or two edits from a seed, and judges where the quote is found:
 * on its own characters or on a copy of them, never on other words unless said to be changed.
 */
export function trial(seed: number, find: Find = locate): Trial {
  const chance = chanceOf(seed);
  const text = page(chance);
  const start = upTo(chance, text.length - 2);
  const quote = {
    start,
    end: Math.min(text.length, start + 2 + upTo(chance, chance() < 0.4 ? 10 : 60)),
  };
  const names = Object.keys(EDITS);
  let marks: Mark[] = Array.from(text, (ch, id) => ({ ch, id }));
  const done: string[] = [];
  for (let n = chance() < 0.3 ? 2 : 1; n > 0; n--) {
    const name = pick(chance, names);
    const ids = marks.flatMap(({ id }, i) => (id >= quote.start && id < quote.end ? [i] : []));
    const here = ids.length > 0 ? { start: ids[0]!, end: ids.at(-1)! + 1 } : { start: 0, end: 1 };
    marks = EDITS[name]!(marks, here, chance);
    done.push(name);
  }
  const after = marks.map(({ ch }) => ch).join('');
  const exact = text.slice(quote.start, quote.end);
  const located = find(after, describe(text, quote));
  const found = located.state === 'orphan' ? '' : after.slice(located.span.start, located.span.end);
  return {
    edit: done.join(' + '),
    state: located.state,
    wrong: located.state === 'orphan' ? '' : judge(marks, quote, located, text, found),
    page: text,
    quote: exact,
    after,
    found,
  };
}

/** Every sentence that a span touches, without white space. */
function sentenceAround(text: string, span: Span): string {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  const from = text.lastIndexOf('。', start - 1) + 1;
  const to = text.indexOf('。', Math.max(start, end - 1));
  return squeeze(text.slice(start === 0 ? 0 : from, to === -1 ? text.length : to + 1));
}

function judge(
  marks: readonly Mark[],
  quote: Span,
  located: { state: string; span: Span },
  text: string,
  found: string,
): string {
  const exact = text.slice(quote.start, quote.end);
  const after = marks.map(({ ch }) => ch).join('');
  if (located.state !== 'changed' && !sameWords(exact, found))
    return 'other words, not called changed';
  if (located.state === 'changed' && sameWords(exact, found)) return 'same words, called changed';
  const own = (mark: Mark): boolean => mark.id >= quote.start && mark.id < quote.end;
  const inside = marks.slice(located.span.start, located.span.end);
  const kept = inside.filter(own).length;
  if (kept === 0 && marks.some(own)) return 'another place, though its own is there';
  // The very sentence, word for word, elsewhere: nothing in the text tells it from its own.
  if (kept === 0 && sentenceAround(text, quote) === sentenceAround(after, located.span)) return '';
  if (kept === 0) return 'another place, its own is gone';
  if (located.state === 'changed' && kept * 2 < inside.filter(({ ch }) => ch.trim()).length)
    return 'mostly another place';
  return '';
}
