import { counted, i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { ExportDialog } from '@/components/export-dialog';
import { totals } from '@/utils/import/plan';
import { COLLECTIONS } from '@/utils/library/schema';
import type { ReadFile } from './import-file';
import type { Incoming } from './incoming';
import { selected } from './store';
import { CountTable } from './count-table';
import './exchange.css';

const REASONS = {
  'not-text': 'import.reason.notText',
  'not-json': 'import.reason.notJson',
  'not-xml': 'import.reason.notXml',
  'wrong-format': 'import.reason.wrongFormat',
  'newer-version': 'import.reason.newerVersion',
  'too-large': 'import.reason.tooLarge',
  'wrong-shape': 'import.reason.wrongShape',
  'wrong-hash': 'import.reason.wrongHash',
  'missing-column': 'import.reason.missingColumn',
  'reply-not-saved': 'import.reason.replyNotSaved',
  'no-capture': 'import.reason.noCapture',
  'unknown-code': 'import.reason.unknownCode',
  'no-quote': 'import.reason.noQuote',
  'not-a-highlight': 'import.reason.notAHighlight',
} as const;
/** Out to other tools, and back in: nothing is written before it has been seen. */
export function Exchange({ incoming }: { incoming: Incoming }) {
  return (
    <section class="page wide" aria-labelledby="exchange-title">
      <h1 id="exchange-title">{i18n.t('library.page.exchange')}</h1>
      <div class="exchange">
        <Out />
        <In incoming={incoming} />
      </div>
    </section>
  );
}

function Out() {
  const open = useSignal(false);
  const some = selected.value.size > 0;
  return (
    <section>
      <h2>{i18n.t('export.title')}</h2>
      <p class="soft">
        {some ? i18n.t('export.selection', [String(selected.value.size)]) : i18n.t('export.whole')}
      </p>
      <button type="button" class="primary" onClick={() => (open.value = true)}>
        {i18n.t('export.open')}
      </button>
      {open.value && (
        <ExportDialog
          scope={some ? 'selection' : 'library'}
          name={i18n.t('library.pageTitle')}
          part={some ? { replies: [...selected.value] } : 'all'}
          onClose={() => (open.value = false)}
        />
      )}
    </section>
  );
}

function In({ incoming: { plan, working, failure, read, write } }: { incoming: Incoming }) {
  return (
    <section>
      <h2>{i18n.t('import.title')}</h2>
      <p class="soft">{i18n.t('import.hint')}</p>
      <p>
        <input
          type="file"
          aria-label={i18n.t('import.file')}
          accept=".json,.jsonld,.jsonl,.ndjson,.csv,.qdc"
          disabled={working.value === 'writing'}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void read(file);
          }}
        />
      </p>
      {working.value && <p role="status">{i18n.t('import.working')}</p>}
      <p role="alert" class="failure">
        {failure.value}
      </p>
      {plan.value && (
        <Plan
          plan={plan.value}
          working={working.value !== null}
          onAgree={(overwrite) => void write(overwrite)}
        />
      )}
    </section>
  );
}

/** What can come of a record of a file that is taken in. */
const IMPORTED = ['added', 'changed', 'same'] as const;

/** How many records of each kind come in; kinds of which the file has none are left out. */
function Kinds({ counts }: Pick<ReadFile, 'counts'>) {
  const kinds = COLLECTIONS.filter((kind) => Object.values(counts[kind]).some((one) => one > 0));
  if (kinds.length === 0) return null;
  return <CountTable kinds={kinds} columns={IMPORTED} count={(kind, what) => counts[kind][what]} />;
}

function Plan({
  plan: { counts, met, redacted, unreadable, faults },
  working: busy,
  onAgree,
}: {
  plan: ReadFile;
  working: boolean;
  onAgree: (overwrite: boolean) => void;
}) {
  const overwrite = useSignal(false);
  const { added, changed, same, earlier, sealed } = totals(counts);
  const read = added + changed + same + sealed;
  const some = added + changed + (overwrite.value ? earlier : 0) > 0;
  return (
    <div class="plan" role="group" aria-labelledby="plan-title">
      <h3 id="plan-title">{i18n.t('import.plan')}</h3>
      <Kinds counts={counts} />
      {redacted > 0 && <p>{i18n.t('import.redacted', [String(redacted)])}</p>}
      {met > 0 && <p>{i18n.t('import.met', [counted(met)])}</p>}
      {earlier > 0 && (
        <>
          <p>{i18n.t('import.earlier', [String(earlier)])}</p>
          <label class="overwrite">
            <input
              type="checkbox"
              checked={overwrite.value}
              disabled={busy}
              onChange={({ currentTarget }) => (overwrite.value = currentTarget.checked)}
            />
            <span>{i18n.t('import.overwrite')}</span>
          </label>
        </>
      )}
      {sealed > 0 && <p>{i18n.t('import.sealed', [String(sealed)])}</p>}
      {unreadable.length > 0 && (
        <>
          <p>{i18n.t('import.unreadable', [String(faults)])}</p>
          <ul>
            {unreadable.map(({ record, field, reason, name }) => (
              <li key={`${record}-${field}-${reason}`}>
                {record > 0
                  ? i18n.t('import.record', [String(record)])
                  : i18n.t('import.wholeFile')}
                {name && <q>{name}</q>}
                {i18n.t('import.colon')}
                {i18n.t(REASONS[reason])}
                {field && <code> {field}</code>}
              </li>
            ))}
          </ul>
        </>
      )}
      {/* Of a file that brings nothing at all there is nothing to agree to. */}
      {read + earlier > 0 && (
        <button
          type="button"
          class="primary"
          disabled={!some || busy}
          onClick={() => onAgree(overwrite.value)}
        >
          {i18n.t('import.write')}
        </button>
      )}
      {some && (
        <p class="soft">
          {i18n.t('import.undoUntil')} <a href="#/backup">{i18n.t('import.backUp')}</a>
        </p>
      )}
    </div>
  );
}
