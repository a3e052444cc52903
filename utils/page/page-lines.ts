import type { Span } from '@/utils/reading';
import type { MappedText } from './text-map';

/** A line of a page's visible text, with what tells prose from navigation. */
export interface PageLine extends Span {
  text: string;
  /** The element that holds its first characters. */
  element: Element;
  /** Sentence marks outside links: what prose has and lists of links have not. */
  prose: number;
  /** Characters in links. */
  links: number;
}

/** Sentence marks; half-width ones as well where they follow Chinese. */
const PROSE = /[。；！？，、]|(?<=[\u4e00-\u9fff])[,;!?]/g;
/** How many runs are looked at between two chances to stop. */
const STRIDE = 128;

/** The lines of a page's text; offers rests on the way. */
export function* readPageLines(page: MappedText): Generator<void, PageLine[]> {
  const { text, runs } = page;
  const inLink = new Map<Element, boolean>();
  const linked = (element: Element): boolean => {
    let known = inLink.get(element);
    if (known === undefined) inLink.set(element, (known = element.closest('a') !== null));
    return known;
  };
  const lines: PageLine[] = [];
  let line: PageLine | null = null;
  for (const [i, { at, node, from, length }] of runs.entries()) {
    if (i % STRIDE === STRIDE - 1) yield;
    const element = node.parentElement;
    if (!element) continue;
    if (!line || text[at - 1] === '\n') {
      line = { start: at, end: at, text: '', element, prose: 0, links: 0 };
      lines.push(line);
    }
    line.end = at + length;
    if (linked(element)) line.links += length;
    else line.prose += node.data.slice(from, from + length).match(PROSE)?.length ?? 0;
  }
  for (const one of lines) one.text = text.slice(one.start, one.end);
  return lines;
}

/** The weight of an element: sentence marks and linked characters in it. */
export type Weights = ReadonlyMap<Element, Readonly<{ prose: number; links: number }>>;

/** Adds up what the lines weigh in every element around them, `body` included; offers rests. */
export function* weigh(lines: readonly PageLine[], body: Element): Generator<void, Weights> {
  const weights = new Map<Element, { prose: number; links: number }>();
  for (const [i, { element, prose, links }] of lines.entries()) {
    if (i % STRIDE === STRIDE - 1) yield;
    for (let at: Element | null = element; at; at = at === body ? null : at.parentElement) {
      const weight = weights.get(at);
      if (weight) {
        weight.prose += prose;
        weight.links += links;
      } else weights.set(at, { prose, links });
    }
  }
  return weights;
}
