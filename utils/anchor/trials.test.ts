import { describe, expect, it } from 'vitest';
import { trial, type Trial } from '@/tests/quality/anchor-trials';

describe('5,000 random pages, quotes and edits', () => {
  const trials: Trial[] = Array.from({ length: 5_000 }, (_, seed) => trial(seed));

  it('never place a highlight wrongly', () => {
    expect(trials.filter(({ wrong }) => wrong !== '').slice(0, 3)).toEqual([]);
  });

  it('reach every state, and find most of what is still there', () => {
    const count = (state: Trial['state']) => trials.filter((t) => t.state === state).length;
    for (const state of ['exact', 'moved', 'changed', 'orphan'] as const)
      expect(count(state), state).toBeGreaterThan(100);
    const untouched = trials.filter(({ edit }) => ['none', 'space', 'unwrap'].includes(edit));
    expect(
      untouched.filter(({ state }) => state === 'orphan').length / untouched.length,
    ).toBeLessThan(0.02);
  });
});
