import { describe, expect, it } from 'vitest';
import { loadGold } from '@/tests/bench/gold';
import { columnLabels } from './names';
import { propose } from './propose';
import type { AlignInput } from './types';

const inputs = [...loadGold('dev')].map(([id, doc]) => ({ ...doc, id }) as unknown as AlignInput);

describe('propose', () => {
  it.each(['elderly-meals--beijing-haidian', 'ebike-charging--wuhan-jiangan'])(
    'finds the other replies to the question of %s first',
    (id) => {
      const target = inputs.find((input) => input.id === id)!;
      const set = id.split('--')[0]!;
      const mates = inputs.filter((i) => i.id.startsWith(set)).length - 1;
      const found = propose(
        target,
        inputs.filter((i) => i !== target),
      );
      expect(found.slice(0, mates).every((p) => p.id.startsWith(set))).toBe(true);
      expect(found[0]!.words.length).toBeGreaterThan(0);
    },
  );
});

describe('columnLabels', () => {
  it('uses the district, then the year, then the number', () => {
    expect(
      columnLabels([{ division: '上海市徐汇区' }, { division: '四川省成都市武侯区' }]),
    ).toEqual(['徐汇', '武侯']);
    expect(
      columnLabels([
        { division: '上海市徐汇区', date: '2024-05-30', number: '1' },
        { division: '上海市徐汇区', date: '2025-05-30', number: '2' },
        { division: '上海市徐汇区', date: '2025-06-30', number: '3' },
      ]),
    ).toEqual(['徐汇 2024', '徐汇 2025 2', '徐汇 2025 3']);
  });

  it('keeps names of two characters whole and falls back on the issuer', () => {
    expect(columnLabels([{ division: '江西省吉安市吉州区' }, { issuer: '教育部' }, {}])).toEqual([
      '吉州',
      '教育部',
      '#3',
    ]);
    expect(columnLabels([{ division: '浙江省丽水市景宁畲族自治县' }])).toEqual(['景宁']);
    expect(columnLabels([{ division: '广东省' }, { division: '河南省郑州市' }])).toEqual([
      '广东',
      '郑州',
    ]);
  });
});
