import type { Proposal } from '@/utils/compare/propose';
import type { AlignedRow, AlignInput, CompareReply, KnownRow, Ruling } from '@/utils/compare/types';
import { thread } from '@/utils/thread';
import type { AlignJobs } from './align.worker';
import AlignWorker from './align.worker?worker';

const { ask } = thread<AlignJobs>(AlignWorker);

/** What alignment needs of a reply, and no more: it is copied to another thread. */
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
export const alignInWorker = (
  replies: readonly CompareReply[],
  rows: KnownRow[],
  rulings: Ruling[],
): Promise<AlignedRow[]> => ask('align', { inputs: replies.map(inputOf), rows, rulings });

/** Finds replies about the same topic off the main thread. @throws what went wrong in the worker. */
export const proposeInWorker = (target: AlignInput, others: AlignInput[]): Promise<Proposal[]> =>
  ask('propose', { target, others });
