import { i18n } from '@/components/i18n';
import { TopBar } from '@/components/top-bar';
import { browser } from 'wxt/browser';
import { Coder } from './coder';
import { DictionarySection } from './dictionary';
import { Kinds } from './kinds';
import { Language } from './language';
import { Privacy } from './privacy';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { StorageSection } from './storage';
import { act, done, problem } from './store';
import { Transfer } from './transfer';

const SECTIONS = {
  sites: Sites,
  kinds: Kinds,
  language: Language,
  dictionary: DictionarySection,
  coder: Coder,
  shortcuts: Shortcuts,
  storage: StorageSection,
  privacy: Privacy,
  transfer: Transfer,
} as const;
const NAMES = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];

/** The page of options, one section a subject. */
export function App() {
  return (
    <>
      <TopBar
        name={i18n.t('options.pageTitle')}
        home="#sites"
        label={i18n.t('popup.pages')}
        links={(['library', 'compare'] as const).map((page) => ({
          href: `/${page}.html`,
          name: i18n.t(`popup.${page}`),
        }))}
      >
        <span class="version">{browser.runtime.getManifest().version}</span>
      </TopBar>
      <h1 class="visually-hidden">{i18n.t('options.pageTitle')}</h1>
      <div class="columns">
        <nav class="contents" aria-label={i18n.t('options.contents')}>
          {NAMES.map((name) => (
            <a key={name} href={`#${name}`}>
              {i18n.t(`options.${name}.title`)}
            </a>
          ))}
        </nav>
        <main>
          {NAMES.map((name) => {
            const Section = SECTIONS[name];
            return (
              <section key={name} id={name} class="card" aria-labelledby={`${name}-title`}>
                <h2 id={`${name}-title`}>{i18n.t(`options.${name}.title`)}</h2>
                <p class="lead">{i18n.t(`options.${name}.lead`)}</p>
                <Section />
              </section>
            );
          })}
        </main>
      </div>
      <Notice />
    </>
  );
}

/** What was done or went wrong, at the page's foot, with a way back where there is one. */
function Notice() {
  const said = done.value;
  return (
    <div class="notices">
      <p role="alert" class={problem.value ? 'notice failure' : ''}>
        {problem.value && i18n.t('options.failed', [problem.value])}
      </p>
      <div role="status" class={said ? 'notice' : ''}>
        {said && (
          <>
            <span>{said.words}</span>
            {said.undo && (
              <button type="button" onClick={() => act(said.undo!)}>
                {i18n.t('keep.undo')}
              </button>
            )}
            <button type="button" class="plain" onClick={() => (done.value = null)}>
              {i18n.t('keep.close')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
