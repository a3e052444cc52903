import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOST_TAG } from './layer';
import { showUnsaved, wereSaved, wordsLeft } from './unsaved';

const extension = vi.hoisted(() => ({
  runtime: { id: 'own' as string | undefined },
  dom: { openOrClosedShadowRoot: (host: HTMLElement) => host.shadowRoot },
}));
vi.mock('wxt/browser', () => ({ browser: extension }));
vi.mock('@/components/i18n', () => ({ i18n: { t: (key: string) => key } }));

let window: JSDOM['window'];
beforeEach(() => {
  ({ window } = new JSDOM('<!doctype html><body></body>'));
  extension.runtime.id = 'own';
  for (const name of ['window', 'document', 'AbortController'] as const)
    vi.stubGlobal(name, window[name]);
  vi.stubGlobal('CSSStyleSheet', undefined);
  vi.stubGlobal('navigator', { webdriver: true });
  vi.stubGlobal('fuwenLeft', undefined);
});
afterEach(() => vi.unstubAllGlobals());

const LEFT = 'fuwen-unsaved';
/** Preact draws what has changed a moment later. */
const inSight = async (): Promise<string[]> => {
  await new Promise((resolve) => setTimeout(resolve, 20));
  return [...window.document.querySelectorAll(LEFT)].flatMap((host) =>
    [...host.shadowRoot!.querySelectorAll('textarea')].map(({ value }) => value),
  );
};
const asks = (): boolean =>
  !window.dispatchEvent(new window.Event('beforeunload', { cancelable: true }));
/** As if another version were running: it shares the page and nothing else. */
const newScript = () => vi.stubGlobal('fuwenLeft', undefined);

describe('words that could not be saved', () => {
  it('stay in sight beside those that come later, until they are closed', async () => {
    showUnsaved('甲');
    showUnsaved('乙');
    showUnsaved('甲');
    expect(await inSight()).toEqual(['甲', '乙']);
    expect(asks()).toBe(true);
    wereSaved('乙');
    expect(await inSight()).toEqual(['甲']);
    wereSaved('甲');
    expect(window.document.querySelector(LEFT)).toBeNull();
    expect(asks()).toBe(false);
  });

  it('are taken over by a newer version, which asks in the place of the old one', async () => {
    showUnsaved('甲');
    newScript();
    showUnsaved('乙');
    expect(await inSight()).toEqual(['甲', '乙']);
    wereSaved('甲');
    wereSaved('乙');
    expect(asks()).toBe(false);
  });

  it('are left to the newer version by one that is gone', async () => {
    showUnsaved('甲');
    extension.runtime.id = undefined;
    newScript();
    showUnsaved('乙');
    expect(await inSight()).toEqual(['甲']);
  });

  it('are no reason for a layer when there are none', () => {
    showUnsaved('');
    expect(window.document.querySelector(LEFT)).toBeNull();
  });

  it('are found in the fields of the reader before', () => {
    const host = window.document.createElement(HOST_TAG);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<input value="标签" data-unsaved><textarea>已存</textarea>';
    window.document.documentElement.append(host);
    expect(wordsLeft()).toBe('标签');
  });
});
