// A virtual grid places its rows itself, which table elements do not allow; the cells take the focus.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import { useMemo } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import type { MatrixRow } from '@/utils/compare/matrix';
import type { CompareReply } from '@/utils/compare/types';
import { Chip } from './chip';
import { rowLabel } from './labels';
import { chosen, codeName, open } from './store';

interface RowProps {
  row: MatrixRow;
  index: number;
  /** Pixels from the top; null when rows simply follow one another. */
  start: number | null;
  /** Columns that are drawn. */
  first: number;
  last: number;
  /** Chips shown in a cell. */
  most: number;
  measure: (element: HTMLElement | null) => void;
  /** Column that has the focus (0 is the row's head), or -1. */
  active: number;
  onFocus: (row: number, column: number) => void;
}

/** A row with more measures in one cell may go over from one sheet of paper to the next. */
const WHOLE_MOST = 6;
const isTall = ({ cells }: MatrixRow): boolean => cells.some(({ length }) => length > WHOLE_MOST);

/** A row of the matrix; its cells are drawn anew only when what they show has changed. */
export function Row(props: RowProps) {
  const { row, index, start, first, last, most, measure, active, onFocus } = props;
  const { replies } = open.value!;
  const inside = useMemo(
    () => <Cells {...{ row, index, first, last, most, active, onFocus, replies }} />,
    [row, index, first, last, most, active, onFocus, replies],
  );
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      ref={start === null ? null : measure}
      class={`grid-row ${row.pinned ? 'pinned' : ''} ${isTall(row) ? 'tall' : ''}`}
      style={
        start === null ? undefined : { position: 'absolute', transform: `translateY(${start}px)` }
      }
    >
      {inside}
    </div>
  );
}

function Cells({
  row,
  index,
  first,
  last,
  most,
  active,
  onFocus,
  replies,
}: Omit<RowProps, 'start' | 'measure'> & { replies: readonly CompareReply[] }) {
  const { title, words } = rowLabel(row.name, codeName);
  const show = (column: number) => () => (chosen.value = { row: row.key, column });
  return (
    <>
      <div
        role="rowheader"
        aria-colindex={1}
        class="row-head"
        tabIndex={active === 0 ? 0 : -1}
        onFocus={() => onFocus(index + 1, 0)}
        onDblClick={show(-1)}
      >
        <strong>
          {row.pinned && (
            <span role="img" aria-label={i18n.t('compare.pinned')}>
              📌
            </span>
          )}{' '}
          {title}
        </strong>
        {words && <span class="row-words">{words}</span>}
        <span class="spread">
          {i18n.t('compare.spread', [String(row.spread), String(replies.length)])}
        </span>
        <button type="button" class="more" tabIndex={-1} onClick={show(-1)}>
          {i18n.t('compare.openRow')}
        </button>
      </div>
      {row.cells.slice(first, last + 1).map((cell, i) => {
        const column = first + i;
        return (
          <div
            key={replies[column]!.id}
            role="gridcell"
            aria-colindex={column + 2}
            style={{ gridColumn: column + 2 }}
            class={cell.length > 0 ? 'cell' : 'cell none'}
            tabIndex={active === column + 1 ? 0 : -1}
            onFocus={() => onFocus(index + 1, column + 1)}
          >
            {cell.length === 0 && <span class="none-word">{i18n.t('compare.notMentioned')}</span>}
            {cell.slice(0, most).map((item) => (
              <Chip key={item.ref.start} item={item} onOpen={show(column)} />
            ))}
            {cell.length > most && (
              <button type="button" class="more" tabIndex={-1} onClick={show(column)}>
                {i18n.t('compare.more', [String(cell.length - most)])}
              </button>
            )}
          </div>
        );
      })}
    </>
  );
}
