/** A list may mark some of its words by a dot behind them; the list says what it means. */
export const withoutDots = (words: string): string => words.replaceAll('.', '');

/** The words of a list that have a dot, without it. */
export const dotted = (words: string): string => (words.match(/\S+(?=\.)/g) ?? []).join(' ');
