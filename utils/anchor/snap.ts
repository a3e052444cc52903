import type { Span } from '@/utils/reading';

const LEADING = /^[\s，。、；：！？,;:!?)）】〕》”’…·]+/;
const TRAILING = /[\s，、；：,;:(（【〔《“‘]+$/;
const PAIRS: Record<string, string> = { '《': '》', '“': '”', '（': '）', '〔': '〕', '【': '】' };
const WORD_MOST = 8;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The word around an offset that lies inside of one; null between words. */
function wordAround(text: string, at: number): Span | null {
  const from = Math.max(0, at - 40);
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, at + 40))) {
    const start = from + index;
    const end = start + segment.length;
    if (start < at && at < end)
      return isWordLike && segment.length <= WORD_MOST ? { start, end } : null;
    if (start >= at) return null;
  }
  return null;
}

/** Takes in the missing half of a pair that stands right at the edge: 《条例 → 《条例》. */
function closePairs(text: string, { start, end }: Span): Span {
  for (const [open, close] of Object.entries(PAIRS)) {
    const inside = text.slice(start, end);
    const opens = inside.split(open).length;
    const closes = inside.split(close).length;
    if (opens > closes && text[end] === close) end++;
    else if (closes > opens && text[start - 1] === open) start--;
  }
  return { start, end };
}

/**
 * Moves the edges of a selection to where a reader means them: no half words or numbers, no stray
 * punctuation or white space at the ends, pairs whole. Gives the span as it is when nothing would
 * be left of it.
 */
export function snap(text: string, span: Span): Span {
  let { start, end } = span;
  start = wordAround(text, start)?.start ?? start;
  end = wordAround(text, end)?.end ?? end;
  ({ start, end } = closePairs(text, { start, end }));
  const words = text.slice(start, end);
  const lead = LEADING.exec(words)?.[0].length ?? 0;
  const trail = TRAILING.exec(words)?.[0].length ?? 0;
  return lead + trail < words.length ? { start: start + lead, end: end - trail } : span;
}
