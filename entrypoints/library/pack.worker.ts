import { packed } from '@/utils/library/backup';
import { serve } from '@/utils/thread';
import { piecesFrom } from './pieces';

/** Compresses the pieces of one backup, which come through the port that it is given, into one file. */

const jobs = {
  pack: (port: MessagePort): Promise<Blob> =>
    packed(piecesFrom(port), new AbortController().signal),
};
export type PackJobs = typeof jobs;

serve(jobs);
