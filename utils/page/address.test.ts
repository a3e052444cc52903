import { expect, it } from 'vitest';
import { frameAddress } from './address';

const windowAt = (href: string, parent?: Window): Window => {
  const window = { location: { href } } as unknown as { parent: Window };
  window.parent = parent ?? (window as unknown as Window);
  return window as unknown as Window;
};
const page = windowAt('http://www.x.gov.cn/a.html');

it('a page and a loaded frame have their own address', () => {
  expect(frameAddress(page)).toBe('http://www.x.gov.cn/a.html');
  expect(frameAddress(windowAt('http://www.y.gov.cn/b.html', page))).toBe(
    'http://www.y.gov.cn/b.html',
  );
});

it('a frame that a page writes itself stands under the address of the page', () => {
  const frame = windowAt('about:srcdoc', page);
  expect(frameAddress(frame)).toBe('http://www.x.gov.cn/a.html');
  expect(frameAddress(windowAt('about:blank', frame))).toBe('http://www.x.gov.cn/a.html');
});

it('an empty tab has none, and another site’s page is not asked', () => {
  expect(frameAddress(windowAt('about:blank'))).toBe('about:blank');
  const foreign = {
    get location(): never {
      throw new DOMException('', 'SecurityError');
    },
  } as unknown as Window;
  expect(frameAddress(windowAt('about:blank', foreign))).toBe('about:blank');
});
