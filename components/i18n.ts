import { computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Language, Words } from '@/utils/language';
import { i18n as browsers } from '#i18n';

/** The language that was chosen instead of the browser's; null while the browser's is spoken. */
const chosen = signal<{ language: Language; words: Words } | null>(null);

/** The language that the browser takes from `_locales`: any but English falls back on Chinese. */
export const browserLanguage = (): Language =>
  browser.i18n.getUILanguage().startsWith('en') ? 'en' : 'zh';

/** The language of the interface. */
export const language = computed<Language>(() => chosen.value?.language ?? browserLanguage());
/** The same, as documents name it. */
export const languageTag = computed(() => (language.value === 'zh' ? 'zh-CN' : 'en'));

/** A number as the reader's language writes it: 12,345. */
export const counted = (n: number): string => n.toLocaleString(languageTag.value);

/** Speaks a language from now on; null speaks the browser's. */
export const speak = (what: { language: Language; words: Words } | null): void =>
  void (chosen.value = what);

/** Puts values in the places `$1` to `$9` of a message; `$$` is a plain `$`. */
const fill = (message: string, values: readonly unknown[]): string =>
  message.replace(/\$([1-9$])/g, (_, place: string) =>
    place === '$' ? '$' : String(values[Number(place) - 1] ?? ''),
  );

/**
 * The interface's words. What is drawn with them is drawn again when the language changes, for a
 * component that asks for words follows the signal.
 */
export const i18n = {
  t: (key: string, values: readonly unknown[] = []): string => {
    const message = chosen.value?.words[key.replaceAll('.', '_')]?.message;
    return message === undefined
      ? (browsers.t as (key: string, values?: readonly unknown[]) => string)(key, values)
      : fill(message, values);
  },
} as typeof browsers;
