import { expect, it } from 'vitest';
import { columnLabels } from './names';

const of = (division: string): string => columnLabels([{ division }])[0]!;

it.each([
  ['上海市徐汇区', '徐汇'],
  ['山东省青岛市市北区', '市北'],
  ['青岛市市南区', '市南'],
  ['山东省济南市市中区', '市中'],
  ['湖北省荆州市沙市区', '沙市'],
  ['沙市区', '沙市'],
  ['湖南省常德市津市市', '津市'],
  ['津市市', '津市'],
  ['山西省晋城市城区', '城区'],
  ['湖北省仙桃市', '仙桃'],
  ['上海市', '上海'],
  ['广东省广州市天河区', '天河'],
  ['四川省甘孜藏族自治州康定市', '康定'],
  ['湖南省湘西州吉首市', '吉首'],
  ['云南省普洱市西盟佤族自治县', '西盟'],
  ['云南省临沧市双江拉祜族佤族布朗族傣族自治县', '双江'],
  ['内蒙古自治区锡林郭勒盟锡林浩特市', '锡林浩特'],
  ['新疆维吾尔自治区乌鲁木齐市', '乌鲁木齐'],
  ['西藏自治区阿里地区札达县', '札达'],
])('%s heads its column as %s', (division, label) => expect(of(division)).toBe(label));

it('without a division the body or the title stands, and what is alike is told apart', () => {
  expect(columnLabels([{ issuer: '教育部' }, { title: '答复' }, {}])).toEqual([
    '教育部',
    '答复',
    '#3',
  ]);
  const twice = { division: '江苏省南京市鼓楼区' };
  expect(
    columnLabels([
      { ...twice, date: '2024-05-01' },
      { ...twice, date: '2025-05-01' },
    ]),
  ).toEqual(['鼓楼 2024', '鼓楼 2025']);
});
