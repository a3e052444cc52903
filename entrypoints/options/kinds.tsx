import { i18n } from '@/components/i18n';
import { markOf } from '@/components/mark-colours';
import { MarkSample } from '@/components/mark-sample';
import { ENTITY_TYPES, STATUSES, type MarkKind } from '@/utils/reading';
import { change, settings } from './store';

/** Which kinds are marked in pages, and in what colours. */
export function Kinds() {
  const { hidden, colours } = settings.value;
  return (
    <>
      <p class="hint">{i18n.t('options.kinds.coloursHint')}</p>
      <KindTable
        title={i18n.t('legend.statuses')}
        kinds={STATUSES}
        label={(kind) => i18n.t(`status.${kind}`)}
      />
      <KindTable
        title={i18n.t('legend.entities')}
        kinds={ENTITY_TYPES}
        label={(kind) => i18n.t(`entityType.${kind}`)}
      />
      <div class="buttons">
        <button
          type="button"
          disabled={hidden.length === 0}
          onClick={() => change(() => ({ hidden: [] }))}
        >
          {i18n.t('options.kinds.showAll')}
        </button>
        <button
          type="button"
          disabled={Object.keys(colours).length === 0}
          onClick={() => change(() => ({ colours: {} }))}
        >
          {i18n.t('options.kinds.resetAll')}
        </button>
      </div>
    </>
  );
}

function KindTable<K extends MarkKind>({
  title,
  kinds,
  label,
}: {
  title: string;
  kinds: readonly K[];
  label: (kind: K) => string;
}) {
  return (
    <table class="kinds">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('options.kinds.shown')}</th>
          <th scope="col">{i18n.t('options.kinds.looks')}</th>
          <th scope="col">{i18n.t('options.kinds.colour')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <Kind key={kind} kind={kind} name={label(kind)} />
        ))}
      </tbody>
    </table>
  );
}

function Kind({ kind, name }: { kind: MarkKind; name: string }) {
  const { hidden, colours } = settings.value;
  const show = (on: boolean): void =>
    change(({ hidden }) => ({
      hidden: on ? hidden.filter((one) => one !== kind) : [...new Set([...hidden, kind])],
    }));
  const reset = (): void =>
    change(({ colours }) => ({
      colours: Object.fromEntries(Object.entries(colours).filter(([one]) => one !== kind)),
    }));
  return (
    <tr>
      <th scope="row">
        <label class="check">
          <input
            type="checkbox"
            checked={!hidden.includes(kind)}
            onChange={({ currentTarget }) => show(currentTarget.checked)}
          />
          <MarkSample kind={kind} />
          {name}
        </label>
      </th>
      <td>
        <Ground kind={kind} dark={false} />
        <Ground kind={kind} dark />
      </td>
      <td>
        <input
          type="color"
          aria-label={i18n.t('options.kinds.colourOf', [name])}
          value={colours[kind] ?? markOf(kind).light}
          onChange={({ currentTarget: { value } }) =>
            change(({ colours }) => ({ colours: { ...colours, [kind]: value.toLowerCase() } }))
          }
        />
        <button
          type="button"
          class="plain"
          disabled={!(kind in colours)}
          aria-label={i18n.t('options.kinds.resetOne', [name])}
          onClick={reset}
        >
          {i18n.t('options.kinds.reset')}
        </button>
      </td>
    </tr>
  );
}

/** A few words marked as they would be on a light or a dark page. */
function Ground({ kind, dark }: { kind: MarkKind; dark: boolean }) {
  const style = markOf(kind);
  const tint = style.tint?.[dark ? 'dark' : 'light'] ?? 'transparent';
  return (
    <span class={`ground ${dark ? 'dark' : 'light'}`}>
      <span
        style={{
          background: tint,
          textDecoration: `underline ${style.line} ${dark ? style.dark : style.light} ${style.thickness}px`,
          textUnderlineOffset: `${style.offset}px`,
        }}
      >
        {i18n.t('options.kinds.sample')}
      </span>
    </span>
  );
}
