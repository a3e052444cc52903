import { effect } from '@preact/signals';
import { highlightsCss } from '@/components/highlight-colours';
import { markColours } from '@/components/mark-colours';
import { marksCss } from '@/components/marks';

/**
 * Gives the page the style of the marks by an adopted sheet: no element is added. It follows the
 * colours chosen. Chromium only: Firefox has its sheet from the background.
 */
export function adoptMarksStyle(signal: AbortSignal): void {
  if (import.meta.env.BROWSER === 'firefox') return;
  const sheet = new CSSStyleSheet();
  const stop = effect(() =>
    sheet.replaceSync(`${marksCss(markColours.value)}\n${highlightsCss()}`),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener(
    'abort',
    () => {
      stop();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    { once: true },
  );
}
