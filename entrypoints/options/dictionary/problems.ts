import { i18n } from '@/components/i18n';
import type { RowProblem } from '@/utils/dictionary/csv';
import { MOST_FORMS, MOST_NAMES, NAME_LENGTH } from '@/utils/dictionary/names';

const LIMITS: [string, string] = [String(NAME_LENGTH.least), String(NAME_LENGTH.most)];

/** Why a name or a file cannot be taken, in the reader's language. */
const WORDS: Record<RowProblem['problem'], (words: string) => string> = {
  'no-name': () => i18n.t('dictionary.problem.noName'),
  'too-short': (words) => i18n.t('dictionary.problem.tooShort', [words, ...LIMITS]),
  'too-long': (words) => i18n.t('dictionary.problem.tooLong', [words, ...LIMITS]),
  'unknown-type': (words) => i18n.t('dictionary.problem.unknownType', [words]),
  'too-many-forms': () => i18n.t('dictionary.problem.tooManyForms', [String(MOST_FORMS)]),
  'form-taken': (words) => i18n.t('dictionary.problem.formTaken', [words]),
  doubled: (words) => i18n.t('dictionary.problem.doubled', [words]),
  'too-many-names': () => i18n.t('dictionary.problem.tooManyNames', [String(MOST_NAMES)]),
  'not-text': () => i18n.t('dictionary.problem.notText'),
  'too-large': (words) => i18n.t('dictionary.problem.tooLarge', [words]),
  'missing-column': (words) => i18n.t('dictionary.problem.missingColumn', [words]),
  empty: () => i18n.t('dictionary.problem.empty'),
};

/** What is wrong with a name, in the reader’s language. */
export const problemWords = (problem: RowProblem['problem'], words: string): string =>
  WORDS[problem](words);
