// A virtual grid places its rows itself, which table elements do not allow; the cells take the focus.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import { buildMatrix, type MatrixRow } from '@/utils/compare/matrix';
import { nextCell } from './grid-keys';
import { Row } from './matrix-row';
import { ColumnHead } from './column-head';
import { MatrixTools } from './matrix-tools';
import { chosen, filter, marks, mode, moveColumn, open, order, sharedOnly } from './store';
import { COLUMN, useVirtualRows, useVisibleColumns, VIRTUAL_FROM } from '@/components/virtual';
import './matrix.css';

const CHIPS_MOST = 3;
const HEAD_HEIGHT = 96;
const ESTIMATE = { empty: 64, chip: 92 };

/** The rows to be drawn, as mode, order and filters have them. */
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
  /** Where within the cell the focus goes: a button that was pressed has moved with its column. */
  const within = useRef('');
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
  const seen = useVisibleColumns(scroller, replies.length, printing);
  const row = Math.min(at.row, rows.length);

  useLayoutEffect(() => {
    if (!moved.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (!cell) return;
    moved.current = false;
    const inner = within.current && cell.querySelector<HTMLElement>(within.current);
    within.current = '';
    (inner || cell).focus({ preventScroll: !all });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  // The same function every time: rows that have not changed are not drawn again.
  const focus = useCallback(
    (toRow: number, column: number): void =>
      setAt((now) => (now.row === toRow && now.column === column ? now : { row: toRow, column })),
    [],
  );
  useEffect(() => measureFirstPaint(scroller.current), []);

  const move = (to: { row: number; column: number }): void => {
    const next = {
      row: Math.max(0, Math.min(rows.length, to.row)),
      column: Math.max(0, Math.min(replies.length, to.column)),
    };
    moved.current = true;
    setAt(next);
    if (!all && next.row > 0) virtual.scrollToIndex(next.row - 1, { align: 'auto' });
    // A column that is not drawn yet is scrolled to first; the focus follows when it is there.
    const column = next.column - 1;
    if (scroller.current && column >= 0 && (column < seen.first || column > seen.last))
      scroller.current.scrollLeft = Math.max(0, (column - 1) * COLUMN);
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
  const moveTo = (index: number, by: -1 | 1): void => {
    const to = index + by;
    if (to < 0 || to >= replies.length) return;
    void moveColumn(replies[index]!.replyId, by);
    within.current = `[data-by="${by}"]`;
    move({ row: 0, column: to + 1 });
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
              aria-colindex={1}
              class="corner"
              tabIndex={tab(0, 0)}
              onFocus={() => setAt({ row: 0, column: 0 })}
            >
              {i18n.t(`compare.mode.${mode.value}`)}
            </div>
            {replies.slice(seen.first, seen.last + 1).map((reply, n) => {
              const i = seen.first + n;
              return (
                <ColumnHead
                  key={reply.id}
                  reply={reply}
                  index={i + 2}
                  isFirst={i === 0}
                  isLast={i === replies.length - 1}
                  tabIndex={tab(0, i + 1)}
                  onFocus={() => setAt({ row: 0, column: i + 1 })}
                  onMove={(by) => moveTo(i, by)}
                />
              );
            })}
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
              first={seen.first}
              last={seen.last}
              most={printing ? Infinity : CHIPS_MOST}
              measure={virtual.measureElement}
              active={index + 1 === row ? at.column : -1}
              onFocus={focus}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 && <p class="empty">{i18n.t('compare.nothingLeft')}</p>}
    </>
  );
}

/** Notes on the grid how long it took from known rows to the screen, for tests/bench/compare.ts. */
function measureFirstPaint(grid: HTMLElement | null): void {
  const start = performance.getEntriesByName('compare:draw').at(-1)?.startTime;
  if (!grid || start === undefined) return;
  requestAnimationFrame(() =>
    setTimeout(() => (grid.dataset['drawn'] = String(Math.round(performance.now() - start)))),
  );
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
