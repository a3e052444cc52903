import { i18n } from '@/components/i18n';
import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { saveFile } from '@/components/save-file';
import { mergeNames } from '@/utils/dictionary/merge';
import { changeSettings, readOwnDictionary, readSettings, type Settings } from '@/utils/settings';
import {
  readPreferences,
  writePreferences,
  type FileProblem,
  type Preferences,
  type PreferencesPlan,
} from '@/utils/settings/file';
import { patternOf } from '@/utils/sites';
import { act, changeNames, done, settings, sites } from './store';

/** As it is stored, also where the page does not show it yet. */
const now = async (): Promise<Preferences> => ({
  settings: await readSettings(),
  dictionary: await readOwnDictionary(),
  sites: sites.value,
});

const PROBLEMS: Record<
  FileProblem,
  | 'options.transfer.problem.notText'
  | 'options.transfer.problem.notJson'
  | 'options.transfer.problem.wrongFormat'
  | 'options.transfer.problem.newerVersion'
  | 'options.transfer.problem.tooLarge'
  | 'options.transfer.problem.wrongShape'
> = {
  'not-text': 'options.transfer.problem.notText',
  'not-json': 'options.transfer.problem.notJson',
  'wrong-format': 'options.transfer.problem.wrongFormat',
  'newer-version': 'options.transfer.problem.newerVersion',
  'too-large': 'options.transfer.problem.tooLarge',
  'wrong-shape': 'options.transfer.problem.wrongShape',
};

/** Takes all settings out into a file and brings them in from one, after a look. */
export function Transfer() {
  const plan = useSignal<PreferencesPlan | null>(null);
  const wrong = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const save = (): void =>
    act(async () => {
      const madeAt = new Date().toISOString();
      saveFile(
        `fuwen-settings-${madeAt.slice(0, 10)}.json`,
        new Blob([writePreferences(await now(), madeAt)], { type: 'application/json' }),
      );
    });
  const look = (file: File): void =>
    act(async () => {
      const read = readPreferences(new Uint8Array(await file.arrayBuffer()), await now());
      plan.value = 'problem' in read ? null : read;
      wrong.value =
        'problem' in read ? [i18n.t(PROBLEMS[read.problem]), read.field].join(' ').trim() : '';
    });
  const close = (): void => {
    plan.value = null;
    field.current!.value = '';
    field.current!.focus();
  };
  const take = (chosen: PreferencesPlan): void =>
    act(async () => {
      // The browser asks on the person's own click alone: first of all.
      const allowed =
        chosen.newSites.length === 0 ||
        (await browser.permissions.request({ origins: chosen.newSites.map(patternOf) }));
      const before = await changeSettings(() => chosen.settings);
      const words = i18n.t('options.transfer.done');
      const { undo } = await changeNames(
        (own) => mergeNames(own, chosen.dictionary).dictionary,
        words,
      );
      done.value = {
        words: allowed ? words : `${words} ${i18n.t('options.transfer.sitesRefused')}`,
        undo: async () => {
          await changeSettings(() => before);
          await undo();
        },
      };
      // Another file may have been chosen by now.
      if (plan.value === chosen) close();
    });
  return (
    <>
      <div class="buttons">
        <button type="button" onClick={save}>
          {i18n.t('options.transfer.export')}
        </button>
      </div>
      <p>
        <label class="file">
          {i18n.t('options.transfer.import')}{' '}
          <input
            ref={field}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget: { files } }) => files?.[0] && look(files[0])}
          />
        </label>
      </p>
      {wrong.value && (
        <p class="failure" role="alert">
          {wrong.value}
        </p>
      )}
      {plan.value && <Look plan={plan.value} onTake={take} onClose={close} />}
    </>
  );
}

/** What a setting says, in a few words. */
const SAY: { [K in keyof Settings]: (value: Settings[K]) => string } = {
  hidden: (kinds) => i18n.t('options.transfer.hiddenKinds', [String(kinds.length)]),
  sitesOff: (hosts) => hosts.join('、') || i18n.t('options.transfer.nothing'),
  legend: (state) => i18n.t(state === 'open' ? 'legend.open' : 'legend.fold'),
  language: (chosen) =>
    ({ browser: i18n.t('options.language.browser'), zh: '中文', en: 'English' })[chosen],
  colours: (colours) =>
    i18n.t('options.transfer.ownColours', [String(Object.keys(colours).length)]),
};

const say = <K extends keyof Settings>(key: K, from: Settings): string => SAY[key](from[key]);

function Look({
  plan,
  onTake,
  onClose,
}: {
  plan: PreferencesPlan;
  onTake: (plan: PreferencesPlan) => void;
  onClose: () => void;
}) {
  const { changes, names: counted, refused, newSites } = plan;
  const nothing =
    changes.length === 0 && counted.added + counted.changed === 0 && newSites.length === 0;
  return (
    <div class="plan" role="group" aria-label={i18n.t('options.transfer.plan')}>
      <h3>{i18n.t('options.transfer.plan')}</h3>
      <ul role="status">
        {nothing && <li>{i18n.t('options.transfer.same')}</li>}
        {changes.map((key) => (
          <li key={key}>
            <b>{i18n.t(`options.transfer.field.${key}`)}</b>{' '}
            {i18n.t('options.transfer.fromTo', [say(key, settings.value), say(key, plan.settings)])}
          </li>
        ))}
        {counted.added + counted.changed > 0 && (
          <li>
            <b>{i18n.t('options.dictionary.title')}</b>{' '}
            {i18n.t('options.transfer.names', [String(counted.added), String(counted.changed)])}
          </li>
        )}
        {refused.length > 0 && (
          <li>{i18n.t('options.transfer.refused', [refused.slice(0, 5).join('、')])}</li>
        )}
        {newSites.length > 0 && (
          <li>{i18n.t('options.transfer.newSites', [newSites.join('、')])}</li>
        )}
      </ul>
      <div class="buttons">
        <button type="button" class="primary" disabled={nothing} onClick={() => onTake(plan)}>
          {i18n.t('options.transfer.take')}
        </button>
        <button type="button" onClick={onClose}>
          {i18n.t('keep.cancel')}
        </button>
      </div>
    </div>
  );
}
