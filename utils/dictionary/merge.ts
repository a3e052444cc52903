import type { OwnName } from '@/utils/extract/entities/own';
import {
  checkName,
  formsIn,
  formsOf,
  MOST_NAMES,
  type NameFault,
  type OwnDictionary,
} from './names';

const TOO_MANY: NameFault = { problem: 'too-many-names', words: String(MOST_NAMES) };

/**
 * The dictionary with a tidied name in it: in the place of `instead` where that is still there, else
 * as a new one; or why it cannot be taken.
 */
export function withName(
  names: OwnDictionary,
  entry: OwnName,
  instead?: string,
): OwnDictionary | NameFault {
  const at = names.findIndex(({ name }) => name === instead);
  if (at === -1 && names.length >= MOST_NAMES) return TOO_MANY;
  const fault = checkName(entry, formsIn(names), instead);
  if (fault) return fault;
  return at === -1 ? [...names, entry] : names.with(at, entry);
}

/** A dictionary that takes names one by one: one that is there is changed, another is added. */
export class GrowingDictionary {
  readonly #names: Map<string, OwnName>;
  readonly #forms: Map<string, string>;

  constructor(now: OwnDictionary) {
    this.#names = new Map(now.map((one) => [one.name, one]));
    this.#forms = formsIn(now);
  }

  get names(): OwnDictionary {
    return [...this.#names.values()];
  }

  /** Takes a tidied name; says what that has done, or why it cannot be. */
  take(entry: OwnName): 'added' | 'changed' | 'same' | NameFault {
    const before = this.#names.get(entry.name);
    if (JSON.stringify(before) === JSON.stringify(entry)) return 'same';
    const fault = checkName(entry, this.#forms, before?.name);
    if (fault) return fault;
    if (!before && this.#names.size >= MOST_NAMES) return TOO_MANY;
    this.#names.set(entry.name, entry);
    for (const form of before?.short ?? []) this.#forms.delete(form);
    for (const form of formsOf(entry)) this.#forms.set(form, entry.name);
    return before ? 'changed' : 'added';
  }
}

/** Names taken into a dictionary, each as it comes; `refused` are those that cannot stand in it. */
export function mergeNames(
  now: OwnDictionary,
  coming: OwnDictionary,
): { dictionary: OwnDictionary; added: number; changed: number; refused: string[] } {
  const growing = new GrowingDictionary(now);
  const counts = { added: 0, changed: 0, same: 0 };
  const refused: string[] = [];
  for (const entry of coming) {
    const taken = growing.take(entry);
    if (typeof taken === 'string') counts[taken]++;
    else refused.push(entry.name);
  }
  return { dictionary: growing.names, added: counts.added, changed: counts.changed, refused };
}
