import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { TabState } from '@/utils/messages';
import { GOVERNMENT_SITES, permissionFor } from '@/utils/sites';
import { openManager } from '@/components/manager';
import { useAttempt } from '@/components/use-attempt';

/** What the extension may do on the page's site, and the button that asks for more. */
export function SiteAccess({
  state: { verdict, host, access },
  changed,
}: {
  state: TabState;
  changed: () => Promise<void>;
}) {
  const refused = useSignal(false);
  const { attempt, failure } = useAttempt();
  // Browsers ask on the person's own click alone: nothing may be awaited before.
  const ask = async (permission: string): Promise<void> => {
    refused.value = !(await browser.permissions.request({ origins: [permission] }));
    await changed();
  };
  // Firefox lets the toolbar button reach files; Chrome and Edge want a switch for it.
  if (access === 'closed')
    return verdict || import.meta.env.BROWSER === 'firefox' ? null : (
      <div class="notice">
        <p>{i18n.t('popup.fileHint')}</p>
        <button type="button" onClick={() => attempt(openManager)}>
          {i18n.t('popup.openManager')}
        </button>
        {failure && <p role="alert">{failure}</p>}
      </div>
    );
  if (access === 'granted')
    return verdict && !verdict.trusted ? <p class="soft">{i18n.t('popup.ownSite')}</p> : null;
  const permission = permissionFor(`http://${host}/`);
  if (permission === null) return null;
  const government = permission === GOVERNMENT_SITES;
  return (
    <div class="notice">
      <p class="warn">{i18n.t(government ? 'popup.lostGovernment' : 'popup.untrusted')}</p>
      <button type="button" onClick={() => attempt(() => ask(permission))}>
        {government ? i18n.t('popup.allowGovernment') : i18n.t('popup.allowSite', [host])}
      </button>
      {failure && <p role="alert">{failure}</p>}
      {refused.value && <p role="alert">{i18n.t('popup.refused')}</p>}
    </div>
  );
}
