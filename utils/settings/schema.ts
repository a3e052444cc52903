import * as v from 'valibot';
import { MARK_KINDS, type MarkKind } from '@/utils/reading';

/** What the reader may set. Absent kinds are shown: a new kind needs no migration. */
export interface Settings {
  /** Kinds of marks that are switched off. */
  hidden: MarkKind[];
  /** Hosts on which nothing is read unasked. */
  sitesOff: string[];
  legend: 'open' | 'folded';
  /** Language of the interface. */
  language: 'browser' | 'zh' | 'en';
  /** Colours of marks, `#rrggbb`; a kind that is not there has its own. */
  colours: Partial<Record<MarkKind, string>>;
}

export const DEFAULTS: Settings = {
  hidden: [],
  sitesOff: [],
  legend: 'folded',
  language: 'browser',
  colours: {},
};

/** Version of what is stored; every step up has its migration below. */
export const SETTINGS_VERSION = 2;

type Stored = Record<string, unknown>;

/** From the version before to the one named. Version 2 came with language and colours. */
const MIGRATIONS: Record<number, (before: Stored) => Stored> = {
  2: (before) => ({ ...before, language: 'browser', colours: {} }),
};

/** Settings of an older version, brought to this one. */
export const migrate = (stored: Stored, version: number): Stored =>
  Object.keys(MIGRATIONS)
    .map(Number)
    .filter((to) => to > version)
    .toSorted((a, b) => a - b)
    .reduce((before, to) => MIGRATIONS[to]!(before), stored);

const kind = v.picklist(MARK_KINDS);
/** A host as addresses write it, with its port where it has one. */
const host = v.pipe(v.string(), v.maxLength(255), v.regex(/^[^\s/?#@]+$/));
const colour = v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/));

const fields = {
  hidden: v.pipe(v.array(kind), v.maxLength(MARK_KINDS.length)),
  sitesOff: v.pipe(v.array(host), v.maxLength(10_000)),
  legend: v.picklist(['open', 'folded']),
  language: v.picklist(['browser', 'zh', 'en']),
  colours: v.record(kind, colour) as unknown as v.GenericSchema<unknown, Settings['colours']>,
};

/** What a file of settings must hold, every field right. */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object(fields);

/** What is stored, with the default for every field that is missing or damaged. */
export const readStored = (stored: unknown): Settings =>
  v.parse(
    v.fallback(
      v.object({
        hidden: v.fallback(fields.hidden, DEFAULTS.hidden),
        sitesOff: v.fallback(fields.sitesOff, DEFAULTS.sitesOff),
        legend: v.fallback(fields.legend, DEFAULTS.legend),
        language: v.fallback(fields.language, DEFAULTS.language),
        colours: v.fallback(fields.colours, DEFAULTS.colours),
      }),
      DEFAULTS,
    ),
    stored,
  );
