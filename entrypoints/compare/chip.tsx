import { StatusMark, toneOf } from '@/components/status-mark';
import type { CellItem } from '@/utils/compare/matrix';
import { slots } from './labels';
import './chip.css';

/** A measure in a cell: status, its words, deadline, amount, body. */
export function Chip({ item, onOpen }: { item: CellItem; onOpen?: (() => void) | undefined }) {
  const { measure, text } = item;
  const inside = (
    <>
      <StatusMark status={measure.status} />
      <span class="words">{text}</span>
      <span class="slots">
        {slots(item).map(({ kind, name, text: said }) => (
          <span key={kind} class={`slot ${kind}`}>
            <span class="label">{name}</span> {said}
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
