// A virtual grid places its rows itself, which table elements do not allow; the cells take the focus.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { buildMatrix, type MatrixRow } from '@/utils/compare/matrix';
import type { CompareReply } from '@/utils/compare/types';
import { Chip } from './chip';
import { rowLabel } from './labels';
import { MatrixTools } from './matrix-tools';
import { codeName, filter, marks, mode, open, order, sharedOnly } from './store';
import { useVirtualRows, VIRTUAL_FROM } from './virtual';

/** What the panel beside the matrix shows. */
export const chosen = signal<{ row: string; column: number } | null>(null);

const CHIPS_MOST = 4;
const HEAD_HEIGHT = 96;
const ESTIMATE = { empty: 64, chip: 92 };
const PAGE = 8;

export function useMatrix(): MatrixRow[] {
  const { replies, rows, codes } = open.value!;
  const [by, sort, keep, known] = [mode.value, order.value, filter.value, marks.value];
  const shared = sharedOnly.value;
  return useMemo(() => {
    const options = { mode: by, order: sort, filter: keep, marks: known, codes };
    const all = buildMatrix(replies, rows, options);
    return shared ? all.filter(({ spread, pinned }) => spread > 1 || pinned) : all;
  }, [replies, rows, codes, by, sort, keep, known, shared]);
}

/** The district × topic matrix: an ARIA grid, its rows drawn as they come into sight. */
export function Matrix() {
  const { replies } = open.value!;
  const rows = useMatrix();
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const moved = useRef(false);
  const printing = usePrinting();
  const virtual = useVirtualRows({
    count: rows.length,
    scroller,
    estimate: (i) =>
      Math.max(
        ESTIMATE.empty,
        ...rows[i]!.cells.map((cell) => Math.min(cell.length, CHIPS_MOST) * ESTIMATE.chip),
      ),
    keyOf: (i) => rows[i]!.key,
    top: HEAD_HEIGHT,
  });
  const all = printing || rows.length <= VIRTUAL_FROM;
  const row = Math.min(at.row, rows.length);

  useLayoutEffect(() => {
    if (!moved.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (!cell) return;
    moved.current = false;
    cell.focus({ preventScroll: !all });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const move = (to: { row: number; column: number }): void => {
    const next = {
      row: Math.max(0, Math.min(rows.length, to.row)),
      column: Math.max(0, Math.min(replies.length, to.column)),
    };
    moved.current = true;
    setAt(next);
    if (!all && next.row > 0) virtual.scrollToIndex(next.row - 1, { align: 'auto' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = nextCell(event, { row, column: at.column }, rows.length, replies.length);
    if (to) {
      event.preventDefault();
      move(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const target = rows[row - 1];
      if (!target) return;
      event.preventDefault();
      chosen.value = { row: target.key, column: at.column - 1 };
    }
  };
  const tab = (r: number, c: number): 0 | -1 => (r === row && c === at.column ? 0 : -1);
  const items = all ? rows.map((_, index) => ({ index, start: 0 })) : virtual.getVirtualItems();
  return (
    <>
      <MatrixTools shown={rows.length} />
      <div
        ref={scroller}
        class={`grid ${all ? 'whole' : ''}`}
        role="grid"
        aria-label={i18n.t('compare.gridLabel')}
        aria-rowcount={rows.length + 1}
        aria-colcount={replies.length + 1}
        style={{ '--columns': replies.length }}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" class="grid-head">
          <div role="row" aria-rowindex={1} class="grid-row">
            <div
              role="columnheader"
              class="corner"
              tabIndex={tab(0, 0)}
              onFocus={() => setAt({ row: 0, column: 0 })}
            >
              {i18n.t(`compare.mode.${mode.value}`)}
            </div>
            {replies.map((reply, i) => (
              <ColumnHead
                key={reply.id}
                reply={reply}
                tabIndex={tab(0, i + 1)}
                onFocus={() => setAt({ row: 0, column: i + 1 })}
              />
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          class="grid-body"
          style={all ? undefined : { height: `${virtual.getTotalSize()}px` }}
        >
          {items.map(({ index, start }) => (
            <Row
              key={rows[index]!.key}
              row={rows[index]!}
              index={index}
              start={all ? null : start}
              most={printing ? Infinity : CHIPS_MOST}
              measure={virtual.measureElement}
              active={index + 1 === row ? at.column : -1}
              onFocus={(column) => {
                if (index + 1 !== at.row || column !== at.column) setAt({ row: index + 1, column });
              }}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 && <p class="empty">{i18n.t('compare.nothingLeft')}</p>}
    </>
  );
}

function ColumnHead({
  reply,
  tabIndex,
  onFocus,
}: {
  reply: CompareReply;
  tabIndex: number;
  onFocus: () => void;
}) {
  return (
    <div role="columnheader" class="column" tabIndex={tabIndex} onFocus={onFocus}>
      <strong>{reply.label}</strong>
      <span class="body">{reply.body}</span>
      <span class="meta">
        {reply.date}
        {reply.result && <span class="result">{i18n.t('compare.result', [reply.result])}</span>}
      </span>
    </div>
  );
}

interface RowProps {
  row: MatrixRow;
  index: number;
  /** Pixels from the top; null when rows simply follow one another. */
  start: number | null;
  /** Chips shown in a cell. */
  most: number;
  measure: (element: HTMLElement | null) => void;
  /** Column that has the focus (0 is the row's head), or -1. */
  active: number;
  onFocus: (column: number) => void;
}

function Row({ row, index, start, most, measure, active, onFocus }: RowProps) {
  const { title, words } = rowLabel(row.name, codeName);
  const { replies } = open.value!;
  const show = (column: number) => () => (chosen.value = { row: row.key, column });
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      ref={start === null ? null : measure}
      class={`grid-row ${row.pinned ? 'pinned' : ''}`}
      style={
        start === null ? undefined : { position: 'absolute', transform: `translateY(${start}px)` }
      }
    >
      <div
        role="rowheader"
        class="row-head"
        tabIndex={active === 0 ? 0 : -1}
        onFocus={() => onFocus(0)}
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
      {row.cells.map((cell, column) => (
        <div
          key={replies[column]!.id}
          role="gridcell"
          class={cell.length > 0 ? 'cell' : 'cell none'}
          tabIndex={active === column + 1 ? 0 : -1}
          onFocus={() => onFocus(column + 1)}
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
      ))}
    </div>
  );
}

/** Where a key of the ARIA grid pattern leads; row 0 and column 0 are the heads. */
export function nextCell(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: { row: number; column: number },
  rows: number,
  columns: number,
): { row: number; column: number } | null {
  const far = ctrlKey || metaKey;
  switch (key) {
    case 'ArrowDown':
      return { row: far ? rows : row + 1, column };
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowRight':
      return { row, column: far ? columns : column + 1 };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? rows : row, column: columns };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'PageUp':
      return { row: row - PAGE, column };
    default:
      return null;
  }
}

/** Paper shows every row: virtual drawing is off while the page prints. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const media = matchMedia('print');
    const update = (): void => setPrinting(media.matches);
    media.addEventListener('change', update, { signal: stop.signal });
    addEventListener('beforeprint', () => setPrinting(true), { signal: stop.signal });
    addEventListener('afterprint', () => setPrinting(false), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return printing;
}
