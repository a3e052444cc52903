import { expect, it } from 'vitest';
import { loadGold } from '@/tests/bench/gold';
import { readReply } from '@/utils/extract';
import { CLAUSE } from './patterns';

it('no pattern is kept from a clause that it matches', () => {
  const texts = [...loadGold('dev'), ...loadGold('own')].map(([, { text }]) => text);
  // What was read opens the gates; they stay open from then on.
  for (const text of texts.slice(0, 20)) readReply(text);
  const clauses = new Set(texts.flatMap((text) => text.split(/[，,。；;：:\n]/)));
  const wrong = [...clauses].flatMap((clause) => {
    const words = CLAUSE.walk(clause);
    return CLAUSE.all.flatMap((pattern) =>
      pattern.test(words) === pattern.regexp.test(clause) ? [] : [[clause, pattern.regexp.source]],
    );
  });
  expect(wrong).toEqual([]);
  // Most are not tried: otherwise nothing would be tested here.
  const tried = CLAUSE.walk('支持').open.flatMap((bits) => bits.toString(2).match(/1/g) ?? []);
  expect(tried.length).toBeLessThan(CLAUSE.all.length / 2);
});
