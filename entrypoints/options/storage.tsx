import { i18n, languageTag } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { StorageState } from '@/components/storage-state';
import { lastBackup } from '@/utils/library/backup';
import { db } from '@/utils/library/db';
import { watchQuery } from '@/utils/library/queries';
import { report } from './store';

/** How much is kept, how safely, and when it was last backed up. */
export function StorageSection() {
  const last = useSignal<string | null>(null);
  useEffect(
    () =>
      watchQuery(
        () => lastBackup(db),
        (at) => (last.value = at),
        report,
      ),
    [],
  );
  return (
    <>
      <StorageState onError={report} />
      <p>
        {last.value
          ? i18n.t('library.lastBackup', [new Date(last.value).toLocaleString(languageTag.value)])
          : i18n.t('library.neverBackedUp')}{' '}
        <a href="/library.html#/backup">{i18n.t('options.storage.backup')}</a>
      </p>
    </>
  );
}
