import { i18n } from '@/components/i18n';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const UNITS = [
  [1e9, 'GB'],
  [1e6, 'MB'],
] as const;

/** A number of bytes as people read it. */
export function bytesWords(n: number): string {
  const [size, unit] = UNITS.find(([least]) => n >= least) ?? [1e3, 'kB'];
  return `${size === 1e3 ? Math.ceil(n / size) : (n / size).toFixed(1)} ${unit}`;
}

interface State {
  used: number;
  quota: number;
  kept: boolean;
}

/**
 * True when the browser does not clear the library by itself. Chromium spares extensions with this
 * permission (developer.chrome.com, "Storage and cookies") and says nothing of it in `persisted()`;
 * Firefox grants them `persist()`, but wants to be asked.
 */
const isKept = async (): Promise<boolean> =>
  (await navigator.storage.persisted()) ||
  (!import.meta.env.FIREFOX &&
    (await browser.permissions.contains({ permissions: ['unlimitedStorage'] })));

/** How much the library takes and whether the browser promised to keep it, with the button to ask. */
export function StorageState({ onError }: { onError: (error: unknown) => void }) {
  const [state, setState] = useState<State | null>(null);
  const [refused, setRefused] = useState(false);
  const look = async (): Promise<void> => {
    const [{ usage = 0, quota = 0 }, kept] = await Promise.all([
      navigator.storage.estimate(),
      isKept(),
    ]);
    setState({ used: usage, quota, kept });
  };
  const ask = async (): Promise<void> => {
    setRefused(!(await navigator.storage.persist()));
    await look();
  };
  useEffect(() => void look().catch(onError), []);
  if (!state) return null;
  return (
    <>
      <p>
        {i18n.t('library.used', [bytesWords(state.used), bytesWords(state.quota)])}
        <br />
        {i18n.t(state.kept ? 'library.persisted' : 'library.notPersisted')}
      </p>
      {!state.kept && (
        <button type="button" onClick={() => void ask().catch(onError)}>
          {i18n.t('library.persist')}
        </button>
      )}
      <p role="status">{refused && !state.kept && i18n.t('library.persistRefused')}</p>
    </>
  );
}
