import { useEffect, useState } from 'preact/hooks';
import { versionWords } from '@/components/describe';
import { i18n } from '@/components/i18n';
import { VersionDiff } from '@/components/version-diff';
import { db } from '@/utils/library/db';
import type { WholeReply } from '@/utils/library/queries';
import type { Capture, Id } from '@/utils/library/types';
import { report } from './store';

/** Chooses another capture of the reply to hold the one shown against; nothing where there is none. */
export function AgainstChoice({
  whole: { capture, captures },
  chosen,
  onChoose,
}: {
  whole: WholeReply;
  chosen: Id | null;
  onChoose: (id: Id | null) => void;
}) {
  if (captures.length < 2) return null;
  return (
    <label>
      {i18n.t('library.against')}{' '}
      <select
        class="against"
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{i18n.t('library.againstNone')}</option>
        {captures
          .filter(({ id }) => id !== capture.id)
          .map((one) => (
            <option key={one.id} value={one.id}>
              {versionWords(one)}
            </option>
          ))}
      </select>
    </label>
  );
}

/** The capture shown against another one, the earlier before the later whichever was chosen. */
export function Against({ capture, other }: { capture: Capture; other: Id }) {
  const [read, setRead] = useState<Capture | null>(null);
  useEffect(() => {
    let gone = false;
    setRead(null);
    db.captures.get(other).then((found) => !gone && setRead(found ?? null), report);
    return () => void (gone = true);
  }, [other]);
  if (!read) return <p class="state">{i18n.t('library.state.loading')}</p>;
  const [before, after] = read.takenAt < capture.takenAt ? [read, capture] : [capture, read];
  return <VersionDiff before={before} after={after} />;
}
