import { backupPieces, type BackupHead, type Progress } from '@/utils/library/backup';
import { db } from '@/utils/library/db';
import { planRestore, restoreBackup, type Mode, type RestoreReport } from '@/utils/library/restore';
import { SearchIndex } from '@/utils/library/search';

/**
 * What takes a large library long, in a thread of its own: the page goes on answering. One worker
 * does one task and is then ended.
 */

export type Task =
  | { do: 'backup'; head: BackupHead }
  | { do: 'plan'; file: Blob; mode: Mode }
  | { do: 'restore'; file: Blob; mode: Mode }
  | { do: 'index'; anew: boolean };

/** `more`: a piece has been packed. A worker that is to stop is ended: what it writes rolls back. */
export type ToHeavy = Task | { do: 'more' };
export type FromHeavy =
  | { progress: Progress }
  | { piece: Uint8Array<ArrayBuffer> }
  | { report: RestoreReport }
  | { end: true }
  | { error: string };

/** Pieces of a backup that may lie unpacked between the two threads. */
const AHEAD = 4;
/** Milliseconds between two words about progress. */
const EVERY = 100;

const never = new AbortController().signal;
const say = (message: FromHeavy, transfer: Transferable[] = []): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  postMessage(message, { transfer });

let said = 0;
function tell(progress: Progress): void {
  const now = performance.now();
  if (now - said < EVERY && progress.done < progress.total) return;
  said = now;
  say({ progress });
}

let ahead = 0;
let goOn: (() => void) | undefined;

async function run(task: Task): Promise<void> {
  if (task.do === 'backup')
    for await (const piece of backupPieces(db, task.head, tell, never)) {
      say({ piece }, [piece.buffer]);
      if (++ahead >= AHEAD) await new Promise<void>((resolve) => (goOn = resolve));
    }
  else if (task.do === 'plan')
    say({ report: await planRestore(db, task.file, task.mode, tell, never) });
  else if (task.do === 'restore')
    say({ report: await restoreBackup(db, task.file, task.mode, tell, never) });
  else {
    const index = new SearchIndex(db);
    const anew = task.anew || (await index.needsRebuild());
    await (anew ? index.rebuild() : index.update());
  }
  say({ end: true });
}

addEventListener('message', ({ data }: MessageEvent<ToHeavy>) => {
  if (data.do === 'more') {
    ahead--;
    goOn?.();
  } else run(data).catch((error: unknown) => say({ error: String(error) }));
});
