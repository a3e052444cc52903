import { i18n } from '@/components/i18n';
import { markOf } from '@/components/mark-colours';
import type { CellItem } from '@/utils/compare/matrix';
import type { Status } from '@/utils/reading';
import { slots, statusLabel } from './labels';

/** Its colours, for light and dark. */
const toneOf = (status: Status) => ({
  '--light': markOf(status).light,
  '--dark': markOf(status).dark,
});

/** A status as icon and word; colour only helps. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span class="status" style={toneOf(status)}>
      <span aria-hidden="true">{markOf(status).icon}</span> {statusLabel(status)}
    </span>
  );
}

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
