import { align } from '@/utils/compare/align';
import { propose } from '@/utils/compare/propose';
import type { AlignInput, KnownRow, Ruling } from '@/utils/compare/types';
import { serve } from '@/utils/thread';

interface Aligning {
  inputs: AlignInput[];
  rows: KnownRow[];
  rulings: Ruling[];
}
interface Proposing {
  target: AlignInput;
  others: AlignInput[];
}

const jobs = {
  align: ({ inputs, ...before }: Aligning) => align(inputs, before),
  propose: ({ target, others }: Proposing) => propose(target, others),
};
export type AlignJobs = typeof jobs;

serve(jobs);
