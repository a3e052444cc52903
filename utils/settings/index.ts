import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { dictionarySchema, type OwnDictionary } from '@/utils/dictionary/names';
import { migrate, readStored, SETTINGS_VERSION, type Settings } from './schema';

export type { Settings } from './schema';

/** What is stored, and beside the settings the version that their shape is of. */
interface Stored {
  settings?: Record<string, unknown>;
  settings$?: { v: number };
  dictionary?: unknown;
}

const stored = (...keys: (keyof Stored)[]): Promise<Stored> => browser.storage.local.get(keys);

/** Calls back when one of the values changes, until the watch is ended. */
function watch(key: keyof Stored, changed: (now: unknown, before: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>): void => {
    const change = changes[key];
    if (change) changed(change.newValue, change.oldValue);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

/** What was last begun to be changed, and cannot fail. */
let changing: Promise<unknown> = Promise.resolve();

/** Changes run one after the other: each is made of what the one before has stored. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = changing.then(work);
  changing = mine.catch(() => undefined);
  return mine;
}

/**
 * The settings with what is just being changed, brought up from an older version; what is missing
 * or damaged has its default.
 */
export const readSettings = (): Promise<Settings> => changing.then(readNow);

async function readNow(): Promise<Settings> {
  const { settings, settings$ } = await stored('settings', 'settings$');
  return readStored(settings && migrate(settings, settings$?.v ?? 1));
}

/**
 * Changes some of the settings and keeps the rest, also what a change just before it has made. Gives
 * those before.
 */
export const changeSettings = (change: (now: Settings) => Partial<Settings>): Promise<Settings> =>
  inTurn(async () => {
    const before = await readNow();
    const settings: Settings = { ...before, ...change(before) };
    await browser.storage.local.set({ settings, settings$: { v: SETTINGS_VERSION } });
    return before;
  });

/** Calls back with the settings, and those before, whenever they change, until the watch is ended. */
export const watchSettings = (changed: (now: Settings, before: Settings) => void): (() => void) =>
  watch('settings', (now, before) => changed(readStored(now), readStored(before)));

/**
 * The reader's own dictionary with what is just being changed; empty when what is stored is damaged.
 */
export const readOwnDictionary = (): Promise<OwnDictionary> => changing.then(readNames);

async function readNames(): Promise<OwnDictionary> {
  const { dictionary = [] } = await stored('dictionary');
  return checked(dictionary);
}

function checked(dictionary: unknown): OwnDictionary {
  const read = v.safeParse(dictionarySchema, dictionary);
  if (!read.success) console.warn('fuwen: the dictionary is damaged', read.issues);
  return read.success ? read.output : [];
}

/** Changes the dictionary as a change just before has left it; gives it before and after. */
export const changeOwnDictionary = (
  change: (now: OwnDictionary) => OwnDictionary,
): Promise<{ before: OwnDictionary; after: OwnDictionary }> =>
  inTurn(async () => {
    const before = await readNames();
    const after = change(before);
    await browser.storage.local.set({ dictionary: after });
    return { before, after };
  });

/** Calls back with the own dictionary after every change; gives what ends that. */
export const watchOwnDictionary = (changed: (names: OwnDictionary) => void): (() => void) =>
  watch('dictionary', (now = []) => changed(checked(now)));
