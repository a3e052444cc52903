/**
 * `npm run -s align -- READINGS.ndjson`: aligns measures across replies. Reads lines as `npm run -s
 * read` prints them, each with its `text`; prints one JSON line a row. Files whose names share the
 * part before `--` answer one question and are aligned with one another; files without `--` are one set.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { align } from '@/utils/compare/align';
import { ENTITY_TYPES } from '@/utils/reading';

const span = { start: v.pipe(v.number(), v.integer()), end: v.pipe(v.number(), v.integer()) };
const lineSchema = v.object({
  file: v.string(),
  text: v.string(),
  measures: v.array(v.object(span)),
  entities: v.optional(v.array(v.object({ ...span, type: v.picklist(ENTITY_TYPES) })), []),
});
type Line = v.InferOutput<typeof lineSchema>;

const setOf = (file: string): string => {
  const name = basename(file);
  return name.includes('--') ? name.slice(0, name.indexOf('--')) : '';
};

/** Gives the rows of each set of readings, as the lines the command prints. */
export function alignLines(lines: readonly Line[]): string[] {
  const sets = new Map<string, Line[]>();
  for (const line of lines) {
    const set = setOf(line.file);
    sets.set(set, [...(sets.get(set) ?? []), line]);
  }
  return [...sets.values()].flatMap((set) =>
    align(set.map((line) => ({ ...line, id: line.file }))).map(({ members, topic, words }) =>
      JSON.stringify({
        members: members.map(({ id, start, end }) => ({ file: id, start, end })),
        topic,
        words,
      }),
    ),
  );
}

function main(path: string | undefined): number {
  if (!path) {
    console.error('usage: npm run -s align -- READINGS.ndjson   (- reads standard input)');
    return 2;
  }
  const source = readFileSync(path === '-' ? 0 : path, 'utf8');
  const lines: Line[] = [];
  for (const [i, line] of source.split('\n').entries()) {
    if (!line.trim()) continue;
    const parsed = parse(line);
    if (!parsed.success) {
      console.error(`${path}:${i + 1}: not a reading with text: ${parsed.reason}`);
      return 1;
    }
    lines.push(parsed.value);
  }
  for (const row of alignLines(lines)) console.log(row);
  return 0;
}

type Parsed = { success: true; value: Line } | { success: false; reason: string };
function parse(line: string): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return { success: false, reason: String(error) };
  }
  const result = v.safeParse(lineSchema, json);
  return result.success
    ? { success: true, value: result.output }
    : { success: false, reason: result.issues.map((issue) => issue.message).join('; ') };
}

process.exitCode = main(process.argv[2]);
