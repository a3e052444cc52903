import type { AlignInput } from './types';
import { OBJECTS } from './concepts';
import { chain } from './describe';
import { matchWords, wordIndex } from './words';

/** Another reply that may answer the same question. */
export interface Proposal {
  id: string;
  /** 0 to 1. */
  likeness: number;
  /** Words both have, most telling first. */
  words: string[];
}

const OBJECT_WORDS = wordIndex(OBJECTS);
/** How every reply names what it answers. */
const FORMULA = /关于|的?提案|的?建议|第[\d\s]{1,12}号/g;
const RUN = /[\u4e00-\u9fff]{2,}/g;
/** Names of places and bodies differ between districts; figures say nothing of a topic. */
const SKIPPED = new Set(['government', 'place', 'date', 'person', 'money', 'quantity']);
const TITLE_WEIGHT = 4;
/** A small library is weighed as if it held so many replies more, on other topics. */
const BACKGROUND = 20;
/** Replies to other questions stay below it (see propose.test.ts). */
const FLOOR = 0.09;

/** Gives the replies about the same topic as `target`, likest first: by what they answer and do. */
export function propose(target: AlignInput, others: readonly AlignInput[], most = 20): Proposal[] {
  const all = [target, ...others].map(profile);
  const having = new Map<string, number>();
  for (const words of all)
    for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  const weigh = (words: Map<string, number>): Map<string, number> => {
    const weighed = [...words].map(
      ([word, n]) =>
        [
          word,
          (1 + Math.log(n)) * Math.log((all.length + BACKGROUND) / having.get(word)!),
        ] as const,
    );
    const norm = Math.hypot(...weighed.map(([, w]) => w)) || 1;
    return new Map(weighed.map(([word, w]) => [word, w / norm]));
  };
  const wanted = weigh(all[0]!);
  return others
    .map(({ id }, i): Proposal => {
      const shared = [...weigh(all[i + 1]!)]
        .map(([word, w]) => [word, w * (wanted.get(word) ?? 0)] as const)
        .filter(([, w]) => w > 0)
        .toSorted((a, b) => b[1] - a[1]);
      return {
        id,
        likeness: shared.reduce((sum, [, w]) => sum + w, 0),
        words: chain(
          shared.flatMap(([word]) => (word.includes(':') ? [] : [word])).slice(0, 12),
          target.text,
        ).slice(0, 3),
      };
    })
    .filter(({ likeness }) => likeness >= FLOOR)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most);
}

function profile({ text, measures, entities }: AlignInput): Map<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, weight: number): void => {
    words.set(word, (words.get(word) ?? 0) + weight);
  };
  const read = (piece: string, weight: number): void => {
    for (const { id } of matchWords(OBJECT_WORDS, piece)) add(`object:${id}`, weight);
    for (const [run] of piece.replace(FORMULA, ' ').matchAll(RUN))
      for (let i = 0; i + 1 < run.length; i++) add(run.slice(i, i + 2), weight);
  };
  for (const { start, end, type } of entities)
    if (type === 'proposal') read(text.slice(start, end), TITLE_WEIGHT);
  const skipped = entities.filter(({ type }) => SKIPPED.has(type));
  for (const { start, end } of measures) {
    let at = start;
    for (const entity of skipped)
      if (entity.start >= at && entity.end <= end) {
        read(text.slice(at, entity.start), 1);
        at = entity.end;
      }
    read(text.slice(at, end), 1);
  }
  return words;
}
