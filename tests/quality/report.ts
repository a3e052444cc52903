import { STATUSES, type Status } from '@/utils/reading';
import { DETAILS, f1, interval, type Count, type Counts } from './score';

/** What `npm run quality` keeps in docs/quality.json. */
export interface Report {
  sets: Record<string, { documents: number; counts: Counts }>;
  documents: Record<string, Scores & { set: string }>;
  /** By document; none of the held. */
  errors: Record<string, string[]>;
}
export interface Scores {
  measures: number;
  status: number;
  entities: number;
}
const SCORES = ['measures', 'status', 'entities'] as const;

const each = (goal: number, ...what: string[]): Record<string, number> =>
  Object.fromEntries(what.map((one) => [one, goal]));
const closed = ['date', 'money', 'quantity', 'policy', 'proposal'].map((type) => `entity.${type}`);
const details = DETAILS.map((field) => `detail.${field}`);

/** F1 in percent that must be reached, by set; the held ones were never looked at. */
const GOALS: Record<string, Record<string, number>> = {
  dev: {
    measures: 94,
    'measures exact': 90,
    ...each(96, 'status', 'entities', 'slot.due'),
    ...each(98, ...closed),
    'slot.by': 88,
    'slot.qty': 95,
    ...each(97, ...details),
  },
  held: { measures: 90, ...each(92, 'status', 'entities') },
};
const MAIN = ['measures', 'measures exact', 'status', 'entities'];
const SHOWN = /^(?:slot|entity|status|detail)\./;
const WORST = 12;
const MOVED = 0.05;

const percent = (value: number): string => value.toFixed(1).padStart(5);
const signed = (value: number): string =>
  Math.abs(value) < MOVED ? '' : `  ${value > 0 ? '+' : ''}${value.toFixed(1)}`;

interface Line {
  what: string;
  count: Count;
  was: Count | undefined;
  range: [number, number];
  goal: number | undefined;
}

function figure({ what, count, was, range, goal }: Line): string {
  const { right, wanted, given } = count;
  const p = given ? (100 * right) / given : 0;
  const r = wanted ? (100 * right) / wanted : 0;
  const about = range.map((x) => x.toFixed(1)).join('–');
  const met = goal === undefined ? '' : `  goal ${goal} ${f1(count) >= goal ? '✓' : '✗'}`;
  const change = was ? signed(f1(count) - f1(was)) : '';
  return `  ${what.padEnd(22)} P${percent(p)}  R${percent(r)}  F1${percent(f1(count))}  95% ${about}  (${right} of ${wanted}, ${given} given)${met}${change}`;
}

/** Rows: the status that stands in the gold; columns: the one that was read. */
function confusion(counts: Counts): string[] {
  const cell = (from: Status, to: Status): number => counts[`turned ${from}→${to}`]?.wanted ?? 0;
  const line = (head: string, cells: readonly (string | number)[]): string =>
    `  ${head.padEnd(22)} ${cells.map((c) => String(c).padStart(9)).join(' ')}`;
  const swapped = cell('done', 'planned') + cell('planned', 'done');
  const paired = Math.max(1, counts['status']?.wanted ?? 0);
  return [
    line('status: gold → read', STATUSES),
    ...STATUSES.map((from) =>
      line(
        from,
        STATUSES.map((to) => cell(from, to)),
      ),
    ),
    `  done↔planned           ${((100 * swapped) / paired).toFixed(1)}%`,
  ];
}

function documentLine(name: string, now: Scores, was: Scores | undefined): string {
  const figures = SCORES.map(
    (what) => `${what}${percent(now[what])}${was ? signed(now[what] - was[what]) : ''}`,
  );
  return `  ${name.padEnd(44)} ${figures.join('  ')}`;
}

/** The figures of one set, with its documents' own, as lines. */
export function setLines(
  set: string,
  report: Report,
  all: readonly Counts[],
  before: Report | null,
): string[] {
  const { documents, counts } = report.sets[set]!;
  const was = before?.sets[set]?.counts;
  const shown = Object.keys(counts)
    .filter((what) => SHOWN.test(what))
    .toSorted();
  return [
    `${set}: ${documents} documents`,
    ...[...MAIN, ...shown]
      .filter((what) => counts[what])
      .map((what) =>
        figure({
          what,
          count: counts[what]!,
          was: was?.[what],
          range: interval(all, what),
          goal: GOALS[set]?.[what],
        }),
      ),
    ...confusion(counts),
    ...Object.entries(report.documents)
      .filter(([, { set: of }]) => of === set)
      .map(([name, scores]) => documentLine(name, scores, before?.documents[name])),
  ];
}

/** An error without the words of its document: `missed place`, `planned for ongoing`, `by`. */
const kindOf = (error: string): string => {
  const head = error.split(':')[0]!;
  return /^(?:\w+ for \w+|missed \w+|no \w+)$/.test(head) && error.includes(':')
    ? head.replace(/^(by|due|qty)\b.*/, '$1')
    : head.split(' ')[0]!;
};

/** The commonest kinds of error, and the documents with most, of those that may be looked at. */
export function worstLines({ errors }: Report): string[] {
  const kinds = new Map<string, number>();
  for (const error of Object.values(errors).flat())
    kinds.set(kindOf(error), (kinds.get(kindOf(error)) ?? 0) + 1);
  const ranked = Object.entries(errors)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, 3);
  return [
    'commonest errors',
    ...[...kinds]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, WORST)
      .map(([kind, count]) => `  ${String(count).padStart(4)} ${kind}`),
    '',
    'worst documents',
    ...ranked.flatMap(([name, own]) => [
      `${name}: ${own.length} errors`,
      ...own.slice(0, WORST).map((error) => `  ${error}`),
    ]),
  ];
}

/** Errors that are gone and errors that are new since the committed report, by document. */
export function changeLines(report: Report, before: Report): string[] {
  const lines: string[] = [];
  let gained = 0;
  let lost = 0;
  for (const [name, errors] of Object.entries(report.errors)) {
    const old = before.errors[name];
    if (!old) {
      lines.push('', `${name}: not in the committed report`);
      continue;
    }
    const gone = old.filter((error) => !errors.includes(error));
    const fresh = errors.filter((error) => !old.includes(error));
    if (gone.length + fresh.length === 0) continue;
    gained += gone.length;
    lost += fresh.length;
    lines.push('', name);
    lines.push(...gone.map((error) => `  + no more: ${error}`));
    lines.push(...fresh.map((error) => `  - new: ${error}`));
  }
  return [`against the committed report: ${gained} errors gone, ${lost} new`, ...lines];
}
