import { failureOf, type Failure } from '@/utils/library/faults';
import { backupPieces, type BackupHead, type Progress } from '@/utils/library/backup';
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
import { sendPieces } from './pieces';

/**
 * What takes a large library long, in a thread of its own: the page goes on answering. One worker
 * does one task and is then ended; one that is to stop is ended, too: what it writes rolls back.
 */

export type Task =
  | { do: 'backup'; head: BackupHead; to: MessagePort }
  | { do: 'plan'; file: Blob; mode: Mode }
  | { do: 'restore'; file: Blob; mode: Mode; sound: Uint32Array }
  | { do: 'index'; anew: boolean }
  | { do: 'label'; ids: readonly Id[]; label: Label };

/** What is told of a task on the way. */
export type FromHeavy =
  { progress: Progress } | { left: number } | { report: RestoreReport } | { labelled: Labelled };
/** The last word of a worker about its task. */
export type Last = { end: true } | { failure: Failure };

/** Milliseconds between two words about progress. */
const EVERY = 100;

/** Tasks after which anything may be another. */
const WRITES: ReadonlySet<Task['do']> = new Set<Task['do']>(['restore', 'index', 'label']);

const db = createQuietLibrary();
const never = new AbortController().signal;
const say = (message: FromHeavy | Last): void => postMessage(message);

let said = 0;
function tell(progress: Progress): void {
  const now = performance.now();
  if (now - said < EVERY && progress.done < progress.total) return;
  said = now;
  say({ progress });
}

function tellLeft(left: number): void {
  const now = performance.now();
  if (now - said < EVERY && left > 0) return;
  said = now;
  say({ left });
}

async function run(task: Task): Promise<void> {
  if (task.do === 'backup') await sendPieces(backupPieces(db, task.head, tell, never), task.to);
  else if (task.do === 'plan')
    say({ report: await planRestore(db, task.file, task.mode, tell, never) });
  else if (task.do === 'restore')
    say({ report: await restoreBackup(db, task.file, task.mode, tell, never, task.sound) });
  else if (task.do === 'label') say({ labelled: await addLabel(db, task.ids, task.label) });
  else {
    const index = new SearchIndex(db);
    // A restore that was stopped leaves the same word as one that has ended.
    if (await index.needsRebuild()) await sweep(db);
    const anew = task.anew || (await index.needsRebuild());
    await (anew ? index.rebuild(tellLeft) : index.update(tellLeft));
  }
  if (WRITES.has(task.do)) tellAll();
  say({ end: true });
}

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  run(data).catch((error: unknown) => say({ failure: failureOf(error) }));
});
