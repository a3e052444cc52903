import { storage } from 'wxt/utils/storage';
import type { EntityType, Status } from '@/utils/reading';

/** What the reader may set. Absent kinds are shown: a new kind needs no migration. */
export interface Settings {
  /** Kinds of marks that are switched off. */
  hidden: (Status | EntityType)[];
  /** Hosts on which nothing is read unasked. */
  sitesOff: string[];
  legend: 'open' | 'folded';
}

const DEFAULTS: Settings = {
  hidden: [],
  sitesOff: [],
  legend: 'folded',
};

export const settings = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULTS,
  version: 1,
});

/** The settings, with defaults for whatever an older version did not store. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await settings.getValue()) };
}

/** Changes some of the settings and keeps the rest. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  const now = await readSettings();
  await settings.setValue({ ...now, ...change(now) });
}
