import { diffArrays, type ArrayChange } from 'diff';

/** A stretch of text that both texts have, or only one. */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Words as Chinese text shows them: a number with its decimals, a Latin word, else a character. */
export const wordsIn = (text: string): string[] =>
  text.match(/\d+(?:[.,]\d+)*|[A-Za-z]+|\s+|./gsu) ?? [];

const pieceOf = ({ value, added, removed }: ArrayChange<string>): Piece => ({
  kind: added ? 'new' : removed ? 'gone' : 'same',
  text: value.join(''),
});

/** What differs between two short texts, word by word. */
export const diffWords = (before: string, after: string): Piece[] =>
  diffArrays(wordsIn(before), wordsIn(after)).map(pieceOf);

/** What differs between two texts, part by part; null when more than `most` parts do. */
export const diffWithin = (
  most: number,
  cut: (text: string) => string[],
  before: string,
  after: string,
): Piece[] | null =>
  diffArrays(cut(before), cut(after), { maxEditLength: most })?.map(pieceOf) ?? null;
