import { expect, it } from 'vitest';
import { wordsBefore } from './before';

const specificity = {
  total: 2,
  body: false,
  action: true,
  object: false,
  deadline: true,
  amount: false,
};
const TEXT = '一、进展\n　　城北中央厨房已封顶，力争年底投产。';
const start = TEXT.indexOf('力争');

it('gives what a bare act is about, from its own sentence', () => {
  expect(wordsBefore(TEXT, { start, specificity })).toBe('城北中央厨房已封顶，');
  const long = `开头。${'很'.repeat(50)}，投产`;
  expect(wordsBefore(long, { start: long.indexOf('投产'), specificity })).toBe(
    `…${'很'.repeat(39)}，`,
  );
});

it('gives nothing where the measure names its object, or opens the sentence', () => {
  expect(wordsBefore(TEXT, { start, specificity: { ...specificity, object: true } })).toBe('');
  expect(wordsBefore('年底投产。', { start: 0, specificity })).toBe('');
});
