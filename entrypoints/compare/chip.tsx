import { i18n } from '@/components/i18n';
import { StatusMark, toneOf } from '@/components/status-mark';
import type { CellItem } from '@/utils/compare/matrix';
import { slots } from './labels';

const NAMES = { by: 'compare.by', due: 'compare.due', qty: 'compare.qty' } as const;

/** A measure in a cell: status, its words, deadline, amount, body. */
export function Chip({ item, onOpen }: { item: CellItem; onOpen?: (() => void) | undefined }) {
  const { measure, text } = item;
  const inside = (
    <>
      <StatusMark status={measure.status} />
      <span class="words">{text}</span>
      <span class="slots">
        {slots(measure).map(({ kind, text: said }) => (
          <span key={kind} class={`slot ${kind}`}>
            <span class="label">{i18n.t(NAMES[kind])}</span> {said}
          </span>
        ))}
      </span>
    </>
  );
  // Cells are reached by the grid's keys; inside one, Enter opens the panel with everything.
  return onOpen ? (
    <button
      type="button"
      class={`chip ${measure.status}`}
      style={toneOf(measure.status)}
      tabIndex={-1}
      onClick={onOpen}
    >
      {inside}
    </button>
  ) : (
    <div class={`chip ${measure.status}`} style={toneOf(measure.status)}>
      {inside}
    </div>
  );
}
