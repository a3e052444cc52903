/** What is put into a list and taken out of it, whatever else it holds by the time it is done. */
export interface ListChange {
  add?: string[];
  drop?: string[];
}

/** A list with a change made to it; what it holds already is put in no second time. */
export const changed = (
  list: readonly string[],
  { add = [], drop = [] }: ListChange = {},
): string[] => [...new Set([...list, ...add])].filter((one) => !drop.includes(one));

/** What a person has done to a list that they saw; null where that is nothing. */
export function changeFrom(before: readonly string[], now: readonly string[]): ListChange | null {
  const add = now.filter((one) => !before.includes(one));
  const drop = before.filter((one) => !now.includes(one));
  return add.length + drop.length > 0 ? { add, drop } : null;
}
