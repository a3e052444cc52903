import * as v from 'valibot';
import { mergeNames } from '@/utils/dictionary/merge';
import { dictionarySchema, type OwnDictionary } from '@/utils/dictionary/names';
import { hostFrom } from '@/utils/sites';
import { decodeUtf8, parseJson } from '@/utils/text/decode';
import { migrate, SETTINGS_VERSION, settingsSchema, type Settings } from './schema';

const FORMAT = 'fuwen-settings';
/** Larger files hold something else. Bytes. */
const LARGEST = 5_000_000;

/** Everything that a person has set. */
export interface Preferences {
  settings: Settings;
  dictionary: OwnDictionary;
  /** Hosts beyond government sites; the browser asks again for each before it allows them. */
  sites: readonly string[];
}

/** Why a file cannot be taken; the words stand in the locales under `options.transfer.problem`. */
export type FileProblem =
  'not-text' | 'not-json' | 'wrong-format' | 'newer-version' | 'too-large' | 'wrong-shape';

/**
 * What taking a file over would change; its dictionary is to be merged with the own one. Nothing is
 * changed by looking.
 */
export interface PreferencesPlan extends Preferences {
  /** Settings that would differ. */
  changes: (keyof Settings)[];
  /** Names that would be added and changed; none is taken away. */
  names: { added: number; changed: number };
  /** Names whose forms another name of the dictionary has: they are left out. */
  refused: string[];
  /** Sites that would have to be allowed. */
  newSites: string[];
}

/** A file of everything that was set: JSON, one version for all of it. */
export const writePreferences = (
  { settings, dictionary, sites }: Preferences,
  madeAt: string,
): string =>
  `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, madeAt, settings, dictionary, sites }, null, 2)}\n`;

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
  dictionary: v.optional(dictionarySchema, []),
  sites: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.check((site) => hostFrom(site) === site),
        ),
      ),
      v.maxLength(1_000),
    ),
    [],
  ),
});

/** Reads a file of settings against those that hold now; an older version is brought up first. */
export function readPreferences(
  bytes: Uint8Array,
  now: Preferences,
): PreferencesPlan | { problem: FileProblem; field: string } {
  const refuse = (problem: FileProblem, field = '') => ({ problem, field });
  if (bytes.length > LARGEST) return refuse('too-large', `${LARGEST / 1e6} MB`);
  const text = decodeUtf8(bytes);
  if (text === null) return refuse('not-text');
  const json = parseJson(text);
  if (json === undefined) return refuse('not-json');
  const { format, version } = (json ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return refuse('wrong-format');
  if (typeof version === 'number' && version > SETTINGS_VERSION) return refuse('newer-version');
  const file = v.safeParse(envelope, json);
  if (!file.success) return refuse('wrong-shape', v.getDotPath(file.issues[0]) ?? '');
  const settings = v.safeParse(settingsSchema, migrate(file.output.settings, file.output.version));
  if (!settings.success)
    return refuse('wrong-shape', `settings.${v.getDotPath(settings.issues[0]) ?? ''}`);
  const { added, changed, refused } = mergeNames(now.dictionary, file.output.dictionary);
  return {
    settings: settings.output,
    dictionary: file.output.dictionary,
    names: { added, changed },
    refused,
    sites: file.output.sites,
    newSites: file.output.sites.filter((site) => !now.sites.includes(site)),
    changes: (Object.keys(settings.output) as (keyof Settings)[]).filter(
      (key) => JSON.stringify(settings.output[key]) !== JSON.stringify(now.settings[key]),
    ),
  };
}
