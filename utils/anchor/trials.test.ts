import { beforeAll, describe, expect, it } from 'vitest';
import { trial, type Trial } from '@/tests/quality/anchor-trials';

const CASES = 5_000;
const STATES = ['exact', 'moved', 'changed', 'orphan'] as const;

describe(`${CASES} random pages, quotes and edits`, () => {
  let trials: Trial[] = [];
  const count = (state: Trial['state']) => trials.filter((t) => t.state === state).length;
  beforeAll(() => {
    trials = Array.from({ length: CASES }, (_, seed) => trial(seed));
    const wrong = trials.filter((t) => t.wrong !== '').length;
    const counts = STATES.map((state) => `${count(state)} ${state}`).join(', ');
    console.info(`${CASES} cases: ${counts}; ${wrong} wrong`);
  });

  it('never place a highlight wrongly', () => {
    expect(trials).toHaveLength(CASES);
    expect(trials.filter(({ wrong }) => wrong !== '').slice(0, 3)).toEqual([]);
  });

  it('reach every state, and find most of what is still there', () => {
    for (const state of STATES) expect(count(state), state).toBeGreaterThan(100);
    const untouched = trials.filter(({ edit }) => ['none', 'space', 'unwrap'].includes(edit));
    expect(
      untouched.filter(({ state }) => state === 'orphan').length / untouched.length,
    ).toBeLessThan(0.02);
  });
});

/** Finders that are wrong on purpose: a judge that let them pass would prove nothing. */
const LIARS = {
  'the old place, whatever stands there': ((text, { position }) => ({
    state: 'exact',
    span: { start: position.start, end: Math.min(position.end, text.length) },
  })) as NonNullable<Parameters<typeof trial>[1]>,
  'the first place with the words': ((text, { quote }) => {
    const start = text.indexOf(quote.exact);
    if (start === -1) return { state: 'orphan' };
    return { state: 'moved', span: { start, end: start + quote.exact.length } };
  }) as NonNullable<Parameters<typeof trial>[1]>,
  'its neighbour, called changed': ((_, { position }) => ({
    state: 'changed',
    span: { start: Math.max(0, position.start - 9), end: Math.max(1, position.start - 2) },
  })) as NonNullable<Parameters<typeof trial>[1]>,
};

it.each(Object.entries(LIARS))('the judge finds out %s', (_, liar) => {
  const wrong = Array.from({ length: 500 }, (__, seed) => trial(seed, liar).wrong);
  expect(wrong.filter((word) => word !== '').length).toBeGreaterThan(20);
});
