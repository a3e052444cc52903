import { expect, it } from 'vitest';
import { matterOf } from './matter';

it.each([
  ['关于增加老年助餐点的提案的答复', 'care'],
  ['关于规范电动自行车停放充电的建议的答复', 'transport'],
  ['关于老旧小区加装电梯的提案', 'housing'],
  ['对扩大中小学学位供给建议的答复', 'education'],
  ['关于保护乡村戏台、发展文化旅游的答复', 'culture'],
  ['对第18号提案的答复', null],
  ['', null],
])('%s is about %s', (title, matter) => expect(matterOf(title)).toBe(matter));
