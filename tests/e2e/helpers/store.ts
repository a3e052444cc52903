import type { Chromium } from './chromium';
import { readRecords } from './records';

/** Gives everything in a table of the library. */
export type Store = <T>(table: string) => Promise<T[]>;

/**
 * Opens the way to the library's records, in a page of the extension that does nothing of its own:
 * the worker may be asleep, or be stopped while it is asked. Other pages are opened after it.
 */
export async function openStore({ context, origin }: Chromium): Promise<Store> {
  const page = await context.newPage();
  await page.goto(`${origin}manifest.json`);
  return <T>(table: string) => page.evaluate(readRecords<T>, table);
}
