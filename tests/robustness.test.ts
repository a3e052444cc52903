import { describe, expect, it } from 'vitest';
import { readReply } from '@/utils/extract';
import type { Reading, Span } from '@/utils/reading';
import { faults } from './invariants';
import { bundledTexts, tryDamaged } from './robustness';
import { f1, loadGold, scoreDocument, total, type Counts, type Gold } from './quality/score';

const gold = [...loadGold('dev').values()];

/** The same annotation over a text with something put in between its characters. */
function insert(document: Gold, between: (at: number, text: string) => string): Gold {
  const moved: number[] = [];
  let text = '';
  for (let i = 0; i < document.text.length; i++) {
    if (i > 0) text += between(i, document.text);
    moved[i] = text.length;
    text += document.text[i];
  }
  const move = <T extends Span>(span: T): T => ({
    ...span,
    start: moved[span.start]!,
    end: moved[span.end - 1]! + 1,
  });
  return {
    ...document,
    text,
    measures: document.measures.map(move),
    entities: document.entities.map(move),
  };
}
const replace = (document: Gold, pattern: RegExp, by: number): Gold => ({
  ...document,
  text: document.text.replace(pattern, (c) => String.fromCharCode(c.charCodeAt(0) + by)),
});
const HAN = /[\u4e00-\u9fff]/;
/** A wrap at a column, as text from a mail program or a PDF has it. */
function wrapped(document: Gold, width: number): Gold {
  let column = 0;
  return insert(document, (at, text) => {
    if (text[at] === '\n') {
      column = -1;
      return '';
    }
    column++;
    if (column < width || text[at - 1] === '\n') return '';
    column = 0;
    return '\n';
  });
}

const score = (change: (document: Gold) => Gold): Counts =>
  total(
    gold.map(change).map((document) => scoreDocument(document, readReply(document.text)).counts),
  );

describe('damaged text', () => {
  const whole = score((document) => document);
  it.each<[string, (document: Gold) => Gold]>([
    ['full-width forms', (d) => replace(d, /[!-~]/g, 0xfee0)],
    ['half-width forms', (d) => replace(d, /[！-～]/g, -0xfee0)],
    [
      'a space in every fifty characters',
      (d) =>
        insert(d, (at, text) =>
          at % 50 === 7 && text[at] !== '\n' && text[at - 1] !== '\n' ? ' ' : '',
        ),
    ],
    [
      'a wide space inside words',
      (d) =>
        insert(d, (at, text) =>
          at % 80 === 11 && HAN.test(text[at]!) && HAN.test(text[at - 1]!) ? '\u3000' : '',
        ),
    ],
    ['lines wrapped at 30', (d) => wrapped(d, 30)],
    ['lines wrapped at 42', (d) => wrapped(d, 42)],
  ])('%s cost at most two points', (_, change) => {
    const damaged = score(change);
    for (const what of ['measures', 'status', 'entities'])
      expect(f1(damaged[what]), what).toBeGreaterThan(f1(whole[what]) - 2);
  });
});

describe('any damage', () => {
  // `npm run robustness` tries ten thousand.
  it('raises nothing and keeps every promise of a reading', () => {
    expect(tryDamaged(700, 20_261_126)).toEqual([]);
  });

  const text = bundledTexts().get('jingan-2025-ai-entertainment')!;
  it.each<[string, (reading: Reading) => void]>([
    ['a mark outside the text', ({ measures }) => (measures.at(-1)!.end = text.length + 1)],
    ['a mark without numbers', ({ entities }) => (entities[0]!.start = Number.NaN)],
    ['marks on top of each other', ({ entities }) => (entities[1]!.start = entities[0]!.start)],
    ['words that are not there', ({ entities }) => (entities[0]!.name += '局')],
    ['a citation of no policy', ({ measures }) => measures[0]!.cites.push(-1)],
    [
      'an amount that is no number',
      ({ entities }) => {
        entities.find(({ amount }) => amount)!.amount!.value = Number.NaN;
      },
    ],
  ])('%s would be found', (_, spoil) => {
    const reading = readReply(text);
    expect(faults(text, reading)).toEqual([]);
    spoil(reading);
    expect(faults(text, reading)).not.toEqual([]);
  });
});

describe('text in full-width forms', () => {
  it('gives due and qty in the words of the page', () => {
    const document = replace(gold[0]!, /[!-~]/g, 0xfee0);
    const { measures } = readReply(document.text);
    const slots = measures.flatMap(({ due, qty }) =>
      [due, qty].filter((slot) => slot !== undefined),
    );
    expect(slots.length).toBeGreaterThan(5);
    for (const slot of slots) expect(document.text).toContain(slot);
  });
});
