import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import { CopyButton } from '@/components/copy-button';
import { useDraft } from '@/components/use-draft';
import { differences } from '@/utils/compare/differences';
import { buildMatrix, type CellItem, type MatrixRow } from '@/utils/compare/matrix';
import { quotation } from '@/utils/export/quotation';
import { Chip } from './chip';
import { DifferenceLines } from './difference';
import { rowLabel } from './labels';
import { SavedText } from './saved-text';
import { chosen, codeName, marks, mergeRows, mode, moveMember, open, pin, rename } from './store';
import './row-panel.css';

/** A row from near: what it says in words, every measure of it, and all that corrects it. */
export function RowPanel() {
  const { replies, rows, codes } = open.value!;
  const at = chosen.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef<Element | null>(null);
  const shut = (): void => {
    chosen.value = null;
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  };
  useLayoutEffect(() => {
    if (!at) return;
    before.current ??= document.activeElement;
    heading.current?.focus();
  }, [at]);
  useEffect(() => {
    const stop = new AbortController();
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') shut();
    };
    addEventListener('keydown', onKey, { signal: stop.signal });
    return () => {
      stop.abort();
      chosen.value = null;
    };
  }, []);
  if (!at) return null;
  const all = buildMatrix(replies, rows, { mode: mode.value, marks: marks.value, codes });
  const row = all.find(({ key }) => key === at.row);
  if (!row) return null;
  const { title, words } = rowLabel(row.name, codeName);
  const aligned = mode.value === 'aligned';
  const columns = replies
    .map((reply, column) => ({ reply, column }))
    .toSorted((a, b) => Number(b.column === at.column) - Number(a.column === at.column));
  return (
    <aside class="panel" aria-labelledby="panel-title">
      <div class="panel-head">
        <h2 id="panel-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button type="button" class="quiet" onClick={shut}>
          {i18n.t('compare.close')}
        </button>
      </div>
      {words && <p class="why">{i18n.t('compare.sharedWords', [words])}</p>}
      <DifferenceLines difference={differences(row.cells)} replies={replies} />
      {aligned && <RowEdits key={row.key} row={row} all={all} />}
      {columns.map(({ reply, column }) => (
        <section key={reply.id} class={column === at.column ? 'reply current' : 'reply'}>
          <h3>
            {reply.label} <span class="meta">{reply.date}</span>
          </h3>
          {row.cells[column]!.length === 0 && (
            <p class="none-word">{i18n.t('compare.notMentioned')}</p>
          )}
          {row.cells[column]!.map((item) => (
            <Member key={item.ref.start} item={item} row={row} all={all} aligned={aligned} />
          ))}
        </section>
      ))}
    </aside>
  );
}

interface Placed {
  row: MatrixRow;
  all: readonly MatrixRow[];
}

function RowEdits({ row, all }: Placed) {
  const mark = marks.value.get(row.key);
  const name = useDraft(mark?.named ? mark.title : '', (words) => void rename(row.key, words));
  return (
    <div class="edits">
      <label class="field">
        <span>{i18n.t('compare.rowName')}</span>
        <input key={row.key} placeholder={rowLabel(row.name, codeName).title} {...name} />
      </label>
      <button
        type="button"
        aria-pressed={row.pinned}
        onClick={() => void pin(row.key, !row.pinned)}
      >
        {i18n.t('compare.pin')}
      </button>
      <RowSelect
        label={i18n.t('compare.mergeInto')}
        all={all}
        but={row.key}
        onChoose={(into) => {
          void mergeRows(row.key, into);
          chosen.value = { row: into, column: -1 };
        }}
      />
    </div>
  );
}

function RowSelect({
  label,
  all,
  but,
  onChoose,
}: {
  label: string;
  all: readonly MatrixRow[];
  but: string;
  onChoose: (row: string) => void;
}) {
  return (
    <select
      aria-label={label}
      value=""
      onChange={({ currentTarget }) => {
        if (currentTarget.value) onChoose(currentTarget.value);
        currentTarget.value = '';
      }}
    >
      <option value="">{label}…</option>
      {all
        .filter(({ key }) => key !== but)
        .map(({ key, name, cells }) => {
          const { title, words } = rowLabel(name, codeName);
          const first = cells.flat()[0]?.text.slice(0, 16) ?? '';
          return (
            <option key={key} value={key}>
              {[title, words || first].filter(Boolean).join(' — ')}
            </option>
          );
        })}
    </select>
  );
}

function Member({ item, row, all, aligned }: Placed & { item: CellItem; aligned: boolean }) {
  const [shown, setShown] = useState(false);
  const reply = open.value!.replies[item.column]!;
  return (
    <div class="member">
      <Chip item={item} />
      <div class="member-actions">
        <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {i18n.t('compare.savedText')}
        </button>
        <CopyButton
          label={i18n.t('copy.quoteShort')}
          text={async () => ({
            text: quotation(item.text, {
              details: reply.details,
              title: reply.url,
              url: reply.url,
            }),
          })}
        />
        {aligned && (
          <>
            <button type="button" onClick={() => void moveMember(item.ref)}>
              {i18n.t('compare.ownRow')}
            </button>
            <RowSelect
              label={i18n.t('compare.moveTo')}
              all={all}
              but={row.key}
              onChoose={(to) => void moveMember(item.ref, to)}
            />
          </>
        )}
      </div>
      {shown && <SavedText reply={reply} span={item.ref} />}
    </div>
  );
}
