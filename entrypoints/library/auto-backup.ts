import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { saveFile } from '@/components/save-file';
import { backupIsDue, lastBackup, noteBackup } from '@/utils/library/backup';
import { db } from '@/utils/library/db';
import { watchQuery } from '@/utils/library/queries';
import { backupFile } from './heavy';

/** True when the person wants a backup in the downloads folder every week. */
export const autoBackup = signal(false);
/** Whether there is something to lose and the last backup is old, or there has been none. */
export const backupDue = signal<'old' | 'never' | null>(null);

const DAYS = 7;

/** Saves a backup as a file that is named by when it was made. */
export const saveBackup = (file: Blob, madeAt: string): void =>
  saveFile(`fuwen-backup-${madeAt.slice(0, 16).replaceAll(':', '')}.jsonl.gz`, file);

/**
 * Makes the weekly backup when the library is opened and it is time. By a link, not by the
 * downloads permission: the library page is open anyway, and no permission is asked for.
 */
export async function watchBackups(onError: (error: unknown) => void): Promise<void> {
  watchQuery(
    async () => (await db.meta.get('autoBackup'))?.value === true,
    (on) => (autoBackup.value = on),
    onError,
  );
  watchQuery(
    async () => {
      if (!(await backupIsDue(db, new Date()))) return null;
      return (await lastBackup(db)) === null ? 'never' : 'old';
    },
    (due) => (backupDue.value = due),
    onError,
  );
  await navigator.locks.request('weekly-backup', { ifAvailable: true }, async (mine) => {
    // Another tab of the library is at it.
    if (mine) await backUpWeekly();
  });
}

/** Makes a backup when it is wanted and the last one is a week old. */
async function backUpWeekly(): Promise<void> {
  const on = (await db.meta.get('autoBackup'))?.value === true;
  const last = await lastBackup(db);
  const old = last === null || Date.now() - Date.parse(last) > DAYS * 86_400_000;
  if (!on || !old || (await db.replies.count()) === 0) return;
  const madeAt = new Date().toISOString();
  const engine = browser.runtime.getManifest().version;
  const never = new AbortController().signal;
  const file = await backupFile({ madeAt, engine }, () => undefined, never);
  saveBackup(file, madeAt);
  await noteBackup(db, madeAt);
}
