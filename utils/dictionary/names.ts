import * as v from 'valibot';
import type { OwnName } from '@/utils/extract/entities/own';
import { ENTITY_TYPES } from '@/utils/reading';

/** The reader's own dictionary: names with their type and short forms, in the order of entry. */
export type OwnDictionary = readonly OwnName[];

/** A name may have this many characters; a single one would be found everywhere. */
export const NAME_LENGTH = { least: 2, most: 60 } as const;
export const MOST_NAMES = 5_000;
export const MOST_FORMS = 20;

/** Why a name cannot be taken; the words stand in the locales under `dictionary.problem`. */
export type NameProblem =
  | 'no-name'
  | 'too-short'
  | 'too-long'
  | 'unknown-type'
  | 'too-many-forms'
  | 'form-taken'
  | 'doubled'
  | 'too-many-names';

const form = v.pipe(
  v.string(),
  v.minLength(NAME_LENGTH.least),
  v.maxLength(NAME_LENGTH.most),
  v.regex(/^[^\r\n]*$/),
);

/** What storage and files may hold. */
export const dictionarySchema: v.GenericSchema<unknown, OwnName[]> = v.pipe(
  v.array(
    v.object({
      name: form,
      type: v.picklist(ENTITY_TYPES),
      short: v.pipe(v.array(form), v.maxLength(MOST_FORMS)),
    }),
  ),
  v.maxLength(MOST_NAMES),
);

/** The words that a form is found by: case and width as they are, no spaces around. */
const trimmed = (words: string): string => words.replace(/\s+/g, ' ').trim();

function problemOf(words: string): NameProblem | null {
  if (words.length < NAME_LENGTH.least) return 'too-short';
  if (words.length > NAME_LENGTH.most) return 'too-long';
  return null;
}

/** A name as it is kept: spaces taken off, forms once each and none that is the name itself. */
export function tidy({ name, type, short }: OwnName): OwnName {
  const full = trimmed(name);
  const forms = [...new Set(short.map(trimmed))].filter((one) => one !== '' && one !== full);
  return { name: full, type, short: forms };
}

/** Everything that a name is found by. */
export const formsOf = ({ name, short }: OwnName): string[] => [name, ...short];

/** Every form of a dictionary, and the name that it stands for. */
export const formsIn = (names: OwnDictionary): Map<string, string> =>
  new Map(names.flatMap((one) => formsOf(one).map((form) => [form, one.name] as const)));

/** Why a name cannot be taken, and the words that are at fault. */
export interface NameFault {
  problem: NameProblem;
  words: string;
}

/**
 * Why a tidied name cannot stand in a dictionary with these forms; or null. Forms of the name
 * `instead`, which it replaces, are free.
 */
export function checkName(
  entry: OwnName,
  forms: ReadonlyMap<string, string>,
  instead?: string,
): NameFault | null {
  if (entry.name === '') return { problem: 'no-name', words: '' };
  if (entry.short.length > MOST_FORMS)
    return { problem: 'too-many-forms', words: String(MOST_FORMS) };
  for (const words of formsOf(entry)) {
    const problem = problemOf(words);
    if (problem) return { problem, words };
    const owner = forms.get(words);
    if (owner !== undefined && owner !== instead) return { problem: 'form-taken', words };
  }
  return null;
}
