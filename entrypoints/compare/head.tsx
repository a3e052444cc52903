import { i18n } from '@/components/i18n';
import { useSignal } from '@preact/signals';
import { ExportDialog } from '@/components/export-dialog';
import { useDraft } from '@/components/use-draft';
import { nameOf } from './labels';
import { go, hashOf } from './route';
import {
  canUndo,
  describeComparison,
  leaveOut,
  open,
  removeComparison,
  report,
  undo,
  useNewer,
} from './store';

/** One line of the comparison's own words. */
function Words({ name }: { name: 'title' | 'question' }) {
  const draft = useDraft(
    open.value!.comparison[name],
    (words) => void describeComparison({ [name]: words }),
  );
  return (
    <label class={`field ${name}`}>
      <span>{i18n.t(`compare.${name}`)}</span>
      <input type="text" placeholder={i18n.t(`compare.${name}Hint`)} {...draft} />
    </label>
  );
}

/** Title, question and notes of the comparison, each written in place, and what can be done with it. */
export function Head() {
  const { comparison, replies, newer, away } = open.value!;
  const exporting = useSignal(false);
  const remove = (): void => {
    removeComparison(comparison.id).then(() => go({ page: 'home' }), report);
  };
  return (
    <section class="head" aria-label={i18n.t('compare.about')}>
      <h1 class="print-title visually-hidden">{nameOf(comparison)}</h1>
      {[comparison.question, comparison.notes].filter(Boolean).map((words) => (
        <p key={words} class="on-paper">
          {words}
        </p>
      ))}
      <div class="fields">
        <Words name="title" />
        <Words name="question" />
        <details class="notes">
          <summary>
            {i18n.t('compare.notes')}
            {comparison.notes && ' ●'}
          </summary>
          <textarea
            aria-label={i18n.t('compare.notes')}
            rows={3}
            {...useDraft(comparison.notes, (notes) => void describeComparison({ notes }))}
          />
        </details>
      </div>
      <div class="actions">
        <a class="button" href={hashOf({ page: 'new', replies: [`+${comparison.id}`] })}>
          {i18n.t('compare.addReplies')}
        </a>
        <button type="button" disabled={!canUndo.value} onClick={() => void undo()}>
          {i18n.t('compare.undo')}
        </button>
        <button type="button" onClick={() => print()}>
          {i18n.t('compare.print')}
        </button>
        <button type="button" class="open-export" onClick={() => (exporting.value = true)}>
          {i18n.t('export.open')}
        </button>
        <button type="button" class="quiet" onClick={remove}>
          {i18n.t('compare.remove')}
        </button>
      </div>
      {exporting.value && (
        <ExportDialog
          scope="comparison"
          name={nameOf(comparison)}
          part={{ comparison: comparison.id }}
          onClose={() => (exporting.value = false)}
        />
      )}
      {away.map(({ id, label }) => (
        <p class="newer away" key={id}>
          {i18n.t('compare.away', [label || i18n.t('compare.oneReply')])}{' '}
          <button type="button" onClick={() => void leaveOut(id)}>
            {i18n.t('compare.leaveOut')}
          </button>
        </p>
      ))}
      {newer.map((replyId) => {
        const reply = replies.find((one) => one.replyId === replyId);
        return (
          reply && (
            <p class="newer" key={replyId}>
              {i18n.t('compare.newer', [reply.label])}{' '}
              <a href={hashOf({ page: 'versions', reply: replyId })}>
                {i18n.t('compare.seeDifference')}
              </a>{' '}
              <button type="button" onClick={() => void useNewer(replyId)}>
                {i18n.t('compare.useNewer')}
              </button>
            </p>
          )
        );
      })}
    </section>
  );
}
