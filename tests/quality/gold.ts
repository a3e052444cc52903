import { ENTITY_TYPES, KINDS, type Span } from '@/utils/reading';
import { loadGold, type Gold } from './score';

/** The folders under tests/fixtures/gold; its README says what each is for. */
export const FOLDERS = ['dev', 'own', 'held', 'align'] as const;

const FIELDS = 'kind title number docno proposer issuer division date result source'.split(' ');
const TAG = /<\/?[a-z][^>]*>?/i;

function* overlaps(what: string, spans: readonly Span[]): Generator<string> {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  for (const [i, { start, end }] of sorted.entries()) {
    if (end <= start) yield `${what} ${i + 1} is empty`;
    if (start < (sorted[i - 1]?.end ?? 0)) yield `${what} ${i + 1} stands in the one before`;
  }
}

function* problemsOf({ text, details, measures, entities }: Gold): Generator<string> {
  if (text.trim() === '') yield 'no text';
  if (TAG.test(text)) yield `a tag that is none: ${TAG.exec(text)![0]}`;
  for (const field of Object.keys(details))
    if (!FIELDS.includes(field)) yield `unknown field ${field}`;
  if (!(KINDS as readonly string[]).includes(details['kind'] ?? '')) yield 'no kind';
  if (!['seed', 'written'].includes(details['source'] ?? '')) yield 'no source';
  if (details['date'] !== undefined && Number.isNaN(Date.parse(details['date'])))
    yield 'a date that is not ISO';
  yield* overlaps('measure', measures);
  yield* overlaps('entity', entities);
  for (const { type } of entities) if (!ENTITY_TYPES.includes(type)) yield `unknown type ${type}`;
  for (const { start, end } of entities)
    if (measures.some((m) => start < m.start !== end <= m.start || start < m.end !== end <= m.end))
      yield 'an entity across the edge of a measure';
}

/** What is malformed in a gold document, in words that quote nothing of it but its tags. */
export const problems = (gold: Gold): string[] => [...problemsOf(gold)];

export interface FolderCounts {
  documents: number;
  characters: number;
  measures: number;
  entities: number;
}

/** How much a folder holds. */
export function countsOf(folder: string): FolderCounts {
  const all = [...loadGold(folder).values()];
  const sum = (of: (gold: Gold) => number): number => all.reduce((n, gold) => n + of(gold), 0);
  return {
    documents: all.length,
    characters: sum(({ text }) => text.length),
    measures: sum(({ measures }) => measures.length),
    entities: sum(({ entities }) => entities.length),
  };
}
