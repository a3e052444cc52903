import { i18n } from '@/components/i18n';
import { diffOf, savedWords } from '@/components/saved-words';
import { faultWords } from '@/components/fault-words';
import { DiffView } from './diff';
import type { Keeper, Notice } from './keeper';

/** Says what the library answered: saved, removed with a way back, or failed with a retry. */
export function NoticeBar({ keeper }: { keeper: Keeper }) {
  const notice = keeper.notice.value;
  const hindrance = keeper.library.value?.hindrance;
  return (
    <>
      {hindrance && (keeper.selected.value || keeper.refused.value) && (
        <div class="keep notice" role="alert">
          {i18n.t(`keep.hindrance.${hindrance}`)}
        </div>
      )}
      <div class="keep notice" role="status" hidden={!notice}>
        {notice && <Words notice={notice} keeper={keeper} />}
      </div>
    </>
  );
}

function Words({ notice, keeper }: { notice: Notice; keeper: Keeper }) {
  const close = (
    <button
      type="button"
      class="quiet"
      aria-label={i18n.t('keep.close')}
      onClick={() => (keeper.notice.value = null)}
    >
      ×
    </button>
  );
  switch (notice.kind) {
    case 'saved': {
      const { answer } = notice;
      const diff = diffOf(answer);
      return (
        <>
          <span>
            {savedWords(answer)}
            {diff.length > 0 && (
              <details>
                <summary>{i18n.t('keep.whatChanged')}</summary>
                <DiffView diff={diff} />
              </details>
            )}
          </span>
          {close}
        </>
      );
    }
    case 'removed':
      return (
        <>
          <span>{i18n.t('keep.removed')}</span>
          <button type="button" onClick={() => keeper.restore(notice.highlight)}>
            {i18n.t('keep.undo')}
          </button>
          {close}
        </>
      );
    case 'failed':
      return (
        <>
          <span class="error">
            {i18n.t('keep.failed')} <small>{faultWords(notice.error)}</small>
          </span>
          <button type="button" class="primary" onClick={notice.retry}>
            {i18n.t('keep.retry')}
          </button>
          {close}
        </>
      );
  }
}
