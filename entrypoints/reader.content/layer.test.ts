import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLayer, HOST_TAG } from './layer';

const { window } = new JSDOM('<!doctype html><body></body>');
// jsdom's signals are its own.
let end: AbortController;
beforeEach(() => {
  end = new window.AbortController();
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('CSSStyleSheet', undefined);
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

describe('the layer', () => {
  const make = (webdriver: boolean): ShadowRoot => {
    vi.stubGlobal('navigator', { webdriver });
    return createLayer(end.signal);
  };

  it('is closed to the page, but for browsers under automation', () => {
    expect(make(false).mode).toBe('closed');
    expect(window.document.querySelector(HOST_TAG)!.shadowRoot).toBeNull();
    expect(make(true).mode).toBe('open');
  });

  it('takes the place of whatever bears its name', () => {
    const fake = window.document.createElement(HOST_TAG);
    window.document.documentElement.append(fake);
    const root = make(false);
    expect([...window.document.querySelectorAll(HOST_TAG)]).toEqual([root.host]);
  });

  it('lets no forged event through to what is in it', () => {
    const root = make(true);
    const button = root.appendChild(window.document.createElement('button'));
    const pressed = vi.fn();
    for (const type of ['click', 'input', 'change', 'keydown', 'pointerdown', 'submit'])
      button.addEventListener(type, pressed);
    button.click();
    for (const type of ['click', 'input', 'change', 'keydown', 'pointerdown', 'submit'])
      button.dispatchEvent(new window.Event(type, { bubbles: true, composed: true }));
    expect(pressed).not.toHaveBeenCalled();
  });
});
