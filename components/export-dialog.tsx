import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { formatsFor, type Format, type Scope } from '@/utils/export';
import { fileName } from '@/utils/export/run';
import type { Progress } from '@/utils/thread';
import type { Part } from '@/utils/library/exchange';
import type { FormatId } from '@/utils/export/writers';
import { faultWords } from './fault-words';
import { previewFile, writeFile } from './export-file';
import { saveFile } from './save-file';

interface Props {
  scope: Scope;
  /** Stem of the file's name: a title, say. */
  name: string;
  part: Part;
  onClose: () => void;
}

/** Chooses a format, shows the first rows, writes the file with progress; can be cancelled. */
export function ExportDialog({ scope, name, part, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const formats = formatsFor(scope);
  const format = useSignal<Format>(formats[0]!);
  const contacts = useSignal(false);
  const rows = useSignal('');
  const progress = useSignal<Progress | null>(null);
  const failure = useSignal('');
  const running = useRef<AbortController | null>(null);

  useLayoutEffect(() => {
    dialog.current!.showModal();
    return () => running.current?.abort();
  }, []);
  const options = () => ({
    generatedAt: new Date().toISOString(),
    contacts: contacts.value,
    version: browser.runtime.getManifest().version,
  });
  const { id, text, shownAs } = format.value;
  /** The format whose first rows are shown. */
  const shown = text ? id : shownAs;
  useEffect(() => {
    rows.value = '';
    if (!shown) return;
    const end = new AbortController();
    previewFile({ format: shown, part, options: options() }, end.signal).then(
      (lines) => (rows.value = lines),
      (error: unknown) => {
        if (!end.signal.aborted) failure.value = faultWords(error);
      },
    );
    return () => end.abort();
  }, [format.value, contacts.value]);

  const run = async (): Promise<void> => {
    const end = new AbortController();
    running.current = end;
    failure.value = '';
    progress.value = { done: 0, total: 1 };
    try {
      const chosen = options();
      const blob = await writeFile(
        { format: format.value.id, part, options: chosen },
        (now) => (progress.value = now),
        end.signal,
      );
      saveFile(fileName(name, format.value, chosen.generatedAt), blob);
      onClose();
    } catch (error) {
      if (!end.signal.aborted) failure.value = i18n.t('export.failed', [faultWords(error)]);
    } finally {
      progress.value = null;
      running.current = null;
    }
  };

  return (
    <dialog ref={dialog} class="export" aria-labelledby="export-title" onClose={onClose}>
      <h2 id="export-title">{i18n.t('export.title')}</h2>
      <label class="field">
        <span>{i18n.t('export.format')}</span>
        <select
          value={format.value.id}
          onChange={(event) =>
            (format.value = formats.find(({ id }) => id === event.currentTarget.value)!)
          }
        >
          {formats.map(({ id }) => (
            <option key={id} value={id}>
              {i18n.t(FORMAT_WORDS[id])}
            </option>
          ))}
        </select>
      </label>
      {scope !== 'codebook' && (
        <label class="check">
          <input
            type="checkbox"
            checked={contacts.value}
            onChange={(event) => (contacts.value = event.currentTarget.checked)}
          />
          <span>{i18n.t('export.contacts')}</span>
        </label>
      )}
      {shown && (
        <>
          <p class="soft small" id="export-preview">
            {i18n.t('export.preview')}
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
          <pre tabIndex={0} aria-labelledby="export-preview" aria-busy={rows.value === ''}>
            {rows.value}
          </pre>
        </>
      )}
      {progress.value && (
        <progress
          value={progress.value.done}
          max={progress.value.total}
          aria-label={i18n.t('export.running')}
        />
      )}
      <p role="alert" class="failure">
        {failure.value}
      </p>
      <div class="export-buttons">
        <button
          type="button"
          onClick={() => (running.current ? running.current.abort() : onClose())}
        >
          {i18n.t('export.cancel')}
        </button>
        <button
          type="button"
          class="primary"
          disabled={progress.value !== null}
          onClick={() => void run()}
        >
          {i18n.t('export.save')}
        </button>
      </div>
    </dialog>
  );
}

const FORMAT_WORDS = {
  xlsx: 'export.formats.xlsx',
  csvLong: 'export.formats.csvLong',
  csvWide: 'export.formats.csvWide',
  jsonLines: 'export.formats.jsonLines',
  json: 'export.formats.json',
  markdown: 'export.formats.markdown',
  docxDigest: 'export.formats.docxDigest',
  docxReport: 'export.formats.docxReport',
  jsonLd: 'export.formats.jsonLd',
  hypothesis: 'export.formats.hypothesis',
  qdc: 'export.formats.qdc',
  qdpx: 'export.formats.qdpx',
  gbt7714: 'export.formats.gbt7714',
  ris: 'export.formats.ris',
  bibtex: 'export.formats.bibtex',
  csl: 'export.formats.csl',
} as const satisfies Record<FormatId, string>;
