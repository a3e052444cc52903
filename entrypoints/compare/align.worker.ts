import { align } from '@/utils/compare/align';
import { propose, type Proposal } from '@/utils/compare/propose';
import type { AlignedRow, AlignInput, KnownRow, Ruling } from '@/utils/compare/types';

export type Task =
  | { do: 'align'; inputs: AlignInput[]; rows: KnownRow[]; rulings: Ruling[] }
  | { do: 'propose'; target: AlignInput; others: AlignInput[] };
export type Answer = { rows: AlignedRow[] } | { proposals: Proposal[] } | { error: string };

const run = (task: Task): Answer =>
  task.do === 'align'
    ? { rows: align(task.inputs, task) }
    : { proposals: propose(task.target, task.others) };

addEventListener('message', ({ data }: MessageEvent<{ id: number; task: Task }>) => {
  let answer: Answer;
  try {
    answer = run(data.task);
  } catch (error) {
    answer = { error: String(error) };
  }
  postMessage({ id: data.id, answer });
});
