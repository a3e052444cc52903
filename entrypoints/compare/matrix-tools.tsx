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
      <label>
        {i18n.t('compare.rows')}
        <select
          value={mode.value}
          onChange={({ currentTarget }) => (mode.value = currentTarget.value as RowMode)}
        >
          {ROW_MODES.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`compare.mode.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {i18n.t('compare.order')}
        <select
          value={order.value}
          onChange={({ currentTarget }) => (order.value = currentTarget.value as RowOrder)}
        >
          {ROW_ORDERS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`compare.sort.${one}`)}
            </option>
          ))}
        </select>
      </label>
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

/** Filters that few comparisons need: folded away, and counted while they are at work. */
function MoreFilters() {
  const { replies, codebook } = open.value!;
  const { statuses, specificity, instrument, code } = filter.value;
  const instruments = useMemo(() => instrumentsOf(replies), [replies]);
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
        <label>
          {i18n.t('compare.specificity')}
          <select
            value={specificity ?? ''}
            onChange={({ currentTarget }) =>
              set({ specificity: currentTarget.value ? Number(currentTarget.value) : undefined })
            }
          >
            <option value="">{i18n.t('compare.any')}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {i18n.t('compare.atLeast', [String(level)])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {i18n.t('compare.instrument')}
          <select
            value={instrument ?? ''}
            onChange={({ currentTarget }) => set({ instrument: currentTarget.value || undefined })}
          >
            <option value="">{i18n.t('compare.any')}</option>
            {instruments.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {codebook.length > 0 && (
          <label>
            {i18n.t('compare.code')}
            <select
              value={code ?? ''}
              onChange={({ currentTarget }) => set({ code: currentTarget.value || undefined })}
            >
              <option value="">{i18n.t('compare.any')}</option>
              {codebook.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </details>
  );
}

function instrumentsOf(
  replies: readonly {
    reading: { measures: readonly { instrument?: { side: string; tool: string } }[] };
  }[],
): { value: string; label: string }[] {
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
