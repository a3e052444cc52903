import { expect, it } from 'vitest';
import { fullName } from './full-name';

it.each([
  ['区财政局', '上海市静安区', '静安区财政局'],
  ['市教育局', '四川省成都市武侯区', '成都市教育局'],
  ['州水务局', '云南省大理白族自治州', '大理白族自治州水务局'],
  ['静安区财政局', '上海市静安区', null],
  ['县财政局', '上海市静安区', null],
  ['区财政局', undefined, null],
])('%s of %s', (name, division, full) => expect(fullName(name, division)).toBe(full));
