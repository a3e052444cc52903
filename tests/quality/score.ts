import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Details, Entity, Kind, Measure, Span, Status } from '@/utils/reading';
import { random } from '../seeded';
// @ts-expect-error The scorer is plain JavaScript, kept as it is used by annotators.
import { loadGold as load, matchSpans as match } from '../fixtures/gold/score.mjs';

/** A measure as the annotators wrote it. */
export interface GoldMeasure extends Span {
  status: Status;
  by?: string;
  due?: string;
  qty?: string;
}
export interface Gold {
  text: string;
  details: Record<string, string>;
  measures: GoldMeasure[];
  entities: Pick<Entity, 'start' | 'end' | 'type'>[];
}
/** What is scored of a reading. */
export interface Read {
  kind: Kind;
  details: Details;
  measures: Measure[];
  entities: Entity[];
}

/** The annotated replies of one folder under tests/fixtures/gold; none when there is no such folder. */
export function loadGold(folder: string): Map<string, Gold> {
  const path = fileURLToPath(new URL(`../fixtures/gold/${folder}`, import.meta.url));
  return existsSync(path) ? load(path) : new Map();
}
const matchSpans: <A extends Span, B extends Span>(
  gold: A[],
  read: B[],
  floor: number,
) => [A, B][] = match;

const SLOTS = ['by', 'due', 'qty'] as const;
export const DETAILS = [
  'kind',
  'number',
  'docno',
  'proposer',
  'issuer',
  'division',
  'date',
  'result',
] as const;

/** Right, wanted and given: all that precision, recall and F1 need. */
export interface Count {
  right: number;
  wanted: number;
  given: number;
}
/** Counts by what they count: `measures`, `entities`, `entity.date`, `status`, `slot.by`, …. */
export type Counts = Record<string, Count>;

const squeeze = (words: string | undefined): string => (words ?? '').replace(/[\s,。;,]/g, '');

/** One document's counts, and its errors in words: what was missed, invented or misread. */
export function scoreDocument(gold: Gold, read: Read): { counts: Counts; errors: string[] } {
  const counts: Counts = {};
  const errors: string[] = [];
  const count = (what: string, right: number, wanted: number, given: number): void => {
    const there = (counts[what] ??= { right: 0, wanted: 0, given: 0 });
    there.right += right;
    there.wanted += wanted;
    there.given += given;
  };
  const words = ({ start, end }: Span): string => gold.text.slice(start, end).replace(/\n/g, ' ');
  const pairs = matchSpans(gold.measures, read.measures, 0.5);
  const exact = pairs.filter(([g, r]) => g.start === r.start && g.end === r.end);
  count('measures', pairs.length, gold.measures.length, read.measures.length);
  count('measures exact', exact.length, gold.measures.length, read.measures.length);
  const met = new Set<Span>(pairs.flat());
  for (const g of gold.measures) if (!met.has(g)) errors.push(`missed measure: ${words(g)}`);
  for (const r of read.measures) if (!met.has(r)) errors.push(`no measure: ${words(r)}`);
  for (const [g, r] of pairs) {
    const right = Number(g.status === r.status);
    count('status', right, 1, 1);
    count(`status.${g.status}`, right, 1, 0);
    count(`status.${r.status}`, 0, 0, 1);
    count(`turned ${g.status}→${r.status}`, right, 1, 1);
    if (!right) errors.push(`${r.status} for ${g.status}: ${words(g)}`);
    if (g.start !== r.start || g.end !== r.end) errors.push(`span ${words(r)} for ${words(g)}`);
    for (const slot of SLOTS) {
      const wanted = squeeze(g[slot]);
      const given = squeeze(r[slot]);
      const same = wanted !== '' && wanted === given;
      count(`slot.${slot}`, Number(same), Number(wanted !== ''), Number(given !== ''));
      if (wanted !== given)
        errors.push(`${slot} ${given || '—'} for ${wanted || '—'}: ${words(g)}`);
    }
  }
  const key = ({ start, end, type }: Gold['entities'][number]): string => `${start}-${end}-${type}`;
  const wanted = new Set(gold.entities.map(key));
  const given = new Set(read.entities.map(key));
  for (const entity of gold.entities) {
    count('entities', 0, 1, 0);
    count(`entity.${entity.type}`, 0, 1, 0);
    if (!given.has(key(entity))) errors.push(`missed ${entity.type}: ${words(entity)}`);
  }
  for (const entity of read.entities) {
    const right = Number(wanted.has(key(entity)));
    count('entities', right, 0, 1);
    count(`entity.${entity.type}`, right, 0, 1);
    if (!right) errors.push(`no ${entity.type}: ${words(entity)}`);
  }
  for (const field of DETAILS) {
    const printed = field === 'kind' ? read.kind : read.details[field];
    const is = squeeze(Array.isArray(printed) ? printed.join('|') : printed);
    const should = squeeze(gold.details[field]);
    const right = Number(should !== '' && is === should);
    count(`detail.${field}`, right, Number(should !== ''), Number(is !== ''));
    if (is !== should) errors.push(`${field} ${is || '—'} for ${should || '—'}`);
  }
  return { counts, errors };
}

/** Sums counts over documents. */
export function total(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all)
    for (const [what, { right, wanted, given }] of Object.entries(counts)) {
      const there = (sum[what] ??= { right: 0, wanted: 0, given: 0 });
      there.right += right;
      there.wanted += wanted;
      there.given += given;
    }
  return sum;
}

/** F1 in percent; for `status` and its like it is the accuracy. */
export const f1 = (count: Count | undefined): number =>
  count && count.wanted + count.given > 0 ? (200 * count.right) / (count.wanted + count.given) : 0;

const ROUNDS = 500;
const NOTHING: Count = { right: 0, wanted: 0, given: 0 };

/** The 95% interval of a figure over documents, by a bootstrap with a fixed seed. */
export function interval(all: readonly Counts[], what: string): [number, number] {
  const next = random(42);
  const one = all.map(({ [what]: count }) => ({ [what]: count ?? NOTHING }));
  const draws = Array.from(
    { length: ROUNDS },
    () => total(one.map(() => one[Math.floor(next() * one.length)]!))[what]!,
  );
  const figures = draws
    // A draw of documents without any of it says nothing.
    .filter(({ wanted, given }) => wanted + given > 0)
    .map(f1)
    .toSorted((a, b) => a - b);
  const at = (part: number): number => figures[Math.floor(figures.length * part)] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
