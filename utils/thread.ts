import { errorOf, failureOf, type Failure } from './library/faults';

/**
 * Work in a thread of its own: a worker serves jobs by name, a page asks for them. A job is given a
 * task, may tell something on the way, and gives its answer or throws.
 */

/** How far a job has come, of what it counts. */
export interface Progress {
  done: number;
  total: number;
}

type Job = (task: never, tell: (news: unknown) => void) => unknown;
type Jobs<J> = { [Name in keyof J]: Job };
type TaskOf<F> = F extends (task: infer Task, ...rest: never[]) => unknown ? Task : never;
type NewsOf<F> = F extends (task: never, tell: (news: infer News) => void) => unknown
  ? News
  : never;
type GivenOf<F> = F extends Job ? Awaited<ReturnType<F>> : never;

/** What is sent to a worker; the number tells whose an answer is. */
interface Asked {
  id: number;
  name: string;
  task: unknown;
}
/** What a worker says of one task: any number of news, then an answer or what went wrong. */
type Said = { id: number } & ({ news: unknown } | { given: unknown } | { failure: Failure });

interface Asking<News> {
  /** Ends the wait, not the job: the promise rejects with the reason, and nothing more is heard. */
  signal?: AbortSignal;
  /** Told what the job tells on the way. */
  hear?: (news: News) => void;
  /** What of the task is handed over instead of copied. */
  transfer?: Transferable[];
}
type Ask<J> = <Name extends keyof J & string>(
  name: Name,
  task: TaskOf<J[Name]>,
  asking?: Asking<NewsOf<J[Name]>>,
) => Promise<GivenOf<J[Name]>>;

/** A worker as its page sees it. */
export interface Thread<J> {
  /**
   * Has a job done; the first one starts the worker. @throws what the job throws, the signal's
   * reason, or what ended the worker, which the next job then starts anew.
   */
  ask: Ask<J>;
  /** The same, and the worker is ended afterwards: what a stopped job was writing is rolled back. */
  once: Ask<J>;
  /** Ends the worker; whoever still waits is told so by an `AbortError`. */
  end: () => void;
}

interface Waiting {
  hear: ((news: never) => void) | undefined;
  resolve: (given: never) => void;
  reject: (error: Error) => void;
}

/** The thread of a worker that serves the jobs `J`. */
export function thread<J extends Jobs<J>>(Made: new () => Worker): Thread<J> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const fail = (error: Error): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
  };
  const take = (said: Said): void => {
    const asked = waiting.get(said.id);
    // Nobody waits for it any more.
    if (!asked) return;
    if ('news' in said) return asked.hear?.(said.news as never);
    if ('given' in said) return asked.resolve(said.given as never);
    asked.reject(errorOf(said.failure));
  };
  const start = (): Worker => {
    const made = new Made();
    made.addEventListener('message', ({ data }: MessageEvent<Said>) => take(data));
    // Of a script that cannot be loaded, nothing is said.
    made.addEventListener('error', ({ message }) =>
      fail(new Error(message || 'the worker cannot be loaded')),
    );
    made.addEventListener('messageerror', () => fail(new Error('the answer cannot be read')));
    return made;
  };

  const ask: Ask<J> = async (name, task, { signal, hear, transfer = [] } = {}) => {
    signal?.throwIfAborted();
    const id = ++last;
    const settled = new AbortController();
    try {
      return await new Promise<never>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error), {
          signal: settled.signal,
        });
        waiting.set(id, { hear, resolve, reject });
        worker ??= start();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage({ id, name, task } satisfies Asked, { transfer });
      });
    } finally {
      waiting.delete(id);
      settled.abort();
    }
  };
  const end = (): void => fail(new DOMException('the worker was ended', 'AbortError'));
  return { ask, once: (...asked) => ask(...asked).finally(end), end };
}

/** What a worker is spoken to through: its global scope. */
interface Scope {
  addEventListener: (
    type: 'message' | 'messageerror',
    hear: (event: MessageEvent<Asked>) => void,
  ) => void;
  postMessage: (said: Said) => void;
}

/** Makes a worker serve jobs from now on. */
export function serve<J extends Jobs<J>>(jobs: J, scope: Scope = globalThis): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page has no origin to name to its worker
  const say = (said: Said): void => scope.postMessage(said);
  const run = async ({ id, name, task }: Asked): Promise<void> => {
    try {
      const job: Job = jobs[name as keyof J];
      const given = await job(task as never, (news) => say({ id, news }));
      say({ id, given });
    } catch (error) {
      say({ id, failure: failureOf(error) });
    }
  };
  scope.addEventListener('message', ({ data }) => void run(data));
  scope.addEventListener('messageerror', () => {
    // Whose it was cannot be told: thrown, it is an error of the worker, which all are told.
    throw new Error('the task cannot be read');
  });
}

/** Milliseconds between two words about progress. */
const EVERY = 100;

/** Tells of progress no more often than a page can show it, and always of its end. */
export function paced<News>(
  tell: (news: News) => void,
  isEnd: (news: News) => boolean,
): (news: News) => void {
  let told = 0;
  return (news) => {
    const now = performance.now();
    if (now - told < EVERY && !isEnd(news)) return;
    told = now;
    tell(news);
  };
}
