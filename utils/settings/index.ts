import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { dictionarySchema, type OwnDictionary } from '@/utils/dictionary/names';
import { DEFAULTS, MIGRATIONS, readStored, SETTINGS_VERSION, type Settings } from './schema';

export type { Settings } from './schema';

const item = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULTS,
  version: SETTINGS_VERSION,
  migrations: MIGRATIONS,
});

/** The settings; what is missing or damaged has its default. */
export const readSettings = async (): Promise<Settings> => readStored(await item.getValue());

/** Changes some of the settings and keeps the rest. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  const now = await readSettings();
  await item.setValue({ ...now, ...change(now) });
}

/** Calls back with the settings, and those before, whenever they change, until the watch is ended. */
export const watchSettings = (changed: (now: Settings, before: Settings) => void): (() => void) =>
  item.watch((now, before) => changed(readStored(now), readStored(before)));

const dictionary = storage.defineItem<OwnDictionary>('local:dictionary', {
  fallback: [],
  version: 1,
});

/** The reader's own dictionary; empty when what is stored is damaged. */
export async function readOwnDictionary(): Promise<OwnDictionary> {
  const stored = v.safeParse(dictionarySchema, await dictionary.getValue());
  if (!stored.success) console.warn('fuwen: the dictionary is damaged', stored.issues);
  return stored.success ? stored.output : [];
}

export const writeOwnDictionary = (names: OwnDictionary): Promise<void> =>
  dictionary.setValue(names);

export const watchOwnDictionary = (changed: (names: OwnDictionary) => void): (() => void) =>
  dictionary.watch(changed);
