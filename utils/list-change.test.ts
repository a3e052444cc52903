import { expect, it } from 'vitest';
import { changed, changeFrom } from './list-change';

it('what was put in meanwhile stays, what was taken out stays out, nothing comes twice', () => {
  const change = changeFrom(['甲', '乙'], ['乙', '丙'])!;
  expect(changed(['甲', '乙'], change)).toEqual(['乙', '丙']);
  expect(changed(['甲', '乙', '别处'], change)).toEqual(['乙', '别处', '丙']);
  expect(changed(['丙'], change)).toEqual(['丙']);
});

it('no change is none, and leaves a list as it is', () => {
  expect(changeFrom(['甲', '乙'], ['甲', '乙'])).toBeNull();
  expect(changed(['甲'])).toEqual(['甲']);
});
