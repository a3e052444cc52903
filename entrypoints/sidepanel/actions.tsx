import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { CopyButton } from '@/components/copy-button';
import { ExportDialog } from '@/components/export-dialog';
import { useAttempt } from '@/components/use-attempt';
import { gbt7714 } from '@/utils/export/citations';
import { contentOfPage } from '@/utils/export/page';
import type { LibraryContent } from '@/utils/library/types';
import type { PageReading } from '@/utils/messages';
import { summaryText } from './summary-text';

const contentNow = (page: PageReading): Promise<LibraryContent> =>
  contentOfPage(page, browser.runtime.getManifest().version, new Date().toISOString());

async function citation(page: PageReading): Promise<{ text: string }> {
  const { replies, captures } = await contentNow(page);
  const lines = replies.map((reply, i) => gbt7714(reply, captures[i]!));
  return { text: lines.join('\n') };
}

/** What can be done with the reply as a whole. */
export function Actions({ page, tabId }: { page: PageReading; tabId: number }) {
  const exporting = useSignal<LibraryContent | null>(null);
  const said = useSignal<'' | 'copied' | 'copyFailed'>('');
  const { attempt, failure } = useAttempt();
  const openExport = async (): Promise<void> => {
    exporting.value = await contentNow(page);
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(summaryText(page));
      said.value = 'copied';
    } catch {
      said.value = 'copyFailed';
    }
  };
  return (
    <div class="actions even">
      <button type="button" onClick={() => void copy()}>
        {i18n.t('panel.copy')}
      </button>
      <button type="button" class="open-export" onClick={() => attempt(openExport)}>
        {i18n.t('export.open')}
      </button>
      <CopyButton
        label={i18n.t('copy.citationShort')}
        title={i18n.t('copy.citation')}
        text={() => citation(page)}
      />
      <a
        class="button"
        href={browser.runtime.getURL(`/print.html?tab=${tabId}`)}
        target="_blank"
        rel="noreferrer"
      >
        {i18n.t('print.open')}
      </a>
      {exporting.value && (
        <ExportDialog
          scope="reply"
          name={page.reading.details.title ?? page.title}
          part={{ content: exporting.value }}
          onClose={() => (exporting.value = null)}
        />
      )}
      <span role="status" class="soft small">
        {failure || (said.value && i18n.t(`panel.${said.value}`))}
      </span>
    </div>
  );
}
