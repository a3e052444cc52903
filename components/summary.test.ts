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

test('the replier’s own place by its name is nobody else', () => {
  const measures = [by('静安区', '区民政局'), by('静安'), by('徐汇区')];
  expect(actorsOf(measures, '上海市静安区')).toEqual(['区民政局', '徐汇区']);
  expect(actorsOf(measures)).toContain('静安');
});
