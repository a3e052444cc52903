import { marksCss } from '@/components/marks';
import { highlightsCss } from '@/components/highlight-colours';

/** Gives the page the style of the marks by an adopted sheet: no element is added. Chromium only. */
export function adoptMarksStyle(signal: AbortSignal): void {
  if (import.meta.env.BROWSER === 'firefox') return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${marksCss()}\n${highlightsCss()}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  signal.addEventListener(
    'abort',
    () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    { once: true },
  );
}
