import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { followChoices } from './choices';
import type { Language, Words } from '@/utils/language';
import { i18n, languageTag } from './i18n';

const FOLDER: Record<Language, 'zh_CN' | 'en'> = { zh: 'zh_CN', en: 'en' };

/** The words of a language, from the extension's own files. Pages of others may not read those. */
export async function loadWords(language: Language): Promise<Words> {
  const file = browser.runtime.getURL(`/_locales/${FOLDER[language]}/messages.json` as '/');
  return (await (await fetch(file)).json()) as Words;
}

type Title =
  | 'extension.name'
  | 'library.pageTitle'
  | 'compare.pageTitle'
  | 'print.title'
  | 'options.pageTitle';

/** Makes one of the extension's pages ready to be drawn: language, colours, title. */
export async function openPage(title: Title): Promise<void> {
  await followChoices(loadWords);
  effect(() => {
    // Screen readers and line breaking go by it.
    document.documentElement.lang = languageTag.value;
    document.title = i18n.t(title);
  });
}
