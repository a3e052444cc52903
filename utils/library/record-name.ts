const NAME_MOST = 40;
/** Where a record says what it is. */
const NAMES = [
  ['details', 'title'],
  ['title'],
  ['name'],
  ['selectors', 'quote', 'exact'],
  ['url'],
  ['id'],
];

/** Title, name or words of a record that may be damaged; empty when none can be read. */
export function nameOf(record: unknown): string {
  for (const path of NAMES) {
    let at: unknown = record;
    for (const key of path)
      at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined;
    if (typeof at === 'string' && at.trim() !== '') return at.trim().slice(0, NAME_MOST);
  }
  return '';
}
