import { useMemo } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import { ROW_MODES, ROW_ORDERS, type RowMode, type RowOrder } from '@/utils/compare/matrix';
import { STATUSES, type Status } from '@/utils/reading';
import { StatusMark } from '@/components/status-mark';
import { instrumentLabel, sideLabel } from './labels';
import { filter, mode, open, order, sharedOnly } from './store';

const LEVELS = [1, 2, 3, 4, 5];

function set(change: object): void {
  filter.value = Object.fromEntries(
    Object.entries({ ...filter.value, ...change }).filter(([, value]) => value !== undefined),
  );
}

/** What the rows are, their order, and which measures are shown. */
export function MatrixTools({ shown }: { shown: number }) {
  const { words } = filter.value;
  return (
    <section class="tools" aria-label={i18n.t('compare.filter')}>
      <Choice
        label={i18n.t('compare.rows')}
        value={mode.value}
        options={ROW_MODES.map((one) => ({ value: one, label: i18n.t(`compare.mode.${one}`) }))}
        onChoose={(chosen) => (mode.value = chosen as RowMode)}
      />
      <Choice
        label={i18n.t('compare.order')}
        value={order.value}
        options={ROW_ORDERS.map((one) => ({ value: one, label: i18n.t(`compare.sort.${one}`) }))}
        onChoose={(chosen) => (order.value = chosen as RowOrder)}
      />
      <label>
        {i18n.t('compare.words')}
        <input
          type="search"
          value={words ?? ''}
          onInput={({ currentTarget }) => set({ words: currentTarget.value.trim() || undefined })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={sharedOnly.value}
          onChange={({ currentTarget }) => (sharedOnly.value = currentTarget.checked)}
        />
        {i18n.t('compare.sharedOnly')}
      </label>
      <MoreFilters />
      <output class="count">{i18n.t('compare.rowsShown', [String(shown)])}</output>
    </section>
  );
}

interface Option {
  value: string;
  label: string;
}

/** One of several, with its label above. */
function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Filters that few comparisons need: folded away, and counted while they are at work. */
function MoreFilters() {
  const { replies, codebook } = open.value!;
  const { statuses, specificity, instrument, code } = filter.value;
  const instruments = useMemo(() => instrumentsOf(replies), [replies]);
  const any = { value: '', label: i18n.t('compare.any') };
  const used = [statuses, specificity, instrument, code].filter(Boolean).length;
  const toggle = (status: Status, on: boolean): void => {
    const next = new Set(statuses);
    if (on) next.add(status);
    else next.delete(status);
    set({ statuses: next.size > 0 ? next : undefined });
  };
  return (
    <details class="more-filters">
      <summary>
        {used > 0 ? i18n.t('compare.filtersOn', [String(used)]) : i18n.t('compare.moreFilters')}
      </summary>
      <div class="tools">
        <fieldset class="statuses">
          <legend>{i18n.t('compare.statuses')}</legend>
          {STATUSES.map((status) => (
            <label key={status}>
              <input
                type="checkbox"
                checked={statuses?.has(status) ?? false}
                onChange={({ currentTarget }) => toggle(status, currentTarget.checked)}
              />
              <StatusMark status={status} />
            </label>
          ))}
        </fieldset>
        <Choice
          label={i18n.t('compare.specificity')}
          value={specificity ? String(specificity) : ''}
          options={[
            any,
            ...LEVELS.map((level) => ({
              value: String(level),
              label: i18n.t('compare.atLeast', [String(level)]),
            })),
          ]}
          onChoose={(level) => set({ specificity: level ? Number(level) : undefined })}
        />
        <Choice
          label={i18n.t('compare.instrument')}
          value={instrument ?? ''}
          options={[any, ...instruments]}
          onChoose={(chosen) => set({ instrument: chosen || undefined })}
        />
        {codebook.length > 0 && (
          <Choice
            label={i18n.t('compare.code')}
            value={code ?? ''}
            options={[any, ...codebook.map(({ id, name }) => ({ value: id, label: name }))]}
            onChoose={(chosen) => set({ code: chosen || undefined })}
          />
        )}
      </div>
    </details>
  );
}

function instrumentsOf(
  replies: readonly {
    reading: { measures: readonly { instrument?: { side: string; tool: string } }[] };
  }[],
): Option[] {
  const found = new Map<string, string>();
  for (const { reading } of replies)
    for (const { instrument } of reading.measures) {
      if (!instrument) continue;
      const { side, tool } = instrument;
      found.set(side, sideLabel(side));
      found.set(`${side}/${tool}`, instrumentLabel(side, tool));
    }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, label]) => ({ value, label }));
}
