import { describe, expect, it } from 'vitest';
import { readReply } from '@/utils/extract';
import type { Span } from '@/utils/reading';
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
