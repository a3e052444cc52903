import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { saveFile } from '@/components/save-file';
import { writeDictionary } from '@/utils/dictionary/csv';
import type { OwnName } from '@/utils/extract/entities/own';
import { act, changeNames, names } from '../store';
import { NameForm } from './form';
import { Import } from './import';

/** Names shown at once; the field above finds the others. */
const SHOWN = 100;

/** The reader's own names: add, change, remove, bring in and take out. */
export function DictionarySection() {
  const query = useSignal('');
  const edited = useSignal<string | null>(null);
  const all = names.value;
  const wanted = query.value.trim();
  const found = all.filter(({ name, short }) =>
    [name, ...short].some((words) => words.includes(wanted)),
  );
  const remove = (name: string): void =>
    act(() =>
      changeNames(
        (now) => now.filter((other) => other.name !== name),
        i18n.t('dictionary.removed', [name]),
      ),
    );
  return (
    <>
      <NameForm key="new" />
      {all.length > 0 && (
        <>
          <div class="row">
            <label class="search">
              {i18n.t('dictionary.search')}
              <input
                type="search"
                value={query.value}
                onInput={({ currentTarget }) => (query.value = currentTarget.value)}
              />
            </label>
            <span class="soft" role="status">
              {i18n.t('dictionary.count', [
                String(all.length),
                String(Math.min(found.length, SHOWN)),
              ])}
            </span>
          </div>
          <table class="names">
            <thead>
              <tr>
                <th scope="col">{i18n.t('dictionary.name')}</th>
                <th scope="col">{i18n.t('dictionary.type')}</th>
                <th scope="col">{i18n.t('dictionary.short')}</th>
                <th scope="col">
                  <span class="visually-hidden">{i18n.t('dictionary.acts')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, SHOWN).map((entry) =>
                edited.value === entry.name ? (
                  <tr key={entry.name}>
                    <td colSpan={4}>
                      <NameForm entry={entry} onDone={() => (edited.value = null)} />
                    </td>
                  </tr>
                ) : (
                  <NameRow
                    key={entry.name}
                    entry={entry}
                    onEdit={() => (edited.value = entry.name)}
                    onRemove={() => remove(entry.name)}
                  />
                ),
              )}
            </tbody>
          </table>
        </>
      )}
      <Import />
      <div class="buttons">
        <button
          type="button"
          disabled={all.length === 0}
          onClick={() =>
            saveFile('fuwen-dictionary.csv', new Blob([writeDictionary(all)], { type: 'text/csv' }))
          }
        >
          {i18n.t('dictionary.export')}
        </button>
        <button
          type="button"
          disabled={all.length === 0}
          onClick={() =>
            act(() => changeNames(() => [], i18n.t('dictionary.emptied', [String(all.length)])))
          }
        >
          {i18n.t('dictionary.empty')}
        </button>
      </div>
    </>
  );
}

function NameRow({
  entry: { name, type, short },
  onEdit,
  onRemove,
}: {
  entry: OwnName;
  onEdit: () => void;
  onRemove: () => void;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{i18n.t(`entityType.${type}`)}</td>
      <td>{short.join('、')}</td>
      <td class="acts">
        <button
          type="button"
          class="plain"
          aria-label={i18n.t('dictionary.editOne', [name])}
          onClick={onEdit}
        >
          {i18n.t('dictionary.edit')}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={i18n.t('dictionary.removeOne', [name])}
          onClick={onRemove}
        >
          {i18n.t('keep.remove')}
        </button>
      </td>
    </tr>
  );
}
