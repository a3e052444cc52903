import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faults } from '../../tests/invariants';
import { loadGold } from '../../tests/quality/score';
import { readReply } from './index';

const texts = [...loadGold('dev').values()].map(({ text }) => text);

function check(text: string): void {
  expect(faults(text, readReply(text))).toEqual([]);
}

const toFull = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const toHalf = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
const scatter = (text: string, at: readonly number[], what: string): string => {
  const places = new Set(at.map((n) => n % (text.length + 1)));
  return [...text].map((c, i) => (places.has(i) ? what + c : c)).join('');
};
const wrap = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n'))
    .join('\n');

describe('readReply on any text', () => {
  const source = fc.constantFrom(...texts);
  const places = fc.array(fc.nat(6_000), { maxLength: 40 });
  const mutated = fc.oneof(
    source.map(toFull),
    source.map(toHalf),
    fc.tuple(source, places).map(([text, at]) => scatter(text, at, ' ')),
    fc.tuple(source, places).map(([text, at]) => scatter(text, at, '\n')),
    fc.tuple(source, places, fc.string()).map(([text, at, what]) => scatter(text, at, what)),
    fc.tuple(source, fc.nat(6_000), fc.nat(6_000)).map(([text, a, b]) => text.slice(a, a + b)),
    fc.tuple(source, fc.integer({ min: 20, max: 60 })).map(([text, width]) => wrap(text, width)),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          '一、',
          '《',
          '》',
          '“',
          '(',
          '、',
          ',',
          '。',
          '\n',
          '由',
          '将',
          '2025年',
          '底前',
          '研究',
          '的',
          '区财政局',
          '对',
        ),
        { maxLength: 300 },
      )
      .map((parts) => parts.join('')),
  );

  it('raises nothing and gives spans inside the text', () => {
    fc.assert(fc.property(mutated, check), { numRuns: 400, seed: 20_261_124 });
  });

  it('gives the same reading for the same text', () => {
    for (const text of texts.slice(0, 4)) expect(readReply(text)).toEqual(readReply(text));
  });

  it.each([
    '一',
    '、',
    ',',
    '《',
    '(',
    '“',
    '1',
    '年',
    '将',
    '由',
    '的',
    '\n',
    ' ',
    '区',
    '局',
    '提出的',
  ])('reads %j repeated without end', (unit) => {
    // What backtracks on such text would not come to an end here; how long it takes is benched.
    const text = unit.repeat(80_000 / unit.length);
    check(text);
  });
});
