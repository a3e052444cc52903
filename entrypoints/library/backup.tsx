import { counted, i18n, languageTag } from '@/components/i18n';
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { bytesWords, StorageState } from '@/components/storage-state';
import { lastBackup, noteBackup } from '@/utils/library/backup';
import type { Progress } from '@/utils/thread';
import { db } from '@/utils/library/db';
import { watchQuery } from '@/utils/library/queries';
import type { Mode, RestoreReport } from '@/utils/library/restore';
import { COLLECTIONS } from '@/utils/library/schema';
import { autoBackup, saveBackup } from './auto-backup';
import { backupFile, planFile, restoreFile } from './heavy';
import { CountTable } from './count-table';
import { act, done, reindex, report } from './store';

interface Running {
  what: 'backup' | 'plan' | 'restore';
  progress: Progress;
  stop: AbortController;
}
const running = signal<Running | null>(null);

/** Runs something long with progress and a way to stop it. */
async function long<T>(
  what: Running['what'],
  work: (report: (progress: Progress) => void, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  running.value = { what, progress: { done: 0, total: 0 }, stop };
  try {
    return await work((progress) => (running.value = { what, progress, stop }), stop.signal);
  } finally {
    running.value = null;
  }
}

/** Makes backups, now or every week, and restores one after a look at what that would do. */
export function Backup() {
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => watchQuery(() => lastBackup(db), setLast, report), []);
  const busy = running.value;
  const backup = (): void =>
    act(async () => {
      const madeAt = new Date().toISOString();
      const engine = browser.runtime.getManifest().version;
      const file = await long('backup', (tell, signal) =>
        backupFile({ madeAt, engine }, tell, signal),
      );
      saveBackup(file, madeAt);
      await noteBackup(db, madeAt);
      done.value = { words: i18n.t('library.backedUp', [bytesWords(file.size)]) };
    });
  return (
    <section class="page wide" aria-labelledby="backup-title">
      <div class="bar">
        <h1 id="backup-title">{i18n.t('library.page.backup')}</h1>
      </div>
      <p class="hint">{i18n.t('library.backupHint')}</p>
      <p>
        <button type="button" class="primary" disabled={busy !== null} onClick={backup}>
          {i18n.t('library.backUp')}
        </button>{' '}
        <span class="soft">
          {last
            ? i18n.t('library.lastBackup', [new Date(last).toLocaleString(languageTag.value)])
            : i18n.t('library.neverBackedUp')}
        </span>
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={autoBackup.value}
            onChange={({ currentTarget }) =>
              act(() => db.meta.put({ key: 'autoBackup', value: currentTarget.checked }))
            }
          />{' '}
          {i18n.t('library.autoBackup')}
        </label>
      </p>
      {busy && <RunningBar running={busy} />}
      <Restore />
      <Storage />
    </section>
  );
}

function RunningBar({ running: { what, progress, stop } }: { running: Running }) {
  return (
    <p class="running" role="status">
      <label>
        {i18n.t(`library.running.${what}`)}{' '}
        <progress value={progress.done} max={Math.max(1, progress.total)} />
      </label>{' '}
      {counted(progress.done)} / {counted(progress.total)}{' '}
      <button type="button" onClick={() => stop.abort(new Error(i18n.t('library.stopped')))}>
        {i18n.t('keep.cancel')}
      </button>
    </p>
  );
}

function Restore() {
  const [file, setFile] = useState<File | null>(null);
  const [mode, setMode] = useState<Mode>('merge');
  const [plan, setPlan] = useState<RestoreReport | null>(null);
  const [result, setResult] = useState<RestoreReport | null>(null);
  const busy = running.value !== null;
  const look = (from: File, how: Mode): void =>
    act(async () => {
      setPlan(null);
      setResult(null);
      setPlan(await long('plan', (tell, signal) => planFile(from, how, tell, signal)));
    });
  return (
    <section>
      <h2>{i18n.t('library.restore')}</h2>
      <p>
        <label>
          {i18n.t('library.chooseFile')}{' '}
          <input
            type="file"
            accept=".gz,application/gzip"
            disabled={busy}
            onChange={({ currentTarget: { files } }) => {
              const [chosen] = files ?? [];
              setFile(chosen ?? null);
              if (chosen) look(chosen, mode);
            }}
          />
        </label>
      </p>
      <fieldset disabled={busy}>
        <legend>{i18n.t('library.restoreMode')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="mode"
              checked={mode === one}
              onChange={() => {
                setMode(one);
                if (file) look(file, one);
              }}
            />{' '}
            {i18n.t(`library.mode.${one}`)}
          </label>
        ))}
      </fieldset>
      {plan?.header && <Report report={plan} title={i18n.t('library.wouldDo')} />}
      {plan && !plan.header && (
        <p class="warn" role="alert">
          {i18n.t('library.notRestorable', [
            i18n.t(DAMAGE[plan.damaged[0]?.reason ?? 'not-a-backup']),
          ])}
        </p>
      )}
      {plan?.header && file && (
        <p>
          <button
            type="button"
            class="primary"
            disabled={busy}
            onClick={() =>
              act(async () => {
                setPlan(null);
                try {
                  setResult(
                    await long('restore', (tell, signal) =>
                      restoreFile(file, mode, plan, tell, signal),
                    ),
                  );
                } finally {
                  // Stopped or failed, it has changed what there is to be found.
                  reindex(true);
                }
              })
            }
          >
            {i18n.t('library.restoreNow')}
          </button>
        </p>
      )}
      {result && <Report report={result} title={i18n.t('library.hasDone')} />}
    </section>
  );
}

const DAMAGE_SHOWN = 50;

function Report({ report: found, title }: { report: RestoreReport; title: string }) {
  const { damaged } = found;
  return (
    <div role="status">
      <h3>{title}</h3>
      <CountTable
        kinds={COLLECTIONS}
        columns={['added', 'changed', 'same', 'removed']}
        count={(kind, what) => found[what][kind]}
      />
      {damaged.length > 0 && (
        <>
          <p class="warn">{i18n.t('library.damaged', [counted(damaged.length)])}</p>
          <ul class="small">
            {damaged.slice(0, DAMAGE_SHOWN).map(({ line, reason, table, name, where }, i) => (
              <li key={i}>
                {line > 0 && i18n.t('library.line', [counted(line)])}{' '}
                {table && i18n.t(`library.table.${table}`)} {name && <q>{name}</q>}{' '}
                {i18n.t(DAMAGE[reason])} {where && <code>{where}</code>}
              </li>
            ))}
          </ul>
          {damaged.length > DAMAGE_SHOWN && (
            <p class="soft small">
              {i18n.t('library.damagedMore', [counted(damaged.length - DAMAGE_SHOWN)])}
            </p>
          )}
        </>
      )}
    </div>
  );
}

function Storage() {
  return (
    <section>
      <h2>{i18n.t('library.storage')}</h2>
      <StorageState onError={report} />
    </section>
  );
}

const DAMAGE = {
  'not-a-backup': 'library.damage.notABackup',
  'newer-format': 'library.damage.newerFormat',
  'not-json': 'library.damage.notJson',
  checksum: 'library.damage.checksum',
  'wrong-shape': 'library.damage.wrongShape',
  'reply-missing': 'library.damage.replyMissing',
  'cut-off': 'library.damage.cutOff',
} as const;
