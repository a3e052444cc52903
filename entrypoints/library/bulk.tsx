import { counted, i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { CodeOptions } from '@/components/highlight-codes';
import { db } from '@/utils/library/db';
import { addLabel, undoLabel, type Label } from '@/utils/library/labels';
import { labelAside } from './heavy';
import { act, codes, codesById, done, selected } from './store';

/** More than these are labelled in a thread of their own. */
const FEW = 100;

/** What can be done with everything that is ticked. */
export function Bulk({
  what,
  children,
}: {
  what: 'replies' | 'highlights';
  children?: ComponentChildren;
}) {
  const [tag, setTag] = useState('');
  const [busy, setBusy] = useState(false);
  const chosen = [...selected.value];
  if (chosen.length === 0) return null;
  const give = (label: Label): void => {
    setBusy(true);
    act(async () => {
      const adding = chosen.length > FEW ? labelAside(chosen, label) : addLabel(db, chosen, label);
      const given = await adding.finally(() => setBusy(false));
      const count = counted(given.ids.length);
      const words =
        'code' in label
          ? i18n.t('library.coded', [count, codesById.value.get(label.code)?.name ?? ''])
          : i18n.t('library.tagged', [count, label.tag.trim()]);
      done.value = {
        words,
        ...(given.ids.length > 0 && { undo: () => undoLabel(db, label, given) }),
      };
      // Another may be typed by now.
      if ('tag' in label) setTag((now) => (now === label.tag ? '' : now));
    });
  };
  return (
    <form
      class="bulk"
      onSubmit={(event) => {
        event.preventDefault();
        give({ what, tag });
      }}
    >
      <span>{i18n.t('library.chosen', [counted(chosen.length)])}</span>
      <input
        aria-label={i18n.t('library.tag')}
        placeholder={i18n.t('library.tag')}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <button type="submit" disabled={busy || tag.trim() === ''} aria-busy={busy}>
        {i18n.t('library.addTag')}
      </button>
      {what === 'highlights' && (
        <select
          aria-label={i18n.t('keep.addCode')}
          value=""
          disabled={busy}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            currentTarget.value = '';
            if (value) give({ what, code: value });
          }}
        >
          <option value="">{i18n.t('library.addCode')}</option>
          <CodeOptions codes={codes.value} />
        </select>
      )}
      {children}
      <button
        type="button"
        class="plain"
        onClick={({ currentTarget }) => {
          // This bar goes with the choice: the focus goes to where one chooses anew.
          currentTarget.closest('.page')?.querySelector<HTMLElement>('.all input')?.focus();
          selected.value = new Set();
        }}
      >
        {i18n.t('library.chooseNone')}
      </button>
    </form>
  );
}

/** Ticks everything that is listed, or nothing. */
export function TickAll({ ids }: { ids: readonly string[] }) {
  const chosen = selected.value;
  const count = chosen.size === 0 ? 0 : ids.filter((id) => chosen.has(id)).length;
  const all = ids.length > 0 && count === ids.length;
  return (
    <label class="all">
      <input
        type="checkbox"
        checked={all}
        indeterminate={count > 0 && !all}
        disabled={ids.length === 0}
        onChange={() => (selected.value = new Set(all ? [] : ids))}
      />
      {i18n.t('library.chooseAll')}
    </label>
  );
}

/** Ticks one record of the list, or not. */
export function Tick({ id, label }: { id: string; label: string }) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={selected.value.has(id)}
      onChange={({ currentTarget }) => {
        const now = new Set(selected.value);
        if (currentTarget.checked) now.add(id);
        else now.delete(id);
        selected.value = now;
      }}
    />
  );
}
