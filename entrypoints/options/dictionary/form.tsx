import { i18n } from '@/components/i18n';
import { useId } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { withName } from '@/utils/dictionary/merge';
import { tidy, type OwnDictionary } from '@/utils/dictionary/names';
import type { OwnName } from '@/utils/extract/entities/own';
import { ENTITY_TYPES, type EntityType } from '@/utils/reading';
import { act, changeNames, names } from '../store';
import { problemWords } from './problems';

const EMPTY: OwnName = { name: '', type: 'organisation', short: [] };

/** The dictionary with a name. @throws in the reader's words when it can no longer be taken. */
function taken(now: OwnDictionary, made: OwnName, instead: string | undefined): OwnDictionary {
  const next = withName(now, made, instead);
  if ('problem' in next) throw new Error(problemWords(next.problem, next.words));
  return next;
}

/** Adds a name, or changes `entry`. */
export function NameForm({ entry = EMPTY, onDone }: { entry?: OwnName; onDone?: () => void }) {
  const id = useId();
  const name = useSignal(entry.name);
  const type = useSignal<EntityType>(entry.type);
  const short = useSignal(entry.short.join('、'));
  const wrong = useSignal('');
  const isNew = onDone === undefined;

  const keep = async (): Promise<void> => {
    const made = tidy({
      name: name.value,
      type: type.value,
      short: short.value.split(/[、;；|,，]/),
    });
    const instead = isNew ? undefined : entry.name;
    const known = withName(names.value, made, instead);
    if ('problem' in known) {
      wrong.value = problemWords(known.problem, known.words);
      return;
    }
    wrong.value = '';
    const given = { name: name.value, short: short.value };
    // At once: the next name may be typed before this one is stored.
    if (isNew) [name.value, short.value] = ['', ''];
    try {
      await changeNames(
        (now) => taken(now, made, instead),
        i18n.t(isNew ? 'dictionary.added' : 'dictionary.changed', [made.name]),
      );
    } catch (error) {
      name.value ||= given.name;
      short.value ||= given.short;
      throw error;
    }
    onDone?.();
  };

  return (
    <form
      class="name-form"
      aria-label={i18n.t(isNew ? 'dictionary.add' : 'dictionary.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        act(keep);
      }}
    >
      <label>
        {i18n.t('dictionary.name')}
        <input
          type="text"
          autocomplete="off"
          value={name.value}
          aria-invalid={wrong.value !== ''}
          aria-describedby={wrong.value ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => (name.value = currentTarget.value)}
        />
      </label>
      <label>
        {i18n.t('dictionary.type')}
        <select
          value={type.value}
          onChange={({ currentTarget }) => (type.value = currentTarget.value as EntityType)}
        >
          {ENTITY_TYPES.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`entityType.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {i18n.t('dictionary.shortHint')}
        <input
          type="text"
          autocomplete="off"
          value={short.value}
          onInput={({ currentTarget }) => (short.value = currentTarget.value)}
        />
      </label>
      <span class="acts">
        <button type="submit" class={isNew ? '' : 'primary'}>
          {i18n.t(isNew ? 'dictionary.add' : 'dictionary.keep')}
        </button>
        {onDone && (
          <button type="button" class="plain" onClick={onDone}>
            {i18n.t('keep.cancel')}
          </button>
        )}
      </span>
      {wrong.value && (
        <p id={`${id}-wrong`} class="failure" role="alert">
          {wrong.value}
        </p>
      )}
    </form>
  );
}
