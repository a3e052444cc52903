import { i18n } from '@/components/i18n';
import { excerpt } from '@/components/describe';
import { scrollToSpan } from '@/utils/page/scroll';
import { DiffView } from './diff';
import type { Keeper, Placed } from './keeper';

/** Highlights that are not, or not wholly, where they were: nothing is ever dropped. */
export function Tray({ keeper }: { keeper: Keeper }) {
  const lost = keeper.placed.value.filter(
    ({ located }) => located.state === 'orphan' || located.state === 'changed',
  );
  if (keeper.reattaching.value)
    return (
      <div class="keep tray" role="status">
        <span>{i18n.t('keep.selectPlace')}</span>
        <button type="button" onClick={() => (keeper.reattaching.value = null)}>
          {i18n.t('keep.cancel')}
        </button>
      </div>
    );
  if (lost.length === 0) return null;
  const open = keeper.trayOpen.value;
  return (
    <section class="keep tray" aria-label={i18n.t('keep.tray')}>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        onClick={() => (keeper.trayOpen.value = !open)}
      >
        {i18n.t('keep.trayCount', [String(lost.length)])}
      </button>
      {open && (
        <ul>
          {lost.map((placed) => (
            <Lost key={placed.highlight.id} keeper={keeper} placed={placed} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Lost({ keeper, placed: { highlight, located } }: { keeper: Keeper; placed: Placed }) {
  const { id, selectors, note } = highlight;
  const { prefix, exact, suffix } = selectors.quote;
  const near = located.state === 'orphan' ? located.near : undefined;
  const place = located.state === 'changed' ? located.span : near?.span;
  return (
    <li>
      <p>
        <span class="soft">…{prefix.slice(-16)}</span>
        <mark>{excerpt(exact, 160)}</mark>
        <span class="soft">{suffix.slice(0, 16)}…</span>
      </p>
      {note && <p class="soft">{note}</p>}
      {located.state === 'changed' && <DiffView diff={located.diff} />}
      {near && <DiffView diff={near.diff} />}
      <div class="row">
        {place && (
          <button type="button" onClick={() => scrollToSpan(keeper.article, place)}>
            {i18n.t('keep.look')}
          </button>
        )}
        {place && (
          <button type="button" onClick={() => keeper.reattach(id, place)}>
            {i18n.t(located.state === 'changed' ? 'keep.acceptChange' : 'keep.putThere')}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            keeper.trayOpen.value = false;
            keeper.reattaching.value = id;
          }}
        >
          {i18n.t('keep.reattach')}
        </button>
        <button type="button" class="danger" onClick={() => keeper.remove(id)}>
          {i18n.t('keep.remove')}
        </button>
      </div>
    </li>
  );
}
