import { useMemo, useState } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import { sharedSentences } from '@/utils/compare/boilerplate';
import { differences } from '@/utils/compare/differences';
import { buildMatrix, type MatrixRow } from '@/utils/compare/matrix';
import type { CompareReply } from '@/utils/compare/types';
import { Chip } from './chip';
import { DifferenceLines } from './difference';
import { rowLabel } from './labels';
import { chosen, codeName, marks, mode, open } from './store';
import './side.css';

const MOST = 5;

/** Two to five replies side by side: aligned measures level, what differs said in words. */
export function SideBySide() {
  const { replies, rows } = open.value!;
  const [picked, setPicked] = useState<ReadonlySet<string>>(
    () => new Set(replies.slice(0, Math.min(3, MOST)).map(({ id }) => id)),
  );
  const shown = useMemo(() => replies.filter(({ id }) => picked.has(id)), [replies, picked]);
  const matrix = useMemo(() => {
    const ids = new Set(shown.map(({ id }) => id));
    const kept = rows.map((row) => {
      const inside = row.members.map(({ id }) => ids.has(id));
      return {
        ...row,
        members: row.members.filter((_, i) => inside[i]),
        topics: row.topics.filter((_, i) => inside[i]),
      };
    });
    return buildMatrix(shown, kept, { mode: 'aligned', order: 'shared', marks: marks.value });
  }, [shown, rows, marks.value]);
  const shared = matrix.filter(({ spread }) => spread > 1);
  const alone = matrix.filter(({ spread }) => spread === 1);
  const toggle = (id: string, on: boolean): void => {
    setPicked((now) => {
      const next = new Set(now);
      if (on) next.add(id);
      else next.delete(id);
      return next;
    });
  };
  return (
    <div class="side" style={{ '--columns': shown.length }}>
      <fieldset class="tools">
        <legend>{i18n.t('compare.sideReplies')}</legend>
        {replies.map(({ id, label }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={picked.has(id)}
              disabled={picked.has(id) ? picked.size <= 2 : picked.size >= MOST}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <div class="side-heads">
        {shown.map((reply) => (
          <div key={reply.id}>
            <strong>{reply.label}</strong> <span class="body">{reply.body}</span>
            <span class="meta">
              {reply.date}
              {reply.result && ` · ${i18n.t('compare.result', [reply.result])}`}
            </span>
          </div>
        ))}
      </div>
      <h2>{i18n.t('compare.answersInCommon', [String(shared.length)])}</h2>
      {shared.map((row) => (
        <Level key={row.key} row={row} replies={shown} />
      ))}
      <h2>{i18n.t('compare.onlyOne', [String(alone.length)])}</h2>
      <div class="side-cells">
        {shown.map((reply, column) => (
          <section key={reply.id} aria-label={reply.label}>
            <h3>{i18n.t('compare.onlyIn', [reply.label])}</h3>
            {alone
              .filter(({ cells }) => cells[column]!.length > 0)
              .map((row) => (
                <Cell key={row.key} row={row} column={column} replies={shown} />
              ))}
          </section>
        ))}
      </div>
      <Boilerplate replies={shown} />
    </div>
  );
}

function Level({ row, replies }: { row: MatrixRow; replies: readonly CompareReply[] }) {
  const { title, words } = rowLabel(row.name, codeName);
  return (
    <section class="level" aria-label={title}>
      <h3>
        {title} {words && <span class="row-words">{words}</span>}
      </h3>
      <DifferenceLines difference={differences(row.cells)} replies={replies} />
      <div class="side-cells">
        {replies.map((reply, column) => (
          <div key={reply.id} class={row.cells[column]!.length > 0 ? 'cell' : 'cell none'}>
            <span class="cell-name">{reply.label}</span>
            <Cell row={row} column={column} replies={replies} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Cell({
  row,
  column,
  replies,
}: {
  row: MatrixRow;
  column: number;
  replies: readonly CompareReply[];
}) {
  const cell = row.cells[column]!;
  if (cell.length === 0) return <span class="none-word">{i18n.t('compare.notMentioned')}</span>;
  const show = (): void => {
    mode.value = 'aligned';
    const at = open.value!.replies.findIndex(({ id }) => id === replies[column]!.id);
    chosen.value = { row: row.key, column: at };
  };
  return (
    <>
      {cell.map((item) => (
        <div key={item.ref.start} class="side-item">
          <Chip item={item} />
        </div>
      ))}
      <button type="button" class="more" onClick={show}>
        {i18n.t('compare.savedText')}
      </button>
    </>
  );
}

function Boilerplate({ replies }: { replies: readonly CompareReply[] }) {
  const shared = useMemo(() => sharedSentences(replies), [replies]);
  const label = (id: string): string => replies.find((reply) => reply.id === id)?.label ?? '';
  return (
    <details class="boilerplate">
      <summary>{i18n.t('compare.boilerplate', [String(shared.length)])}</summary>
      <p>{i18n.t('compare.boilerplateLead')}</p>
      <ul>
        {shared.map(({ members, likeness }) => (
          <li key={`${members[0]!.id}${members[0]!.start}`}>
            <span class="meta">
              {i18n.t('compare.alike', [String(Math.round(likeness * 100))])}
            </span>
            <dl>
              {members.map(({ id, start, text }) => (
                <div key={`${id}${start}`}>
                  <dt>{label(id)}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  );
}
