import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser, type Browser } from 'wxt/browser';
import { openShortcuts } from '@/components/manager';
import { act, report } from './store';

/** What the browser's commands are called; the manifest has no words for its own two. */
const COMMANDS = {
  _execute_action: 'options.shortcuts.popup',
  _execute_sidebar_action: 'command.openPanel',
  'read-page': 'command.readPage',
  'open-panel': 'command.openPanel',
  'open-library': 'command.openLibrary',
} as const;

/** Keys that the reader answers inside of a page; they cannot be changed. */
const IN_PAGE = [
  ['next', 'Alt+Shift+↓'],
  ['previous', 'Alt+Shift+↑'],
  ['close', 'Esc'],
  ['highlight', 'Alt+Shift+H'],
  ['quote', 'Alt+Shift+C'],
  ['save', 'Alt+Shift+S'],
] as const;

const isKnown = (name: string | undefined): name is keyof typeof COMMANDS =>
  name !== undefined && Object.hasOwn(COMMANDS, name);

/** The keys as the browser has them now. */
export function Shortcuts() {
  const commands = useSignal<{ name: keyof typeof COMMANDS; keys: string }[]>([]);
  useEffect(() => {
    const read = (): void => {
      const take = (all: Browser.commands.Command[]): void => {
        commands.value = all.flatMap(({ name, shortcut }) =>
          isKnown(name) ? [{ name, keys: shortcut ?? '' }] : [],
        );
      };
      browser.commands.getAll().then(take).catch(report);
    };
    read();
    // The person comes back from the browser's own page, where keys are changed.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <>
      <table class="keys">
        <thead>
          <tr>
            <th scope="col">{i18n.t('options.shortcuts.what')}</th>
            <th scope="col">{i18n.t('options.shortcuts.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {commands.value.map(({ name, keys }) => (
            <tr key={name}>
              <th scope="row">{i18n.t(COMMANDS[name])}</th>
              <td>{keys ? <kbd>{keys}</kbd> : i18n.t('options.shortcuts.unset')}</td>
            </tr>
          ))}
          {IN_PAGE.map(([name, keys]) => (
            <tr key={name}>
              <th scope="row">{i18n.t(`options.shortcuts.${name}`)}</th>
              <td>
                <kbd>{keys}</kbd>{' '}
                <span class="soft small">{i18n.t('options.shortcuts.fixed')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="buttons">
        <button type="button" onClick={() => act(openShortcuts)}>
          {i18n.t('options.shortcuts.change')}
        </button>
      </div>
    </>
  );
}
