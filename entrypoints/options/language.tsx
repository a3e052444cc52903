import { i18n } from '@/components/i18n';
import { change, settings } from './store';

/** Languages call themselves by their own names, so that anybody finds back. */
const LANGUAGES = ['browser', 'zh', 'en'] as const;
const OWN_NAMES = { zh: '中文', en: 'English' } as const;
const TAGS = { zh: 'zh-CN', en: 'en' } as const;

/** The language of the interface; replies stay as they are. */
export function Language() {
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{i18n.t('options.language.title')}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} class="check">
          <input
            type="radio"
            name="language"
            checked={settings.value.language === one}
            onChange={() => change(() => ({ language: one }))}
          />
          {one === 'browser' ? (
            i18n.t('options.language.browser')
          ) : (
            <span lang={TAGS[one]}>{OWN_NAMES[one]}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
