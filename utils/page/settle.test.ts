import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenSettled } from './settle';

let document: Document;
beforeEach(() => {
  const { window } = new JSDOM('<body><div id="app"></div></body>');
  ({ document } = window);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Changes the page now and lets its observers hear of it. */
async function change(): Promise<void> {
  document.querySelector('#app')!.append('字');
  await Promise.resolve();
}

it('looks once the page has come to rest, and not while it still fills', async () => {
  const look = vi.fn(() => true);
  whenSettled(document, look);
  for (let i = 0; i < 5; i++) {
    await change();
    vi.advanceTimersByTime(100);
  }
  expect(look).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(1);
});

it('stops when the look was good', async () => {
  const look = vi.fn(() => true);
  whenSettled(document, look);
  await change();
  vi.advanceTimersByTime(1_000);
  await change();
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks again after every change until patience ends, then keeps nothing', async () => {
  const look = vi.fn(() => false);
  whenSettled(document, look);
  await change();
  vi.advanceTimersByTime(1_000);
  await change();
  vi.advanceTimersByTime(1_000);
  expect(look).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(60_000);
  await change();
  vi.advanceTimersByTime(60_000);
  expect(look).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks at the end at a page that never rests', async () => {
  const look = vi.fn(() => false);
  whenSettled(document, look);
  for (let i = 0; i < 250; i++) {
    await change();
    vi.advanceTimersByTime(100);
  }
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('says when it gives up, and not when it was ended or the look was good', async () => {
  const gaveUp = vi.fn();
  whenSettled(document, () => false, gaveUp);
  vi.advanceTimersByTime(60_000);
  expect(gaveUp).toHaveBeenCalledTimes(1);
  whenSettled(document, () => false, gaveUp)();
  whenSettled(document, () => true, gaveUp);
  await change();
  vi.advanceTimersByTime(60_000);
  expect(gaveUp).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});
