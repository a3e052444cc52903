import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { faultWords } from '@/components/fault-words';
import { Reasons } from '@/components/reasons';
import { useAttempt } from '@/components/use-attempt';
import { Verdict } from '@/components/verdict';
import { verdictTitle } from '@/components/verdict-title';
import { askReader } from '@/utils/ask-reader';
import { sendMessage, type TabState } from '@/utils/messages';
import { dateOf, type Details, type Reading } from '@/utils/reading';
import { changeSettings } from '@/utils/settings';
import { openPanel } from './open-panel';
import { SiteAccess } from './site-access';

/** The tab that the popup was opened over; a popup opened as a page is told which (`?tab=`). */
async function findTab(): Promise<number | null> {
  const told = new URLSearchParams(location.search).get('tab');
  if (told) return Number(told);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What can be said of the tab: `silent` when our own parts did not answer. */
type Seen =
  | { is: 'loading' }
  | { is: 'gone' }
  | { is: 'silent'; failure: unknown }
  | { is: 'seen'; tab: number; tabState: TabState };

/** What the page was taken for and why; reading by hand; what the extension may do on its site. */
export function Popup() {
  const state = useSignal<Seen>({ is: 'loading' });
  const failed = useSignal(false);
  const { attempt, failure } = useAttempt();
  const reading = useSignal<Reading | null>(null);
  const look = async (): Promise<void> => {
    try {
      const tab = await findTab();
      const tabState = tab === null ? null : await sendMessage('tabState', tab);
      if (tab === null || tabState === null) {
        state.value = { is: 'gone' };
        return;
      }
      state.value = { is: 'seen', tab, tabState };
      const frame = tabState.readerFrame;
      const page = frame === null ? null : await askReader(tab, frame);
      reading.value = page?.reading ?? null;
    } catch (error) {
      state.value = { is: 'silent', failure: error };
    }
  };
  useEffect(() => {
    void look();
    // A page that was just allowed is read while the popup stands open.
    const again = (): void => void look();
    browser.storage.session.onChanged.addListener(again);
    return () => browser.storage.session.onChanged.removeListener(again);
  }, []);
  if (state.value.is === 'loading') return <p role="status">{i18n.t('panel.loading')}</p>;
  if (state.value.is === 'gone')
    return <Nothing title={i18n.t('popup.gone')} why={i18n.t('popup.goneHint')} />;
  if (state.value.is === 'silent') {
    const words = faultWords(state.value.failure);
    return <Nothing title={i18n.t('popup.silent')} why={i18n.t('popup.silentHint', [words])} />;
  }
  const { tab, tabState } = state.value;
  const { verdict, host, readerFrame, siteOff, access } = tabState;

  // What a person most likely came for: what was read, or to have it read.
  const isRead = readerFrame !== null;
  const readNow = async (): Promise<void> => {
    failed.value = false;
    const { ok } = await sendMessage('readByHand', tab);
    failed.value = !ok;
    if (ok) await look();
  };
  // By what the box says: a second press may come before the first is kept.
  const switchSite = async (on: boolean): Promise<void> => {
    await changeSettings(({ sitesOff }) => {
      const others = sitesOff.filter((site) => site !== host);
      return { sitesOff: on ? others : [...others, host] };
    });
    await look();
  };

  return (
    <main>
      <Head title={verdict ? verdictTitle(verdict) : i18n.t('popup.cannotSee')} />
      {reading.value && <Source details={reading.value.details} />}
      {reading.value && (
        <Verdict measures={reading.value.measures} division={reading.value.details.division} />
      )}
      {verdict && verdict.kind !== 'none' && siteOff && !isRead && (
        <p class="soft">{i18n.t('panel.switchedOff')}</p>
      )}
      {verdict?.kind === 'none' && <p class="soft">{i18n.t('popup.notHint')}</p>}
      <SiteAccess state={tabState} changed={look} />
      <div class="buttons">
        <button
          type="button"
          class={isRead ? 'primary' : undefined}
          onClick={() => attempt(() => openPanel(tab))}
        >
          {i18n.t('popup.openPanel')}
        </button>
        {verdict && !isRead && (
          <button type="button" class="primary" onClick={() => attempt(readNow)}>
            {i18n.t('popup.readByHand')}
          </button>
        )}
      </div>
      {failed.value && <p role="alert">{i18n.t('popup.failed')}</p>}
      {failure && <p role="alert">{failure}</p>}
      {host && access === 'granted' && (
        <label class="site">
          <input
            type="checkbox"
            checked={!siteOff}
            onChange={({ currentTarget: { checked } }) => attempt(() => switchSite(checked))}
          />
          <span>
            {i18n.t('popup.siteOn')} <span class="soft">{host}</span>
          </span>
        </label>
      )}
      <Pages />
      {verdict && (
        <Reasons
          reasons={verdict.reasons}
          title={i18n.t('popup.reasons')}
          open={verdict.kind === 'none'}
        >
          <p class="soft small">
            {i18n.t('popup.score', [String(verdict.score).replace('-', '−')])}
          </p>
        </Reasons>
      )}
    </main>
  );
}

/** Who answers, and when; nothing where neither is said. */
function Source({ details }: { details: Details }) {
  const words = [details.issuer, dateOf(details)].filter(Boolean).join(' · ');
  return words ? <p class="soft source">{words}</p> : null;
}

/** Why nothing of the tab is shown. */
function Nothing({ title, why }: { title: string; why: string }) {
  return (
    <main>
      <div role="alert">
        <Head title={title} />
        <p class="soft">{why}</p>
      </div>
      <Pages />
    </main>
  );
}

function Head({ title }: { title: string }) {
  return (
    <header>
      <span class="seal" aria-hidden="true">
        复
      </span>
      <h1>{title}</h1>
    </header>
  );
}

/** The ways to the extension's own pages. */
function Pages() {
  return (
    <nav class="pages" aria-label={i18n.t('popup.pages')}>
      {(['library', 'compare', 'options'] as const).map((page) => (
        <a
          key={page}
          href={browser.runtime.getURL(`/${page}.html`)}
          target="_blank"
          rel="noreferrer"
        >
          {i18n.t(`popup.${page}`)}
        </a>
      ))}
      <a href={browser.runtime.getURL('/library.html#/start')} target="_blank" rel="noreferrer">
        {i18n.t('start.link')}
      </a>
    </nav>
  );
}
