import commonCss from '@/components/common.css?inline';
import keepCss from './highlights/highlights.css?inline';
import layerCss from './layer.css?inline';

const css = commonCss + layerCss + keepCss;

/** The one element that the reader adds to a page. */
export const HOST_TAG = 'fuwen-layer';

/** Puts the style into the shadow root; Firefox' content scripts may not adopt sheets. */
function style(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // A style element in a shadow root reaches nothing outside of it.
    const element = document.createElement('style');
    element.textContent = css;
    root.append(element);
  }
}

/** What a page may forge to press our buttons for the person. */
const FORGEABLE = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'input',
  'change',
  'submit',
  'copy',
] as const;

/**
 * Adds the layer that card and legend are drawn into: one host element with a closed tree, so that
 * the page cannot read notes in it or press its buttons; beside the page's own content, gone when
 * `signal` is aborted. A browser under automation (which no page can feign) opens the tree to tests.
 */
export function createLayer(signal: AbortSignal, tag = HOST_TAG): ShadowRoot {
  const host = document.createElement(tag);
  // Inline, so that no sheet of the page can hide or move it.
  host.style.cssText =
    'all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;z-index:2147483647!important;display:block!important;';
  const root = host.attachShadow({ mode: navigator.webdriver ? 'open' : 'closed' });
  for (const type of FORGEABLE)
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true, signal },
    );
  style(root);
  // Left by a version before an update, or put there by the page: either way none of ours.
  document.querySelectorAll(tag).forEach((other) => other.remove());
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return root;
}
