import { counted, i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { addTag } from '@/utils/library/edits';
import { db } from '@/utils/library/db';
import { tagAside } from './heavy';
import { act, done, selected } from './store';

/** More than these are tagged in a thread of their own. */
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
  return (
    <form
      class="bulk"
      onSubmit={(event) => {
        event.preventDefault();
        setBusy(true);
        act(async () => {
          const adding =
            chosen.length > FEW ? tagAside(what, chosen, tag) : addTag(db, what, chosen, tag);
          await adding.finally(() => setBusy(false));
          done.value = { words: i18n.t('library.tagged', [counted(chosen.length)]) };
          setTag('');
        });
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
      {children}
      <button type="button" class="plain" onClick={() => (selected.value = new Set())}>
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
