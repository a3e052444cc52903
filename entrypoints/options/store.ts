import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { faultWords } from '@/components/fault-words';
import type { OwnDictionary } from '@/utils/dictionary/names';
import {
  changeOwnDictionary,
  changeSettings,
  readOwnDictionary,
  readSettings,
  watchOwnDictionary,
  watchSettings,
  type Settings,
} from '@/utils/settings';
import { DEFAULTS } from '@/utils/settings/schema';
import { beyondGovernment, GOVERNMENT_SITES, hostOfPattern } from '@/utils/sites';

export const settings = signal<Settings>(DEFAULTS);
export const names = signal<OwnDictionary>([]);
/** Whether the browser lets government sites be read. */
export const government = signal(true);
/** Hosts beyond those that a person allowed. */
export const sites = signal<readonly string[]>([]);
export const problem = signal('');
/** What was done, and how to undo it. */
export const done = signal<{ words: string; undo?: () => Promise<unknown> } | null>(null);

/** Shows what went wrong. */
export function report(error: unknown): void {
  problem.value = faultWords(error);
}

/** Runs what a person asked for; what goes wrong is shown, never swallowed. */
export function act(work: () => Promise<unknown>): void {
  problem.value = '';
  done.value = null;
  work().catch(report);
}

/** Changes some of the settings; what is shown follows what is stored. */
export const change = (how: (now: Settings) => Partial<Settings>): void =>
  act(() => changeSettings(how));

/** Changes the dictionary as it is stored by then, and offers the one before. */
export async function changeNames(
  how: (now: OwnDictionary) => OwnDictionary,
  words: string,
): Promise<{ undo: () => Promise<unknown> }> {
  const { before, after } = await changeOwnDictionary(how);
  // The browser may tell it later than this.
  names.value = after;
  const undo = (): Promise<unknown> => changeOwnDictionary(() => before);
  done.value = { words, undo };
  return { undo };
}

async function readSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  government.value = origins.includes(GOVERNMENT_SITES);
  sites.value = [...new Set(beyondGovernment(origins).map(hostOfPattern))];
}

/** Follows everything that the page shows, wherever it is changed. */
export async function start(): Promise<void> {
  watchSettings((now) => (settings.value = now));
  watchOwnDictionary((now) => (names.value = now));
  browser.permissions.onAdded.addListener(() => void readSites());
  browser.permissions.onRemoved.addListener(() => void readSites());
  settings.value = await readSettings();
  names.value = await readOwnDictionary();
  await readSites();
}
