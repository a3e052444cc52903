import type { EntityType } from '@/utils/reading';
import { condense } from '@/utils/text/condense';
import { candidate, RANK, type Candidate } from './candidates';
import { Dictionary } from './dictionary';

/** A name of the reader's own dictionary. */
export interface OwnName {
  /** The full name. */
  name: string;
  type: EntityType;
  /** Other forms that mean the same. */
  short: readonly string[];
}

/** Rule id of what the reader's own dictionary says. */
export const OWN_RULE = 'entity.own-dictionary';

const LATIN = /[A-Za-z0-9]/;

/** A Latin word or number stands alone: AI is not found in MAIN. */
const alone = (text: string, start: number, end: number): boolean =>
  !(LATIN.test(text[start]!) && LATIN.test(text[start - 1] ?? '')) &&
  !(LATIN.test(text[end - 1]!) && LATIN.test(text[end] ?? ''));

/**
 * Every mention of the reader's own names in a condensed text, the longest form at each place. They
 * outrank whatever the engine finds there: a person's word wins. Of equal forms the first stands.
 */
export function own(text: string, names: readonly OwnName[]): Candidate[] {
  if (names.length === 0) return [];
  const meant = new Map<string, { type: EntityType; canonical?: string }>();
  const mean = (form: string, what: { type: EntityType; canonical?: string }): void => {
    const words = condense(form).text.trim();
    if (!meant.has(words)) meant.set(words, what);
  };
  for (const { name, type, short } of names) {
    mean(name, { type });
    for (const form of short) mean(form, { type, canonical: name });
  }
  const forms = new Dictionary(meant.keys());
  const found: Candidate[] = [];
  for (let at = 0; at < text.length; at++) {
    const words = forms.at(text, at);
    if (!words || !alone(text, at, at + words.length)) continue;
    const { type, ...full } = meant.get(words)!;
    found.push({ ...candidate(type, at, at + words.length, OWN_RULE, RANK.own), ...full });
    at += words.length - 1;
  }
  return found;
}
