import { i18n } from '@/components/i18n';
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

/** Faults that a person can do something about, by what browsers say of them. */
const FAULTS = [
  [/quota|disk|full/i, 'keep.full'],
  [/page is changing/, 'keep.pageChanging'],
] as const;

/** What a failure means, in the reader's language; the browser's own words where it has none. */
function meaning(message: string): string {
  const known = FAULTS.find(([pattern]) => pattern.test(message));
  return known ? i18n.t(known[1]) : message;
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
      const { outcome, gained = 0, lost = 0, altered = 0, diff = [] } = notice.answer;
      return (
        <>
          <span>
            {outcome === 'changed'
              ? i18n.t('keep.savedChanged', [String(gained), String(lost), String(altered)])
              : i18n.t(outcome === 'created' ? 'keep.saved' : 'keep.savedSame')}
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
            {i18n.t('keep.failed')} <small>{meaning(notice.message)}</small>
          </span>
          <button type="button" class="primary" onClick={notice.retry}>
            {i18n.t('keep.retry')}
          </button>
          {close}
        </>
      );
  }
}
