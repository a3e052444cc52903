import { backupPieces, type BackupHead } from '@/utils/library/backup';
import type { Progress } from '@/utils/thread';
import { createQuietLibrary, tellAll } from '@/utils/library/db';
import { addLabel, type Label, type Labelled } from '@/utils/library/labels';
import {
  planRestore,
  restoreBackup,
  sweep,
  type Mode,
  type RestoreReport,
} from '@/utils/library/restore';
import { SearchIndex } from '@/utils/library/search';
import type { Id } from '@/utils/library/types';
import { paced, serve } from '@/utils/thread';
import { sendPieces } from './pieces';

/**
 * What takes a large library long, in a thread of its own: the page goes on answering. One worker
 * does one task and is then ended; one that is to stop is ended, too: what it writes rolls back.
 */

interface Restoring {
  file: Blob;
  mode: Mode;
}

const db = createQuietLibrary();
const never = new AbortController().signal;

type Tell = (progress: Progress) => void;
const seldom = (tell: Tell): Tell => paced(tell, ({ done, total }) => done >= total);

/** What has changed the library: anything may be another. */
async function written<T>(work: Promise<T>): Promise<T> {
  const given = await work;
  tellAll();
  return given;
}

async function index(anew: boolean, tell: (left: number) => void): Promise<void> {
  const search = new SearchIndex(db);
  // A restore that was stopped leaves the same word as one that has ended.
  if (await search.needsRebuild()) await sweep(db);
  const all = anew || (await search.needsRebuild());
  await (all ? search.rebuild(tell) : search.update(tell));
}

const jobs = {
  backup: ({ head, to }: { head: BackupHead; to: MessagePort }, tell: Tell): Promise<void> =>
    sendPieces(backupPieces(db, head, seldom(tell), never), to),
  plan: ({ file, mode }: Restoring, tell: Tell): Promise<RestoreReport> =>
    planRestore(db, file, mode, seldom(tell), never),
  restore: (
    { file, mode, sound }: Restoring & Pick<RestoreReport, 'sound'>,
    tell: Tell,
  ): Promise<RestoreReport> => written(restoreBackup(db, file, mode, seldom(tell), never, sound)),
  label: ({ ids, label }: { ids: readonly Id[]; label: Label }): Promise<Labelled> =>
    written(addLabel(db, ids, label)),
  /** Tells how many documents are left. */
  index: (anew: boolean, tell: (left: number) => void): Promise<void> =>
    written(
      index(
        anew,
        paced(tell, (left) => left === 0),
      ),
    ),
};
export type HeavyJobs = typeof jobs;

serve(jobs);
