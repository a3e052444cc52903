import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('addEventListener', vi.fn());
});

it.each([
  ['#/%E5%8', { page: 'replies' }],
  ['#/reply/%E5%8', { page: 'reply', id: '%E5%8' }],
  ['#/reply/a%2Fb/c', { page: 'reply', id: 'a/b', capture: 'c' }],
  ['#/tray', { page: 'tray' }],
  ['', { page: 'replies' }],
])('an address leads somewhere, even with a torn escape: %s', async (hash, expected) => {
  vi.stubGlobal('location', { hash });
  const { route } = await import('./route');
  expect(route.value).toEqual(expected);
});
