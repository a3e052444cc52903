import { condense } from '@/utils/text/condense';
import { readStructure } from '@/utils/text/structure';
import type { Span } from '@/utils/reading';
import type { AlignInput } from './types';

/** A measure's words and the words around it that say what it is about; condensed text. */
export interface Surroundings {
  /** The measure without the names, dates and amounts in it. */
  own: string;
  /** What leads up to it in its sentence, other measures left out: 对没有用房条件的老旧小区. */
  lead: string;
  /** Headings above it, nearest first. */
  headings: string[];
  /** It stands in one sentence with the measure before, with no `;` between. */
  linked: boolean;
}

/** Names and figures tell replies apart, not what a measure is about. */
const DROPPED = new Set(['government', 'place', 'date', 'money', 'quantity', 'person', 'proposal']);
const GAP = ' ';

/** Gives the condensed offset of the first kept character at or after a raw offset. */
function condensedOffset(at: Int32Array, raw: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives every measure of a reply with what surrounds it. */
export function surroundings(input: AlignInput): Surroundings[] {
  const condensed = condense(input.text);
  const { text, at } = condensed;
  const toCondensed = ({ start, end }: Span): Span => ({
    start: condensedOffset(at, start),
    end: condensedOffset(at, end),
  });
  const structure = readStructure(text);
  const measures = input.measures.map(toCondensed);
  const dropped = input.entities.filter((e) => DROPPED.has(e.type)).map(toCondensed);
  const masked = blank(text, dropped);
  const leads = blank(masked, measures);
  const sentences = structure.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => ({ span: sentence as Span, part: paragraph.part })),
  );
  let cursor = 0;
  return measures.map((measure, i) => {
    while (cursor + 1 < sentences.length && sentences[cursor + 1]!.span.start <= measure.start)
      cursor++;
    while (cursor > 0 && sentences[cursor]!.span.start > measure.start) cursor--;
    const sentence = sentences[cursor];
    const inside = sentence !== undefined && sentence.span.start <= measure.start;
    return {
      own: masked.slice(measure.start, measure.end),
      lead: inside ? leads.slice(sentence.span.start, measure.start) : '',
      headings: inside ? headingsAbove(structure.parts, sentence.part, text) : [],
      linked: i > 0 && inside && isLinked(text, sentence.span.start, measures[i - 1]!, measure),
    };
  });
}

function isLinked(text: string, sentence: number, before: Span, measure: Span): boolean {
  return before.start >= sentence && !text.slice(before.end, measure.start).includes(';');
}

function headingsAbove(
  parts: ReturnType<typeof readStructure>['parts'],
  from: number,
  text: string,
): string[] {
  const out: string[] = [];
  for (let i = from; i >= 0; i = parts[i]?.section.parent ?? -1) {
    const heading = parts[i]?.section.heading;
    if (heading) out.push(text.slice(heading.start, heading.end));
  }
  return out;
}

/** Gives `text` with the spans replaced by gaps, lengths kept. */
function blank(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    out += text.slice(at, from) + GAP.repeat(end - from);
    at = end;
  }
  return out + text.slice(at);
}
