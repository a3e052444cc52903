// Heads of a virtual grid, which table elements do not allow; the cells take the focus.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */
import { i18n } from '@/components/i18n';
import type { CompareReply } from '@/utils/compare/types';

interface ColumnHeadProps {
  reply: CompareReply;
  /** Its place in the grid, from 1. */
  index: number;
  isFirst: boolean;
  isLast: boolean;
  tabIndex: 0 | -1;
  onFocus: () => void;
  onMove: (by: -1 | 1) => void;
}

const MOVES = [
  { by: -1, sign: '←', name: 'compare.moveLeft' },
  { by: 1, sign: '→', name: 'compare.moveRight' },
] as const;

/** The head of a column: whose reply it is, and the buttons that move the column. */
export function ColumnHead(props: ColumnHeadProps) {
  const { reply, index, isFirst, isLast, tabIndex, onFocus, onMove } = props;
  const id = `column-${reply.id}`;
  const isAtEnd = { [-1]: isFirst, 1: isLast };
  return (
    <div
      role="columnheader"
      class="column"
      aria-colindex={index}
      // The buttons are no part of what the column is called.
      aria-labelledby={id}
      style={{ gridColumn: index }}
      tabIndex={tabIndex}
      onFocus={onFocus}
    >
      <div id={id} class="column-words">
        <strong>{reply.label}</strong> <span class="body">{reply.body}</span>{' '}
        <span class="meta">
          {reply.date}{' '}
          {reply.result && <span class="result">{i18n.t('compare.result', [reply.result])}</span>}
        </span>
      </div>
      <div class="moves">
        {MOVES.map(({ by, sign, name }) => (
          <button
            key={by}
            type="button"
            data-by={by}
            aria-label={i18n.t(name, [reply.label])}
            title={i18n.t(name, [reply.label])}
            // Disabled, it would lose the focus of whoever moved the column to the end.
            aria-disabled={isAtEnd[by]}
            tabIndex={tabIndex}
            onFocus={onFocus}
            onClick={() => onMove(by)}
          >
            {sign}
          </button>
        ))}
      </div>
    </div>
  );
}
