import { i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import { MarkSample } from '@/components/mark-sample';
import { useAttempt } from '@/components/use-attempt';
import { sendMessage } from '@/utils/messages';
import { ENTITY_TYPES, STATUSES, type MarkKind } from '@/utils/reading';
import { changeSettings, type Settings } from '@/utils/settings';
import type { ReaderContext } from './context';

/** Counts, samples and switches of every kind of mark, at the page's edge. */
export function Legend({ reader, folded }: { reader: ReaderContext; folded: boolean }) {
  const [open, setOpen] = useState(!folded);
  const { measures, entities } = reader.reading;
  const promised = measures.filter(({ status }) => status === 'planned').length;
  const { attempt, failure } = useAttempt();
  /** What is chosen here holds in this page in any case; the notice of an update says the rest. */
  const keep = (chosen: Partial<Settings>): void => {
    if (!reader.lost.value) attempt(() => changeSettings(() => chosen));
  };
  const fold = (): void => {
    setOpen(!open);
    keep({ legend: open ? 'folded' : 'open' });
  };
  const openPanel = (): void => {
    if (!reader.lost.value) attempt(() => sendMessage('openPanel', undefined));
  };
  return (
    <section class="legend" aria-label={i18n.t('legend.label')}>
      <div class="legend-head">
        <button
          type="button"
          aria-expanded={open}
          aria-controls="fuwen-kinds"
          onClick={fold}
          class="fold"
        >
          <span class="seal" aria-hidden="true">
            复
          </span>
          <span>{i18n.t('legend.summary', [String(promised), String(measures.length)])}</span>
          <span class="visually-hidden">{i18n.t(open ? 'legend.fold' : 'legend.open')}</span>
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </button>
        {import.meta.env.BROWSER !== 'firefox' && (
          <button type="button" class="open-panel" onClick={openPanel}>
            {i18n.t('legend.panel')}
          </button>
        )}
      </div>
      {failure && <p role="alert">{failure}</p>}
      {open && (
        <div id="fuwen-kinds" class="kinds">
          <Kinds
            reader={reader}
            keep={keep}
            title={i18n.t('legend.statuses')}
            kinds={STATUSES}
            counted={measures.map(({ status }) => status)}
            label={(kind) => i18n.t(`status.${kind}`)}
          />
          <Kinds
            reader={reader}
            keep={keep}
            title={i18n.t('legend.entities')}
            kinds={ENTITY_TYPES}
            counted={entities.map(({ type }) => type)}
            label={(kind) => i18n.t(`entityType.${kind}`)}
          />
        </div>
      )}
    </section>
  );
}

interface KindsProps<K extends MarkKind> {
  reader: ReaderContext;
  keep: (chosen: Partial<Settings>) => void;
  title: string;
  kinds: readonly K[];
  counted: readonly K[];
  label: (kind: K) => string;
}

function Kinds<K extends MarkKind>({ reader, keep, title, kinds, counted, label }: KindsProps<K>) {
  const hidden = reader.hidden.value;
  const toggle = (kind: K): void => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    reader.hidden.value = next;
    keep({ hidden: [...next] });
  };
  return (
    <fieldset>
      <legend>{title}</legend>
      {kinds.map((kind) => {
        const count = counted.filter((one) => one === kind).length;
        return (
          <label key={kind} class={count === 0 ? 'empty' : ''}>
            <input type="checkbox" checked={!hidden.has(kind)} onChange={() => toggle(kind)} />
            <MarkSample kind={kind} />
            <span class="name">{label(kind)}</span>
            <span class="count">{count}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
