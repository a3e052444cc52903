import { i18n } from '@/components/i18n';
import { useId } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { exactHostFrom, GOVERNMENT_SITES, hostFrom, patternOf } from '@/utils/sites';
import { act, change, done, government, settings, sites } from './store';

/** Asks the browser for sites. On the person's own click alone: nothing may be awaited before. */
const ask = (origins: string[]): void =>
  act(async () => {
    const granted = await browser.permissions.request({ origins });
    if (!granted) done.value = { words: i18n.t('options.sites.refused') };
  });

/** Where the extension reads, and where it leaves pages alone. */
export function Sites() {
  return (
    <>
      <h3>{i18n.t('options.sites.government')}</h3>
      <p class="hint">{i18n.t('options.sites.governmentHint')}</p>
      <div class="row">
        <code>*.gov.cn</code>
        {government.value ? (
          <span class="ok">✓ {i18n.t('options.sites.allowed')}</span>
        ) : (
          <>
            <span class="warn">{i18n.t('options.sites.lost')}</span>
            <button type="button" class="primary" onClick={() => ask([GOVERNMENT_SITES])}>
              {i18n.t('popup.allowGovernment')}
            </button>
          </>
        )}
      </div>

      <h3>{i18n.t('options.sites.own')}</h3>
      <p class="hint">{i18n.t('options.sites.ownHint')}</p>
      <HostList
        hosts={sites.value}
        none={i18n.t('options.sites.none')}
        act={i18n.t('options.sites.revoke')}
        onAct={(host) => act(() => browser.permissions.remove({ origins: [patternOf(host)] }))}
      />
      <HostForm
        label={i18n.t('options.sites.addOwn')}
        act={i18n.t('options.sites.allow')}
        read={hostFrom}
        onHost={(host) => ask([patternOf(host)])}
      />

      <h3>{i18n.t('options.sites.off')}</h3>
      <p class="hint">{i18n.t('options.sites.offHint')}</p>
      <HostList
        hosts={settings.value.sitesOff}
        none={i18n.t('options.sites.noneOff')}
        act={i18n.t('options.sites.on')}
        onAct={(host) =>
          change(({ sitesOff }) => ({ sitesOff: sitesOff.filter((site) => site !== host) }))
        }
      />
      <HostForm
        label={i18n.t('options.sites.addOff')}
        act={i18n.t('options.sites.switchOff')}
        read={exactHostFrom}
        onHost={(host) =>
          change(({ sitesOff }) => ({ sitesOff: [...new Set([...sitesOff, host])] }))
        }
      />
    </>
  );
}

function HostList({
  hosts,
  none,
  act,
  onAct,
}: {
  hosts: readonly string[];
  none: string;
  act: string;
  onAct: (host: string) => void;
}) {
  if (hosts.length === 0) return <p class="soft">{none}</p>;
  return (
    <ul class="hosts">
      {hosts.map((host) => (
        <li key={host} class="row">
          <code>{host}</code>
          <button type="button" aria-label={`${act} ${host}`} onClick={() => onAct(host)}>
            {act}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A field for a site's name or a page's address; what is none is told at the field. */
function HostForm({
  label,
  act,
  read,
  onHost,
}: {
  label: string;
  act: string;
  /** The host in a person's words; null when there is none. */
  read: (words: string) => string | null;
  onHost: (host: string) => void;
}) {
  const id = useId();
  const words = useSignal('');
  const wrong = useSignal(false);
  return (
    <form
      class="host-form"
      onSubmit={(event) => {
        event.preventDefault();
        const host = read(words.value);
        wrong.value = host === null;
        if (host === null) return;
        onHost(host);
        words.value = '';
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="www.example.org"
        value={words.value}
        aria-invalid={wrong.value}
        aria-describedby={wrong.value ? `${id}-wrong` : undefined}
        onInput={({ currentTarget }) => (words.value = currentTarget.value)}
      />
      <button type="submit">{act}</button>
      {wrong.value && (
        <p id={`${id}-wrong`} class="failure" role="alert">
          {i18n.t('options.sites.notAHost')}
        </p>
      )}
    </form>
  );
}
