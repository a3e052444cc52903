import { expect, it } from 'vitest';
import { divisionOf } from './divisions';
import { knownResult, SCHEMES } from './results';

const GANSU = { divisionCode: '620000' };

it.each([
  ['the same letter at another time', { ...GANSU, result: 'C', date: '2007-08-01' }, 'deferred'],
  ['the same letter since', { ...GANSU, result: 'C', date: '2024-08-01' }, 'reference'],
  ['a year between that no source speaks of', { ...GANSU, result: 'C', date: '2010-08-01' }, null],
  ['a letter that the scheme has not', { ...GANSU, result: 'D', date: '2024-08-01' }, null],
  ['a division below', { divisionCode: '620422', result: 'A', date: '2024-08-01' }, null],
  [
    'a place without a known scheme',
    { divisionCode: '340200', result: 'A', date: '2024-08-01' },
    null,
  ],
  ['words for a mark', { ...GANSU, result: '已采纳', date: '2024-08-01' }, null],
  ['no date', { ...GANSU, result: 'A' }, null],
])('%s', (_, details, outcome) =>
  expect(knownResult(details, 'proposal')?.outcome ?? null).toBe(outcome),
);

it('a scheme for proposals says nothing of suggestions', () =>
  expect(knownResult({ ...GANSU, result: 'A', date: '2024-08-01' }, 'suggestion')).toBeNull());

it('a county has a scheme of its own where its province’s is not for it', () =>
  expect(
    knownResult({ divisionCode: '620721', result: 'B', date: '2024-06-03' }, 'suggestion'),
  ).toMatchObject({ outcome: 'planned', words: '正在落实或列入计划落实' }));

it.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  '%s: every mark once, in years that follow each other',
  (_, { marks, from = 0, until = Infinity }) => {
    expect(new Set(marks.map(([mark]) => mark)).size).toBe(marks.length);
    expect(from).toBeLessThanOrEqual(until);
  },
);

it.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  '%s: a division that there is, a source at a government’s host',
  (_, { division, source }) => {
    expect(divisionOf(division)).toBeDefined();
    expect(new URL(source).hostname).toMatch(/\.?gov\.cn$/);
  },
);
