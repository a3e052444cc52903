import { describe, expect, it } from 'vitest';
import { beginsIn, matches } from './begins';

const found = (pattern: RegExp, text: string, kind: Parameters<typeof matches>[2]): string[] =>
  [...matches(pattern, { text, begins: beginsIn(text) }, kind)].map(([words]) => words);

describe('matches', () => {
  it('gives each match behind the one before', () => {
    expect(found(/\d+月|\d+/y, '于3月至12月共40次', 'digits')).toEqual(['3月', '12月', '40']);
  });

  it('tries none in prose that only begins like a date', () => {
    expect(found(/.{2}/y, '中心高度，上级前往，今后国家', 'date')).toEqual(['今后']);
  });

  it('tries a number only for what its end can be', () => {
    const text = '1,250万元占12.5%，3:2，第16号，共40';
    expect(found(/\d[\d,.]*./y, text, 'money')).toEqual(['1,250万']);
    expect(found(/\d[\d,.]*./y, text, 'percent')).toEqual(['12.5%']);
    expect(found(/\d[\d,.]*./y, text, 'ratio')).toEqual(['3:']);
    expect(found(/\d[\d,.]*./y, text, 'proposal')).toEqual(['16号']);
  });
});
