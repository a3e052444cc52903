import { expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { pageOf } from './sender';

const PAGE = 'http://www.x.gov.cn/a.html';
const tab = { url: PAGE } as Browser.tabs.Tab;

it('a page and a loaded frame stand under their own address', () => {
  expect(pageOf({ url: PAGE, origin: 'http://www.x.gov.cn', tab })).toBe(PAGE);
  const url = 'http://www.y.gov.cn/b.html';
  expect(pageOf({ url, origin: 'http://www.y.gov.cn', tab })).toBe(url);
});

it('a frame that a page wrote stands under the page’s, where both are of one origin', () => {
  expect(pageOf({ url: 'about:srcdoc', origin: 'http://www.x.gov.cn', tab })).toBe(PAGE);
  for (const origin of ['http://www.y.gov.cn', 'null'])
    expect(pageOf({ url: 'about:srcdoc', origin, tab })).toBe('about:srcdoc');
  expect(pageOf({ url: 'about:blank', origin: 'http://www.x.gov.cn' })).toBe('about:blank');
});
