import type { Proposal } from '@/utils/compare/propose';
import type { AlignedRow, AlignInput, CompareReply, KnownRow, Ruling } from '@/utils/compare/types';
import type { Answer, Task } from './align.worker';
// oxlint-disable-next-line import/default -- Vite makes the default export
import AlignWorker from './align.worker?worker';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, { resolve: (a: Answer) => void; reject: (e: Error) => void }>();

function start(): Worker {
  const made = new AlignWorker();
  made.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: Answer }>) => {
    waiting.get(data.id)?.resolve(data.answer);
    waiting.delete(data.id);
  });
  made.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return made;
}

function ask(task: Task): Promise<Answer> {
  worker ??= start();
  const id = ++last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker!.postMessage({ id, task });
  });
}

export const inputOf = ({
  id,
  text,
  reading,
}: Pick<CompareReply, 'id' | 'text' | 'reading'>): AlignInput => ({
  id,
  text,
  measures: reading.measures.map(({ start: from, end }) => ({ start: from, end })),
  entities: reading.entities.map(({ start: from, end, type }) => ({ start: from, end, type })),
});

/** Aligns off the main thread. @throws what went wrong in the worker. */
export async function alignInWorker(
  replies: readonly CompareReply[],
  rows: KnownRow[],
  rulings: Ruling[],
): Promise<AlignedRow[]> {
  const answer = await ask({ do: 'align', inputs: replies.map(inputOf), rows, rulings });
  if ('rows' in answer) return answer.rows;
  throw new Error('error' in answer ? answer.error : 'unexpected answer');
}

/** Finds replies about the same topic off the main thread. @throws what went wrong in the worker. */
export async function proposeInWorker(
  target: AlignInput,
  others: AlignInput[],
): Promise<Proposal[]> {
  const answer = await ask({ do: 'propose', target, others });
  if ('proposals' in answer) return answer.proposals;
  throw new Error('error' in answer ? answer.error : 'unexpected answer');
}
