import { expect, it } from 'vitest';
import { withoutPlace } from './address';

it.each([
  ['http://www.x.gov.cn/a.html#top', 'http://www.x.gov.cn/a.html'],
  ['http://www.x.gov.cn/a.html#', 'http://www.x.gov.cn/a.html'],
  ['http://www.x.gov.cn/a.html?b=1', 'http://www.x.gov.cn/a.html?b=1'],
  ['http://www.x.gov.cn/#/detail/31', 'http://www.x.gov.cn/#/detail/31'],
  ['http://www.x.gov.cn/#!/detail/31', 'http://www.x.gov.cn/#!/detail/31'],
])('%s is %s', (url, name) => expect(withoutPlace(url)).toBe(name));
