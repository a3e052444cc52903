import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Tells the document which language the interface speaks, for screen readers and line breaking. */
export function setLanguage(document: Document): void {
  document.documentElement.lang = browser.i18n.getUILanguage().startsWith('zh') ? 'zh-CN' : 'en';
  document.title = i18n.t('extension.name');
}
