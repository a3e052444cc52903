import { useEffect, useState } from 'preact/hooks';
import { versionWords } from '@/components/describe';
import { i18n } from '@/components/i18n';
import { VersionDiff } from '@/components/version-diff';
import { readCaptures } from '@/utils/library/comparisons';
import type { Capture } from '@/utils/library/types';
import { report } from './store';

/** Two captures of one reply: what the text lost and gained, and which measures changed. */
export function Versions({ reply }: { reply: string }) {
  const [captures, setCaptures] = useState<Capture[] | null>(null);
  const [chosen, setChosen] = useState<{ from: string; to: string } | null>(null);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const found = await readCaptures(reply);
      const sorted = found.toSorted((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
      setCaptures(sorted);
      const [from, to] = sorted.slice(-2);
      if (from && to) setChosen({ from: from.id, to: to.id });
    };
    void read().catch(report);
  }, [reply]);
  if (!captures) return null;
  const [before, after] = [chosen?.from, chosen?.to].map((id) => captures.find((c) => c.id === id));
  const select = (which: 'from' | 'to') => (
    <label>
      {i18n.t(which === 'from' ? 'compare.earlier' : 'compare.later')}
      <select
        value={chosen?.[which] ?? ''}
        onChange={({ currentTarget }) =>
          chosen && setChosen({ ...chosen, [which]: currentTarget.value })
        }
      >
        {captures.map((one) => (
          <option key={one.id} value={one.id}>
            {versionWords(one)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class="versions">
      <h1>{captures.at(-1)?.reading.details.title ?? i18n.t('compare.versions')}</h1>
      {captures.length < 2 && <p class="empty">{i18n.t('compare.oneVersion')}</p>}
      {chosen && (
        <div class="tools">
          {select('from')}
          {select('to')}
        </div>
      )}
      {before && after && <VersionDiff before={before} after={after} />}
    </section>
  );
}
