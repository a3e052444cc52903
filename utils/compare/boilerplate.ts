import { condense, rawSpan } from '@/utils/text/condense';
import type { Span } from '@/utils/reading';

/** Sentences of different replies that are nearly the same. */
export interface Shared {
  members: (Span & { id: string; text: string })[];
  /** Least share of character pairs that two of them have in common, 0 to 1. */
  likeness: number;
}

const SENTENCE = /[^。!?\n]+[。!?]?/g;
const SHORTEST = 10;
const ALIKE = 0.75;

/**
 * Finds boilerplate: sentences of at least ten characters that stand in two or more replies with
 * three quarters of their character pairs in common. Only sentences that share a rare pair are
 * compared.
 */
export function sharedSentences(replies: readonly { id: string; text: string }[]): Shared[] {
  const sentences = replies.flatMap(({ id, text }, reply) => {
    const condensed = condense(text);
    return [...condensed.text.matchAll(SENTENCE)].flatMap((match) => {
      const lead = match[0].length - match[0].trimStart().length;
      const words = match[0].trim();
      if (words.length < SHORTEST) return [];
      const start = match.index + lead;
      const span = rawSpan(condensed, { start, end: start + words.length });
      return [{ id, reply, span, text: words, pairs: pairsOf(words) }];
    });
  });
  const having = new Map<string, number[]>();
  sentences.forEach(({ pairs }, i) => {
    for (const pair of pairs) having.set(pair, [...(having.get(pair) ?? []), i]);
  });
  const taken = new Set<number>();
  return sentences.flatMap((sentence, i): Shared[] => {
    if (taken.has(i)) return [];
    const rare = [...sentence.pairs]
      .toSorted((a, b) => having.get(a)!.length - having.get(b)!.length)
      .slice(0, Math.ceil(sentence.pairs.size * (1 - ALIKE)) + 1);
    const candidates = new Set(rare.flatMap((pair) => having.get(pair)!));
    let least = 1;
    const members = [i];
    for (const j of [...candidates].toSorted((a, b) => a - b)) {
      const other = sentences[j]!;
      if (j <= i || taken.has(j) || other.reply === sentence.reply) continue;
      const value = jaccard(sentence.pairs, other.pairs);
      if (value < ALIKE) continue;
      least = Math.min(least, value);
      members.push(j);
    }
    if (members.length < 2) return [];
    for (const j of members) taken.add(j);
    return [
      {
        members: members.map((j) => {
          const { id, span, text } = sentences[j]!;
          return { id, ...span, text };
        }),
        likeness: least,
      },
    ];
  });
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const value of a) if (b.has(value)) both++;
  return both / (a.size + b.size - both);
}
