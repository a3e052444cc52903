import { expect, it } from 'vitest';
import { welcomes } from './welcome';

it('shows how to begin to whoever has installed it by hand, once', () => {
  expect(welcomes('install', 'normal')).toBe(true);
  expect(welcomes('update', 'normal')).toBe(false);
  expect(welcomes('chrome_update', 'normal')).toBe(false);
});

it('opens nothing where an office installs it, or where it is being worked on', () => {
  expect(welcomes('install', 'admin')).toBe(false);
  expect(welcomes('install', 'development')).toBe(false);
});
