import { i18n } from '@/components/i18n';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { CopyButton } from '@/components/copy-button';
import { createLayer, HOST_TAG } from './layer';

/** Where words stand that an older version could not save any more. */
const LEFT_TAG = 'fuwen-unsaved';

/** Asks before the page is left while words are typed that the library does not have. */
export function guardUnsaved(unsaved: () => string, signal: AbortSignal): void {
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (unsaved() !== '') event.preventDefault();
    },
    { signal },
  );
}

/** Calls `yieldUp` when a newer version has put its layer in the place of ours. */
export function yieldToSuccessor(host: Node, yieldUp: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    // While we are alive, a page that removes our layer does no more than that.
    if (!host.isConnected && !browser.runtime?.id) yieldUp();
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Extensions may look into closed trees: Chromium by a function, Firefox by a property. */
function treeOf(host: HTMLElement): ShadowRoot | null {
  const { dom } = browser as unknown as {
    dom?: { openOrClosedShadowRoot?: (of: HTMLElement) => ShadowRoot | null };
  };
  const { openOrClosedShadowRoot } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? dom?.openOrClosedShadowRoot?.(host) ?? null;
}

/** What stands unsaved in the fields of readers before this one; a script that is gone cannot tell. */
export function wordsLeft(): string {
  const fields = [...document.querySelectorAll<HTMLElement>(HOST_TAG)].flatMap((host) => [
    ...(treeOf(host)?.querySelectorAll<HTMLTextAreaElement>('[data-unsaved]') ?? []),
  ]);
  return fields.flatMap(({ value }) => (value ? [value] : [])).join('\n');
}

/** Keeps words in sight that were left unsaved, until the person has taken them. */
export function showUnsaved(words: string, signal: AbortSignal): void {
  const end = new AbortController();
  const layer = createLayer(end.signal, LEFT_TAG);
  guardUnsaved(() => words, end.signal);
  const close = (): void => {
    render(null, layer);
    end.abort();
  };
  signal.addEventListener('abort', close, { once: true });
  render(
    <div class="keep left" role="region" aria-label={i18n.t('reader.unsaved')}>
      <label>
        <span>{i18n.t('reader.unsaved')}</span>
        <textarea rows={4} readOnly value={words} />
      </label>
      <div class="row">
        <CopyButton label={i18n.t('reader.copyUnsaved')} text={async () => ({ text: words })} />
        <button type="button" onClick={close}>
          {i18n.t('keep.close')}
        </button>
      </div>
    </div>,
    layer,
  );
}
