import { TOPICS, type Topic } from './concepts';
import type { Vector, Vocabulary } from './features';
import type { AlignedRow, MemberRef } from './types';

const WORDS_SHOWN = 4;
const GRAMS_LOOKED_AT = 24;
const LONGEST = 5;

/**
 * Says what a row is about, from what its members share: topic and words, most telling first.
 *
 * @param text The words of all members; words shown stand in it.
 */
export function describeRow(
  members: readonly { ref: MemberRef; vector: Vector }[],
  vocabulary: Vocabulary,
  text: string,
): Pick<AlignedRow, 'topic' | 'topics' | 'words'> {
  const { names, families } = vocabulary;
  const sums = new Map<number, number>();
  const replies = new Map<number, Set<string>>();
  for (const { ref, vector } of members)
    vector.ids.forEach((id, f) => {
      sums.set(id, (sums.get(id) ?? 0) + vector.weights[f]!);
      replies.set(id, (replies.get(id) ?? new Set()).add(ref.id));
    });
  const ranked = [...sums].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  const topic = ranked.find(([id]) => families[id] === 'topic');
  const alone = new Set(members.map(({ ref }) => ref.id)).size === 1;
  const grams = ranked
    .filter(([id]) => families[id] === 'gram' && (alone || replies.get(id)!.size > 1))
    .slice(0, GRAMS_LOOKED_AT)
    .map(([id]) => names[id]!);
  return {
    topic: topic ? asTopic(names[topic[0]]!) : null,
    topics: members.map(({ vector }) => topicOf(vector, vocabulary)),
    words: chain(grams, text).slice(0, WORDS_SHOWN),
  };
}

/** The topic that weighs most in a measure. */
function topicOf({ ids, weights }: Vector, { names, families }: Vocabulary): Topic | null {
  let top = 0;
  let name: string | null = null;
  for (let f = 0; f < ids.length; f++)
    if (families[ids[f]!] === 'topic' && weights[f]! > top) {
      top = weights[f]!;
      name = names[ids[f]!]!;
    }
  return name === null ? null : asTopic(name);
}

const asTopic = (name: string): Topic | null =>
  Object.hasOwn(TOPICS, name) ? (name as Topic) : null;

/** Joins overlapping pairs of characters into words that `text` has: 换电 电柜 are 换电柜. */
export function chain(grams: readonly string[], text: string): string[] {
  const words: string[] = [];
  const used = new Set<string>();
  for (const gram of grams) {
    if (used.has(gram)) continue;
    used.add(gram);
    let word = gram;
    for (let grown = true; grown && word.length < LONGEST;) {
      grown = false;
      for (const other of grams) {
        if (used.has(other)) continue;
        const longer =
          other[0] === word.at(-1)
            ? word + other.slice(1)
            : other.at(-1) === word[0]
              ? other[0]! + word
              : '';
        if (longer === '' || !text.includes(longer)) continue;
        used.add(other);
        word = longer;
        grown = true;
        break;
      }
    }
    words.push(word);
  }
  return words;
}
