import { browser } from 'wxt/browser';
import { highlightsCss } from '@/components/highlight-colours';
import { marksCss, type MarkColours } from '@/components/marks';
import { watchSettings } from '@/utils/settings';
import { recallAll } from './tabs';

/** The style sheet of a page that is read. */
export const pageCss = (colours: MarkColours): string => `${marksCss(colours)}\n${highlightsCss()}`;

/** Brings new colours to open pages in Firefox; Chromium's readers restyle their pages themselves. */
export function restyle(): void {
  if (import.meta.env.BROWSER !== 'firefox') return;
  watchSettings(async ({ colours }, before) => {
    const [now, old] = [pageCss(colours), pageCss(before.colours)];
    if (now === old) return;
    for (const { tabId, readerFrame } of await recallAll()) {
      if (readerFrame === null) continue;
      const target = { tabId, frameIds: [readerFrame] };
      try {
        await browser.scripting.insertCSS({ target, css: now });
        await browser.scripting.removeCSS({ target, css: old });
      } catch (error) {
        // The page went away, or its permission did.
        console.info('fuwen: a page keeps its old colours', error);
      }
    }
  });
}
