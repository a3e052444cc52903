import { i18n } from '@/components/i18n';
import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { CopyButton } from '@/components/copy-button';
import { createLayer, HOST_TAG } from './layer';

/** Where words stand that could not be saved. */
const LEFT_TAG = 'fuwen-unsaved';

/** Asks before the page is left while words are typed that the library does not have. */
export function guardUnsaved(unsaved: () => boolean, signal: AbortSignal): void {
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (unsaved()) event.preventDefault();
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

/** What is written in some fields of our layers, whichever version drew them. */
const writtenIn = (tag: string, fields: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(tag)]
    .flatMap((host) => [...(treeOf(host)?.querySelectorAll<HTMLTextAreaElement>(fields) ?? [])])
    .map(({ value }) => value)
    .filter(Boolean);

/** What stands unsaved in the fields of readers before this one; a script that is gone cannot tell. */
export const wordsLeft = (): string => writtenIn(HOST_TAG, '[data-unsaved]').join('\n');

/** The words in sight, and what ends their layer. */
interface Left {
  words: Signal<readonly string[]>;
  host: Element;
  close: () => void;
}

/**
 * The layer of this version in this frame, whoever of it opened it. In our own world: the page could
 * pass off a layer of its own as ours, and read what we write there.
 */
const world = globalThis as { fuwenLeft?: Left | undefined };

/** Keeps words in sight that could not be saved, beside those before, until the person has taken them. */
export function showUnsaved(words: string): void {
  if (words === '') return;
  const left = world.fuwenLeft;
  // A newer version took our words when it took our place.
  if (!left?.host.isConnected && !browser.runtime?.id && document.querySelector(LEFT_TAG)) return;
  const before = left?.words.value ?? [];
  if (left?.host.isConnected) left.words.value = [...new Set([...before, words])];
  else {
    const all = new Set([...before, ...writtenIn(LEFT_TAG, 'textarea'), words]);
    left?.close();
    open([...all]);
  }
}

/** Takes words out of sight that the library has by now. */
export function wereSaved(words: string): void {
  const left = world.fuwenLeft;
  if (!left) return;
  left.words.value = left.words.value.filter((one) => one !== words);
  if (left.words.value.length === 0) left.close();
}

function open(first: readonly string[]): void {
  const end = new AbortController();
  const layer = createLayer(end.signal, LEFT_TAG);
  const words = signal(first);
  const close = (): void => {
    render(null, layer);
    end.abort();
    world.fuwenLeft = undefined;
  };
  // A newer version that has taken them asks itself.
  guardUnsaved(() => layer.host.isConnected, end.signal);
  render(<Words words={words} close={close} />, layer);
  world.fuwenLeft = { words, host: layer.host, close };
}

function Words({ words, close }: Pick<Left, 'words' | 'close'>) {
  const all = words.value;
  return (
    <div class="keep left" role="region" aria-label={i18n.t('reader.unsaved')}>
      <span>{i18n.t('reader.unsaved')}</span>
      {all.map((one) => (
        <textarea key={one} aria-label={i18n.t('reader.unsaved')} rows={4} readOnly value={one} />
      ))}
      <div class="row">
        <CopyButton
          label={i18n.t('reader.copyUnsaved')}
          text={async () => ({ text: all.join('\n') })}
        />
        <button type="button" onClick={close}>
          {i18n.t('keep.close')}
        </button>
      </div>
    </div>
  );
}
