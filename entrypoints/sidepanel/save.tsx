import { i18n } from '@/components/i18n';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { faultWords } from '@/components/fault-words';
import { savedWords } from '@/components/saved-words';
import type { SaveAnswer } from '@/utils/library/commands';
import { sendMessage, type PageReading, type SavedState } from '@/utils/messages';
import type { Link } from './link';

/** Saves the reply, says what the library has of it, and leads to the library. */
export function Save({ page, link }: { page: PageReading; link: Link }) {
  const [state, setState] = useState<SavedState | null>(null);
  const [said, setSaid] = useState<SaveAnswer | { failed: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const look = async (): Promise<void> =>
    setState(await link.ask((target) => sendMessage('savedState', undefined, target)));
  useEffect(() => {
    setSaid(null);
    // The reader may still be asking the library: the button works without knowing.
    look().catch(() => setState(null));
  }, [page, link.asked.value]);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      setSaid(await link.ask((target) => sendMessage('savePage', undefined, target)));
      await look();
    } catch (error) {
      setSaid({ failed: faultWords(error) });
    } finally {
      setBusy(false);
    }
  };
  const words = state?.saved
    ? state.same
      ? 'keep.savedAlready'
      : 'keep.saveAgain'
    : 'keep.savePage';
  return (
    <div class="actions">
      <button
        type="button"
        class={state?.saved && state.same ? 'keep' : 'keep primary'}
        disabled={busy || state?.hindrance !== undefined}
        onClick={() => void save()}
      >
        {i18n.t(words)}
      </button>
      <a
        class="button"
        href={browser.runtime.getURL('/library.html')}
        target="_blank"
        rel="noreferrer"
      >
        {i18n.t('keep.openLibrary')}
      </a>
      <span role="status" class="soft small">
        {state?.hindrance
          ? i18n.t(`keep.hindrance.${state.hindrance}`)
          : said && 'failed' in said
            ? `${i18n.t('keep.failed')} ${said.failed}`
            : said
              ? savedWords(said)
              : state && state.highlights > 0
                ? i18n.t('keep.savedCount', [String(state.highlights)])
                : ''}
      </span>
    </div>
  );
}
