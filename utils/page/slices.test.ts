import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Steps } from '@/utils/text/steps';
import { inSlices } from './slices';

describe('work in slices', () => {
  let done = 0;
  function* work(steps: number): Steps<number> {
    for (done = 0; done < steps; done++) yield;
    return done;
  }
  beforeEach(() => {
    // Every step takes longer than a slice.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('waits for no timer, for those of a tab in the background take a second each', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    expect(await inSlices(work(5), new AbortController().signal)).toBe(5);
  });

  it('gives others their turn between two slices', async () => {
    const said: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => said.push(`after ${done}`), { once: true });
    port1.start();
    port2.postMessage(null);
    await inSlices(work(50), new AbortController().signal);
    port1.close();
    expect(said).toHaveLength(1);
    expect(said).not.toEqual(['after 50']);
  });

  it('is left where it is when it is no longer wanted', async () => {
    const end = new AbortController();
    const left = inSlices(work(1_000_000), end.signal);
    setTimeout(() => end.abort(new Error('gone')), 5);
    await expect(left).rejects.toThrow('gone');
    expect(done).toBeLessThan(1_000_000);
  });
});
