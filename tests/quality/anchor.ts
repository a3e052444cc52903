import { trial } from './anchor-trials';

/** `npm run -s quality:anchor [-- COUNT]`: how highlights fare on random pages, quotes and edits. */
const count = Number(process.argv[2] ?? 5_000);
const STATES = ['exact', 'moved', 'changed', 'orphan', 'wrong'] as const;
const table: Record<string, Record<(typeof STATES)[number], number>> = {};
const row = (name: string) =>
  (table[name] ??= { exact: 0, moved: 0, changed: 0, orphan: 0, wrong: 0 });
for (let seed = 0; seed < count; seed++) {
  const { edit, state, wrong } = trial(seed);
  for (const name of [edit.includes('+') ? 'two edits' : edit, 'all']) {
    row(name)[state]++;
    if (wrong) row(name).wrong++;
  }
}
console.table(table);
