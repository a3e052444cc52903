import { afterEach, expect, it, vi } from 'vitest';
import { LibraryError } from './library/faults';
import { paced, serve, thread } from './thread';

const jobs = {
  double: (n: number) => n * 2,
  count: async (to: number, tell: (n: number) => void) => {
    for (let n = 1; n <= to; n++) tell(n);
    return 'counted';
  },
  fail: () => {
    throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  },
  break: () => {
    throw new TypeError('x is not a function');
  },
  lose: () => {
    throw new LibraryError('gone');
  },
  unclonable: () => () => undefined,
  never: (_: null, tell: (word: string) => void) => {
    tell('begun');
    return new Promise<void>(() => undefined);
  },
};

/** A worker in this thread; what is said goes through structured clones, as between two. */
class Near extends EventTarget {
  static made: Near[] = [];
  readonly inside = new EventTarget();
  ended = false;
  constructor() {
    super();
    Near.made.push(this);
    serve(jobs, {
      addEventListener: (type, hear) => this.inside.addEventListener(type, hear as EventListener),
      postMessage: (said) => this.#send(this, said),
    });
  }
  postMessage(asked: unknown): void {
    this.#send(this.inside, asked);
  }
  terminate(): void {
    this.ended = true;
  }
  #send(to: EventTarget, data: unknown): void {
    const copy: unknown = structuredClone(data);
    setTimeout(() => !this.ended && to.dispatchEvent(new MessageEvent('message', { data: copy })));
  }
}
const near = () => thread<typeof jobs>(Near as unknown as new () => Worker);
afterEach(() => void (Near.made = []));

it('gives what a job gives, to whom it belongs, by one worker', async () => {
  const { ask } = near();
  expect(await Promise.all([ask('double', 2), ask('double', 3)])).toEqual([4, 6]);
  expect(Near.made).toHaveLength(1);
});

it('tells what a job tells on the way, in order and before its answer', async () => {
  const heard: number[] = [];
  const counted = await near().ask('count', 3, { hear: (n) => heard.push(n) });
  expect([counted, heard]).toEqual(['counted', [1, 2, 3]]);
});

it('throws what a job throws, with its name, and what cannot be sent', async () => {
  const { ask } = near();
  await expect(ask('fail', undefined)).rejects.toMatchObject({
    code: 'full',
  });
  await expect(ask('break', undefined)).rejects.toMatchObject({
    name: 'TypeError',
    message: 'x is not a function',
  });
  await expect(ask('lose', undefined)).rejects.toMatchObject({ code: 'gone' });
  await expect(ask('unclonable', undefined)).rejects.toThrow(/clone/);
  await expect(ask('double', (() => 1) as never)).rejects.toThrow(/clone/);
  expect(await ask('double', 1)).toBe(2);
});

it('hears nothing more once its signal is aborted', async () => {
  const stop = new AbortController();
  const hear = vi.fn<(word: string) => void>();
  const { ask } = near();
  const asked = ask('never', null, { signal: stop.signal, hear });
  await vi.waitFor(() => expect(hear).toHaveBeenCalled());
  stop.abort(new Error('enough'));
  await expect(asked).rejects.toThrow('enough');
  await expect(ask('double', 1, { signal: stop.signal })).rejects.toThrow('enough');
  expect(await ask('double', 1)).toBe(2);
});

it('ends a worker that was asked once, whatever came of it', async () => {
  const stop = new AbortController();
  expect(await near().once('double', 4)).toBe(8);
  const stopped = near().once('never', null, { signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(stopped).rejects.toThrow('enough');
  expect(Near.made.map(({ ended }) => ended)).toEqual([true, true]);
});

it.each([
  ['messageerror', new MessageEvent('messageerror'), 'the answer cannot be read'],
  ['error', Object.assign(new Event('error'), { message: 'broken' }), 'broken'],
  ['error without words', new Event('error'), 'the worker cannot be loaded'],
])('leaves nobody waiting after %s, and starts anew', async (_, event, words) => {
  const { ask } = near();
  const asked = ask('never', null);
  Near.made[0]!.dispatchEvent(event);
  await expect(asked).rejects.toThrow(words);
  expect(await ask('double', 1)).toBe(2);
  expect(Near.made.map(({ ended }) => ended)).toEqual([true, false]);
});

it('leaves nobody waiting when it is ended', async () => {
  const { ask, end } = near();
  const asked = ask('never', null);
  end();
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
});

it('tells of progress now and then, and always of its end', () => {
  const tell = vi.fn<(done: number) => void>();
  const told = paced(tell, (done) => done === 3);
  for (const done of [1, 2, 3]) told(done);
  expect(tell.mock.calls).toEqual([[1], [3]]);
});

it('a task that the worker cannot read is an error of the worker', () => {
  const hearing = new Map<string, (event: never) => void>();
  serve(jobs, {
    addEventListener: (type, hear) => hearing.set(type, hear),
    postMessage: () => undefined,
  });
  expect(() => hearing.get('messageerror')!({} as never)).toThrow('the task cannot be read');
});
