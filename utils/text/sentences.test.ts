import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesIn } from './sentences';

const split = (text: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it('ends sentences at their marks, quotes with them, and at line ends', () =>
  expect(split('一、总体情况\n　　已建路灯80盏；将“亮灯。”纳入计划。谢谢！')).toEqual([
    '一、总体情况',
    '已建路灯80盏；',
    '将“亮灯。”',
    '纳入计划。',
    '谢谢！',
  ]));

it('ends them at a half-width dot between Chinese words, not at one of a number', () =>
  expect(split('一.总体情况\n已建路灯1.5万盏.下一步将“亮灯.”纳入计划.')).toEqual([
    '一.总体情况',
    '已建路灯1.5万盏.',
    '下一步将“亮灯.”',
    '纳入计划.',
  ]));

it('loses and doubles nothing but white space', () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  ));
