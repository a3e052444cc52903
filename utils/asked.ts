import type { Reading } from './reading';

/** What is named by more than its number: 《关于…的提案》, “…”, 关于…的建议. */
const NAMED = /[《“关]/;
const MARKS = /[\s《》“”"'‘’，,。、:：（）()]/g;
/** What a title says of the matter stands between these. */
const FRAME = /^关于|的?(?:提案|建议|议案|来信|答复|回复|函)*$/g;

/** What was asked, in the reply's own words: the title of the proposal that it answers; '' without one. */
export function askedOf({ entities }: Pick<Reading, 'entities'>, text: string): string {
  const asked = entities.find(({ type, name }) => type === 'proposal' && NAMED.test(name));
  return asked ? text.slice(asked.start, asked.end).replace(/\s+/g, '') : '';
}

const matter = (words: string): string => words.replace(MARKS, '').replace(FRAME, '');

/** True when a title does not already say what was asked. */
export const tellsMore = (asked: string, title: string): boolean =>
  asked !== '' && !matter(title).includes(matter(asked));
