import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { ExportDialog } from '@/components/export-dialog';
import { planImport } from '@/utils/import';
import { LARGEST_FILE, refused, type ImportPlan } from '@/utils/import/plan';
import { db } from '@/utils/library/db';
import { applyPlan, readContent } from '@/utils/library/exchange';
import { done, reindex, selected } from './store';

const REASONS = {
  'not-text': 'import.reason.notText',
  'not-json': 'import.reason.notJson',
  'not-xml': 'import.reason.notXml',
  'wrong-format': 'import.reason.wrongFormat',
  'newer-version': 'import.reason.newerVersion',
  'too-large': 'import.reason.tooLarge',
  'wrong-shape': 'import.reason.wrongShape',
  'missing-column': 'import.reason.missingColumn',
  'reply-not-saved': 'import.reason.replyNotSaved',
  'unknown-code': 'import.reason.unknownCode',
  'no-quote': 'import.reason.noQuote',
  'not-a-highlight': 'import.reason.notAHighlight',
} as const;
/** Longer lists of faults are counted, not shown. */
const SHOWN = 50;

/** Out to other tools, and back in: nothing is written before it has been seen. */
export function Exchange() {
  return (
    <div class="exchange">
      <Out />
      <In />
    </div>
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
          name={i18n.t('library.title')}
          part={some ? { replies: [...selected.value] } : 'all'}
          onClose={() => (open.value = false)}
        />
      )}
    </section>
  );
}

function In() {
  const plan = useSignal<ImportPlan | null>(null);
  const working = useSignal(false);
  const failure = useSignal('');
  const read = async (file: File): Promise<void> => {
    working.value = true;
    failure.value = '';
    plan.value = null;
    try {
      plan.value =
        file.size > LARGEST_FILE
          ? refused('too-large')
          : await planImport(
              file.name,
              new Uint8Array(await file.arrayBuffer()),
              await readContent(db),
            );
    } catch (error) {
      failure.value = i18n.t('import.failed', [String(error)]);
    } finally {
      working.value = false;
    }
  };
  const write = async (proposed: ImportPlan): Promise<void> => {
    working.value = true;
    try {
      await applyPlan(db, proposed);
      done.value = {
        words: i18n.t('import.done', [String(proposed.counts.added + proposed.counts.changed)]),
      };
      plan.value = null;
      reindex(false);
    } catch (error) {
      // The transaction has left the library as it was; the plan stays, to be tried again.
      failure.value = i18n.t('import.failed', [String(error)]);
    } finally {
      working.value = false;
    }
  };
  return (
    <section>
      <h2>{i18n.t('import.title')}</h2>
      <p class="soft">{i18n.t('import.hint')}</p>
      <label class="file">
        <span>{i18n.t('import.file')}</span>
        <input
          type="file"
          accept=".json,.jsonld,.jsonl,.ndjson,.csv,.qdc"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void read(file);
          }}
        />
      </label>
      {working.value && <p role="status">{i18n.t('import.working')}</p>}
      <p role="alert" class="failure">
        {failure.value}
      </p>
      {plan.value && (
        <Plan plan={plan.value} working={working.value} onAgree={() => void write(plan.value!)} />
      )}
    </section>
  );
}

function Plan({
  plan,
  working,
  onAgree,
}: {
  plan: ImportPlan;
  working: boolean;
  onAgree: () => void;
}) {
  const { counts, unreadable } = plan;
  const some = counts.added + counts.changed > 0;
  return (
    <div class="plan" role="group" aria-label={i18n.t('import.plan')}>
      <p>
        {i18n.t('import.counts', [
          String(counts.added),
          String(counts.changed),
          String(counts.same),
        ])}
      </p>
      {unreadable.length > 0 && (
        <>
          <p>{i18n.t('import.unreadable', [String(unreadable.length)])}</p>
          <ul>
            {unreadable.slice(0, SHOWN).map(({ record, field, reason }) => (
              <li key={`${record}-${field}-${reason}`}>
                {record > 0
                  ? i18n.t('import.record', [String(record)])
                  : i18n.t('import.wholeFile')}
                {field && <code> {field}</code>}：{i18n.t(REASONS[reason])}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="primary" disabled={!some || working} onClick={onAgree}>
        {i18n.t('import.write')}
      </button>
    </div>
  );
}
