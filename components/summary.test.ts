import { expect, test } from 'vitest';
import type { Agent, Measure } from '@/utils/reading';
import { actorsOf } from './summary';

const agent = (text: string): Agent => ({
  text,
  role: 'actor',
  inherited: false,
  start: 0,
  end: 1,
});
const by = (...names: string[]): Measure => ({ agents: names.map(agent) }) as unknown as Measure;

test('who acts, the one of most measures first, each once', () => {
  const measures = [by('区民政局'), by(), by('区城管局', '区民政局'), by('区城管局', '区城管局')];
  expect(actorsOf(measures)).toEqual(['区民政局', '区城管局']);
  expect(actorsOf([...measures, by('区城管局')])).toEqual(['区城管局', '区民政局']);
  expect(actorsOf([by()])).toEqual([]);
});
