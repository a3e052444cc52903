/** A class a word stands in, and how sure a sign of it the word is. */
export interface Sign {
  id: string;
  word: string;
  weight: number;
}

/** Words with their classes, for one pass over a text. */
export interface WordIndex {
  signs: Map<string, Sign[]>;
  longest: number;
}

const MARKS: Readonly<Record<string, number>> = { '!': 2.5, '-': 0.35 };
const LONG = 4;
const LONG_BONUS = 1.4;

/** Builds the index of a table of classes, each a string of words with spaces between. */
export function wordIndex(table: Readonly<Record<string, string>>): WordIndex {
  const signs = new Map<string, Sign[]>();
  let longest = 0;
  for (const [id, words] of Object.entries(table))
    for (const marked of words.split(/\s+/)) {
      const mark = MARKS[marked.at(-1) ?? ''];
      const word = mark === undefined ? marked : marked.slice(0, -1);
      const weight = (mark ?? 1) * (word.length >= LONG ? LONG_BONUS : 1);
      const known = signs.get(word);
      if (known === undefined) signs.set(word, [{ id, word, weight }]);
      else if (!known.some((sign) => sign.id === id)) known.push({ id, word, weight });
      longest = Math.max(longest, word.length);
    }
  return { signs, longest };
}

/** Gives the classes of the words in `text`, the longest word at each place. */
export function matchWords({ signs, longest }: WordIndex, text: string): Sign[] {
  const out: Sign[] = [];
  for (let i = 0; i < text.length;) {
    let length = Math.min(longest, text.length - i);
    let found: Sign[] | undefined;
    for (; length > 1; length--) {
      found = signs.get(text.slice(i, i + length));
      if (found) break;
    }
    if (found) out.push(...found);
    i += found ? length : 1;
  }
  return out;
}
