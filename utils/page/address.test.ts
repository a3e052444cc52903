import { describe, expect, it, vi } from 'vitest';
import { frameAddress, watchAddress } from './address';

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

describe('moves inside a page', () => {
  /** A window whose address a test changes, with what its browser tells of that. */
  const moving = (navigation?: EventTarget) => {
    const target = new EventTarget();
    const location = { href: 'http://www.x.gov.cn/a' };
    return Object.assign(target, { location, ...(navigation ? { navigation } : {}) });
  };

  it('are heard where the browser tells of entries, once a change', () => {
    const navigation = new EventTarget();
    const window = moving(navigation);
    const moved = vi.fn();
    const end = new AbortController();
    watchAddress(window as unknown as Window, moved, end.signal);
    const tell = () => navigation.dispatchEvent(new Event('currententrychange'));
    tell();
    expect(moved).not.toHaveBeenCalled();
    window.location.href += '#/b';
    tell();
    tell();
    expect(moved).toHaveBeenCalledTimes(1);
    end.abort();
    window.location.href += '/c';
    tell();
    expect(moved).toHaveBeenCalledTimes(1);
  });

  it('are seen in time where it does not, and nothing is kept at the end', () => {
    vi.useFakeTimers();
    const window = moving();
    const moved = vi.fn();
    const end = new AbortController();
    watchAddress(window as unknown as Window, moved, end.signal);
    window.location.href += '#/b';
    window.dispatchEvent(new Event('hashchange'));
    expect(moved).toHaveBeenCalledTimes(1);
    window.location.href = 'http://www.x.gov.cn/c';
    vi.advanceTimersByTime(2_000);
    expect(moved).toHaveBeenCalledTimes(2);
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
